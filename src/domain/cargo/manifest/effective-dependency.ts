import { pathFrom } from './folder.js';
import type { Dependency, DependencySource, Manifest } from './manifest.js';

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
  /**
   * For a path source: its folder, POSIX and relative to the checkout; absent where it is absolute or leaves the
   * checkout.
   */
  readonly folder?: string;
  /** The workspace's first, then the package's own, each once. */
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
  workspace: { readonly root: Manifest } | undefined,
): EffectiveDependency | DanglingDependency {
  return inheritDependency(dependency, manifest, workspace?.root);
}

/** {@link effectiveDependency} where only the root manifest is known. */
export function inheritDependency(
  dependency: Dependency,
  manifest: Manifest,
  root: Manifest | undefined,
): EffectiveDependency | DanglingDependency {
  if (dependency.source.kind !== 'workspace') {
    return {
      kind: 'effective',
      dependency,
      ...declaration(dependency, dependency.source, manifest),
      features: unique(dependency.features),
      defaultFeatures: dependency.defaultFeatures ?? true,
      optional: dependency.optional,
    };
  }
  if (root?.workspace === undefined) return { kind: 'dangling', dependency, reason: 'no-workspace' };
  const inherited = root.workspace.dependencies.find((candidate) => candidate.name === dependency.name);
  if (inherited === undefined || inherited.source.kind === 'workspace') {
    return { kind: 'dangling', dependency, reason: 'not-in-workspace' };
  }
  return {
    kind: 'effective',
    dependency,
    inherited,
    ...declaration(inherited, inherited.source, root),
    features: unique([...inherited.features, ...dependency.features]),
    // A package can turn default features on again, but not off: Cargo ignores that (`inner_dependency_inherit_with`).
    defaultFeatures: (inherited.defaultFeatures ?? true) || dependency.defaultFeatures === true,
    optional: dependency.optional,
  };
}

function declaration(
  dependency: Dependency,
  source: EffectiveDependency['source'],
  declaredIn: Manifest,
): Pick<EffectiveDependency, 'declaredIn' | 'package' | 'requirement' | 'source' | 'folder'> {
  const folder = source.kind === 'path' ? pathFrom(declaredIn.folder, source.path) : undefined;
  return {
    declaredIn,
    package: dependency.package,
    ...(dependency.requirement !== undefined && { requirement: dependency.requirement }),
    source,
    ...(folder !== undefined && { folder }),
  };
}

function unique(features: readonly string[]): readonly string[] {
  return [...new Set(features)];
}
