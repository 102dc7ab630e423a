import { posix } from 'node:path';
import type { FileTree } from '../manifest/file-tree.js';
import { foldersAbove, isWithin, pathFrom } from '../manifest/folder.js';
import type { Manifest } from '../manifest/manifest.js';
import { filesOnTheWay } from './member-glob.js';

/** What stands where git lists a single entry, seen on the disk. Paths are POSIX and relative to the checkout. */
export type FolderEntry =
  /** A symbolic link to a folder of the checkout. */
  | { readonly kind: 'link'; readonly target: string }
  /** A submodule that is checked out; `files` are those of its own repository, below the entry. */
  | { readonly kind: 'submodule'; readonly files: readonly string[] };

/** Listed entries that stand where Cargo looks for the folder of a member or of a path dependency. */
export function entriesOnTheWay(tree: FileTree, manifests: Iterable<Manifest>): ReadonlySet<string> {
  const entries = new Set<string>();
  for (const { folder, workspace, dependencies } of manifests) {
    const patterns = [...(workspace?.members ?? []), ...(workspace?.defaultMembers ?? [])];
    for (const entry of patterns.flatMap((pattern) => filesOnTheWay(tree, folder, pattern))) entries.add(entry);
    for (const { source } of [...dependencies, ...(workspace?.dependencies ?? [])]) {
      const target = source.kind === 'path' ? pathFrom(folder, source.path) : undefined;
      for (const place of target === undefined ? [] : [target, ...foldersAbove(target)])
        if (tree.hasFile(place)) entries.add(place);
    }
  }
  return entries;
}

/**
 * The files behind an entry as Cargo sees them, below the entry, with the path of each that git knows. A link that
 * leads in a circle leads nowhere.
 *
 * @param links those followed so far, with their targets.
 */
export function filesBehind(
  entry: string,
  found: FolderEntry,
  files: readonly string[],
  links: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (found.kind === 'submodule') return new Map(found.files.map((file) => [file, file]));
  const { target } = found;
  const isCircle = [...links].some(([above, same]) => same === target && isWithin(entry, above));
  if (isCircle || isWithin(entry, target)) return new Map();
  const behind = files.filter((file) => isWithin(file, target));
  return new Map(behind.map((file) => [posix.join(entry, posix.relative(target, file)), file]));
}
