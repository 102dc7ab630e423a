import type { Location } from '../failure.js';
import type { Range } from './locator.js';

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
