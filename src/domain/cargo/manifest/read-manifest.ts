import { posix } from 'node:path';
import { Failure } from '../../failure.js';
import { isLfsPointer, lfsHint } from '../../text/lfs-pointer.js';
import { parseToml, type TomlDocument, type TomlEntry, type TomlTable } from '../../toml/document.js';
import { typedReader, type TypedReader } from '../../toml/typed.js';
import type { Feature, Manifest, PackageSection, RustTarget, WorkspaceSection } from './manifest.js';
import { readOverrides, readPackageDependencies, readWorkspaceDependencies } from './read-dependency.js';
import { parseVersion } from '../requirement/version.js';

/**
 * Reads a Cargo.toml with the place of every value.
 *
 * @param path POSIX, relative to the working directory.
 * What Cargo refuses although it is clear what it says (a requirement that does not parse, `git` beside `path` …) is
 * kept in `problems`, so that the rest of the manifest can still be judged.
 *
 * @throws {Failure} `manifest` with the place, for broken TOML, values of a wrong type, and a manifest without a name.
 */
export function readManifest(text: string, path: string): Manifest {
  if (isLfsPointer(text)) {
    throw new Failure('manifest', `${path} is a Git LFS pointer, and its content was not checked out`, {
      hint: lfsHint(path),
      locations: [{ path, line: 1, column: 1 }],
    });
  }
  const document = parseToml(text, path);
  const read = typedReader(document);
  const { root } = document;
  const section = read.table(root, 'package') ?? read.table(root, 'project');
  const workspace = read.table(root, 'workspace');
  checkSections(document, section, workspace, read);
  const targets = section === undefined ? [] : readTargets(root, section, read);
  return {
    path,
    folder: posix.dirname(path),
    document,
    ...(section && { package: readPackage(section, targets, read) }),
    ...(workspace && { workspace: readWorkspace(workspace, read) }),
    dependencies: section === undefined ? [] : readPackageDependencies(root, read),
    features: readFeatures(read.table(root, 'features'), read),
    targets,
    overrides: readOverrides(root, read),
    problems: read.noted,
  };
}

/** What a manifest must and may not have beside `[package]` and `[workspace]`. */
function checkSections(
  document: TomlDocument,
  section: TomlTable | undefined,
  workspace: TomlTable | undefined,
  read: TypedReader,
): void {
  const { entries } = document.root;
  if (section === undefined && workspace === undefined) {
    throw read.refuse({ start: 0, end: 0 }, 'the manifest', 'has neither a `[package]` nor a `[workspace]` table');
  }
  const pointer = section?.entries.get('workspace');
  if (workspace !== undefined && pointer !== undefined) {
    read.note(pointer.range, '`package.workspace`', 'and `[workspace]` cannot stand in one manifest');
  }
  if (section !== undefined) return;
  const stray = onlyInPackages.find((key) => entries.has(key));
  const entry = stray === undefined ? undefined : entries.get(stray);
  if (entry) read.note(entry.keyRange, `\`${stray}\``, 'is not allowed in a manifest without `[package]`');
}

const onlyInPackages = [
  'badges',
  'features',
  'lib',
  'bin',
  'example',
  'test',
  'bench',
  'dependencies',
  'dev-dependencies',
  'dev_dependencies',
  'build-dependencies',
  'build_dependencies',
  'target',
  'lints',
];

function readPackage(table: TomlTable, targets: readonly RustTarget[], read: TypedReader): PackageSection {
  const name = read.string(table, 'name');
  if (name === undefined) throw read.refuse(table.header ?? table.range, '`package.name`', 'is missing');
  const inherited = [...table.entries.values()].filter(inherits);
  const own = (key: string): string | undefined =>
    inherited.some((entry) => entry.key === key) ? undefined : read.string(table, key);
  const values = {
    version: own('version')?.trim(),
    edition: own('edition'),
    rustVersion: own('rust-version'),
    workspace: read.string(table, 'workspace'),
    resolver: read.string(table, 'resolver'),
    links: read.string(table, 'links'),
  };
  checkVersion(table, values.version, read);
  checkOneOf(table, 'edition', values.edition, editions, read);
  checkOneOf(table, 'resolver', values.resolver, resolvers, read);
  return {
    name,
    ...defined(values),
    procMacro: targets.some((target) => target.kind === 'lib' && target.crateTypes.includes('proc-macro')),
    inherited,
    table,
  };
}

