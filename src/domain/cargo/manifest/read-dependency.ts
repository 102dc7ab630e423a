import type { Range, TomlEntry, TomlTable } from '../../toml/document.js';
import type { TypedReader } from '../../toml/typed.js';
import type { Dependency, DependencyKind, DependencySource, DependencyTable, Override } from './manifest.js';
import { requirementProblem } from '../requirement/requirement.js';
import type { GitReference } from '../requirement/source.js';

/** The tables in Cargo's order of preference: the spelling with an underscore counts only where the other is absent. */
const tableNames: readonly { readonly kind: DependencyKind; readonly names: readonly string[] }[] = [
  { kind: 'normal', names: ['dependencies'] },
  { kind: 'dev', names: ['dev-dependencies', 'dev_dependencies'] },
  { kind: 'build', names: ['build-dependencies', 'build_dependencies'] },
];

/** Every dependency of a package: its own tables, then those of each `[target.…]`, each in the order of the file. */
export function readPackageDependencies(root: TomlTable, read: TypedReader): readonly Dependency[] {
  const dependencies = readTables(root, [], read);
  const targets = read.table(root, 'target');
  if (targets === undefined) return dependencies;
  const ofTargets = read
    .tableEntries(targets)
    .flatMap((target) => readTables(target.value, ['target', target.key], read));
  return [...dependencies, ...ofTargets];
}

function readTables(parent: TomlTable, path: readonly string[], read: TypedReader): readonly Dependency[] {
  const target = path[1];
  return tableNames.flatMap(({ kind, names }) => {
    const name = names.find((candidate) => parent.entries.has(candidate));
    if (name === undefined) return [];
    const table: DependencyTable = {
      kind,
      owner: 'package',
      ...(target !== undefined && { target }),
      path: [...path, name],
    };
    return readEntries(read.table(parent, name), table, read);
  });
}

/** `[workspace.dependencies]`: entries cannot inherit, nor be optional. */
export function readWorkspaceDependencies(workspace: TomlTable, read: TypedReader): readonly Dependency[] {
  const table: DependencyTable = { kind: 'normal', owner: 'workspace', path: ['workspace', 'dependencies'] };
  return readEntries(read.table(workspace, 'dependencies'), table, read);
}

function readEntries(entries: TomlTable | undefined, table: DependencyTable, read: TypedReader): readonly Dependency[] {
  return [...(entries?.entries.values() ?? [])].map((entry) => readDependency(entry, table, read));
}

function readDependency(entry: TomlEntry, table: DependencyTable, read: TypedReader): Dependency {
  const { key: name, value } = entry;
  if (value.kind === 'string') {
    const requirement = String(value.value);
    checkRequirement(requirement, name, value.range, read);
    return {
      name,
      package: name,
      table,
      requirement,
      source: { kind: 'registry' },
      features: [],
      optional: false,
      entry,
    };
  }
  if (value.kind !== 'table') {
    throw read.refuse(
      value.range,
      `dependency \`${name}\``,
      'must be a version or a table such as `{ version = "0.1" }`',
    );
  }
  const requirement = read.string(value, 'version');
  const source = readSource(value, entry, read);
  const defaultFeatures = read.boolean(value, 'default-features') ?? read.boolean(value, 'default_features');
  const optional = read.boolean(value, 'optional') ?? false;
  if (table.owner === 'workspace' && optional) {
    read.note(entry.range, `dependency \`${name}\``, 'is optional, but workspace dependencies cannot be optional');
  }
  if (table.owner === 'workspace' && source.kind === 'workspace') {
    read.note(entry.range, `dependency \`${name}\``, 'cannot inherit inside `[workspace.dependencies]`');
  }
  if (requirement !== undefined && source.kind !== 'workspace') {
    checkRequirement(requirement, name, value.entries.get('version')?.value.range ?? entry.range, read);
  }
  return {
    name,
    package: read.string(value, 'package') ?? name,
    table,
    ...(requirement !== undefined && { requirement }),
    source,
    features: readFeatures(value, name, read),
    ...(defaultFeatures !== undefined && { defaultFeatures }),
    optional,
    entry,
  };
}

