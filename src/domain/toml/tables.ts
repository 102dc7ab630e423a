import type { AST } from 'toml-eslint-parser';
import type { Range } from './locator.js';
import type { TableForm, TomlArray, TomlEntry, TomlScalar, TomlTable, TomlValue } from './value.js';

interface MutableArray extends Omit<TomlArray, 'items' | 'range'> {
  readonly items: TomlValue[];
  range: Range;
}

interface MutableTable {
  kind: 'table';
  form: TableForm;
  entries: Map<string, TomlEntry>;
  range: Range;
  header?: Range;
}

/** The tables of a parsed file, sections merged as TOML has it. */
export function tableOf(program: AST.TOMLProgram, text: string): TomlTable {
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
    addToArray(parent, { key: name, keyRange, range, value: table });
  }
  for (const entry of node.body) addKeyValue(table, entry);
}

/** Adds a `[[name]]` section to those before it; the array grows in place, as there may be tens of thousands. */
function addToArray(parent: MutableTable, section: TomlEntry): void {
  const { key, range, value } = section;
  const existing = parent.entries.get(key);
  if (existing?.value.kind === 'array' && existing.value.ofTables) {
    const array = existing.value as MutableArray;
    array.items.push(value);
    array.range = { start: array.range.start, end: range.end };
    parent.entries.set(key, { ...existing, range: array.range });
  } else {
    const array: MutableArray = { kind: 'array', ofTables: true, items: [value], range };
    parent.entries.set(key, { ...section, value: array });
  }
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
