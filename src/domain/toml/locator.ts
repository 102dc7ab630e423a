import type { Location } from '../failure.js';

/** A half-open range of UTF-16 offsets in the source text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets into 1-based lines and columns; the line starts are found once. */
export function locator(text: string, path: string): (at: Range | number) => Location {
  let starts: number[] | undefined;
  const lineOf = (offset: number): { line: number; column: number } => {
    if (starts === undefined) {
      starts = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (at) => {
    if (typeof at === 'number') return { path, ...lineOf(at) };
    const end = lineOf(at.end);
    return { path, ...lineOf(at.start), endLine: end.line, endColumn: end.column };
  };
}
