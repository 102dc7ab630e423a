import type { ChangeSet, FileChange } from '../../domain/change-set/change-set.js';
import { checkEdits } from '../../domain/change-set/check-edits.js';
import { markOf } from '../../domain/change-set/pull-request-body.js';
import type { FileVersions } from '../../domain/change-set/changed-file.js';
import { sha256 } from '../../domain/text/sha256.js';
import { Failure } from '../../domain/failure.js';
import type { TreeFile } from '../../domain/github/objects.js';
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
  /** What is changed, whatever else the base has: the lines that go out of and into manifests. */
  readonly change: string;
}

/**
 * Finds the base branch and holds the change set against it: its files are what the change set says they are, the edits
 * stay inside what may be touched, and the branch has not changed these files since.
 *
 * @throws {Refusal} `base-moved`, `base-rewritten`
 * @throws {Failure} `change-set` when it does not fit its own base commit.
 */
export async function findBase(wanted: Wanted, github: GitHub): Promise<Base> {
  const { changeSet } = wanted;
  const { ref } = changeSet.base;
  if (isOwnBase(changeSet)) throw unfit(`its branch ${ref} is its base`);
  const head = await github.branch(ref, { expected: true });
  if (head === undefined) {
    throw new Refusal(
      'base-moved',
      `the branch ${ref} that the change set was made for is not there any more`,
      again(ref),
    );
  }
  if (changeSet.action !== 'commit') return { ref, head, hasItAll: false, change: '' };
  await requireHistory(changeSet, ref, head, github);
  const atBase = await entriesAt(changeSet.base.sha, wanted, github);
  const change = changeMark(await requireFit(changeSet, atBase, github));
  if (head === changeSet.base.sha) return { ref, head, hasItAll: false, change };
  const now = await entriesAt(head, wanted, github);
  const paths = [...wanted.files.keys()];
  if (paths.every((path) => sameFile(now.get(path), wanted.files.get(path))))
    return { ref, head, hasItAll: true, change };
  const moved = paths.filter((path) => !sameFile(now.get(path), atBase.get(path)));
  if (moved.length === 0) return { ref, head, hasItAll: false, change };
  throw new Refusal('base-moved', `${ref} has changed ${listed(moved)} since the change set was made`, again(ref));
}

function again(ref: string): string {
  return `Run the whole workflow again: it starts from ${ref} as it is now.`;
}

function listed(paths: readonly string[]): string {
  return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more files` : paths.join(', ');
}

/** `feature/infra-integration`, also with what follows it for its scope or base. */
function isOwnBase({ base, branch }: ChangeSet): boolean {
  return base.ref === branch || branch.startsWith(`${base.ref}--`);
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

/**
 * The change set against the files of its base commit, commit after commit. @returns the files before and after all.
 */
async function requireFit(
  changeSet: ChangeSet,
  entries: ReadonlyMap<string, TreeFile>,
  github: GitHub,
): Promise<ReadonlyMap<string, FileVersions>> {
  const { problem, texts } = await checkEdits(changeSet, (file) => textBefore(file, entries, github));
  if (problem !== undefined) throw unfit(problem);
  return texts;
}

/** Of manifests the lines that go and come: lockfiles and documents follow them. Without a manifest, of all files. */
function changeMark(texts: ReadonlyMap<string, FileVersions>): string {
  const all = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const manifests = all.filter(([path]) => path.endsWith('Cargo.toml'));
  const edits = (manifests.length > 0 ? manifests : all).map(([path, { before, after }]) => {
    const [old, now] = [before?.split(/\r?\n/) ?? [], after?.split(/\r?\n/) ?? []];
    return [path, without(old, now), without(now, old)];
  });
  return markOf(JSON.stringify(edits));
}

/** The lines of `lines` that `others` does not have as often. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
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
