import { readManifest } from '../cargo/manifest/read-manifest.js';
import type { Dependency } from '../cargo/manifest/manifest.js';
import { withoutParts } from '../docs/parts.js';
import { entryAt, type TomlDocument } from '../toml/document.js';
import { removeEntries } from './remove-entries.js';
import { wasmTable } from './set-up-wasm.js';
import { removeStrings } from './string-array.js';

/**
 * Whether two texts of a manifest differ at most in entries for infra crates and in the features that name them: in
 * lines that an earlier run of ours may have written.
 *
 * @param isOurs whether a dependency is one of ours.
 * @throws {Failure} `manifest` when a text cannot be read.
 */
export function sameButForOurs(
  a: string,
  b: string,
  path: string,
  isOurs: (dependency: Dependency) => boolean,
): boolean {
  return a === b || squeezed(manifestWithoutOurs(a, path, isOurs)) === squeezed(manifestWithoutOurs(b, path, isOurs));
}

/** The same for a document whose parts of ours are marked. */
export function sameTextOfPeople(a: string, b: string): boolean {
  return squeezed(withoutParts(a)) === squeezed(withoutParts(b));
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function manifestWithoutOurs(text: string, path: string, isOurs: (dependency: Dependency) => boolean): string {
  const manifest = readManifest(text, path);
  const all = [...(manifest.workspace?.dependencies ?? []), ...manifest.dependencies];
  const ours = all.filter(isOurs);
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
