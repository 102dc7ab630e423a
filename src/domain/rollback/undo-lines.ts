import { splitLines } from '../text/lines.js';
import { diffArrays } from 'diff';

const byteOrderMark = '\uFEFF';

/** A run of lines of the common ancestor that one side replaced. */
interface Hunk {
  /** Index of the first line. */
  readonly start: number;
  /** Index behind the last line. */
  readonly end: number;
  readonly lines: readonly string[];
}

/**
 * Takes a change back line by line: `current` comes from `after` by people's edits, `before` is what stood there before
 * the change. `undefined` when the two touch the same lines.
 */
export function undoLines(current: string, before: string, after: string): string | undefined {
  // A byte order mark is no part of the first line.
  if ([current, before, after].every((text) => text.startsWith(byteOrderMark))) {
    const undone = undoLines(current.slice(1), before.slice(1), after.slice(1));
    return undone === undefined ? undefined : `${byteOrderMark}${undone}`;
  }
  const base = splitLines(after);
  const ours = hunks(base, splitLines(before));
  const theirs = hunks(base, splitLines(current));
  if (ours.some((one) => theirs.some((other) => overlap(one, other)))) return undefined;
  const result: string[] = [];
  let at = 0;
  for (const hunk of [...ours, ...theirs].toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result.push(...base.slice(at, hunk.start), ...hunk.lines);
    at = hunk.end;
  }
  return [...result, ...base.slice(at)].join('');
}

/** Lines with their endings. */
function hunks(from: string[], to: string[]): readonly Hunk[] {
  const found: Hunk[] = [];
  let at = 0;
  let open: { start: number; lines: string[] } | undefined;
  for (const part of diffArrays(from, to)) {
    if (!part.added && !part.removed) {
      if (open) found.push({ ...open, end: at });
      open = undefined;
      at += part.value.length;
      continue;
    }
    open ??= { start: at, lines: [] };
    if (part.added) open.lines.push(...part.value);
    else at += part.value.length;
  }
  if (open) found.push({ ...open, end: at });
  return found;
}

/** Two insertions at one place, or a line that both replaced. What only touches does not. */
function overlap(a: Hunk, b: Hunk): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  if (a.start === a.end) return b.start < a.start && a.start < b.end;
  if (b.start === b.end) return a.start < b.start && b.start < a.end;
  return a.start < b.end && b.start < a.end;
}
