import { Failure } from '../failure.js';
import { entryAt, type TomlDocument, type TomlTable } from '../toml/document.js';
import { addTable } from './add-table.js';
import { addToInline, enclosingInline } from '../toml/inline-table.js';
import { renderEntry, renderKey, type NewEntry } from './entry.js';
import { bodyOf } from './layout.js';
import { lineStart } from '../toml/lines.js';
import { insertion, splice, type Splice } from '../toml/splice.js';
import { blocksOf, compareKeys, findInsertionPoint, type InsertionPoint } from './insertion-point.js';
import { itemStyle, styleOf, type Style } from './style.js';

/** What the file around the entries tells of their place and form. */
export interface Surroundings {
  /** Whether a key that is there belongs to the same family. */
  readonly isLike?: (key: string) => boolean;
  /**
   * How entries inherit where the table does not tell: `a.workspace = true`, the default, or `a = { workspace = true
   * }`.
   */
  readonly dotted?: boolean;
}

/**
 * Adds keys to a table as a careful person would: next to their like, else in a sorted table at their place, else as a
 * block of their own where the table has blocks, else at the end. Makes the table where there is none. Other bytes
 * stay.
 *
 * @param path keys from the root to the table.
 * @throws {Failure} `manifest` when something that is no table stands at the path.
 */
export function addEntries(
  document: TomlDocument,
  path: readonly string[],
  entries: readonly NewEntry[],
  { isLike = () => false, dotted = true }: Surroundings = {},
): TomlDocument {
  if (entries.length === 0) return document;
  const existing = entryAt(document.root, ...path);
  const sorted = entries.toSorted((a, b) => compareKeys(a.key, b.key));
  if (existing === undefined) return addTable(document, path, sorted, dotted);
  const { value } = existing;
  if (value.kind !== 'table') {
    const location = document.locate(existing.range);
    throw new Failure('manifest', `\`${path.join('.')}\` in ${document.path} is not a table`, {
      hint: `Make it a table in ${document.path}: Cargo refuses it as it is.`,
      locations: [location],
    });
  }
  if (value.form === 'implicit') return addTable(document, path, sorted, dotted);
  if (enclosingInline(document, path) !== undefined) return addInline(document, path, sorted);
  return splice(document, ...lineSplices(document, value, sorted, { isLike, dotted }));
}

function addInline(document: TomlDocument, path: readonly string[], entries: readonly NewEntry[]): TomlDocument {
  return entries.reduce((current, { key, value }) => {
    const holder = enclosingInline(current, path);
    if (holder === undefined) return current;
    const style = styleOf(current, holder.table);
    const prefix = path.slice(holder.path.length).map((name) => `${renderKey(name)}.`);
    const entry = renderEntry({ key, value }, { ...style, equals: style.inlineEquals, dottedInheritance: false });
    return addToInline(current, holder.table, `${prefix.join('')}${entry}`, itemStyle(style));
  }, document);
}

/** For tables whose keys stand on lines of their own: under a header, at the top of the file, or dotted. */
function lineSplices(
  document: TomlDocument,
  table: TomlTable,
  entries: readonly NewEntry[],
  { isLike, dotted }: Required<Surroundings>,
): readonly Splice[] {
  const style = styleOf(document, table, dotted);
  const blocks = blocksOf(document.text, bodyOf(table));
  const prefix = table.form === 'dotted' ? dottedPrefix(document.text, table) : '';
  const insertions = new Map<number, { readonly spot: InsertionPoint; readonly lines: string[] }>();
  for (const entry of entries) {
    const spot = findInsertionPoint(document.text, table, blocks, entry.key, isLike);
    const line = `${style.indent}${prefix}${renderEntry(entry, style)}`;
    const there = insertions.get(spot.offset);
    if (there) there.lines.push(line);
    else insertions.set(spot.offset, { spot, lines: [line] });
  }
  return [...insertions.values()].map(({ spot, lines }) => insertion(spot.offset, textAt(spot, lines, style)));
}

function textAt(spot: InsertionPoint, lines: readonly string[], style: Style): string {
  const { lineEnding } = style;
  if (spot.kind === 'above') return lines.map((line) => `${line}${lineEnding}`).join('');
  const heading = spot.heading === undefined ? [] : [`${style.indent}${spot.heading}`];
  const all = spot.kind === 'block' ? ['', ...heading, ...lines] : lines;
  return all.map((line) => `${lineEnding}${line}`).join('');
}

/** `dependencies.` of `dependencies.serde = "1"`. */
function dottedPrefix(text: string, table: TomlTable): string {
  const first = bodyOf(table)[0];
  if (first === undefined) return '';
  const start = lineStart(text, first.keyRange.start);
  return text.slice(start, first.keyRange.start).trimStart();
}
