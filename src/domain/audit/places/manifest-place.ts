import type { Manifest } from '../../cargo/manifest/manifest.js';
import type { Location } from '../../failure.js';
import { entryAt, valueAt, type Range } from '../../toml/document.js';
import { insertItem } from '../../toml/items.js';
import { lineEnding } from '../../toml/lines.js';
import type { Edit } from '../../toml/edit.js';

/** The place of `keys` in a manifest; of the nearest table above it that is there, and of the first line at last. */
export function locateKey(manifest: Manifest, ...keys: readonly string[]): Location {
  for (let length = keys.length; length > 0; length--) {
    const entry = entryAt(manifest.document.root, ...keys.slice(0, length));
    if (entry === undefined) continue;
    const { value } = entry;
    const isSection = value.kind === 'table' && value.form !== 'inline' && value.form !== 'dotted';
    return manifest.document.locate(isSection ? (value.header ?? entry.keyRange) : entry.range);
  }
  return { path: manifest.path, line: 1, column: 1 };
}

/** The place of the string `text` in the array at `keys`; of the array where it is not in it. */
export function locateItem(manifest: Manifest, text: string, ...keys: readonly string[]): Location {
  const array = valueAt(manifest.document.root, ...keys);
  const item = array?.kind === 'array' ? array.items.find((candidate) => isString(candidate, text)) : undefined;
  return item === undefined ? locateKey(manifest, ...keys) : manifest.document.locate(item.range);
}

function isString(item: { readonly kind: string; readonly value?: unknown }, text: string): boolean {
  return item.kind === 'string' && item.value === text;
}

/** An edit that puts `text` where `range` is. */
export function replace(manifest: Manifest, range: Range, text: string): Edit {
  return { path: manifest.path, range, text };
}

/** An edit that adds `key = value` as the first line of a table with a `[header]`; `undefined` where it has none. */
export function addFirstKey(manifest: Manifest, line: string, ...table: readonly string[]): Edit | undefined {
  const value = valueAt(manifest.document.root, ...table);
  if (value?.kind !== 'table' || value.header === undefined) return undefined;
  const { text } = manifest.document;
  // Behind a comment on the header's own line.
  const newLine = text.indexOf('\n', value.header.end);
  const ending = lineEnding(text);
  if (newLine === -1) return insertion(manifest, text.length, `${ending}${line}${ending}`);
  return insertion(manifest, newLine + 1, `${line}${ending}`);
}

/** An edit that adds a string at the end of an array, in the array's own style; comments stay with their items. */
export function addItem(manifest: Manifest, item: string, ...keys: readonly string[]): Edit | undefined {
  const array = valueAt(manifest.document.root, ...keys);
  if (array?.kind !== 'array' || array.ofTables) return undefined;
  const { text } = manifest.document;
  const list = { text, range: array.range, items: array.items.map(({ range }) => range) };
  const quote = text[array.items.at(-1)?.range.start ?? -1] === "'" && !item.includes("'") ? "'" : '"';
  const quoted = quote === "'" ? `'${item}'` : JSON.stringify(item);
  const style = { padding: '', separator: ', ', lineEnding: lineEnding(text) };
  const splices = insertItem(list, list.items.length, quoted, style).toSorted((a, b) => a.start - b.start);
  const [start, end] = [splices[0]?.start, splices.at(-1)?.end];
  if (start === undefined || end === undefined) return undefined;
  // One edit, with what stands between the comma and the new line.
  const whole = splices.reduceRight(
    (rest, splice) => rest.slice(0, splice.start) + splice.text + rest.slice(splice.end),
    text,
  );
  return replace(manifest, { start, end }, whole.slice(start, whole.length - (text.length - end)));
}

function insertion(manifest: Manifest, offset: number, text: string): Edit {
  return { path: manifest.path, range: { start: offset, end: offset }, text };
}
