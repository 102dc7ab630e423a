import { join } from 'node:path/posix';
import { lockfileIn } from '../../domain/cargo/manifest/folder.js';
import type { ChangeSet, FileChange } from '../../domain/change-set/change-set.js';
import { checkEdits } from '../../domain/change-set/check-edits.js';
import { parseChangeSet } from '../../domain/change-set/parse.js';
import { wholeChange } from '../../domain/change-set/whole-change.js';
import { sha256 } from '../../domain/text/sha256.js';
import { outputOf, readParts } from '../../domain/integration/parts.js';
import { Failure } from '../../domain/failure.js';
import { readRepository } from '../../flows/read-repository.js';
import { createResolver } from '../../flows/resolve.js';
import type { Ports } from '../../ports/ports.js';
import type { ApplyChangeSetInputs } from './inputs.js';

type Needs = Pick<Ports, 'callerFiles' | 'cargo' | 'checkout' | 'git' | 'log' | 'scratch'>;

export interface Applied {
  readonly changeSet: ChangeSet;
  readonly files: readonly string[];
  /** What the audit decided in the job before: inputs of the parts that follow. */
  readonly decided: ReadonlyMap<string, string>;
}

/**
 * Puts a change set that another job made into a fresh checkout of its base commit.
 *
 * @throws {Failure} `change-set` when it is not the one that was announced or was made for another commit; `file` when
 *   a
 *   file is not what the change was made for: nothing is changed then.
 */
export async function run(inputs: ApplyChangeSetInputs, ports: Needs): Promise<Applied> {
  const changeSet = parseChangeSet(await ports.callerFiles.read(inputs.changeSet), inputs.changeSetDigest);
  await requireBase(changeSet, ports);
  await requireAllowedEdits(changeSet, ports);
  const changes = await asCheckedOut(wholeChange(changeSet), ports);
  await ports.checkout.apply(changes);
  if (inputs.fetch) await ports.log.group('Download dependencies', () => fetchDependencies(inputs, ports));
  const decided = await decidedBefore(inputs, ports);
  return { changeSet, files: changes.map(({ path }) => path), decided };
}

async function decidedBefore({ prepared }: ApplyChangeSetInputs, { callerFiles }: Needs): Promise<Applied['decided']> {
  if (prepared === undefined) return new Map();
  const parts = readParts(await callerFiles.read(join(prepared, 'parts.json')));
  return new Map(['crates', 'steps', 'wasm'].map((name) => [name, outputOf(parts, 'audit-deps', name) ?? '']));
}

/**
 * The changes as files of this checkout: git may have turned line endings, and what is compared and written has those
 * of the working tree then.
 *
 * @throws {Failure} `file` where another filter made a text of its own: nobody can tell what it would make of ours.
 */
async function asCheckedOut(changes: readonly FileChange[], { checkout, git }: Needs): Promise<readonly FileChange[]> {
  const turned: FileChange[] = [];
  for (const change of changes) {
    const now = await checkout.readIfPresent(change.path);
    // A run before this one came as far.
    if ((now === undefined ? null : sha256(now)) === change.after) continue;
    if (now === undefined || sha256(now) === change.before) {
      turned.push(change);
      continue;
    }
    const committed = await git.textAt(checkout.root, 'HEAD', change.path);
    if (committed === undefined || sha256(committed) !== change.before) {
      turned.push(change); // not what the change was made for: applying it says so
    } else if (now === withCrlf(committed)) {
      const text = change.text === null ? null : withCrlf(change.text);
      turned.push({ ...change, before: sha256(now), after: text === null ? null : sha256(text), text });
    } else {
      throw new Failure('file', `a filter of git (.gitattributes) makes another text of ${change.path} on checkout`, {
        hint: `Exclude ${change.path} from the filter: what would become of the change cannot be told.`,
      });
    }
  }
  return turned;
}

function withCrlf(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n');
}

async function requireBase(changeSet: ChangeSet, ports: Needs): Promise<void> {
  const { sha } = await ports.git.head(ports.checkout.root);
  if (sha === changeSet.base.sha) return;
  throw new Failure('change-set', `the change set was made for ${changeSet.base.sha}, but ${sha} is checked out`, {
    hint: 'Check out the commit that the change set names as its base.',
  });
}

/** By the same rules as when it is published: nothing else is built and tested. */
async function requireAllowedEdits(changeSet: ChangeSet, { checkout, git }: Needs): Promise<void> {
  // As committed: that is what the change was made for, whatever git makes of it on checkout.
  const committed = async ({ path }: FileChange): Promise<string | null> =>
    (await git.textAt(checkout.root, 'HEAD', path)) ?? null;
  const { problem } = await checkEdits(changeSet, committed);
  if (problem === undefined) return;
  throw new Failure('change-set', `the change set cannot be applied: ${problem}`, {
    hint: 'Make it again with apply-patch or rollback from the commit that it names as its base.',
  });
}

/**
 * Has Cargo download everything that the workspaces depend on, without running anything of the repository: what is
 * built later has no credentials. A workspace without a lockfile gets one, so that nothing has to be looked up again.
 */
async function fetchDependencies(inputs: ApplyChangeSetInputs, ports: Needs): Promise<void> {
  const repository = await readRepository(ports);
  for (const workspace of repository.workspaces) {
    await using resolver = await createResolver({ repository, workspace, ports, toolchain: inputs.toolchain });
    const resolution = await resolver.resolve();
    if (resolution.kind === 'failed') {
      ports.log.warning(`${workspace.root.path} does not resolve; the smoke test tells more. ${resolution.error.text}`);
    } else if (workspace.lockfile === undefined) {
      await ports.checkout.apply([newFile(lockfileIn(workspace.root.folder), resolution.lockfile)]);
    }
  }
}

function newFile(path: string, text: string): FileChange {
  return { path, mode: '100644', before: null, after: sha256(text), text };
}
