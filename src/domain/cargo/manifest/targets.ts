import { posix } from 'node:path';
import { booleanOf, type TomlTable } from '../../toml/document.js';
import type { FileTree } from './file-tree.js';
import { pathFrom } from './folder.js';
import type { Manifest, RustTarget } from './manifest.js';

/** A target as Cargo has it after discovery. `path` is POSIX, normalized and relative to the manifest's folder. */
export interface ExpectedTarget extends RustTarget {
  readonly name: string;
  readonly path: string;
  /** Whether the file is there. `false` too for a file outside the checkout, which is never looked at. */
  readonly exists: boolean;
}

/**
 * The targets that a manifest names, and those that Cargo discovers in its folder (The Cargo Book, "Target
 * auto-discovery"). Where Cargo would infer the path of a named target and finds no file, the path it looks for first.
 */
export function targetsOf(manifest: Manifest, tree: FileTree): readonly ExpectedTarget[] {
  const section = manifest.package;
  if (section === undefined) return [];
  const exists = (path: string): boolean => {
    const inCheckout = pathFrom(manifest.folder, path);
    return inCheckout !== undefined && tree.hasFile(inCheckout);
  };
  const context: Context = { manifest, tree, exists, name: section.name, table: section.table };
  const targets = [
    ...libraryOf(context),
    ...discoverable.flatMap((kind) => ofKind(kind, context)),
    ...buildScriptsOf(context),
  ];
  return targets.map((target) => ({ ...target, exists: exists(target.path) }));
}

/**
 * The targets whose file is not there: Cargo refuses the package (for a path that is written, only when it builds). A
 * package without any target lacks its library.
 */
export function missingTargets(manifest: Manifest, tree: FileTree): readonly ExpectedTarget[] {
  if (manifest.package === undefined) return [];
  const targets = targetsOf(manifest, tree);
  if (targets.some((target) => target.kind === 'lib' || target.kind === 'bin')) {
    return targets.filter((target) => !target.exists);
  }
  const library = { name: manifest.package.name.replaceAll('-', '_'), path: 'src/lib.rs', crateTypes: [] };
  return [{ kind: 'lib', ...library, exists: false }, ...targets.filter((target) => !target.exists)];
}

interface Context {
  readonly manifest: Manifest;
  readonly tree: FileTree;
  readonly exists: (path: string) => boolean;
  readonly name: string;
  readonly table: TomlTable;
}

type Placed = Omit<ExpectedTarget, 'exists'>;
type Discoverable = 'bin' | 'example' | 'test' | 'bench';

const discoverable: readonly Discoverable[] = ['bin', 'example', 'test', 'bench'];
const folders = { bin: 'src/bin', example: 'examples', test: 'tests', bench: 'benches' } as const;
const switches = { bin: 'autobins', example: 'autoexamples', test: 'autotests', bench: 'autobenches' } as const;

function libraryOf({ manifest, exists, name, table }: Context): readonly Placed[] {
  const library = manifest.targets.find((target) => target.kind === 'lib');
  const discovered = booleanOf(table.entries.get('autolib')?.value) !== false && exists('src/lib.rs');
  if (library === undefined && !discovered) return [];
  const named = library?.name ?? name.replaceAll('-', '_');
  const legacy = manifest.package?.edition ?? '2015';
  const paths = ['src/lib.rs', ...(legacy === '2015' ? [`src/${named}.rs`] : [])];
  const path = library?.path ?? paths.find(exists) ?? 'src/lib.rs';
  return [{ kind: 'lib', crateTypes: [], ...library, name: named, path: posix.normalize(path) }];
}

function buildScriptsOf({ manifest, exists, table }: Context): readonly Placed[] {
  const named = manifest.targets.filter((target) => target.kind === 'custom-build');
  const discovered: readonly RustTarget[] =
    !table.entries.has('build') && exists('build.rs')
      ? [{ kind: 'custom-build', path: 'build.rs', crateTypes: [] }]
      : [];
  return [...named, ...discovered].map((script) => {
    const path = posix.normalize(script.path ?? 'build.rs');
    return { ...script, path, name: `build-script-${posix.parse(path).name}` };
  });
}

function ofKind(kind: Discoverable, context: Context): readonly Placed[] {
  const { manifest, table } = context;
  const found = discover(kind, context);
  const named = manifest.targets
    .filter((target) => target.kind === kind)
    .map((target) => {
      const name = target.name ?? '';
      return { ...target, name, path: posix.normalize(target.path ?? inferPath(kind, name, found, context)) };
    });
  // The edition 2015 stops discovering as soon as one target is written.
  const automatic = named.length === 0 || (manifest.package?.edition ?? '2015') !== '2015';
  if (!(booleanOf(table.entries.get(switches[kind])?.value) ?? automatic)) return named;
  const others = found.filter(
    (target) => !named.some((written) => written.name === target.name || written.path === target.path),
  );
  return [...named, ...others];
}

/** `src/main.rs`, and in the kind's folder each `NAME.rs` and `NAME/main.rs`. */
function discover(kind: Discoverable, { manifest, tree, exists, name }: Context): readonly Placed[] {
  const main = kind === 'bin' && exists('src/main.rs') ? [{ kind, name, path: 'src/main.rs', crateTypes: [] }] : [];
  const folder = folders[kind];
  const inCheckout = posix.join(manifest.folder, folder);
  const files = tree.files(inCheckout).filter((file) => file.endsWith('.rs') && !file.startsWith('.'));
  const inFolders = tree
    .folders(inCheckout)
    .filter((child) => !child.startsWith('.') && tree.hasFile(`${inCheckout}/${child}/main.rs`));
  return [
    ...main,
    ...files.map((file) => ({ kind, name: file.slice(0, -3), path: `${folder}/${file}`, crateTypes: [] })),
    ...inFolders.map((child) => ({ kind, name: child, path: `${folder}/${child}/main.rs`, crateTypes: [] })),
  ];
}

function inferPath(kind: Discoverable, name: string, found: readonly Placed[], context: Context): string {
  const match = found.find((target) => target.name === name)?.path;
  if (match !== undefined) return match;
  const { manifest, exists } = context;
  if ((manifest.package?.edition ?? '2015') === '2015') {
    const legacy = legacyPaths(kind, name, exists('src/lib.rs')).find(exists);
    if (legacy !== undefined) return legacy;
  }
  return kind === 'bin' && name === context.name ? 'src/main.rs' : `${folders[kind]}/${name}.rs`;
}

/** Where the edition 2015 looks besides (cargo: `legacy_bin_path`, `normalize_benches`). */
function legacyPaths(kind: Discoverable, name: string, hasLibrary: boolean): readonly string[] {
  if (kind === 'bin') return [...(hasLibrary ? [] : [`src/${name}.rs`]), 'src/main.rs', 'src/bin/main.rs'];
  return kind === 'bench' && name === 'bench' ? ['src/bench.rs'] : [];
}
