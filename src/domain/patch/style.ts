import type { TomlDocument, TomlEntry, TomlTable } from '../toml/document.js';
import type { ItemStyle } from '../toml/items.js';
import { bodyOf } from './layout.js';
import { lineEnding, lineStart } from '../toml/lines.js';

/** How a table is written, so that what is added looks like what is there. */
export interface Style {
  readonly lineEnding: '\n' | '\r\n';
  readonly indent: string;
  /** What stands around `=` in a line, for example ` = `. */
  readonly equals: string;
  /** The column of `=` counted from the key's first character, where all entries are aligned to one. */
  readonly column?: number;
  readonly quote: '"' | "'";
  /** What stands inside the braces of an inline table: ` ` or nothing. */
  readonly padding: string;
  /** What stands around `=` inside an inline table. */
  readonly inlineEquals: string;
  /** What stands between the keys of an inline table: a comma, with or without a space. */
  readonly comma: string;
  /** `a.workspace = true` rather than `a = { workspace = true }`. */
  readonly dottedInheritance: boolean;
}

/** How an item of a list of the table is set apart. */
export function itemStyle({ padding, comma, lineEnding: ending }: Style): ItemStyle {
  return { padding, separator: comma, lineEnding: ending };
}

/** The style of a table; where it says nothing, that of the file, else Cargo's own. */
export function styleOf(document: TomlDocument, table: TomlTable | undefined, dotted = true): Style {
  const { text } = document;
  const body = table ? bodyOf(table) : [];
  const source = body.map((entry) => text.slice(entry.range.start, entry.range.end));
  const indents = body.map((entry) => indentOf(text, entry.range.start));
  const equals = body.flatMap((entry) => equalsOf(text, entry) ?? []);
  const column = alignedColumn(body, text);
  return {
    lineEnding: lineEnding(text),
    indent: mostCommon(indents) ?? '',
    equals: column === undefined ? (mostCommon(equals) ?? fileEquals(text)) : ' = ',
    ...(column !== undefined && { column }),
    quote: quoteOf(source.join('\n')) ?? quoteOf(text) ?? '"',
    padding: paddingOf(source.join('\n')) ?? paddingOf(text) ?? ' ',
    inlineEquals: inlineEqualsOf(source.join('\n')) ?? inlineEqualsOf(text) ?? ' = ',
    comma: commaOf(source.join('\n')) ?? commaOf(text) ?? ', ',
    dottedInheritance: prefersDotted(source) ?? dotted,
  };
}

function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** What stands around the `=` of an entry: behind its key, or the last key of a dotted one. */
function equalsOf(text: string, entry: TomlEntry): string | undefined {
  const equals = /[ \t]*=[ \t]*/y;
  equals.lastIndex = keyEnd(entry);
  return equals.exec(text)?.[0];
}

function keyEnd({ value, keyRange }: TomlEntry): number {
  const [inner] = value.kind === 'table' && value.form === 'dotted' ? value.entries.values() : [];
  return inner === undefined ? keyRange.end : keyEnd(inner);
}

function fileEquals(text: string): string {
  const all = [...text.matchAll(/^[ \t]*[\w.-]+([ \t]*=[ \t]*)(?=\S)/gm)].map((match) => match[1] ?? '');
  return mostCommon(all) ?? ' = ';
}

/** The column where every `=` stands although the keys differ in length. */
function alignedColumn(body: readonly TomlEntry[], text: string): number | undefined {
  const columns = body.map((entry) => {
    const equals = equalsOf(text, entry);
    return equals === undefined ? -1 : text.indexOf('=', keyEnd(entry)) - entry.range.start;
  });
  const lengths = new Set(body.map((entry) => entry.keyRange.end - entry.keyRange.start));
  const [column] = columns;
  return lengths.size > 1 && column !== undefined && column > 0 && columns.every((other) => other === column)
    ? column
    : undefined;
}

function quoteOf(source: string): '"' | "'" | undefined {
  const values = [...source.matchAll(/=[ \t]*(["'])/g)].map((match) => match[1]);
  if (values.length === 0) return undefined;
  return values.every((quote) => quote === "'") ? "'" : '"';
}

function paddingOf(source: string): string | undefined {
  const all = [...source.matchAll(/=[ \t]*\{([ \t]*)(?=[^\s}])/g)].map((match) => match[1] ?? '');
  return mostCommon(all);
}

function inlineEqualsOf(source: string): string | undefined {
  const all = [...source.matchAll(/[{,][ \t]*[\w-]+([ \t]*=[ \t]*)(?=[^\s])/g)].map((match) => match[1] ?? '');
  return mostCommon(all);
}

function commaOf(source: string): string | undefined {
  const all = [...source.matchAll(/[^\s{,](,[ \t]*)[\w-]+[ \t]*=[ \t]*\S/g)].map((match) => match[1] ?? '');
  return mostCommon(all);
}

/**
 * Whether entries inherit as `a.workspace = true` rather than `a = { workspace = true }`; `undefined` where none does.
 */
export function prefersDotted(entries: readonly string[]): boolean | undefined {
  const dotted = entries.filter((entry) => /^[^=#[]*\.[ \t]*workspace[ \t]*=/.test(entry)).length;
  const inline = entries.filter((entry) => /=[ \t]*\{[^}]*\bworkspace[ \t]*=/.test(entry)).length;
  return dotted + inline === 0 ? undefined : dotted >= inline;
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, times] of counts) if (best === undefined || times > (counts.get(best) ?? 0)) best = value;
  return best;
}
