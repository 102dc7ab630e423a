import { Failure } from '../failure.js';
import { parseToml, stringsOf, stringOf, valueAt, type TomlTable, type TomlValue } from '../toml/document.js';
import { allowedFile } from '../infra/own-files.js';

/**
 * Whether an edit stays inside what a change set may touch in a file of its kind: in a manifest the tables of
 * dependencies, features and workspace dependencies, the library's crate types, and what a fix of apply-patch may touch
 * (the resolver, the list of members); in Cargo's configuration the cfg that getrandom needs on wasm32; documents,
 * lockfiles and the facade module are free.
 *
 * @returns a sentence that says what is wrong, or `undefined`.
 * @throws {Failure} `manifest` when a text is not TOML.
 */
export function checkContents(path: string, before: string | null, after: string | null): string | undefined {
  const kind = allowedFile(path)?.kind;
  if (kind === undefined) return `${path} may not be touched`;
  if (kind === 'cargo-config') return checkCargoConfigEdit(path, before ?? '', after ?? '');
  if (kind !== 'manifest') return undefined;
  if (before === null || after === null) return `${path} may not be made or removed`;
  return checkManifestEdit(path, before, after);
}

const dependencyTables = [
  'dependencies',
  'dev-dependencies',
  'build-dependencies',
  'dev_dependencies',
  'build_dependencies',
];

/** Paths of keys in a manifest that a change set may touch; `*` is any one key. */
const manifestTables: readonly (readonly string[])[] = [
  ...dependencyTables.map((table) => [table]),
  ...dependencyTables.map((table) => ['target', '*', table]),
  ['workspace', 'dependencies'],
  ['features'],
  ['lib', 'crate-type'],
  ['lib', 'crate_type'],
];

/** What the fixes `old-resolver`, `orphan-package` and `implicit-member` touch, and what may stand there then. */
const fixedKeys: readonly { readonly path: readonly string[]; readonly accepts: (value: TomlValue) => boolean }[] = [
  { path: ['workspace', 'resolver'], accepts: isResolver },
  { path: ['package', 'resolver'], accepts: isResolver },
  { path: ['workspace', 'members'], accepts: areInnerPaths },
];

function isResolver(value: TomlValue): boolean {
  return ['1', '2', '3'].includes(stringOf(value) ?? '');
}

function areInnerPaths(value: TomlValue): boolean {
  const paths = stringsOf(value) ?? [];
  const inside = paths.every((path) => !/^[/~]|^[a-z]:|\\/i.test(path) && !path.split('/').includes('..'));
  return value.kind === 'array' && value.items.length === paths.length && inside;
}

/** Compares two manifests as data, outside the tables that a change set may touch. See {@link checkContents}. */
function checkManifestEdit(path: string, before: string, after: string): string | undefined {
  const [old, edited] = [parseToml(before, path).root, parseToml(after, path).root];
  const fixed = fixedKeys.filter((key) => {
    const value = valueAt(edited, ...key.path);
    return value === undefined || key.accepts(value);
  });
  const free = [...manifestTables, ...fixed.map((key) => key.path)];
  const at = firstDifference(plainTable(old, [], free), plainTable(edited, [], free), []);
  if (at === undefined) return undefined;
  return `${path} is changed at \`${at.join('.')}\`, outside the tables of dependencies, features and crate types`;
}

/** The flags of 12.3.2's set-up, as one argument or two. */
const getrandomFlag = '--cfg=getrandom_backend="wasm_js"';

/** Cargo's configuration may gain or lose the getrandom cfg for a wasm32 target and nothing else. */
function checkCargoConfigEdit(path: string, before: string, after: string): string | undefined {
  const at = firstDifference(withoutGetrandom(before, path), withoutGetrandom(after, path), []);
  if (at === undefined) return undefined;
  return (
    `${path} is changed at \`${at.join('.')}\`; only the cfg \`getrandom_backend="wasm_js"\` of wasm32 ` +
    'targets may change'
  );
}

type Plain = string | readonly Plain[] | PlainTable;
interface PlainTable extends ReadonlyMap<string, Plain> {}

/** No manifest of people comes near. Below it, comparing needs no more of the stack than reading did. */
const maxDepth = 100;

