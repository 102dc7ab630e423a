import type { Failure } from '../../failure.js';
import type { FileTree } from '../manifest/file-tree.js';
import type { Lockfile } from '../lockfile/lockfile.js';
import type { Manifest } from '../manifest/manifest.js';

/**
 * What Cargo calls a workspace: one root manifest, its members and one lockfile. A package that belongs to none is a
 * workspace of its own.
 */
export interface Workspace {
  /** The root manifest; its own package, where it has one, is among {@link members}. */
  readonly root: Manifest;
  /** Packages in the order of the members list, the root package first. Every one has a `[package]`. */
  readonly members: readonly Manifest[];
  /** The packages that cargo works on when none is named. */
  readonly defaultMembers: readonly Manifest[];
  /** No `[package]` in the root. */
  readonly virtual: boolean;
  /** `false` for a standalone package without a `[workspace]` table. */
  readonly declared: boolean;
  /** The committed or present lockfile beside the root. */
  readonly lockfile?: { readonly path: string; readonly text: string; readonly content: Lockfile };
  /** `1`, `2` or `3`: written or implied by the root package's edition (a virtual workspace without one has 1). */
  readonly resolver: { readonly version: string; readonly written: boolean };
}

/** Everything that the manifests of one checkout say. */
export interface Repository {
  /** Every path of the checkout, and what Cargo finds behind its links and in its submodules. */
  readonly files: FileTree;
  /** All manifests that could be read, by the path that Cargo sees; `package` has the values that it inherits. */
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** In the order of their root paths. */
  readonly workspaces: readonly Workspace[];
  /** Manifests and lockfiles that could not be read, with the reason and place of each. */
  readonly unreadable: readonly Failure[];
  /** Members named that do not exist, globs that match nothing. */
  readonly missingMembers: readonly UnresolvedMember[];
  /** Members that lie outside the checkout: never read. */
  readonly outsideMembers: readonly UnresolvedMember[];
  /** Packages below a workspace root that it neither lists nor excludes: Cargo refuses to build them there. */
  readonly orphans: readonly { readonly manifest: Manifest; readonly root: Manifest }[];
  /**
   * What else Cargo refuses, with the place of each: in manifests that could be read all the same, and in how the
   * workspaces are laid out.
   */
  readonly problems: readonly Failure[];
}

/** A member of a `members` list for which there is no package in the checkout. */
export interface UnresolvedMember {
  readonly root: Manifest;
  /** As written; where a glob found a folder without a manifest, that folder, relative to the root. */
  readonly member: string;
  /** The glob that found the folder. */
  readonly glob?: string;
  /** One entry of git that leads nowhere: a link to what is no folder of this repository, or an empty submodule. */
  readonly isLink?: boolean;
}
