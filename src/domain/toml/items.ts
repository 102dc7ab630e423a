import type { Range } from './locator.js';
import { isComment, lineEnd, lineStart, nextLine } from './lines.js';
import { insertion, type Splice } from './splice.js';

/** The items of an array or inline table: what stands between the brackets, separated by commas. */
export interface ItemList {
  readonly text: string;
  /** With its brackets. */
  readonly range: Range;
  readonly items: readonly Range[];
}

/** What is written around a new item. */
export interface ItemStyle {
  /** Inside the brackets of a list that was empty. */
  readonly padding: string;
  readonly separator: string;
  readonly lineEnding: string;
}

/**
 * Puts an item before the one at `index`, or at the end, in the list's own form: on one line, or on a line of its own.
 * A comment stays with the item that it stands behind, above, or below.
 */
export function insertItem(list: ItemList, index: number, item: string, style: ItemStyle): readonly Splice[] {
  const previous = list.items[index - 1];
  const next = list.items[index];
  if (previous !== undefined) return insertBehind(list, previous, next, item, style);
  return next === undefined ? fillEmpty(list, item, style) : insertFirst(list, next, item, style);
}

function insertBehind(
  list: ItemList,
  previous: Range,
  next: Range | undefined,
  item: string,
  style: ItemStyle,
): readonly Splice[] {
  const { text, range } = list;
  const gapEnd = next?.start ?? range.end - 1;
  const comma = commaIn(text, previous.end, gapEnd);
  const behind = comma === undefined ? previous.end : comma + 1;
  const stop = lineEnd(text, behind);
  const ownLine = stop < gapEnd && isRest(text.slice(behind, stop)) && startsLine(text, previous.start);
  if (!ownLine) {
    if (comma === undefined) return [insertion(previous.end, `${style.separator}${item}`)];
    const space = style.separator.slice(1);
    return [insertion(comma + 1, `${space}${item},`)];
  }
  // Lines of comments below the last item are about it, or about what used to stand there.
  const at = next === undefined ? endOfComments(text, stop, gapEnd) : stop;
  const line = `${style.lineEnding}${indentAt(text, previous.start)}${item}`;
  if (comma === undefined) return [insertion(previous.end, ','), insertion(at, line)];
  return [insertion(at, `${line},`)];
}

/** Above the first item and the comments that lead to it, or in front of it on its line. */
function insertFirst({ text, range }: ItemList, next: Range, item: string, style: ItemStyle): readonly Splice[] {
  const stop = lineEnd(text, range.start);
  const ownLine = stop < next.start && isRest(text.slice(range.start + 1, stop)) && startsLine(text, next.start);
  if (!ownLine) return [insertion(next.start, `${item}${style.separator}`)];
  return [insertion(stop, `${style.lineEnding}${indentAt(text, next.start)}${item},`)];
}

/** Between the brackets; what else stands there, blank lines and comments, stays above. */
function fillEmpty({ text, range }: ItemList, item: string, style: ItemStyle): readonly Splice[] {
  const close = range.end - 1;
  const inside = text.slice(range.start + 1, close);
  if (!inside.includes('\n')) {
    return [{ start: range.start + 1, end: close, text: `${style.padding}${item}${style.padding}` }];
  }
  const comment = /\n([ \t]*)#/.exec(inside)?.[1];
  const closing = indentAt(text, close);
  const start = lineStart(text, close);
  return [insertion(start, `${comment ?? `${closing}    `}${item},${style.lineEnding}`)];
}

/**
 * Takes an item out with its comma, and with its line and the comment behind it where it stands alone there. The last
 * item of a list without a trailing comma takes the comma before it.
 */
export function removeItem(list: ItemList, index: number): readonly Splice[] {
  const { text, items } = list;
  const item = items[index];
  if (item === undefined) return [];
  const previous = items[index - 1];
  const next = items[index + 1];
  const gapEnd = next?.start ?? list.range.end - 1;
  const comma = commaIn(text, item.end, gapEnd);
  const inside = { start: list.range.start + 1, end: list.range.end - 1 };
  const around = text.slice(inside.start, item.start) + text.slice(item.end, inside.end);
  if (/^[ \t]*,?[ \t]*$/.test(around)) return [{ ...inside, text: '' }];
  const behind = comma === undefined ? item.end : comma + 1;
  const stop = lineEnd(text, behind);
  const alone = stop < gapEnd && isRest(text.slice(behind, stop)) && startsLine(text, item.start);
  const commaBefore = previous && comma === undefined ? commaIn(text, previous.end, item.start) : undefined;
  if (alone) {
    const line = { start: lineStart(text, item.start), end: nextLine(text, behind), text: '' };
    return commaBefore === undefined ? [line] : [{ start: commaBefore, end: commaBefore + 1, text: '' }, line];
  }
  return [{ ...itemRange(text, item, comma, previous), text: '' }];
}

/** With the comma before it, for the first item the one behind. */
function itemRange(text: string, item: Range, comma: number | undefined, previous: Range | undefined): Range {
  const before = previous && commaIn(text, previous.end, item.start);
  const isNear = before !== undefined && text.slice(before + 1, item.start).trim() === '';
  if (isNear) return { start: before, end: item.end };
  const gap = comma === undefined ? '' : (/^[ \t]*/.exec(text.slice(comma + 1))?.[0] ?? '');
  return { start: item.start, end: comma === undefined ? item.end : comma + 1 + gap.length };
}

/** Offset of the comma between two offsets, outside of comments. */
function commaIn(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at += 1) {
    if (text[at] === ',') return at;
    if (text[at] === '#') at = lineEnd(text, at);
  }
  return undefined;
}

/** Nothing but blanks and a comment. */
function isRest(rest: string): boolean {
  return rest.trim() === '' || isComment(rest);
}

function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

/** The end of the last comment line that follows the line which ends at `stop` without a gap. */
function endOfComments(text: string, stop: number, limit: number): number {
  let end = stop;
  for (;;) {
    const start = nextLine(text, end);
    const lineStop = lineEnd(text, start);
    if (start >= limit || lineStop > limit || !isComment(text.slice(start, lineStop))) return end;
    end = lineStop;
  }
}
