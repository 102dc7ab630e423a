import { parseTOML, type AST } from 'toml-eslint-parser';
import { Failure, type Location } from '../failure.js';
import { locator, type Range } from './locator.js';

export type { Range };

export type TomlValue = TomlScalar | TomlArray | TomlTable;

export interface TomlScalar {
  readonly kind: 'string' | 'integer' | 'float' | 'boolean' | 'datetime';
  /** The value; integers as numbers, date-times as they are written. */
  readonly value: string | number | boolean;
  readonly range: Range;
}

export interface TomlArray {
  readonly kind: 'array';
  readonly items: readonly TomlValue[];
  /** For an array of tables, from the first header to the end of the last table. */
  readonly range: Range;
  /** `true` for `[[name]]` sections. */
  readonly ofTables: boolean;
}

/**
 * How a table stands in the file: `root` is the file itself, `header` has a `[name]` line of its own, `inline` is
 * `{ … }`, `dotted` comes from `a.b = …` keys, `implicit` only from the headers of its children.
 */
export type TableForm = 'root' | 'header' | 'inline' | 'dotted' | 'implicit';

export interface TomlTable {
  readonly kind: 'table';
  readonly form: TableForm;
  /** In the order of the file. A Map, so that a key such as `__proto__` is a key like any other. */
  readonly entries: ReadonlyMap<string, TomlEntry>;
  /** Where the table stands: `{ … }`, header and body, or the key-values that make it. */
  readonly range: Range;
  /** The `[name]` part, for the form `header`. */
  readonly header?: Range;
}

export interface TomlEntry {
  readonly key: string;
  /** Where this key's own segment is written; of `a.b = 1`, for key `b`, the `b`. */
  readonly keyRange: Range;
  /** The whole `key = value`, or the table's own range. */
  readonly range: Range;
  readonly value: TomlValue;
}

/** A parsed TOML file with the source range of every value. Immutable; edits are made on {@link text}. */
export interface TomlDocument {
  readonly path: string;
  readonly text: string;
  readonly root: TomlTable;
  /** Location of a range or offset in this file. */
  locate(at: Range | number): Location;
}

interface MutableTable {
  kind: 'table';
  form: TableForm;
  entries: Map<string, TomlEntry>;
  range: Range;
  header?: Range;
}

/**
 * Reads TOML 1.0 as Cargo does, keeping positions.
 *
 * @throws {Failure} `manifest` with the location of the first mistake. Nesting too deep for the reader is such a mistake,
 *   not a crash.
 */
export function parseToml(text: string, path: string): TomlDocument {
  const locate = locator(text, path);
  let program: AST.TOMLProgram;
  try {
    // Cargo skips a byte order mark; a space in its place keeps every offset.
    program = parseTOML(text.replace(/^\uFEFF/, ' '), { tomlVersion: '1.0.0' });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Failure('manifest', `${path} is nested too deeply to be read`, {
        hint: `Flatten the nested arrays or tables in ${path}.`,
        locations: [{ path, line: 1, column: 1 }],
        cause: error,
      });
    }
    throw syntaxFailure(error, path, locate);
  }
  return { path, text, root: tableOf(program, text), locate };
}

function syntaxFailure(error: unknown, path: string, locate: TomlDocument['locate']): unknown {
  if (!(error instanceof Error)) return error;
  const index = 'index' in error && typeof error.index === 'number' ? error.index : 0;
  const location = locate(index);
  return new Failure('manifest', `${path}:${location.line}:${location.column} is not valid TOML: ${error.message}`, {
    hint: `Correct ${path} at line ${location.line}; \`cargo metadata --no-deps\` shows Cargo's own message.`,
    locations: [location],
    cause: error,
  });
}

function tableOf(program: AST.TOMLProgram, text: string): TomlTable {
  const root: MutableTable = { kind: 'table', form: 'root', entries: new Map(), range: { start: 0, end: text.length } };
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') addKeyValue(root, node);
    else addSection(root, node, text);
  }
  return root;
}

