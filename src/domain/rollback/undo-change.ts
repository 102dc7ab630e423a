import { listed } from '../text/lists.js';
import { addEntries } from '../patch/add-entries.js';
import { removeKey, setKey } from '../patch/entry-keys.js';
import type { EntryValue } from '../patch/entry.js';
import { addFeatures, removeFeatures } from '../patch/features.js';
import { removeEntries } from '../patch/remove-entries.js';
import { splice } from '../toml/splice.js';
import { addStrings, removeStrings } from '../patch/string-array.js';
import { entryAt, stringsOf, type TomlDocument, type TomlEntry, type TomlValue } from '../toml/document.js';
import { isDependencyTable, type ManifestChange } from './manifest-changes.js';
import { sameData } from './same-data.js';

/** The two states between which a change was found. */
export interface ManifestVersions {
  readonly before: TomlDocument;
  readonly after: TomlDocument;
}

/**
 * Takes one change back in a manifest that people may have edited since. What the change did not make stays.
 *
 * @returns the manifest, and a sentence when something was left to people.
 */
export function undoChange(
  current: TomlDocument,
  change: ManifestChange,
  versions: ManifestVersions,
): { readonly document: TomlDocument; readonly left?: string } {
  const { path, before, after } = change;
  const now = entryAt(current.root, ...path);
  if (sameData(now?.value, before?.value)) return { document: current };
  if (before === undefined) return undoAddition(current, change, now);
  if (now === undefined) return after === undefined ? putBack(current, path, before) : { document: current };
  if (sameData(now.value, after?.value)) return { document: replaceEntry(current, path, now, before, versions) };
  const document = undoParts(current, path, before.value, after?.value);
  return document === undefined
    ? { document: current, left: `\`${path.join('.')}\` was changed again since: it stays as it is.` }
    : { document };
}

/** What was added goes, also when people edited it since; an array of a feature keeps the items that are theirs. */
function undoAddition(
  current: TomlDocument,
  { path, after, tableIsNew }: ManifestChange,
  now: TomlEntry | undefined,
): { readonly document: TomlDocument; readonly left?: string } {
  if (now === undefined) return { document: current };
  const ours = stringsOf(after?.value);
  const theirs = stringsOf(now.value)?.filter((item) => ours?.includes(item) === false) ?? [];
  if (ours !== undefined && theirs.length > 0) {
    return {
      document: removeStrings(current, path, ours),
      left: `\`${path.join('.')}\` keeps ${listed(theirs)}, which was added since.`,
    };
  }
  return { document: removeEntries(current, path.slice(0, -1), path.slice(-1), { dropEmpty: tableIsNew }) };
}

/** An entry that was taken out comes back in the form in which it stood. */
function putBack(
  current: TomlDocument,
  path: readonly string[],
  before: TomlEntry,
): { readonly document: TomlDocument; readonly left?: string } {
  const value = entryValue(before.value);
  const key = path.at(-1) ?? '';
  if (value === undefined) return { document: current, left: `\`${path.join('.')}\` could not be put back.` };
  return { document: addEntries(current, path.slice(0, -1), [{ key, value }]) };
}

function entryValue(value: TomlValue): EntryValue | ReadonlyMap<string, EntryValue> | undefined {
  if (value.kind !== 'table') return simpleValue(value);
  const parts = [...value.entries].map(([key, entry]) => [key, simpleValue(entry.value)] as const);
  const known = parts.flatMap(([key, part]) => (part === undefined ? [] : [[key, part] as const]));
  return known.length === parts.length ? new Map(known) : undefined;
}

function simpleValue(value: TomlValue | undefined): EntryValue | undefined {
  if (value?.kind === 'string') return String(value.value);
  if (value?.kind === 'boolean') return value.value === true;
  const items = stringsOf(value);
  return value?.kind === 'array' && items?.length === value.items.length ? items : undefined;
}

/** The source text from before, where both stand in the same form; else key by key. */
function replaceEntry(
  current: TomlDocument,
  path: readonly string[],
  now: TomlEntry,
  before: TomlEntry,
  versions: ManifestVersions,
): TomlDocument {
  const form = formOf(now.value);
  if (form === formOf(before.value) && form !== 'dotted' && form !== 'implicit') {
    const { start, end } = before.range;
    return splice(current, { ...now.range, text: versions.before.text.slice(start, end) });
  }
  return undoParts(current, path, before.value, now.value) ?? current;
}

function formOf(value: TomlValue): string {
  // `x = "1"` and `x = { … }` both stand in one line of their own.
  if (value.kind !== 'table') return 'value';
  return value.form === 'inline' ? 'value' : value.form;
}

/** Takes back what `after` has and `before` has not, and the other way round; `undefined` where that has no meaning. */
function undoParts(
  current: TomlDocument,
  path: readonly string[],
  before: TomlValue,
  after: TomlValue | undefined,
): TomlDocument | undefined {
  const [old, added] = [stringsOf(before), stringsOf(after)];
  if (old !== undefined && added !== undefined) {
    const without = removeStrings(current, path, missingIn(old, added));
    return addStrings(without, path, missingIn(added, old));
  }
  if (!isDependencyTable(path.slice(0, -1)) || after === undefined) return undefined;
  const [from, to] = [partsOf(after), partsOf(before)];
  if (from === undefined || to === undefined) return undefined;
  return [...new Set([...from.keys(), ...to.keys()])].reduce(
    (document, key) => undoKey(document, path, key, from.get(key), to.get(key)),
    current,
  );
}

/** The keys of a dependency entry; `"1"` is `{ version = "1" }`. */
function partsOf(value: TomlValue): ReadonlyMap<string, TomlValue> | undefined {
  if (value.kind === 'string') return new Map([['version', value]]);
  return value.kind === 'table'
    ? new Map([...value.entries].map(([key, entry]) => [key, entry.value] as const))
    : undefined;
}

function undoKey(
  document: TomlDocument,
  at: readonly string[],
  key: string,
  after: TomlValue | undefined,
  before: TomlValue | undefined,
): TomlDocument {
  if (sameData(after, before)) return document;
  if (key === 'features') {
    const [added, old] = [stringsOf(after) ?? [], stringsOf(before) ?? []];
    return addFeatures(removeFeatures(document, at, missingIn(old, added)), at, missingIn(added, old));
  }
  const entry = entryAt(document.root, ...at);
  const now = entry && partsOf(entry.value);
  if (!sameData(now?.get(key), after)) return document; // people changed it since
  const value = before === undefined ? undefined : simpleValue(before);
  if (before === undefined) return removeKey(document, at, key);
  return value === undefined ? document : setKey(document, at, key, value);
}

/** The items of `items` that `list` lacks. */
function missingIn(list: readonly string[], items: readonly string[]): readonly string[] {
  return items.filter((item) => !list.includes(item));
}
