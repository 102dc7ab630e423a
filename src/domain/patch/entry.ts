import type { GitReference, GitSource } from '../cargo/requirement/source.js';
import type { InfraCrate } from '../infra/crate.js';
import type { Style } from './style.js';

export type EntryValue = string | boolean | readonly string[];

/** An entry to be written: a key with a value, or with what stands in its table, in this order. */
export interface NewEntry {
  readonly key: string;
  readonly value: EntryValue | ReadonlyMap<string, EntryValue>;
}

/** The entry for a crate as docs/interface.md has it: default features kept. */
export function infraEntry(
  crate: InfraCrate,
  features: readonly string[],
  infra: GitSource,
  options: { readonly key?: string; readonly optional?: boolean } = {},
): NewEntry {
  const key = options.key ?? crate.name;
  return {
    key,
    value: new Map<string, EntryValue>([
      ...(key === crate.name ? [] : [['package', crate.name] as const]),
      ['git', infra.url],
      ['version', crate.requirement],
      ...referenceValues(infra.reference),
      ...(features.length > 0 ? [['features', features] as const] : []),
      ...(options.optional === true ? [['optional', true] as const] : []),
    ]),
  };
}

/** `key.workspace = true`. */
export function inheritedEntry(key: string, options: { readonly optional?: boolean } = {}): NewEntry {
  const value = new Map<string, EntryValue>([['workspace', true]]);
  if (options.optional === true) value.set('optional', true);
  return { key, value };
}

/** The key that names a reference; none for the default branch. */
export function referenceValues(reference: GitReference): readonly (readonly [string, string])[] {
  return reference.kind === 'default-branch' ? [] : [[reference.kind, reference.value]];
}

/** One line, without indentation and line ending. */
export function renderEntry(entry: NewEntry, style: Style): string {
  const key = renderKey(entry.key);
  const { value } = entry;
  if (!(value instanceof Map)) return `${key}${equalsAfter(key, style)}${renderValue(value as EntryValue, style)}`;
  const [first, ...rest] = value as ReadonlyMap<string, EntryValue>;
  if (first?.[0] === 'workspace' && rest.length === 0 && style.dottedInheritance) {
    const dotted = `${key}.workspace`;
    return `${dotted}${equalsAfter(dotted, style)}true`;
  }
  return `${key}${equalsAfter(key, style)}${renderInlineTable(value, style)}`;
}

export function renderInlineTable(values: ReadonlyMap<string, EntryValue>, style: Style): string {
  const inside = [...values].map(
    ([key, value]) => `${renderKey(key)}${style.inlineEquals}${renderValue(value, style)}`,
  );
  return `{${style.padding}${inside.join(style.comma)}${style.padding}}`;
}

export function renderValue(value: EntryValue, style: Pick<Style, 'quote'>): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return renderString(value, style);
  return `[${value.map((item) => renderString(item, style)).join(', ')}]`;
}

/** A literal string where the file uses those and the text allows it, else a basic string with TOML's escapes. */
export function renderString(text: string, { quote }: Pick<Style, 'quote'>): string {
  // eslint-disable-next-line no-control-regex -- control characters are what a literal string cannot hold
  if (quote === "'" && !/['\u0000-\u0008\u000a-\u001f\u007f]/.test(text)) return `'${text}'`;
  return JSON.stringify(text).replaceAll('\u007f', '\\u007F');
}

/** A bare key where TOML allows it. */
export function renderKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : /['\n\r]/.test(key) ? JSON.stringify(key) : `'${key}'`;
}

function equalsAfter(key: string, style: Style): string {
  return style.column === undefined ? style.equals : `${' '.repeat(Math.max(1, style.column - key.length))}= `;
}

/** Keys as they are written in a header. */
export function renderPath(path: readonly string[]): string {
  return path.map(renderKey).join('.');
}