function checkRequirement(text: string, name: string, at: Range, read: TypedReader): void {
  const problem = requirementProblem(text);
  if (problem === undefined) return;
  read.note(at, `the version requirement \`${text}\` of dependency \`${name}\``, `cannot be parsed: ${problem}`);
}

function readFeatures(table: TomlTable, dependency: string, read: TypedReader): readonly string[] {
  const features = read.strings(table, 'features') ?? [];
  const wrong = features.find((feature) => feature.includes('/') || feature.startsWith('dep:'));
  if (wrong !== undefined) {
    const at = table.entries.get('features')?.range ?? table.range;
    read.note(at, `feature \`${wrong}\` of dependency \`${dependency}\``, 'may not contain `/` or begin with `dep:`');
  }
  return features;
}

/** Cargo's rules for which keys go together (`to_dependency_source_id`). */
function readSource(table: TomlTable, entry: TomlEntry, read: TypedReader): DependencySource {
  const what = `dependency \`${entry.key}\``;
  const inherits = read.boolean(table, 'workspace');
  if (inherits === false) read.note(entry.range, what, 'says `workspace = false`, which Cargo does not accept');
  if (inherits === true) return { kind: 'workspace' };
  const git = read.string(table, 'git');
  const path = read.string(table, 'path');
  const registries = ['registry', 'registry-index'].flatMap((key) => read.string(table, key) ?? []);
  if (registries.length > 1) read.note(entry.range, what, 'has both `registry` and `registry-index`');
  if (git !== undefined) {
    if (registries.length > 0) read.note(entry.range, what, 'has both `git` and `registry`');
    if (path !== undefined) read.note(entry.range, what, 'has both `git` and `path`');
    return { kind: 'git', url: git, reference: readReference(table, entry, read) };
  }
  const stray = ['branch', 'tag', 'rev'].find((key) => table.entries.has(key));
  if (stray !== undefined) read.note(entry.range, what, `has \`${stray}\` without \`git\``);
  if (path !== undefined) return { kind: 'path', path };
  if (!table.entries.has('version')) {
    read.note(entry.range, what, 'names no version, `git`, `path` or `workspace = true` to take it from');
  }
  const [registry] = registries;
  return { kind: 'registry', ...(registry !== undefined && { registry }) };
}

function readReference(table: TomlTable, entry: TomlEntry, read: TypedReader): GitReference {
  const references = (['branch', 'tag', 'rev'] as const).flatMap((kind) => {
    const value = read.string(table, kind);
    return value === undefined ? [] : [{ kind, value }];
  });
  if (references.length > 1) {
    read.note(entry.range, `dependency \`${entry.key}\``, 'has more than one of `branch`, `tag` and `rev`');
  }
  return references[0] ?? { kind: 'default-branch' };
}

/** The entries of `[patch.…]` and `[replace]`. */
export function readOverrides(root: TomlTable, read: TypedReader): readonly Override[] {
  const patches = read.tableEntries(read.table(root, 'patch') ?? emptyTable).flatMap((of) =>
    [...of.value.entries.values()].map((entry) => ({
      kind: 'patch' as const,
      of: of.key,
      name: entry.key,
      source: sourceOf(entry, read),
      entry,
    })),
  );
  const replacements = [...(read.table(root, 'replace')?.entries.values() ?? [])].map((entry) => ({
    kind: 'replace' as const,
    name: entry.key,
    source: sourceOf(entry, read),
    entry,
  }));
  return [...patches, ...replacements];
}

const emptyTable: TomlTable = { kind: 'table', form: 'implicit', entries: new Map(), range: { start: 0, end: 0 } };

function sourceOf(entry: TomlEntry, read: TypedReader): DependencySource {
  if (entry.value.kind === 'string') return { kind: 'registry' };
  if (entry.value.kind === 'table') return readSource(entry.value, entry, read);
  throw read.refuse(entry.range, `\`${entry.key}\``, 'must be a version or a table');
}
