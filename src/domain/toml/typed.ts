import { Failure } from '../failure.js';
import type { Range, TomlDocument, TomlEntry, TomlTable, TomlValue } from './document.js';

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
  return {
    refuse,
    noted,
    note: (at, what, problem) => void noted.push(refuse(at, what, problem)),
    asStrings,
    string(table, key) {
      const entry = table.entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.value.kind !== 'string') throw wrongType(entry, 'a string');
      return String(entry.value.value);
    },
    strings(table, key) {
      const entry = table.entries.get(key);
      return entry && asStrings(entry);
    },
    boolean(table, key) {
      const entry = table.entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.value.kind !== 'boolean') throw wrongType(entry, 'true or false');
      return entry.value.value === true;
    },
    table(table, key) {
      const entry = table.entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.value.kind !== 'table') throw wrongType(entry, 'a table');
      return entry.value;
    },
    tables(table, key) {
      const entry = table.entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.value.kind !== 'array') throw wrongType(entry, 'an array of tables');
      return entry.value.items.map((item) => {
        if (item.kind !== 'table') throw refuse(item.range, `\`${key}\``, `must hold tables, found ${describe(item)}`);
        return item;
      });
    },
    tableEntries(table) {
      return [...table.entries.values()].map((entry) => {
        if (entry.value.kind !== 'table') throw wrongType(entry, 'a table');
        return { ...entry, value: entry.value };
      });
    },
  };
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
