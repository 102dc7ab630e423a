import { diffLines } from 'diff';

/** The texts of one file that git merges: where both sides part, the sides, and what came out. */
export interface MergedTexts {
  readonly mergeBase: string;
  readonly ours: string;
  readonly theirs: string;
  readonly merged: string;
}

/**
 * Whether a merged text is what git makes of both sides without a hand in it: each side's own edit is what the other
 * side sees of the merge.
 */
export function isCleanMerge({ mergeBase, ours, theirs, merged }: MergedTexts): boolean {
  return editOf(ours, merged) === editOf(mergeBase, theirs) && editOf(theirs, merged) === editOf(mergeBase, ours);
}

/** The lines that go and come, sorted: where an edit stands among lines that repeat is told in several ways. */
function editOf(before: string, after: string): string {
  const lines = diffLines(before, after).flatMap(({ added, removed, value }) =>
    added || removed ? value.split('\n').map((line) => `${added ? '+' : '-'}${line}`) : [],
  );
  return lines.toSorted().join('\n');
}