/** A table as data, without the paths in `free` and without tables that are empty then. */
function plainTable(table: TomlTable, at: readonly string[], free: readonly (readonly string[])[]): PlainTable {
  if (at.length > maxDepth) throw tooDeep();
  const plain = new Map<string, Plain>();
  for (const [key, { value }] of table.entries) {
    const path = [...at, key];
    if (free.some((pattern) => matches(pattern, path))) continue;
    const child = plainValue(value, path, free);
    // Only for these two does an empty table mean the same as none; `[workspace]` makes a workspace root.
    if (child instanceof Map && child.size === 0 && ['lib', 'target'].includes(path[0] ?? '') && free.length > 0)
      continue;
    plain.set(key, child);
  }
  return plain;
}

function plainValue(value: TomlValue, at: readonly string[], free: readonly (readonly string[])[]): Plain {
  if (value.kind === 'table') return plainTable(value, at, free);
  // No pattern reaches into an array: whatever it holds counts.
  if (value.kind === 'array') return value.items.map((item) => plainItem(item, at));
  return `${value.kind}:${String(value.value)}`;
}

function plainItem(item: TomlValue, at: readonly string[]): Plain {
  if (at.length > maxDepth) throw tooDeep();
  return plainValue(item, [...at, ''], []);
}

function tooDeep(): Failure {
  return new Failure('change-set', `a file of the change set has tables that are nested more than ${maxDepth} deep`, {
    hint: 'Change this file by hand.',
  });
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  return pattern.length === path.length && pattern.every((key, index) => key === '*' || key === path[index]);
}

/** The path of the first difference between two trees. */
function firstDifference(
  a: Plain | undefined,
  b: Plain | undefined,
  at: readonly string[],
): readonly string[] | undefined {
  if (a instanceof Map && b instanceof Map) {
    for (const key of new Set([...a.keys(), ...b.keys()])) {
      const found = firstDifference(a.get(key), b.get(key), [...at, key]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    for (const [index, item] of a.entries()) {
      const found = firstDifference(item, b[index], [...at, String(index)]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return a === b ? undefined : at;
}

function withoutGetrandom(text: string, path: string): PlainTable {
  const root = new Map(plainTable(parseToml(text, path).root, [], []));
  const targets = root.get('target');
  if (!(targets instanceof Map)) return root;
  const kept = new Map(
    [...targets].flatMap(([name, value]) => {
      const rest = value instanceof Map && isForWasm32Alone(name) ? withoutFlag(value) : value;
      return rest === undefined ? [] : [[name, rest] as const];
    }),
  );
  if (kept.size === 0) root.delete('target');
  else root.set('target', kept);
  return root;
}

/**
 * Whether `[target.<name>]` is for wasm32 and for nothing else: its triple, or a cfg that asks for its architecture.
 */
function isForWasm32Alone(name: string): boolean {
  if (/^wasm32-[\w.-]+$/.test(name)) return true;
  const inside = /^cfg\((.*)\)$/s.exec(name.replaceAll(/\s+/g, ''))?.[1];
  const all = /^all\((.*)\)$/s.exec(inside ?? '')?.[1];
  return inside === wasm32Architecture || (all !== undefined && operandsOf(all).includes(wasm32Architecture));
}

const wasm32Architecture = 'target_arch="wasm32"';

/** The operands between the outer parentheses of a cfg predicate; none where they are not balanced. */
function operandsOf(text: string): readonly string[] {
  const operands = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return [];
    if (character === ',' && depth === 0) operands.push('');
    else operands.push(`${operands.pop() ?? ''}${character}`);
  }
  return operands;
}

/** A `[target.<wasm32>]` table without the flag; `undefined` when nothing is left. */
function withoutFlag(table: PlainTable): PlainTable | undefined {
  const flags = flagsOf(table.get('rustflags'));
  if (flags === undefined) return table;
  const rest = new Map(table);
  const other = flags.filter((flag) => flag !== getrandomFlag);
  if (other.length === 0) rest.delete('rustflags');
  else rest.set('rustflags', other);
  return rest.size === 0 ? undefined : rest;
}

/** rustflags as one argument each: Cargo takes an array or a text with spaces, rustc takes `--cfg X` and `--cfg=X`. */
function flagsOf(value: Plain | undefined): readonly string[] | undefined {
  const words = typeof value === 'string' ? value.replace(/^string:/, '').split(/\s+/) : value;
  if (!Array.isArray(words)) return undefined;
  const flags = words.map((word: Plain) => (typeof word === 'string' ? word.replace(/^string:/, '') : ''));
  return flags
    .flatMap((flag, index) => (flag === '--cfg' ? [] : flags[index - 1] === '--cfg' ? [`--cfg=${flag}`] : [flag]))
    .filter((flag) => flag !== '');
}