function addSection(root: MutableTable, node: AST.TOMLTable, text: string): void {
  const range = toRange(node.range);
  const header = { start: range.start, end: text.indexOf(']', lastKeyEnd(node)) + (node.kind === 'array' ? 2 : 1) };
  const keys = node.key.keys;
  let parent = root;
  keys.slice(0, -1).forEach((key) => {
    parent = childTable(parent, key, range, 'implicit');
  });
  const last = keys.at(-1);
  if (last === undefined) return;
  const name = keyName(last);
  const keyRange = toRange(last.range);
  const existing = parent.entries.get(name);
  const table: MutableTable =
    node.kind === 'standard' && existing?.value.kind === 'table'
      ? Object.assign(existing.value as MutableTable, { form: 'header', header, range })
      : { kind: 'table', form: 'header', entries: new Map(), range, header };
  if (node.kind === 'standard') {
    parent.entries.set(name, { key: name, keyRange, range, value: table });
  } else {
    const before = existing?.value.kind === 'array' ? existing.value : undefined;
    const whole = { start: before?.range.start ?? range.start, end: range.end };
    const value: TomlArray = { kind: 'array', ofTables: true, items: [...(before?.items ?? []), table], range: whole };
    parent.entries.set(name, { key: name, keyRange: existing?.keyRange ?? keyRange, range: whole, value });
  }
  for (const entry of node.body) addKeyValue(table, entry);
}

function lastKeyEnd(node: AST.TOMLTable): number {
  return node.key.keys.at(-1)?.range[1] ?? node.range[0];
}

function addKeyValue(table: MutableTable, node: AST.TOMLKeyValue): void {
  const range = toRange(node.range);
  const keys = node.key.keys;
  let parent = table;
  for (const key of keys.slice(0, -1)) parent = childTable(parent, key, range, 'dotted');
  const last = keys.at(-1);
  if (last === undefined) return;
  const key = keyName(last);
  parent.entries.set(key, { key, keyRange: toRange(last.range), range, value: valueOf(node.value) });
}

/** The table below `parent` named by `key`; the last element where it is an array of tables. */
function childTable(
  parent: MutableTable,
  key: AST.TOMLBare | AST.TOMLQuoted,
  range: Range,
  form: TableForm,
): MutableTable {
  const name = keyName(key);
  const existing = parent.entries.get(name)?.value;
  if (existing?.kind === 'table') {
    const table = existing as MutableTable;
    if (form === 'dotted' && table.form === 'dotted') {
      table.range = { start: table.range.start, end: range.end };
      const entry = parent.entries.get(name);
      if (entry) parent.entries.set(name, { ...entry, range: table.range });
    }
    return table;
  }
  if (existing?.kind === 'array') {
    const last = existing.items.at(-1);
    if (last?.kind === 'table') return last as MutableTable;
  }
  const table: MutableTable = { kind: 'table', form, entries: new Map(), range };
  parent.entries.set(name, { key: name, keyRange: toRange(key.range), range, value: table });
  return table;
}

function valueOf(node: AST.TOMLContentNode): TomlValue {
  const range = toRange(node.range);
  switch (node.type) {
    case 'TOMLArray':
      return { kind: 'array', ofTables: false, items: node.elements.map(valueOf), range };
    case 'TOMLInlineTable': {
      const table: MutableTable = { kind: 'table', form: 'inline', entries: new Map(), range };
      for (const entry of node.body) addKeyValue(table, entry);
      return table;
    }
    case 'TOMLValue':
      return scalarOf(node, range);
  }
}

function scalarOf(node: AST.TOMLValue, range: Range): TomlScalar {
  switch (node.kind) {
    case 'string':
    case 'boolean':
    case 'integer':
    case 'float':
      return { kind: node.kind, value: node.value, range };
    default:
      return { kind: 'datetime', value: node.datetime, range };
  }
}

function keyName(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function toRange(range: readonly [number, number]): Range {
  return { start: range[0], end: range[1] };
}

/** The value below `table` at a path of keys, or `undefined`. */
export function valueAt(table: TomlTable, ...keys: readonly string[]): TomlValue | undefined {
  return entryAt(table, ...keys)?.value;
}

/** The entry below `table` at a path of keys, or `undefined`. */
export function entryAt(table: TomlTable, ...keys: readonly string[]): TomlEntry | undefined {
  let current: TomlTable | undefined = table;
  let entry: TomlEntry | undefined;
  for (const key of keys) {
    entry = current?.entries.get(key);
    if (entry === undefined) return undefined;
    current = entry.value.kind === 'table' ? entry.value : undefined;
  }
  return entry;
}

/** The text of a string value, or `undefined` for anything else. */
export function stringOf(value: TomlValue | undefined): string | undefined {
  return value?.kind === 'string' ? String(value.value) : undefined;
}

/** The truth of a boolean value, or `undefined` for anything else. */
export function booleanOf(value: TomlValue | undefined): boolean | undefined {
  return value?.kind === 'boolean' ? value.value === true : undefined;
}

/** The strings of an array, or `undefined` when it is not an array; elements of another kind are left out. */
export function stringsOf(value: TomlValue | undefined): readonly string[] | undefined {
  if (value?.kind !== 'array') return undefined;
  return value.items.flatMap((item) => stringOf(item) ?? []);
}
