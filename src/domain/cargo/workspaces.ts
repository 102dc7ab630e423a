import type { Lockfile } from './lockfile.js';
import type { Manifest } from './manifest.js';
import type { Repository } from './workspace.js';

/** A Cargo.lock that could be read. */
export interface LockfileText {
  readonly path: string;
  readonly text: string;
  readonly content: Lockfile;
}

/**
 * Finds every workspace and standalone package as Cargo does: members by path and glob, path dependencies that are
 * members implicitly, exclusions, nested workspaces (The Cargo Book, "Workspaces").
 *
 * @param files all paths of the checkout, POSIX and relative to its root.
 * @param manifests those of them that could be read, by path.
 */
export function findWorkspaces(
  files: readonly string[],
  manifests: ReadonlyMap<string, Manifest>,
  lockfiles: ReadonlyMap<string, LockfileText>,
): Omit<Repository, 'manifests' | 'unreadable'> {
  throw new Error(`not written yet: ${files.length} ${manifests.size} ${lockfiles.size}`);
}
