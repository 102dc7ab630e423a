import type { Manifest } from '../cargo/manifest.js';
import { entryAt, stringsOf, type TomlDocument } from '../toml/document.js';
import { addEntries } from './add-entries.js';
import type { Change, Draft } from './draft.js';
import { setKey } from './entry-keys.js';
import type { EntryValue, NewEntry } from './entry.js';
import { nameOf } from './participants.js';
import { addStrings } from './string-array.js';

/** Keys of the tables for the two sides of a package that is built for wasm, too. */
export const wasmTable = ['target', 'cfg(target_arch = "wasm32")', 'dependencies'] as const;
export const nativeTable = ['target', 'cfg(not(target_arch = "wasm32"))', 'dependencies'] as const;

/** A dependency that a wasm build needs for nothing but a feature of a package that is in its graph anyway. */
export interface WasmSupport {
  readonly package: string;
  /** What the manifest asks for. */
  readonly requirement: string;
  readonly features: readonly string[];
}

/** What a package needs to be built for wasm (plan, 12.3.2, as far as its graph asks for it). */
export interface WasmSetUp {
  readonly package: Manifest;
  /** Crates that the feature `wasm` switches to wasm. */
  readonly crates: readonly string[];
  /** Those of them that are dependencies of the wasm build alone. */
  readonly only: readonly string[];
  /** Crates that cannot be built for wasm. */
  readonly native: ReadonlySet<string>;
  readonly support: readonly WasmSupport[];
  /** It makes a module: its library gets the crate type. */
  readonly module: boolean;
}

/**
 * Writes crate type, feature and the features that packages of the wasm graph want. What is there stays.
 *
 * @param keys the names that the package has for its crates.
 */
export function setUpWasm(draft: Draft, setUp: WasmSetUp, keys: ReadonlyMap<string, string>): void {
  const { package: manifest } = setUp;
  if (setUp.module) addCrateType(draft, manifest);
  const items = setUp.crates.flatMap((name) => {
    const key = keys.get(name);
    return key === undefined ? [] : [featureItem(manifest, key)];
  });
  addFeature(draft, manifest, items);
  const missing = [{ package: 'wasm-bindgen', requirement: '0.2', features: [] }, ...setUp.support].filter(
    (support) => !hasSupport(manifest, support),
  );
  const entries = missing.map((support) => supportEntry(support, setUp.support));
  const edited = addEntries(draft.read(manifest), wasmTable, entries);
  draft.write(
    manifest,
    edited,
    ...entries.map((entry) =>
      change(manifest, wasmTable, entry.key, `added for the wasm build of \`${nameOf(manifest)}\``),
    ),
  );
}

function addCrateType(draft: Draft, manifest: Manifest): void {
  const document = draft.read(manifest);
  const key = entryAt(document.root, 'lib', 'crate_type') ? 'crate_type' : 'crate-type';
  const present = stringsOf(entryAt(document.root, 'lib', key)?.value);
  const edited =
    present !== undefined
      ? addStrings(document, ['lib', key], ['cdylib'])
      : withLibKey(document, key, ['cdylib', 'rlib']);
  draft.write(manifest, edited, change(manifest, ['lib'], key, `\`${nameOf(manifest)}\` makes a wasm module`));
}

function withLibKey(document: TomlDocument, key: string, value: EntryValue): TomlDocument {
  if (entryAt(document.root, 'lib') === undefined) return addEntries(document, ['lib'], [{ key, value }]);
  return setKey(document, ['lib'], key, value);
}

function addFeature(draft: Draft, manifest: Manifest, items: readonly string[]): void {
  const document = draft.read(manifest);
  const edited =
    entryAt(document.root, 'features', 'wasm') === undefined
      ? addEntries(document, ['features'], [{ key: 'wasm', value: items }])
      : addStrings(document, ['features', 'wasm'], items);
  draft.write(manifest, edited, change(manifest, ['features'], 'wasm', `feature \`wasm\` of \`${nameOf(manifest)}\``));
}

/** A feature of an optional crate is asked for only where something else switches the crate on. */
function featureItem(manifest: Manifest, key: string): string {
  const isOptional = manifest.dependencies.some((dependency) => dependency.name === key && dependency.optional);
  return isOptional ? `${key}?/wasm` : `${key}/wasm`;
}

function hasSupport(manifest: Manifest, support: WasmSupport): boolean {
  return manifest.dependencies.some(
    (dependency) =>
      dependency.package === support.package &&
      dependency.table.kind === 'normal' &&
      (dependency.table.target === undefined || /wasm/.test(dependency.table.target)) &&
      (support.features.length === 0 || sameRelease(dependency.requirement, support.requirement)) &&
      support.features.every((feature) => dependency.features.includes(feature)),
  );
}

/** Both ask for the same incompatible version: `0.2.15` and `0.2`. */
function sameRelease(requirement: string | undefined, wanted: string): boolean {
  return requirement !== undefined && new RegExp(`^[\\s^~=]*${wanted.replaceAll('.', '\\.')}(\\D|$)`).test(requirement);
}

/** Several versions of one package need names of their own: the first keeps the package's. */
function supportEntry(support: WasmSupport, all: readonly WasmSupport[]): NewEntry {
  const first = all.find((other) => other.package === support.package);
  const key =
    first === undefined || first === support
      ? support.package
      : `${support.package}-${support.requirement.replace('.', '')}`;
  const value = new Map<string, EntryValue>();
  if (key !== support.package) value.set('package', support.package);
  value.set('version', support.requirement);
  if (support.features.length > 0) value.set('features', support.features);
  return support.features.length === 0 ? { key, value: support.requirement } : { key, value };
}

function change(manifest: Manifest, table: readonly string[], key: string, what: string): Change {
  return { kind: 'wasm', manifest: manifest.path, table, key, before: null, message: `${key}: ${what}` };
}
