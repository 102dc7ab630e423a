import type { Dependency, DependencySource, Manifest } from './manifest.js';
import type { Workspace } from './workspace.js';

/** A dependency after inheritance: what Cargo works with. */
export interface EffectiveDependency {
  readonly kind: 'effective';
  /** As it stands in the package's manifest. */
  readonly dependency: Dependency;
  /** The `[workspace.dependencies]` entry it inherits from, if it does. */
  readonly inherited?: Dependency;
  /** The manifest that gives requirement and source: the package's, or the root's where it is inherited. */
  readonly declaredIn: Manifest;
  readonly package: string;
  readonly requirement?: string;
  readonly source: Exclude<DependencySource, { kind: 'workspace' }>;
  /** For a path source: its folder, POSIX and relative to the checkout; `undefined` where it leaves the checkout. */
  readonly folder?: string;
  /** The workspace's and the package's own, each once. */
  readonly features: readonly string[];
  readonly defaultFeatures: boolean;
  readonly optional: boolean;
}

/** `workspace = true` that points nowhere: Cargo refuses the manifest. */
export interface DanglingDependency {
  readonly kind: 'dangling';
  readonly dependency: Dependency;
  readonly reason: 'no-workspace' | 'not-in-workspace';
}

/**
 * What `dependency` of `manifest` is after `[workspace.dependencies]` has been merged in (The Cargo Book, "Inheriting a
 * dependency from a workspace").
 */
export function effectiveDependency(
  dependency: Dependency,
  manifest: Manifest,
  workspace: Workspace | undefined,
): EffectiveDependency | DanglingDependency {
  throw new Error(`not written yet: ${dependency.name} ${manifest.path} ${workspace?.root.path}`);
}
