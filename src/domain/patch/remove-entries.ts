import { entryAt, type TomlDocument, type TomlEntry } from '../toml/document.js';
import { enclosingInline, removeFromInline } from '../toml/inline-table.js';
import { bodyOf, sectionEnd, sectionsOf } from './layout.js';
import { firstOffset, isComment, isHeader, lineEnd, lineStart, nextLine } from '../toml/lines.js';
import { splice } from '../toml/splice.js';
import { blockHeading } from './insertion-point.js';

/**
 * Takes entries out of a table: the inverse of adding them. A heading of ours above nothing goes too, with the blank
 * line that set the block apart. The table itself stays, unless `dropEmpty` is set and nothing is left in it.
 *
 * @param path keys from the root to the table.
 */
export function removeEntries(
  document: TomlDocument,
  path: readonly string[],
  keys: readonly string[],
  options: { readonly dropEmpty?: boolean } = {},
): TomlDocument {
  const removed = keys.reduce((current, key) => removeEntry(current, [...path, key]), document);
  const table = entryAt(removed.root, ...path)?.value;
  const isEmpty = table?.kind === 'table' && table.form === 'header' && bodyOf(table).length === 0;
  return options.dropEmpty === true && isEmpty ? removeTable(removed, path) : removed;
}

function removeEntry(document: TomlDocument, at: readonly string[]): TomlDocument {
  const entry = entryAt(document.root, ...at);
  if (entry === undefined) return document;
  if (entry.value.kind === 'table' && entry.value.form === 'header') return removeTable(document, at);
  if (enclosingInline(document, at.slice(0, -1)) !== undefined) return removeFromInline(document, at);
  const { start, end } = withBlock(document.text, entry);
  return splice(document, { start, end, text: '' });
}

/** The entry's lines; with them the heading and the blank line above, where it is the last one of a block of ours. */
function withBlock(text: string, entry: TomlEntry): { readonly start: number; readonly end: number } {
  const first = lineStart(text, entry.range.start);
  const end = nextLine(text, entry.range.end);
  const headed = lineBefore(text, first)?.text.trim() === blockHeading;
  const aloneBelow = endsBlock(text, end);
  let start = headed && aloneBelow ? (lineBefore(text, first)?.start ?? first) : first;
  const above = lineBefore(text, start);
  if (aloneBelow && above?.text.trim() === '' && above.start > firstOffset(text)) start = above.start;
  return withoutFinalNewline(text, start, end);
}

/** At the end of a file without a final newline, the line ending before goes instead of the one behind. */
function withoutFinalNewline(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (end < text.length || text.endsWith('\n') || start <= firstOffset(text)) return { start, end };
  return { start: start - (text[start - 2] === '\r' ? 2 : 1), end };
}

function lineBefore(text: string, start: number): { readonly start: number; readonly text: string } | undefined {
  if (start <= firstOffset(text)) return undefined;
  const from = lineStart(text, start - 1);
  return { start: from, text: text.slice(from, start) };
}

/** Whether what begins at `start` is the end, a blank line, or a header with the comments right above it. */
function endsBlock(text: string, start: number): boolean {
  const line = text.slice(start, lineEnd(text, start));
  if (line.trim() === '' || isHeader(line)) return true;
  for (let at = start; isComment(text.slice(at, lineEnd(text, at)));) {
    at = nextLine(text, at);
    if (isHeader(text.slice(at, lineEnd(text, at)))) return true;
  }
  return false;
}

/** Takes away a header with its body and the blank line above it. */
function removeTable(document: TomlDocument, path: readonly string[]): TomlDocument {
  const section = sectionsOf(document).find(
    (candidate) => candidate.path.length === path.length && candidate.path.every((key, index) => key === path[index]),
  );
  if (section === undefined) return document;
  const { text } = document;
  const last = bodyOf(section.table).at(-1);
  const end = nextLine(text, last ? sectionEnd(document, section) : section.header.end);
  const start = lineStart(text, section.header.start);
  const above = lineBefore(text, start);
  const from = above?.text.trim() === '' ? above.start : start;
  return splice(document, { ...withoutFinalNewline(text, from, end), text: '' });
}
