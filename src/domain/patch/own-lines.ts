import { readManifest } from '../cargo/manifest/read-manifest.js';
import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import { declaredIn } from '../infra/declarations.js';
import { withoutParts } from '../infra/marked-parts.js';
import { entryAt, type TomlDocument } from '../toml/document.js';
import { removeEntries } from './remove-entries.js';
import { wasmTable } from './set-up-wasm.js';
import { removeStrings } from './string-array.js';

/** One entry of a dependency table in two states of a manifest, where it is there. */
export interface EntryStates {
  readonly before?: Dependency;
  readonly after?: Dependency;
}

/**
 * Whether two states of a manifest differ at most in entries that are ours and in the features that name them: in lines
 * that an earlier run of ours may have written.
 *
 * @param isOurs whether an entry that may differ is one of ours.
 * @throws {Failure} `manifest` when a text cannot be read.
 */
export function sameButForOurs(
  before: string,
  after: string,
  path: string,
  isOurs: (entry: EntryStates) => boolean,
): boolean {
  if (before === after) return true;
  const [old, now] = [readManifest(before, path), readManifest(after, path)];
  const ours = new Set([...entryStates(old, now)].filter(([, states]) => isOurs(states)).map(([place]) => place));
  return squeezed(manifestWithout(ours, old)) === squeezed(manifestWithout(ours, now));
}

function entryStates(old: Manifest, now: Manifest): ReadonlyMap<string, EntryStates> {
  const states = new Map<string, EntryStates>();
  for (const before of declaredIn(old)) states.set(placeOf(before), { before });
  for (const after of declaredIn(now)) states.set(placeOf(after), { ...states.get(placeOf(after)), after });
  return states;
}

function placeOf({ table, name }: Dependency): string {
  return JSON.stringify([...table.path, name]);
}

/** The same for a document whose parts of ours are marked. */
export function sameTextOfPeople(a: string, b: string): boolean {
  return squeezed(withoutParts(a)) === squeezed(withoutParts(b));
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function manifestWithout(places: ReadonlySet<string>, manifest: Manifest): string {
  const all = declaredIn(manifest);
  const ours = all.filter((dependency) => places.has(placeOf(dependency)));
  let document: TomlDocument = manifest.document;
  for (const { table, name } of ours) document = removeEntries(document, table.path, [name]);
  document = withoutWasmSetUp(document, manifest.dependencies);
  const names = new Set(ours.map(({ name }) => name));
  for (const { name, enables } of manifest.features) {
    const gone = enables.filter((item) => names.has(item.replace(/^dep:/, '').split(/[?/]/)[0] ?? ''));
    document = removeStrings(document, ['features', name], gone);
    if (isEmptyArray(document, ['features', name])) document = removeEntries(document, ['features'], [name]);
  }
  const tables = [...new Set(all.map(({ table }) => JSON.stringify(table.path)))].map(
    (json) => JSON.parse(json) as string[],
  );
  return [...tables, ['dependencies'], ['workspace', 'dependencies'], ['features'], ['lib'], wasmTable].reduce(
    (current, table) => removeEntries(current, table, [], { dropEmpty: true }),
    document,
  ).text;
}

/** Without what {@link setUpWasm} writes. */
function withoutWasmSetUp(document: TomlDocument, dependencies: readonly Dependency[]): TomlDocument {
  const support = dependencies.filter(
    ({ table, package: name }) => table.target === wasmTable[1] && ['wasm-bindgen', 'getrandom', 'uuid'].includes(name),
  );
  const withoutSupport = removeEntries(
    document,
    wasmTable,
    support.map(({ name }) => name),
  );
  return removeEntries(removeEntries(withoutSupport, ['features'], ['wasm']), ['lib'], ['crate-type', 'crate_type']);
}

function isEmptyArray(document: TomlDocument, at: readonly string[]): boolean {
  const value = entryAt(document.root, ...at)?.value;
  return value?.kind === 'array' && value.items.length === 0;
}
