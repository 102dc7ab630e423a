import { parseTOML, type AST } from 'toml-eslint-parser';
import { Failure } from '../failure.js';
import { findExcess } from './limits.js';
import { locator, type Range } from './locator.js';
import { excessFailure, syntaxFailure } from './refusals.js';
import { tableOf } from './tables.js';
import type { TomlDocument, TomlEntry, TomlTable, TomlValue } from './value.js';

export type { Range };
export type { TableForm, TomlArray, TomlDocument, TomlEntry, TomlScalar, TomlTable, TomlValue } from './value.js';

/**
 * Reads TOML 1.1 as Cargo does since 1.94, keeping positions.
 *
 * @throws {Failure} `manifest` with the location of the first mistake. Nesting deeper than Cargo reads is such a
 *   mistake.
 */
export function parseToml(text: string, path: string): TomlDocument {
  const locate = locator(text, path);
  const excess = findExcess(text);
  if (excess !== undefined) throw excessFailure(excess, locate(excess.offset));
  const carriageReturn = /\r(?!\n)/.exec(text);
  if (carriageReturn) {
    throw syntaxFailure(new Error('A carriage return must be followed by a newline'), locate(carriageReturn.index));
  }
  let program: AST.TOMLProgram;
  try {
    // Cargo skips a byte order mark; a space in its place keeps every offset.
    program = parseTOML(text.replace(/^\uFEFF/, ' '), { tomlVersion: '1.1.0' });
  } catch (error) {
    const index = error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index : 0;
    throw syntaxFailure(error, locate(index));
  }
  return { path, text, root: tableOf(program, text), locate };
}

/** {@link parseToml} for a file that is somebody else's to judge; `undefined` where it cannot be read. */
export function parseIfToml(text: string, path: string): TomlDocument | undefined {
  try {
    return parseToml(text, path);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
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
