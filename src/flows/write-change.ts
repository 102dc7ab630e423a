import { posix } from 'node:path';
import { withoutCredentials } from '../domain/credentials.js';
import { changeSetLimits } from '../domain/change-set/shape.js';
import { Failure } from '../domain/failure.js';
import type { ChangeSet } from '../domain/change-set/change-set.js';
import { parseChangeSet } from '../domain/change-set/parse.js';
import { digestOf, writeChangeSet } from '../domain/change-set/write.js';
import type { Ports } from '../ports/ports.js';

/** A change as files: what open-pull-request publishes, and what people read. */
export interface WrittenChange {
  readonly diff: { readonly path: string; readonly text: string };
  readonly changeSet: { readonly path: string; readonly digest: string; readonly content: ChangeSet };
}

/**
 * Writes a change set and its unified diff into a fresh folder whose name begins with `action`.
 *
 * @throws {Failure} `change-set` for one that open-pull-request would refuse.
 */
export async function writeChange(
  action: string,
  content: ChangeSet,
  diff: string,
  { scratch }: Pick<Ports, 'scratch'>,
): Promise<WrittenChange> {
  requireFewFiles(content);
  const text = writeChangeSet(withoutSecrets(content));
  parseChangeSet(text);
  const folder = await scratch.keep(action);
  await scratch.write(
    folder,
    new Map([
      ['change-set.json', text],
      ['changes.diff', diff],
    ]),
  );
  return {
    diff: { path: posix.join(folder, 'changes.diff'), text: diff },
    changeSet: { path: posix.join(folder, 'change-set.json'), digest: digestOf(text), content },
  };
}

function requireFewFiles({ commits }: ChangeSet): void {
  const most = Math.max(0, ...commits.map(({ files }) => files.length));
  if (most <= changeSetLimits.files) return;
  const message = `the change has ${most} files, and a change set takes at most ${changeSetLimits.files}`;
  throw new Failure('change-set', message, {
    hint: 'Run once for each part of the repository: name a `manifest-path`, or fewer `members`.',
  });
}

/** What people read of a change set may quote what programs say; the files are the repository's own. */
function withoutSecrets(content: ChangeSet): ChangeSet {
  const commits = content.commits.map((commit) => ({ ...commit, message: withoutCredentials(commit.message) }));
  return { ...content, title: withoutCredentials(content.title), body: withoutCredentials(content.body), commits };
}
