import { Failure } from '../failure.js';
import type { Range, TomlArray, TomlDocument, TomlEntry, TomlScalar, TomlTable, TomlValue } from './document.js';

/**
 * Takes values of the type that a manifest must have out of a document. Every method returns `undefined` for an absent
 * key and throws a {@link Failure} `manifest` with the place for a value of another type.
 */
export interface TypedReader {
  string(table: TomlTable, key: string): string | undefined;
  strings(table: TomlTable, key: string): readonly string[] | undefined;
  boolean(table: TomlTable, key: string): boolean | undefined;
  table(table: TomlTable, key: string): TomlTable | undefined;
  /** The tables of `[[key]]` or of an array of inline tables. */
  tables(table: TomlTable, key: string): readonly TomlTable[] | undefined;
  /** The entries of a table of tables, for example `[target.*]`. */
  tableEntries(table: TomlTable): readonly (TomlEntry & { readonly value: TomlTable })[];
  asStrings(entry: TomlEntry): readonly string[];
  /** The error for a value that cannot be read at all. `what` names it, `problem` tells what is wrong. */
  refuse(at: Range, what: string, problem: string): Failure;
  /** Keeps the error for something that Cargo refuses, although it is clear what it says. */
  note(at: Range, what: string, problem: string): void;
  /** What was noted, in the order in which it was found. */
  readonly noted: readonly Failure[];
}

type ValueOfKind<K extends TomlValue['kind']> = K extends 'array'
  ? TomlArray
  : K extends 'table'
    ? TomlTable
    : TomlScalar;

export function typedReader(document: TomlDocument): TypedReader {
  const noted: Failure[] = [];
  const refuse = (at: Range, what: string, problem: string): Failure => {
    const location = document.locate(at);
    return new Failure('manifest', `${document.path}:${location.line}:${location.column}: ${what} ${problem}`, {
      hint: `Correct ${document.path} at line ${location.line}.`,
      locations: [location],
    });
  };
  const wrongType = (entry: TomlEntry, expected: string): Failure =>
    refuse(entry.value.range, `\`${entry.key}\``, `must be ${expected}, found ${describe(entry.value)}`);
  const asStrings = (entry: TomlEntry): readonly string[] => {
    if (entry.value.kind !== 'array') throw wrongType(entry, 'an array of strings');
    return entry.value.items.map((item) => {
      if (item.kind !== 'string')
        throw refuse(item.range, `\`${entry.key}\``, `must hold strings, found ${describe(item)}`);
      return String(item.value);
    });
  };
  /** The value of a key that must be of one kind; `undefined` where the key is not there. */
  const valueOf = <const K extends TomlValue['kind']>(
    { entries }: TomlTable,
    key: string,
    kind: K,
    expected: string,
  ): ValueOfKind<K> | undefined => {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.value.kind !== kind) throw wrongType(entry, expected);
    return entry.value as ValueOfKind<K>;
  };
  return {
    refuse,
    noted,
    note: (at, what, problem) => void noted.push(refuse(at, what, problem)),
    asStrings,
    string: (table, key) => textOf(valueOf(table, key, 'string', 'a string')),
    strings(table, key) {
      const entry = table.entries.get(key);
      return entry && asStrings(entry);
    },
    boolean: (table, key) => {
      const found = valueOf(table, key, 'boolean', 'true or false');
      return found && found.value === true;
    },
    table: (table, key) => valueOf(table, key, 'table', 'a table'),
    tables: (table, key) =>
      valueOf(table, key, 'array', 'an array of tables')?.items.map((item) => {
        if (item.kind !== 'table') throw refuse(item.range, `\`${key}\``, `must hold tables, found ${describe(item)}`);
        return item;
      }),
    tableEntries: ({ entries }) =>
      [...entries.values()].map((entry) => {
        if (entry.value.kind !== 'table') throw wrongType(entry, 'a table');
        return { ...entry, value: entry.value };
      }),
  };
}

function textOf(scalar: TomlScalar | undefined): string | undefined {
  return scalar && String(scalar.value);
}

function describe(value: TomlValue): string {
  switch (value.kind) {
    case 'array':
      return 'an array';
    case 'table':
      return 'a table';
    case 'string':
      return `the string ${JSON.stringify(value.value)}`;
    case 'integer':
    case 'float':
    case 'boolean':
    case 'datetime':
      return `the ${value.kind} ${value.value}`;
  }
}
