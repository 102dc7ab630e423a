import { inheritDependency } from '../cargo/manifest/effective-dependency.js';
import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import { isForWasm } from '../wasm/wasm-target-cfg.js';
import { addFeatures } from './features.js';
import { entryAt, stringsOf, type TomlDocument } from '../toml/document.js';
import { addEntries } from './add-entries.js';
import { sourceAt, type Change, type Draft } from './draft.js';
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

/** What a package needs to be built for wasm (docs/plan.md, 12.3.2, as far as its graph asks for it). */
export interface WasmSetUp {
  readonly package: Manifest;
  /** The root of its workspace. */
  readonly root: Manifest;
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
  const support = [{ package: 'wasm-bindgen', requirement: '0.2', features: [] }, ...setUp.support];
  for (const one of support.filter((each) => !hasSupport(setUp, each))) addSupport(draft, setUp, one);
}

/**
 * The entry that the wasm build has gets the feature; a new one has the name that the package has here already, since
 * Cargo takes one version under one name only, and another name where another version has it.
 */
function addSupport(draft: Draft, { package: manifest, root }: WasmSetUp, support: WasmSupport): void {
  const document = draft.read(manifest);
  const same = manifest.dependencies.filter((dependency) => isSupport(dependency, support, manifest, root));
  const there = same.find(({ table }) => table.target !== undefined && isForWasm(table.target));
  const what = `for the wasm build of \`${nameOf(manifest)}\``;
  if (there) {
    const edited = addFeatures(document, [...there.table.path, there.name], support.features);
    draft.write(manifest, edited, change(manifest, there.table.path, there.name, what));
    return;
  }
  const taken = new Set([...manifest.dependencies.map(({ name }) => name), ...keysOf(document, wasmTable)]);
  const entry = supportEntry(support, same[0], taken);
  const edited = addEntries(document, wasmTable, [entry]);
  draft.write(manifest, edited, change(manifest, wasmTable, entry.key, `added ${what}`));
}

function keysOf(document: TomlDocument, path: readonly string[]): Iterable<string> {
  const value = entryAt(document.root, ...path)?.value;
  return value?.kind === 'table' ? value.entries.keys() : [];
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

function hasSupport({ package: manifest, root }: WasmSetUp, support: WasmSupport): boolean {
  return manifest.dependencies.some((dependency) => {
    if (!isSupport(dependency, support, manifest, root) || !isForWasm(dependency.table.target ?? null)) return false;
    const effective = inheritDependency(dependency, manifest, root);
    return effective.kind === 'effective' && support.features.every((one) => effective.features.includes(one));
  });
}

/** Whether a dependency is of the package and release that the support is for. */
function isSupport(dependency: Dependency, support: WasmSupport, manifest: Manifest, root: Manifest): boolean {
  if (dependency.table.kind !== 'normal') return false;
  const effective = inheritDependency(dependency, manifest, root);
  if (effective.kind !== 'effective' || effective.package !== support.package) return false;
  return support.features.length === 0 || sameRelease(effective.requirement, support.requirement);
}

/** Both ask for the same incompatible version: `0.2.15` and `0.2`. */
function sameRelease(requirement: string | undefined, wanted: string): boolean {
  return requirement !== undefined && new RegExp(`^[\\s^~=]*${wanted.replaceAll('.', '\\.')}(\\D|$)`).test(requirement);
}

function supportEntry(
  { package: name, requirement, features }: WasmSupport,
  same: Dependency | undefined,
  taken: ReadonlySet<string>,
): NewEntry {
  const key = same?.name ?? (taken.has(name) ? `${name}-${requirement.replace('.', '')}` : name);
  if (same?.source.kind === 'workspace') {
    return {
      key,
      value: new Map<string, EntryValue>([
        ['workspace', true],
        ['features', features],
      ]),
    };
  }
  if (features.length === 0) return { key, value: requirement };
  const value = new Map<string, EntryValue>([
    ...(key === name ? [] : [['package', name] as const]),
    ['version', requirement],
    ['features', features],
  ]);
  return { key, value };
}

function change(manifest: Manifest, table: readonly string[], key: string, what: string): Change {
  const before = sourceAt(manifest, [...table, key]);
  return { kind: 'wasm', manifest: manifest.path, table, key, before, message: `${key}: ${what}` };
}
