import { isCleanMerge } from '../../domain/change-set/clean-merge.js';
import type { CommitObject, TreeFile } from '../../domain/github/objects.js';
import type { GitHub } from '../../ports/github.js';
import { sameFile } from './wanted.js';

/**
 * Whether a commit only brings the base into the branch, as the button "Update branch" does: a merge of a commit of the
 * base whose result is what git makes of it. Nobody edited anything then.
 *
 * @param baseHead the commit that the base is at
 */
export async function isMergeOfBase(
  { sha, tree, parents }: CommitObject,
  baseHead: string,
  github: GitHub,
): Promise<boolean> {
  const [ours, theirs, ...others] = parents;
  if (ours === undefined || theirs === undefined || others.length > 0) return false;
  if (theirs !== baseHead && (await github.compare(theirs, baseHead))?.mergeBase !== theirs) return false;
  const [toOurs, toMerged] = [await github.compare(theirs, ours), await github.compare(theirs, sha)];
  if (toOurs?.complete !== true || toMerged?.complete !== true) return false;
  const paths = [...new Set([...toOurs.files, ...toMerged.files])];
  const at = async (commit: string): Promise<ReadonlyMap<string, TreeFile>> =>
    github.entries((await github.commit(commit)).tree, paths);
  const [mergeBase, mine, base] = [await at(toOurs.mergeBase), await at(ours), await at(theirs)];
  const merged = await github.entries(tree, paths);
  for (const path of paths) {
    const entries = [mergeBase, mine, base, merged].map((files) => files.get(path));
    if (!(await isMerged(entries, github))) return false;
  }
  return true;
}

/** @param entries of one path: where both part, ours, theirs, merged. */
async function isMerged(entries: readonly (TreeFile | undefined)[], github: GitHub): Promise<boolean> {
  const [mergeBase, ours, theirs, merged] = entries;
  if (sameFile(ours, mergeBase) || sameFile(ours, theirs)) return sameFile(merged, theirs);
  if (sameFile(theirs, mergeBase)) return sameFile(merged, ours);
  const texts = await Promise.all(
    entries.map(async (entry) => (entry === undefined ? undefined : github.text(entry.sha))),
  );
  const [a, b, c, d] = texts;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return isCleanMerge({ mergeBase: a, ours: b, theirs: c, merged: d });
}
