import { entryAt, type TomlDocument, type TomlEntry, type TomlTable } from '../toml/document.js';
import { addToInline, enclosingInline, removeFromInline } from '../toml/inline-table.js';
import { renderInlineTable, renderKey, renderValue, type EntryValue } from './entry.js';
import { bodyOf } from './layout.js';
import { firstOffset, lineEnd, lineStart, nextLine } from '../toml/lines.js';
import { insertion, splice } from '../toml/splice.js';
import { itemStyle, styleOf, type Style } from './style.js';

/**
 * Sets a key of a dependency entry, in whatever form that is written (`"1"`, inline, dotted, `[dependencies.x]`). A key
 * that is there keeps its place; a new one goes behind `after`, else to the end.
 *
 * @param at keys from the root to the entry.
 */
export function setKey(
  document: TomlDocument,
  at: readonly string[],
  key: string,
  value: EntryValue,
  after?: string,
): TomlDocument {
  const entry = entryAt(document.root, ...at);
  if (entry === undefined) return document;
  if (entry.value.kind === 'string') {
    return setKey(expand(document, entry), at, key, value, after);
  }
  if (entry.value.kind !== 'table') return document;
  const table = entry.value;
  const style = entryStyle(document, at, table);
  const existing = table.entries.get(key);
  if (existing) return splice(document, { ...existing.value.range, text: renderValue(value, style) });
  const assignment = (equals: string): string => `${renderKey(key)}${equals}${renderValue(value, style)}`;
  const sibling = (after === undefined ? undefined : table.entries.get(after)) ?? bodyOf(table).at(-1);
  const holder = enclosingInline(document, at);
  if (holder !== undefined) {
    const prefix = at
      .slice(holder.path.length)
      .map((name) => `${renderKey(name)}.`)
      .join('');
    return addToInline(
      document,
      holder.table,
      `${prefix}${assignment(style.inlineEquals)}`,
      itemStyle(style),
      sibling?.range,
    );
  }
  const line = (sibling ? linePrefix(document.text, sibling) : '') + assignment(style.equals);
  const offset = lineEnd(document.text, sibling?.range.end ?? table.header?.end ?? table.range.end);
  return splice(document, insertion(offset, `${style.lineEnding}${line}`));
}

/** Takes a key out of a dependency entry, with its comma or its line. */
export function removeKey(document: TomlDocument, at: readonly string[], key: string): TomlDocument {
  const value = entryAt(document.root, ...at)?.value;
  const existing = value?.kind === 'table' ? value.entries.get(key) : undefined;
  if (value?.kind !== 'table' || existing === undefined) return document;
  if (enclosingInline(document, at) === undefined) return removeLines(document, existing);
  return removeFromInline(document, [...at, key]);
}

/**
 * Takes away the lines of an entry; the last line of a file without a final newline takes the line ending before it.
 */
function removeLines(document: TomlDocument, { range }: Pick<TomlEntry, 'range'>): TomlDocument {
  const { text } = document;
  const start = lineStart(text, range.start);
  const end = nextLine(text, range.end);
  const unfinished = end === text.length && !text.endsWith('\n') && start > firstOffset(text);
  return splice(document, {
    start: unfinished ? lineEnd(text, start - 1 - Number(text[start - 2] === '\r')) : start,
    end,
    text: '',
  });
}

/** `x = "1"` as `x = { version = "1" }`. */
function expand(document: TomlDocument, entry: TomlEntry): TomlDocument {
  const { range } = entry.value;
  const style = styleOf(document, undefined);
  const table = renderInlineTable(new Map(), { ...style, padding: '' });
  const version = document.text.slice(range.start, range.end);
  const inside = `${style.padding}version${style.inlineEquals}${version}${style.padding}`;
  return splice(document, { ...range, text: table.replace('{}', () => `{${inside}}`) });
}

function entryStyle(document: TomlDocument, at: readonly string[], table: TomlTable): Style {
  const parent = entryAt(document.root, ...at.slice(0, -1))?.value;
  const own = table.form === 'inline' || table.form === 'dotted' ? parent : table;
  return styleOf(document, own?.kind === 'table' ? own : undefined);
}

/** What stands in a sibling's line before its own key: the indentation and, in dotted form, the keys above. */
function linePrefix(text: string, sibling: TomlEntry): string {
  return text.slice(lineStart(text, sibling.range.start), sibling.keyRange.start);
}
