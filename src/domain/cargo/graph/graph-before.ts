import { activate, type Activation } from './activation.js';
import { packagesByName } from '../lockfile/by-name.js';
import { dependencyTargets, type LeadsTo } from './dependency-targets.js';
import type {
  DeclaredDependency,
  DeclaredPackage,
  DependencyGraph,
  Metadata,
  ResolvedEdge,
  ResolvedPackage,
} from './graph.js';
import type { LockedPackage, Lockfile } from '../lockfile/lockfile.js';
import type { DependencyKind } from '../manifest/manifest.js';

/** A dependency that a change added to a manifest. */
export interface AddedDependency {
  /** Path of the manifest. */
  readonly manifest: string;
  readonly kind: DependencyKind;
  readonly name: string;
}

/**
 * The graph of a workspace before dependencies were added to some of its manifests, from Cargo's answer after: where
 * Cargo kept every package of the lockfile with its edges, it was in sync, and what is reached without the additions is
 * the graph before. `undefined` where that is not certain, so that Cargo has to be asked: the lockfile would move by
 * itself, or the rules of {@link activate} do not give what Cargo says about the graph after.
 *
 * @param locked the lockfile that the answer started from, and the one that Cargo wrote.
 */
export function graphBefore(
  { graph: after, declared: declaredAfter }: Metadata,
  added: readonly AddedDependency[],
  locked: { readonly before: Lockfile; readonly after: Lockfile },
): DependencyGraph | undefined {
  const declared = declaredAfter();
  const leadsTo = dependencyTargets(after);
  const { members } = after;
  const known = activate({ members, declared, leadsTo, memberFeatures: 'default' });
  if (![...after.packages.values()].every((found) => isSameSet(found.features, known.features.get(found.id)))) {
    return undefined;
  }
  const former = withoutAdditions(after, declared, added);
  if (former === undefined) return undefined;
  const all = activate({ members, declared: former, leadsTo, memberFeatures: 'all' });
  const isUsed = { before: usedBy(former, all), after: usedBy(declared, known) };
  if (!isKept(locked, after, isUsed)) return undefined;
  const active = activate({ members, declared: former, leadsTo, memberFeatures: 'default' });
  const packages = [...after.packages.values()].flatMap((found): readonly ResolvedPackage[] => {
    const features = active.features.get(found.id);
    const declares = former.get(found.id);
    if (features === undefined || declares === undefined) return [];
    const dependencies = edgesBefore(found, declares, active, leadsTo);
    return [{ ...found, features: [...features].toSorted(), dependencies }];
  });
  return { packages: new Map(packages.map((found) => [found.id, found])), members };
}

/** What the packages declared before; `undefined` where an addition cannot be told from what was there. */
function withoutAdditions(
  after: DependencyGraph,
  declared: ReadonlyMap<string, DeclaredPackage>,
  added: readonly AddedDependency[],
): ReadonlyMap<string, DeclaredPackage> | undefined {
  const former = new Map(declared);
  const own = [...after.packages.values()].filter(({ source }) => source === null);
  const byManifest = new Map(own.map(({ manifestPath, id }) => [manifestPath, id]));
  for (const { manifest, kind, name } of added) {
    const id = byManifest.get(manifest);
    const now = id === undefined ? undefined : former.get(id);
    // A manifest of another workspace, which is not in this graph.
    if (id === undefined || now === undefined) continue;
    const rest = now.dependencies.filter((dependency) => dependency.name !== name || dependency.kind !== kind);
    if (rest.length !== now.dependencies.length - 1) return undefined;
    former.set(id, { ...now, dependencies: rest });
  }
  return former;
}

/** Names of the packages that the dependencies in use of a package ask for. */
type UsedBy = (id: string) => ReadonlySet<string>;

function usedBy(declared: ReadonlyMap<string, DeclaredPackage>, activation: Activation): UsedBy {
  return (id) => {
    const used = (declared.get(id)?.dependencies ?? []).filter((dependency) => activation.uses(id, dependency));
    return new Set(used.map((dependency) => dependency.package));
  };
}

/**
 * Whether the lockfile from before is what Cargo would write before. Each of its packages stayed with its edges, but
 * for what path packages got: then it has what before needs. And no edge is there only because the additions use it,
 * too: what after uses, before uses with all features of the members, for which Cargo writes a lockfile. Packages that
 * only those features bring are not in the graph; the additions do not reach them.
 */
function isKept(
  locked: { readonly before: Lockfile; readonly after: Lockfile },
  after: DependencyGraph,
  isUsed: { readonly before: UsedBy; readonly after: UsedBy },
): boolean {
  const now = packagesByName(locked.after.packages);
  const nodes = packagesByName(after.packages.values());
  return locked.before.packages.every((found) => {
    const kept = now.get(found.name)?.find((other) => isSame(found, other));
    if (kept === undefined || !hasEdges(kept, found)) return false;
    const node = nodes.get(found.name)?.find((other) => isSame(found, other));
    if (node === undefined) return true;
    const names = new Set(found.dependencies.map(({ name }) => name));
    const before = isUsed.before(node.id);
    return isSubset(before, names) && [...isUsed.after(node.id)].every((name) => before.has(name) || !names.has(name));
  });
}

function hasEdges(kept: LockedPackage, before: LockedPackage): boolean {
  const [now, then] = [kept.dependencies, before.dependencies];
  // Cargo sorts them.
  if (now.length === then.length) return then.every((dependency, index) => isSame(dependency, now[index]));
  return before.source === undefined && then.every((dependency) => now.some((other) => isSame(dependency, other)));
}

/** A package of a lockfile or of a graph. */
interface Named {
  readonly name: string;
  readonly version: string;
  readonly source?: string | null | undefined;
}

function isSame(one: Named, other: Named | undefined): boolean {
  const isOfSource = (one.source ?? undefined) === (other?.source ?? undefined);
  return one.name === other?.name && one.version === other.version && isOfSource;
}

/** The edges that are in use, each with the kinds that are. */
function edgesBefore(
  { id, dependencies }: ResolvedPackage,
  declares: DeclaredPackage,
  active: Activation,
  leadsTo: LeadsTo,
): readonly ResolvedEdge[] {
  const used = new Map<string | undefined, DeclaredDependency[]>();
  for (const dependency of declares.dependencies) {
    if (!active.uses(id, dependency)) continue;
    const target = leadsTo(id, dependency);
    used.set(target, [...(used.get(target) ?? []), dependency]);
  }
  return dependencies.flatMap((edge) => {
    const uses = used.get(edge.id) ?? [];
    const kinds = edge.kinds.filter(({ kind, target }) =>
      uses.some((use) => use.kind === kind && use.target === target),
    );
    return kinds.length === 0 ? [] : [{ ...edge, kinds }];
  });
}

function isSubset(some: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return some.size <= of.size && [...some].every((item) => of.has(item));
}

function isSameSet(list: readonly string[], set: ReadonlySet<string> | undefined): boolean {
  return set !== undefined && list.length === set.size && list.every((item) => set.has(item));
}
