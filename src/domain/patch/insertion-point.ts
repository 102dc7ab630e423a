import type { TomlEntry, TomlTable } from '../toml/document.js';
import { blockEnd } from './layout.js';
import { isComment, lineEnd, linesBetween, lineStart } from '../toml/lines.js';

/** The line above a block of infra crates, in tables whose blocks have such lines. */
export const blockHeading = '# Infra crates';

/** Where a new line goes. */
export interface InsertionPoint {
  readonly offset: number;
  /** `above` an entry (at the start of its line), `below` a line (at its end), or as a new `block` below a line. */
  readonly kind: 'above' | 'below' | 'block';
  readonly heading?: string;
}

/** Entries without a blank line between them. */
export interface Block {
  readonly entries: readonly TomlEntry[];
  /** A comment line stands above the first entry. */
  readonly headed: boolean;
  /** Comment lines stand between the entries. */
  readonly divided: boolean;
}

/** What tells whether the comment above a block is its heading. */
interface Surrounding {
  readonly block: Block;
  /** Every block of the table has a comment above it. */
  readonly headings: boolean;
  /** The block has nothing but our crates. */
  readonly isFamily: boolean;
}

/** The blocks of a table's body. */
export function blocksOf(text: string, body: readonly TomlEntry[]): readonly Block[] {
  const blocks: { entries: TomlEntry[]; headed: boolean; divided: boolean }[] = [];
  body.forEach((entry, index) => {
    const previous = body[index - 1];
    const start = lineStart(text, entry.range.start);
    const between = previous ? linesBetween(text, lineEnd(text, previous.range.end), start).slice(1, -1) : [];
    const block = blocks.at(-1);
    if (block && !between.some((line) => line.trim() === '')) {
      block.entries.push(entry);
      block.divided ||= between.some(isComment);
    } else {
      blocks.push({ entries: [entry], headed: hasCommentAbove(text, start), divided: false });
    }
  });
  return blocks;
}

function hasCommentAbove(text: string, start: number): boolean {
  if (start === 0) return false;
  const above = lineStart(text, start - 1);
  return above < start && isComment(text.slice(above, start));
}

/** The place that a careful person would choose for `key`; rules in order, the first that applies decides. */
export function findInsertionPoint(
  text: string,
  table: TomlTable,
  blocks: readonly Block[],
  key: string,
  isLike: (key: string) => boolean,
): InsertionPoint {
  const family = blocks.findLast((block) => block.entries.some((entry) => isLike(entry.key)));
  const block = family ?? (blocks.length === 1 ? blocks[0] : undefined);
  if (block === undefined) return newBlock(text, table, blocks);
  // Where every block has a line above it, that line is the block's, also of a block with one entry.
  const headings = blocks.length > 1 && blocks.every((one) => one.headed);
  const order = orderOf(block.entries);
  const surrounding = { block, headings, isFamily: block.entries.every((entry) => isLike(entry.key)) };
  if (order !== undefined) return inOrder(text, block.entries, order, surrounding, key);
  if (family === undefined) {
    return block.divided && block.headed ? newBlock(text, table, blocks) : append(text, block.entries);
  }
  const likes = family.entries.filter((entry) => isLike(entry.key));
  const likesOrder = orderOf(likes);
  if (likesOrder !== undefined) return inOrder(text, likes, likesOrder, surrounding, key);
  return below(text, likes.at(-1), family);
}

function newBlock(text: string, table: TomlTable, blocks: readonly Block[]): InsertionPoint {
  const last = blocks.at(-1)?.entries.at(-1);
  if (last === undefined) return { offset: blockEnd(text, table.header?.end ?? table.range.end), kind: 'below' };
  const headed = blocks.filter((block) => block.headed).length * 2 >= blocks.length;
  return { offset: blockEnd(text, last.range.end), kind: 'block', ...(headed && { heading: blockHeading }) };
}

function append(text: string, entries: readonly TomlEntry[]): InsertionPoint {
  const last = entries.at(-1);
  return { offset: last ? blockEnd(text, last.range.end) : 0, kind: 'below' };
}

/** Below an entry; below the last one of a block, behind the comment lines that still belong to the block. */
function below(text: string, entry: TomlEntry | undefined, block: Block): InsertionPoint {
  if (entry === undefined) return { offset: 0, kind: 'below' };
  const isLast = entry === block.entries.at(-1);
  return { offset: isLast ? blockEnd(text, entry.range.end) : lineEnd(text, entry.range.end), kind: 'below' };
}

/**
 * Below the last entry that comes before `key`, else above the first one: below the heading of its block, above a
 * remark.
 */
function inOrder(
  text: string,
  entries: readonly TomlEntry[],
  order: Order,
  surrounding: Surrounding,
  key: string,
): InsertionPoint {
  const { block } = surrounding;
  const before = entries.findLast((entry) => order(entry.key, key) < 0);
  if (before !== undefined) return below(text, before, block);
  const first = entries[0];
  const start = lineStart(text, first?.range.start ?? 0);
  if (first === undefined || (first === block.entries[0] && isHeading(text, start, surrounding))) {
    return { offset: start, kind: 'above' };
  }
  return { offset: aboveComments(text, start), kind: 'above' };
}

/**
 * Whether the comment above a block is about the whole of it: where every block has one, where it is ours, or where the
 * block has nothing but our crates. What names the first entry is about that entry.
 */
function isHeading(text: string, start: number, { block, headings, isFamily }: Surrounding): boolean {
  const comment = text.slice(aboveComments(text, start), start);
  if (inWords(comment).includes(inWords(block.entries[0]?.key ?? ''))) return false;
  return headings || comment.trim() === blockHeading || (isFamily && block.entries.length > 1 && !block.divided);
}

/** The words of a text, each between blanks; `_` and `-` are one. */
function inWords(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll('_', '-')
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

function aboveComments(text: string, start: number): number {
  let at = start;
  while (hasCommentAbove(text, at)) at = lineStart(text, at - 1);
  return at;
}

type Order = (a: string, b: string) => number;

/**
 * The order that the entries are in: by bytes, as `cargo add` has it, or as people sort words. `undefined` for none.
 */
function orderOf(entries: readonly TomlEntry[]): Order | undefined {
  return [compareKeys, compareWords].find((order) =>
    entries.every((entry, index) => {
      const previous = entries[index - 1];
      return previous === undefined || order(previous.key, entry.key) < 0;
    }),
  );
}

function compareWords(a: string, b: string): number {
  const word = (key: string): string => key.toLowerCase().replaceAll('_', '-');
  return compareKeys(word(a), word(b));
}

export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
