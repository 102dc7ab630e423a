import { entryAt } from './document.js';
import { insertItem, removeItem, type ItemList, type ItemStyle } from './items.js';
import type { Range } from './locator.js';
import { splice } from './splice.js';
import type { TomlDocument, TomlEntry, TomlTable } from './value.js';

/** The innermost inline table at or above a place. */
export interface Enclosing {
  readonly table: TomlTable;
  /** Keys from the root to it. */
  readonly path: readonly string[];
}

/** The inline table that holds what stands at `at`, which may be written with dotted keys inside it. */
export function enclosingInline(document: TomlDocument, at: readonly string[]): Enclosing | undefined {
  for (let length = at.length; length > 0; length -= 1) {
    const path = at.slice(0, length);
    const value = entryAt(document.root, ...path)?.value;
    if (value?.kind === 'table' && value.form === 'inline') return { table: value, path };
  }
  return undefined;
}

/**
 * Adds `text`, a whole `key = value`, to an inline table.
 *
 * @param after the key-value that it is to follow; the last one where it is not given.
 */
export function addToInline(
  document: TomlDocument,
  table: TomlTable,
  text: string,
  style: ItemStyle,
  after?: Range,
): TomlDocument {
  const list = listOf(document, table);
  const index = after === undefined ? -1 : list.items.findLastIndex(({ end }) => end <= after.end);
  return splice(document, ...insertItem(list, index === -1 ? list.items.length : index + 1, text, style));
}

/** Takes the entry at `at` out of the inline table that holds it: all its key-values, where dotted keys make it. */
export function removeFromInline(document: TomlDocument, at: readonly string[]): TomlDocument {
  const entry = entryAt(document.root, ...at);
  const holder = enclosingInline(document, at.slice(0, -1));
  if (entry === undefined || holder === undefined) return document;
  const list = listOf(document, holder.table);
  const last = keyValues(entry).at(-1);
  const index = list.items.findIndex(({ start }) => start === last?.start);
  return removeFromInline(splice(document, ...removeItem(list, index)), at);
}

function listOf({ text }: TomlDocument, table: TomlTable): ItemList {
  return {
    text,
    range: table.range,
    items: [...table.entries.values()].flatMap(keyValues).toSorted((a, b) => a.start - b.start),
  };
}

/** The `key = value` parts that make an entry. */
function keyValues({ value, range }: TomlEntry): readonly Range[] {
  if (value.kind !== 'table' || value.form !== 'dotted') return [range];
  return [...value.entries.values()].flatMap(keyValues);
}
