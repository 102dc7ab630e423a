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
}

export interface ResolvedEdge {
  /** The id of the package depended on. */
  readonly id: string;
  /** The name that code uses, with underscores. */
  readonly name: string;
  readonly kinds: readonly { readonly kind: 'normal' | 'dev' | 'build'; readonly target: string | null }[];
}

/** What `cargo metadata` resolved for one workspace. */
export interface DependencyGraph {
  readonly packages: ReadonlyMap<string, ResolvedPackage>;
  /** Ids of the workspace's members. */
  readonly members: readonly string[];
}

/** What `cargo metadata` is asked for. */
export interface MetadataRequest {
  readonly manifestPath: string;
  readonly toolchain?: string;
  readonly locked?: boolean;
  /** A folder where Cargo keeps what rustc says of itself: two processes less for each question after the first. */
  readonly targetDirectory?: string;
}

/** What `cargo metadata` answered. */
export type MetadataOutcome =
  /** `graph` is read when it is first asked for: it is megabytes of JSON. */
  | { readonly kind: 'resolved'; readonly graph: DependencyGraph }
  /** Cargo's own text, without our paths. */
  | { readonly kind: 'failed'; readonly stderr: string; readonly exitCode: number | null };
