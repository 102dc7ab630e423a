import { ownTrailers } from '../../domain/infra/trailers.js';
import type { Marker } from '../../domain/change-set/pull-request-body.js';
import type { CommitObject, Comparison, TreeFile } from '../../domain/github/objects.js';
import type { GitHub } from '../../ports/github.js';
import { isMergeOfBase } from './base-merges.js';
import { sameFile, type Wanted } from './wanted.js';

type Entries = ReadonlyMap<string, TreeFile>;

/** Our branch as it stands on GitHub, compared with a commit of its base. */
export interface Branch {
  readonly head: CommitObject;
  /** The commit of the base that it is compared with: the change set's, or a newer one that the branch has already. */
  readonly against: string;
  /** `undefined` without a common history. */
  readonly comparison: Comparison | undefined;
  /** Commits of people; everything that is not surely ours. */
  readonly theirs: readonly CommitObject[];
  /** Our last commit on it. */
  readonly lastOurs: CommitObject | undefined;
  /** The files in question at several commits: the branch's head, the base, where both parted. */
  readonly now: Entries;
  readonly atBase: Entries;
  readonly atMergeBase: Entries;
  /** As nobody but us and git left them: our last commit, and merges of the base. */
  readonly asLeft: readonly Entries[];
}

interface Question {
  readonly name: string;
  /** The change set's commit of the base, and where the base is now. */
  readonly base: { readonly sha: string; readonly head: string };
  readonly paths: Iterable<string>;
  /** What the pull request's body says that we published. */
  readonly marker: Marker | undefined;
}

export async function findBranch({ name, base, paths, marker }: Question, github: GitHub): Promise<Branch | undefined> {
  const sha = await github.branch(name);
  if (sha === undefined) return undefined;
  const head = await github.commit(sha);
  const against = await newestBaseOf(sha, base, github);
  const comparison = await github.compare(against, sha);
  const commits = comparison?.commits ?? [head];
  const { theirs, merges } =
    comparison === undefined || !comparison.complete || wasRewritten(commits, marker)
      ? { theirs: commits, merges: [] }
      : await commitsOfOthers(commits, base.head, github);
  const lastOurs = commits.findLast((commit) => !theirs.includes(commit) && isOurs(commit));
  const inQuestion = [...new Set([...paths, ...(comparison?.files ?? [])])];
  const entries = async (commit: CommitObject | undefined): Promise<Entries> =>
    commit === undefined ? new Map<string, TreeFile>() : github.entries(commit.tree, inQuestion);
  return {
    head,
    against,
    comparison,
    theirs,
    lastOurs,
    now: await entries(head),
    atBase: await entries(await github.commit(against)),
    atMergeBase: await entries(comparison && (await github.commit(comparison.mergeBase))),
    asLeft: await Promise.all([lastOurs, ...merges].map(entries)),
  };
}

/** A base that moved on may have been merged into the branch: what came with it is nobody's edit. */
async function newestBaseOf(sha: string, base: Question['base'], github: GitHub): Promise<string> {
  if (base.head === base.sha) return base.sha;
  const merged = (await github.compare(base.head, sha))?.mergeBase;
  if (merged === undefined || merged === base.sha) return base.sha;
  return (await github.compare(base.sha, merged))?.mergeBase === base.sha ? merged : base.sha;
}

async function commitsOfOthers(
  commits: readonly CommitObject[],
  baseHead: string,
  github: GitHub,
): Promise<{ readonly theirs: readonly CommitObject[]; readonly merges: readonly CommitObject[] }> {
  const [theirs, merges]: [CommitObject[], CommitObject[]] = [[], []];
  for (const commit of commits) {
    if (isOurs(commit)) continue;
    if (await isMergeOfBase(commit, baseHead, github)) merges.push(commit);
    else theirs.push(commit);
  }
  return { theirs, merges };
}

/**
 * A commit that we made through the API: it has our trailers, and nobody else's hand is on it, as an amended or
 * cherry-picked one would have. GitHub itself is the committer of what it signs.
 */
export function isOurs({ message, author, committer }: CommitObject): boolean {
  const byGitHub = committer.email === 'noreply@github.com';
  const byOne = author.email !== '' && author.email === committer.email && author.name === committer.name;
  return ownTrailers(message).size > 0 && (byGitHub || byOne);
}

/** What we published last is gone from the branch: somebody pushed another history, and all of it is theirs. */
function wasRewritten(commits: readonly CommitObject[], marker: Marker | undefined): boolean {
  return marker !== undefined && commits.length > 0 && !commits.some(({ sha }) => sha === marker.head);
}

/** What to do with the branch so that the pull request shows what is wanted. */
export type BranchStep =
  | { readonly kind: 'create' }
  | { readonly kind: 'keep' }
  /** New commits on top: of the branch alone, or of the branch and the base together where the base has moved on. */
  | { readonly kind: 'advance'; readonly onto: 'branch' | 'branch-and-base' }
  /** GitHub merges the base into people's work first. */
  | { readonly kind: 'merge-base' }
  /** People changed these files themselves. */
  | { readonly kind: 'conflict'; readonly paths: readonly string[] };

export function decideBranch({ files }: Wanted, branch: Branch | undefined): BranchStep {
  if (branch === undefined) return { kind: 'create' };
  const { comparison, theirs, now, atBase, atMergeBase, asLeft } = branch;
  if (comparison === undefined || !comparison.complete) return { kind: 'conflict', paths: [] };
  const different = [...files].filter(([path, file]) => !sameFile(now.get(path), file)).map(([path]) => path);
  const onBase = comparison.mergeBase === branch.against;
  if (theirs.length === 0) {
    const inSync = different.length === 0 && leftovers(files, branch).length === 0;
    // Without a commit of its own it was merged once, and the base has gone back since.
    if (inSync && comparison.commits.length > 0) return { kind: 'keep' };
    return { kind: 'advance', onto: onBase ? 'branch' : 'branch-and-base' };
  }
  if (different.length === 0) return { kind: 'keep' };
  const untouched = [...asLeft, atMergeBase, atBase];
  const conflicts = different.filter(
    (path) => !untouched.some((entries) => sameFile(entries.get(path), now.get(path))),
  );
  if (conflicts.length > 0) return { kind: 'conflict', paths: conflicts };
  return onBase ? { kind: 'advance', onto: 'branch' } : { kind: 'merge-base' };
}

/** What an earlier run of ours changed on the branch and this one does not: it goes back to the base. */
export function leftovers(
  wanted: Wanted['files'],
  { comparison, theirs, now, atMergeBase }: Branch,
): readonly string[] {
  if (theirs.length > 0) return [];
  return (comparison?.files ?? []).filter(
    (path) => !wanted.has(path) && !sameFile(now.get(path), atMergeBase.get(path)),
  );
}
