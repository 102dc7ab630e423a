import { packagesByName } from '../lockfile/by-name.js';
import type { DeclaredDependency, DependencyGraph, ResolvedEdge, ResolvedPackage } from './graph.js';
import { matches, parseRequirement } from '../requirement/requirement.js';
import { parseVersion } from '../requirement/version.js';

/**
 * The id of the package that a dependency of a package leads to; `undefined` where it leads nowhere, or that is not
 * certain.
 */
export type LeadsTo = (id: string, dependency: DeclaredDependency) => string | undefined;

/** Finds it in a graph: the package of the dependency's name, kind and target; of several the one that it allows. */
export function dependencyTargets(graph: DependencyGraph): LeadsTo {
  const candidates = new Map<string, ReadonlyMap<string, readonly Candidate[]>>();
  const known = new Map<DeclaredDependency, string | undefined>();
  const find: LeadsTo = (id, { package: name, kind, target, requirement }) => {
    const ofPackage = candidates.get(id) ?? candidatesOf(graph, id);
    candidates.set(id, ofPackage);
    const fitting = (ofPackage.get(name) ?? []).filter(({ kinds }) =>
      kinds.some((asked) => asked.kind === kind && asked.target === target),
    );
    if (fitting.length < 2) return fitting[0]?.id;
    const wanted = parseRequirement(requirement);
    const allowed = fitting.filter((candidate) => {
      const version = parseVersion(candidate.version);
      return wanted !== undefined && version !== undefined && matches(wanted, version);
    });
    return allowed.length === 1 ? allowed[0]?.id : undefined;
  };
  return (id, dependency) => {
    if (!known.has(dependency)) known.set(dependency, find(id, dependency));
    return known.get(dependency);
  };
}

/** A package that an edge leads to. */
interface Candidate extends Pick<ResolvedPackage, 'id' | 'name' | 'version'> {
  readonly kinds: ResolvedEdge['kinds'];
}

function candidatesOf(graph: DependencyGraph, from: string): ReadonlyMap<string, readonly Candidate[]> {
  const edges = graph.packages.get(from)?.dependencies ?? [];
  return packagesByName(
    edges.flatMap(({ id, kinds }): readonly Candidate[] => {
      const found = graph.packages.get(id);
      return found === undefined ? [] : [{ id, name: found.name, version: found.version, kinds }];
    }),
  );
}
