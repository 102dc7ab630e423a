import { foldersAbove, isWithin, manifestIn, pathFrom } from '../manifest/folder.js';
import type { Manifest } from '../manifest/manifest.js';

/** To which workspace Cargo counts a manifest. */
export type RootOf =
  | { readonly kind: 'root'; readonly root: Manifest }
  /** It belongs to no workspace. */
  | { readonly kind: 'none' }
  /** A manifest above cannot be read, so nobody knows. */
  | { readonly kind: 'unknown' }
  /** `package.workspace` names a place that is no workspace root. */
  | { readonly kind: 'bad-pointer'; readonly from: Manifest; readonly pointer: string };

/** What {@link rootOf} looks at. */
export interface Manifests {
  readonly readable: ReadonlyMap<string, Manifest>;
  /** Paths of all Cargo.toml files. */
  readonly all: ReadonlySet<string>;
}

/**
 * The workspace root of a manifest: its own, the one that it points to, or the nearest above that does not exclude it.
 */
export function rootOf(manifest: Manifest, manifests: Manifests): RootOf {
  const own = rootSaidBy(manifest, manifest, manifests);
  if (own !== undefined) return own;
  for (const folder of foldersAbove(manifest.folder)) {
    const path = manifestIn(folder);
    if (!manifests.all.has(path)) continue;
    const above = manifests.readable.get(path);
    if (above === undefined) return { kind: 'unknown' };
    const said = rootSaidBy(above, manifest, manifests);
    if (said !== undefined) return said;
  }
  return { kind: 'none' };
}

/** What `at`, the manifest itself or one above it, says about the root of `manifest`. */
function rootSaidBy(at: Manifest, manifest: Manifest, manifests: Manifests): RootOf | undefined {
  if (at.workspace !== undefined)
    return isExcluded(at, manifestIn(manifest.folder)) ? undefined : { kind: 'root', root: at };
  const pointer = at.package?.workspace;
  if (pointer === undefined) return undefined;
  const folder = pathFrom(at.folder, pointer);
  const root = folder === undefined ? undefined : manifests.readable.get(manifestIn(folder));
  return root?.workspace === undefined ? { kind: 'bad-pointer', from: at, pointer } : { kind: 'root', root };
}

/**
 * Whether a workspace root excludes a path. `exclude` holds paths, not globs, and a member that is listed by its path
 * wins over it (cargo: `WorkspaceRootConfig::is_excluded`).
 */
export function isExcluded(root: Manifest, path: string): boolean {
  const covers = (written: string): boolean => {
    const folder = pathFrom(root.folder, written);
    return folder !== undefined && isWithin(path, folder);
  };
  const { exclude = [], members = [] } = root.workspace ?? {};
  return exclude.some(covers) && !members.some(covers);
}
