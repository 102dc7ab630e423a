import type { DependencyKind } from '../manifest/manifest.js';

/** A resolved package: a node of Cargo's dependency graph. */
export interface ResolvedPackage {
  /** Cargo's package id; opaque. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** `null` for members and path dependencies. */
  readonly source: string | null;
  readonly manifestPath: string;
  readonly links: string | null;
  readonly rustVersion: string | null;
  /** Features that are on in this resolution, sorted. */
  readonly features: readonly string[];
  readonly dependencies: readonly ResolvedEdge[];
  /** What the manifest of a package from git takes from other git repositories, used or not. */
  readonly gitDependencies?: readonly GitDependency[];
}

/** A dependency on a package of a git repository, as a manifest declares it. */
export interface GitDependency {
  readonly package: string;
  /** `git+URL?branch=main`, as Cargo writes sources. */
  readonly source: string;
}

export interface ResolvedEdge {
  /** The id of the package depended on. */
  readonly id: string;
  /** The name that code uses, with underscores. */
  readonly name: string;
  readonly kinds: readonly { readonly kind: DependencyKind; readonly target: string | null }[];
}

/** What `cargo metadata` resolved for one workspace. */
export interface DependencyGraph {
  readonly packages: ReadonlyMap<string, ResolvedPackage>;
  /** Ids of the workspace's members. */
  readonly members: readonly string[];
}

/** What a package's manifest says, used or not: which of it is in a graph depends on the features that are on. */
export interface DeclaredPackage {
  /** What each feature switches on, as written; the implicit features of optional dependencies are among them. */
  readonly features: ReadonlyMap<string, readonly string[]>;
  readonly dependencies: readonly DeclaredDependency[];
}

export interface DeclaredDependency {
  /** The key in the table. */
  readonly name: string;
  readonly package: string;
  readonly requirement: string;
  readonly kind: DependencyKind;
  /** The text of `[target.'…'.dependencies]`. */
  readonly target: string | null;
  readonly optional: boolean;
  readonly features: readonly string[];
  readonly defaultFeatures: boolean;
}

/** What one answer of `cargo metadata` tells. Each part is read when it is asked for: it is megabytes of JSON. */
export interface Metadata {
  readonly graph: DependencyGraph;
  /** What each package of the graph declares, by id; few want it. */
  readonly declared: () => ReadonlyMap<string, DeclaredPackage>;
}

/** What `cargo metadata` is asked for. */
export interface MetadataRequest {
  readonly manifestPath: string;
  readonly toolchain?: string;
  readonly locked?: boolean;
  /** An absolute folder: ids and manifest paths below it come without it. */
  readonly relativeTo?: string;
  /** A folder where Cargo keeps what rustc says of itself: two processes less for each question after the first. */
  readonly targetDirectory?: string;
}

/** What `cargo metadata` answered. */
export type MetadataOutcome =
  | { readonly kind: 'resolved'; readonly metadata: Metadata }
  /** Cargo's own text, without our paths. */
  | { readonly kind: 'failed'; readonly stderr: string; readonly exitCode: number | null };
