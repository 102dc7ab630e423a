import type { DependencyGraph, ResolvedPackage } from './graph.js';

/** What a change did to a dependency graph. Lists are sorted by name, then version. */
export interface GraphDelta {
  /** Packages of a name, source and compatibility class that was not there before. */
  readonly added: readonly ResolvedPackage[];
  readonly removed: readonly ResolvedPackage[];
  /** The same package (name, source and compatibility class) at another version. */
  readonly changed: readonly { readonly before: ResolvedPackage; readonly after: ResolvedPackage }[];
  /** Packages added beside others of the same name. */
  readonly duplicates: readonly { readonly added: ResolvedPackage; readonly beside: readonly ResolvedPackage[] }[];
  /** Features that changed on packages that the repository had before. */
  readonly features: readonly {
    readonly before: ResolvedPackage;
    readonly after: ResolvedPackage;
    readonly enabled: readonly string[];
    readonly disabled: readonly string[];
  }[];
}

export function compareGraphs(before: DependencyGraph, after: DependencyGraph): GraphDelta {
  throw new Error(`not written yet: ${before.packages.size} ${after.packages.size}`);
}

/** The shortest way from a member to the package: member first, the package last; empty when nothing leads there. */
export function chainTo(graph: DependencyGraph, packageId: string): readonly ResolvedPackage[] {
  throw new Error(`not written yet: ${graph.packages.size} ${packageId}`);
}
