import { packagesByName } from '../lockfile/by-name.js';
import type { DependencyGraph, ResolvedPackage } from './graph.js';
import { compareVersions, compatibilityClass, parseVersion } from '../requirement/version.js';

/** What a change did to a dependency graph. Lists are sorted by name, then version. */
export interface GraphDelta {
  /** Packages of a name, source and compatibility class that was not there before. */
  readonly added: readonly ResolvedPackage[];
  readonly removed: readonly ResolvedPackage[];
  /** The same package (name, source and compatibility class) at another version or commit. */
  readonly changed: readonly PackageChange[];
  /** Packages added beside others of the same name. */
  readonly duplicates: readonly { readonly added: ResolvedPackage; readonly beside: readonly ResolvedPackage[] }[];
  /** Features that changed on packages that the repository had before. */
  readonly features: readonly (PackageChange & {
    readonly enabled: readonly string[];
    readonly disabled: readonly string[];
  })[];
}

export interface PackageChange {
  readonly before: ResolvedPackage;
  readonly after: ResolvedPackage;
}

/** Compares two resolutions of one workspace. */
export function compareGraphs(before: DependencyGraph, after: DependencyGraph): GraphDelta {
  const old = bySlot(before);
  const now = bySlot(after);
  const kept = [...now].flatMap(([slot, found]): readonly PackageChange[] => {
    const earlier = old.get(slot);
    return earlier === undefined ? [] : [{ before: earlier, after: found }];
  });
  const added = [...now].filter(([slot]) => !old.has(slot)).map(([, found]) => found);
  const removed = [...old].filter(([slot]) => !now.has(slot)).map(([, found]) => found);
  return {
    added: added.toSorted(byNameAndVersion),
    removed: removed.toSorted(byNameAndVersion),
    changed: sorted(
      kept.filter((pair) => pair.before.version !== pair.after.version || pair.before.source !== pair.after.source),
    ),
    duplicates: duplicatesOf(added, after),
    features: sorted(kept.flatMap(featureChange)),
  };
}

/**
 * Packages by the place they take in a graph: Cargo has at most one of a name and source in each compatibility class. A
 * path package is told by its folder.
 */
function bySlot(graph: DependencyGraph): ReadonlyMap<string, ResolvedPackage> {
  return new Map(
    [...graph.packages.values()].map((found) => {
      const version = parseVersion(found.version);
      const source = found.source?.replace(/#.*$/, '') ?? found.manifestPath;
      const place = found.source === null || version === undefined ? '' : compatibilityClass(version);
      return [JSON.stringify([found.name, source, place]), found];
    }),
  );
}

function duplicatesOf(added: readonly ResolvedPackage[], after: DependencyGraph): GraphDelta['duplicates'] {
  const byName = packagesByName(after.packages.values());
  return added.toSorted(byNameAndVersion).flatMap((found) => {
    const beside = (byName.get(found.name) ?? []).filter((other) => other !== found).toSorted(byNameAndVersion);
    return beside.length === 0 ? [] : [{ added: found, beside }];
  });
}

function featureChange({ before, after }: PackageChange): GraphDelta['features'] {
  const had = new Set(before.features);
  const has = new Set(after.features);
  const enabled = after.features.filter((feature) => !had.has(feature));
  const disabled = before.features.filter((feature) => !has.has(feature));
  return enabled.length + disabled.length === 0 ? [] : [{ before, after, enabled, disabled }];
}

function sorted<T extends PackageChange>(changes: readonly T[]): readonly T[] {
  return changes.toSorted((a, b) => byNameAndVersion(a.after, b.after));
}

/** The order of lists of packages. */
export function byNameAndVersion(a: ResolvedPackage, b: ResolvedPackage): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  const versions = [parseVersion(a.version), parseVersion(b.version)];
  return versions[0] && versions[1] ? compareVersions(versions[0], versions[1]) : 0;
}
