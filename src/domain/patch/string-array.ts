import { entryAt, stringsOf, type TomlArray, type TomlDocument } from '../toml/document.js';
import { renderString } from './entry.js';
import { insertItem, removeItem, type ItemList, type ItemStyle } from '../toml/items.js';
import { lineEnding } from '../toml/lines.js';
import { splice } from '../toml/splice.js';
import { styleOf } from './style.js';

/**
 * Adds the strings that an array lacks, in its own form: on one line, or a line each with its indentation and trailing
 * comma; in a sorted array at their place.
 *
 * @param at keys from the root to the array; nothing happens where there is none.
 * @param options.ordered the order of the strings means something: new ones go to the end.
 */
export function addStrings(
  document: TomlDocument,
  at: readonly string[],
  strings: readonly string[],
  options: { readonly ordered?: boolean } = {},
): TomlDocument {
  return strings.reduce((current, text) => addString(current, at, text, options.ordered === true), document);
}

function addString(document: TomlDocument, at: readonly string[], added: string, ordered: boolean): TomlDocument {
  const array = arrayAt(document, at);
  const present = stringsOf(array);
  if (array === undefined || present === undefined || present.includes(added)) return document;
  const quote = document.text[array.items.at(-1)?.range.start ?? -1] === "'" ? "'" : '"';
  const text = renderString(added, array.items.length > 0 ? { quote } : styleOf(document, undefined));
  const sorted =
    !ordered && present.length > 1 && present.every((item, index) => index === 0 || (present[index - 1] ?? '') < item);
  const position = sorted ? present.filter((item) => item < added).length : present.length;
  const style: ItemStyle = { padding: '', separator: ', ', lineEnding: lineEnding(document.text) };
  return splice(document, ...insertItem(listOf(document, array), position, text, style));
}

/** Takes strings out of an array, with their comma or their line. */
export function removeStrings(document: TomlDocument, at: readonly string[], strings: readonly string[]): TomlDocument {
  return strings.reduce((current, text) => removeString(current, at, text), document);
}

function removeString(document: TomlDocument, at: readonly string[], removed: string): TomlDocument {
  const array = arrayAt(document, at);
  const index = array?.items.findIndex((item) => item.kind === 'string' && item.value === removed) ?? -1;
  return array === undefined || index === -1
    ? document
    : splice(document, ...removeItem(listOf(document, array), index));
}

function listOf({ text }: TomlDocument, { range, items }: TomlArray): ItemList {
  return { text, range, items: items.map((item) => item.range) };
}

function arrayAt(document: TomlDocument, at: readonly string[]): TomlArray | undefined {
  const value = entryAt(document.root, ...at)?.value;
  return value?.kind === 'array' && !value.ofTables ? value : undefined;
}
