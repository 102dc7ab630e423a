import { posix } from 'node:path';
import { effectiveDependency, type EffectiveDependency } from '../../src/domain/cargo/manifest/effective-dependency.js';
import { fileTree } from '../../src/domain/cargo/manifest/file-tree.js';
import type { Manifest } from '../../src/domain/cargo/manifest/manifest.js';
import { canonicalUrl } from '../../src/domain/cargo/requirement/source.js';
import { targetsOf } from '../../src/domain/cargo/manifest/targets.js';
import { workspaceOf } from '../../src/domain/cargo/workspace/workspaces.js';
import { askCargo, modelOf, writeTree, type MetadataPackage, type Tree } from './manifest-trees.js';

/** Where a dependency comes from, as Cargo writes it in its metadata. */
function sourceText({ source }: EffectiveDependency): string | null {
  if (source.kind === 'path') return null;
  if (source.kind === 'registry') return 'registry';
  const { reference } = source;
  const query = reference.kind === 'default-branch' ? '' : `?${reference.kind}=${reference.value}`;
  return `git+${canonicalUrl(source.url)}${query}`;
}

function readingOf(tree: Tree, path: string): unknown {
  const repository = modelOf(tree);
  const manifest = repository.manifests.get(path);
  if (manifest?.package === undefined) return repository.unreadable.map((one) => one.message);
  const workspace = workspaceOf(manifest, repository.workspaces);
  const effective = manifest.dependencies.map((dependency) => effectiveDependency(dependency, manifest, workspace));
  return {
    name: manifest.package.name,
    version: manifest.package.version ?? '0.0.0',
    edition: manifest.package.edition ?? '2015',
    rustVersion: manifest.package.rustVersion ?? null,
    links: manifest.package.links ?? null,
    features: Object.fromEntries(manifest.features.map(({ name, enables }) => [name, enables])),
    dependencies: sorted(
      effective.map((one) =>
        one.kind === 'dangling'
          ? one
          : {
              name: one.package,
              rename: one.package === one.dependency.name ? null : one.dependency.name,
              kind: one.dependency.table.kind,
              target: one.dependency.table.target ?? null,
              optional: one.optional,
              defaults: one.defaultFeatures,
              features: one.features.toSorted(),
              source: sourceText(one),
              folder: one.folder ?? null,
            },
      ),
    ),
    targets: sorted(
      targetsOf(manifest, fileTree(Object.keys(tree))).map(({ kind, name, path: file, crateTypes }) => ({
        kind: kind === 'lib' && crateTypes.length > 0 ? crateTypes : [kind],
        name,
        path: posix.join(manifest.folder, file),
      })),
    ),
  };
}

function cargosReading(found: MetadataPackage, root: string, manifest: Manifest | undefined): unknown {
  // Cargo adds a feature for each optional dependency; the manifest's own are compared.
  const written = new Set(manifest?.features.map((feature) => feature.name));
  return {
    name: found.name,
    version: found.version,
    edition: found.edition,
    rustVersion: found.rust_version,
    links: found.links,
    features: Object.fromEntries(Object.entries(found.features).filter(([name]) => written.has(name))),
    dependencies: sorted(
      found.dependencies.map((one) => ({
        name: one.name,
        rename: one.rename,
        kind: one.kind ?? 'normal',
        target: one.target,
        optional: one.optional,
        defaults: one.uses_default_features,
        features: [...new Set(one.features)].toSorted(),
        // One spelling of a URL stands for all that mean the same repository.
        source: one.source?.replace(/^(registry|sparse)\+.*/, 'registry').replace(/\.git(?=$|\?)/, '') ?? null,
        folder: one.path === undefined ? null : posix.relative(root, one.path) || '.',
      })),
    ),
    targets: sorted(
      found.targets.map(({ kind, name, src_path: path }) => ({ kind, name, path: posix.relative(root, path) })),
    ),
  };
}

function sorted<T>(values: readonly T[]): readonly T[] {
  return values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** What both sides read in the manifest. */
export async function bothReadings(
  tree: Tree,
  path = 'app/Cargo.toml',
): Promise<readonly [ours: unknown, cargos: unknown]> {
  using written = writeTree(tree);
  const asked = await askCargo(posix.join(written.root, path));
  if (typeof asked === 'string') throw new Error(`Cargo refuses the example: ${asked}`);
  const found = asked.packages.find((one) => one.manifest_path === posix.join(written.root, path));
  if (found === undefined) throw new Error(`${path} is not in Cargo's answer`);
  return [readingOf(tree, path), cargosReading(found, written.root, modelOf(tree).manifests.get(path))];
}
