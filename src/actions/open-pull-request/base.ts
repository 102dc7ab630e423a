import type { ChangeSet, FileChange } from '../../domain/change-set/change-set.js';
import { checkContents } from '../../domain/change-set/contents.js';
import { sha256 } from '../../domain/text/sha256.js';
import { Failure } from '../../domain/failure.js';
import type { RepositoryState, TreeFile } from '../../domain/github/objects.js';
import { Refusal } from '../../domain/github/refusal.js';
import type { GitHub } from '../../ports/github.js';
import { sameFile, type Wanted } from './wanted.js';

/** The branch that the pull request goes to. */
export interface Base {
  readonly ref: string;
  /** Where it is now; the change set was made for `changeSet.base.sha`. */
  readonly head: string;
  /** Everything that the change set wants is there already. */
  readonly hasItAll: boolean;
}

/**
 * Finds the base branch and holds the change set against it: its files are what the change set says they are, the edits
 * stay inside what may be touched, and the branch has not changed these files since.
 *
 * @throws {Refusal} `base-moved`, `base-rewritten`
 * @throws {Failure} `change-set` when it does not fit its own base commit.
 */
export async function findBase(wanted: Wanted, repository: RepositoryState, github: GitHub): Promise<Base> {
  const { changeSet } = wanted;
  const ref = baseRef(changeSet, repository);
  if (ref === changeSet.branch) throw unfit(`its branch ${ref} is its base`);
  const head = await github.branch(ref, { expected: true });
  if (head === undefined) {
    throw new Refusal(
      'base-moved',
      `the branch ${ref} that the change set was made for is not there any more`,
      again(ref),
    );
  }
  if (changeSet.action !== 'commit') return { ref, head, hasItAll: false };
  await requireHistory(changeSet, ref, head, github);
  const atBase = await entriesAt(changeSet.base.sha, wanted, github);
  await requireFit(changeSet, atBase, github);
  if (head === changeSet.base.sha) return { ref, head, hasItAll: false };
  const now = await entriesAt(head, wanted, github);
  const paths = [...wanted.files.keys()];
  if (paths.every((path) => sameFile(now.get(path), wanted.files.get(path)))) return { ref, head, hasItAll: true };
  const moved = paths.filter((path) => !sameFile(now.get(path), atBase.get(path)));
  if (moved.length === 0) return { ref, head, hasItAll: false };
  throw new Refusal('base-moved', `${ref} has changed ${listed(moved)} since the change set was made`, again(ref));
}

function again(ref: string): string {
  return `Run the whole workflow again: it starts from ${ref} as it is now.`;
}

function listed(paths: readonly string[]): string {
  return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more files` : paths.join(', ');
}

/** A checkout that was detached says `HEAD`. */
function baseRef(changeSet: ChangeSet, repository: RepositoryState): string {
  const ref = changeSet.base.ref.replace(/^refs\/heads\//, '');
  return ref === 'HEAD' ? repository.defaultBranch : ref;
}

async function requireHistory(changeSet: ChangeSet, ref: string, head: string, github: GitHub): Promise<void> {
  const { sha } = changeSet.base;
  if (head === sha || (await github.compare(sha, head))?.mergeBase === sha) return;
  throw new Refusal(
    'base-rewritten',
    `the commit ${sha.slice(0, 12)} that the change set was made for is not part of ${ref} on GitHub`,
    `Push it, or, where the history of ${ref} was rewritten, run the whole workflow again.`,
  );
}

async function entriesAt(sha: string, wanted: Wanted, github: GitHub): Promise<ReadonlyMap<string, TreeFile>> {
  return github.entries((await github.commit(sha)).tree, [...wanted.files.keys()]);
}

/** The change set against the files of its base commit, commit after commit. */
async function requireFit(changeSet: ChangeSet, entries: ReadonlyMap<string, TreeFile>, github: GitHub): Promise<void> {
  const texts = new Map<string, string | null>();
  for (const file of changeSet.commits.flatMap(({ files }) => files)) {
    const before = texts.has(file.path) ? (texts.get(file.path) ?? null) : await textBefore(file, entries, github);
    const problem = checkContents(file.path, before, file.text);
    if (problem !== undefined) throw unfit(problem);
    texts.set(file.path, file.text);
  }
}

async function textBefore(
  file: FileChange,
  entries: ReadonlyMap<string, TreeFile>,
  github: GitHub,
): Promise<string | null> {
  const { path, before } = file;
  for (const other of entries.keys())
    if (path.startsWith(`${other}/`)) throw unfit(`${other} is not a folder, so ${path} cannot be in it`);
  const entry = entries.get(path);
  if (entry !== undefined && !['100644', '100755'].includes(entry.mode))
    throw unfit(`${path} is a link, a folder or a submodule`);
  const text = entry === undefined ? null : await github.text(entry.sha);
  if (text !== undefined && (text === null ? null : sha256(text)) === before) return text;
  throw unfit(
    `${path} is ${text === null ? 'not there' : before === null ? 'there already' : 'another text'} at its base`,
  );
}

function unfit(problem: string): Failure {
  return new Failure('change-set', `the change set cannot be published: ${problem}`, {
    hint: 'Make it again with apply-patch or rollback from the commit that it names as its base.',
  });
}