const editions = ['2015', '2018', '2021', '2024'];
const resolvers = ['1', '2', '3'];

function inherits(entry: TomlEntry): boolean {
  const inner = entry.value.kind === 'table' ? entry.value.entries.get('workspace')?.value : undefined;
  return entry.key !== 'metadata' && inner?.kind === 'boolean' && inner.value === true;
}

function checkVersion(table: TomlTable, version: string | undefined, read: TypedReader): void {
  if (version === undefined || parseVersion(version) !== undefined) return;
  const at = table.entries.get('version')?.value.range ?? table.range;
  read.note(at, `the version \`${version}\``, 'is not of the form `1.2.3`');
}

function checkOneOf(
  table: TomlTable,
  key: string,
  value: string | undefined,
  accepted: readonly string[],
  read: TypedReader,
): void {
  if (value === undefined || accepted.includes(value)) return;
  const at = table.entries.get(key)?.value.range ?? table.range;
  read.note(at, `\`${key}\``, `must be one of ${accepted.join(', ')}, found \`${value}\``);
}

function readWorkspace(table: TomlTable, read: TypedReader): WorkspaceSection {
  const resolver = read.string(table, 'resolver');
  checkOneOf(table, 'resolver', resolver, resolvers, read);
  const inheritable = read.table(table, 'package');
  if (inheritable !== undefined) {
    checkVersion(inheritable, read.string(inheritable, 'version')?.trim(), read);
    for (const key of ['edition', 'rust-version']) read.string(inheritable, key);
  }
  return {
    members: read.strings(table, 'members') ?? [],
    exclude: read.strings(table, 'exclude') ?? [],
    ...defined({ defaultMembers: read.strings(table, 'default-members'), resolver }),
    dependencies: readWorkspaceDependencies(table, read),
    table,
  };
}

function readFeatures(table: TomlTable | undefined, read: TypedReader): readonly Feature[] {
  return [...(table?.entries.values() ?? [])].map((entry) => ({
    name: entry.key,
    enables: read.asStrings(entry),
    entry,
  }));
}

const targetTables = ['bin', 'example', 'test', 'bench'] as const;

/** The targets that the manifest names: `[lib]`, `[[bin]]` and so on, and `build`. */
function readTargets(root: TomlTable, section: TomlTable, read: TypedReader): readonly RustTarget[] {
  const lib = read.table(root, 'lib');
  const entry = root.entries.get('lib');
  const targets: RustTarget[] = lib && entry ? [readTarget('lib', lib, entry, read)] : [];
  for (const kind of targetTables) {
    for (const table of read.tables(root, kind) ?? []) {
      const whole = { key: kind, keyRange: table.header ?? table.range, range: table.range, value: table };
      const target = readTarget(kind, table, whole, read);
      if (target.name === undefined) read.note(table.range, `\`[[${kind}]]\``, 'needs a `name`');
      targets.push(target);
    }
  }
  return [...targets, ...readBuildScripts(section, read)];
}

function readTarget(kind: RustTarget['kind'], table: TomlTable, entry: TomlEntry, read: TypedReader): RustTarget {
  const name = read.string(table, 'name');
  if (name?.trim() === '') read.note(table.range, `\`${kind}\``, 'needs a `name` that is not empty');
  if (kind === 'lib' && name?.includes('-') === true) {
    read.note(table.range, `the library name \`${name}\``, 'may not contain a dash');
  }
  const written = read.strings(table, 'crate-type') ?? read.strings(table, 'crate_type');
  const procMacro = read.boolean(table, 'proc-macro') ?? read.boolean(table, 'proc_macro') ?? false;
  return {
    kind,
    ...defined({ name, path: read.string(table, 'path') }),
    crateTypes: written ?? (procMacro ? ['proc-macro'] : []),
    entry,
  };
}

/** `build = "build.rs"`, `true`, or a list; `false` means none. */
function readBuildScripts(section: TomlTable, read: TypedReader): readonly RustTarget[] {
  const entry = section.entries.get('build');
  if (entry === undefined) return [];
  const { value } = entry;
  const paths =
    value.kind === 'boolean'
      ? value.value === true
        ? ['build.rs']
        : []
      : value.kind === 'array'
        ? read.asStrings(entry)
        : [read.string(section, 'build') ?? ''];
  return paths.map((path) => ({ kind: 'custom-build', path, crateTypes: [], entry }));
}

/** Without the keys whose value is `undefined`. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
