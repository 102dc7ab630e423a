import type { DependencyGraph, Metadata, ResolvedPackage } from '../cargo/graph/graph.js';
import type { Resolved } from '../cargo/resolution.js';
import { packagesByName } from '../cargo/lockfile/by-name.js';
import { compareGraphs, type GraphDelta } from '../cargo/graph/graph-delta.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import type { Location } from '../failure.js';
import { findRequirement } from './places/dependency-place.js';

/** Two resolutions of one workspace and what differs. */
export interface GraphChange {
  readonly workspace: Workspace;
  readonly before: DependencyGraph;
  readonly after: DependencyGraph;
  readonly delta: GraphDelta;
  /** What the packages of after declare, where Cargo was asked by this action. */
  readonly declared?: Metadata['declared'];
  /** The packages that members depend on themselves, by id before, with the line of each. */
  readonly own: ReadonlyMap<string, Location>;
}

/** Compares two resolutions of a workspace. */
export function graphChange(
  workspace: Workspace,
  before: DependencyGraph,
  after: Pick<Resolved, 'graph' | 'declared'>,
): GraphChange {
  const { graph, declared } = after;
  return {
    workspace,
    before,
    after: graph,
    delta: compareGraphs(before, graph),
    own: ownPackages(workspace, before),
    ...(declared && { declared }),
  };
}

function ownPackages(workspace: Workspace, before: DependencyGraph): ReadonlyMap<string, Location> {
  const own = new Map<string, Location>();
  for (const id of before.members) {
    const member = before.packages.get(id);
    for (const edge of member?.dependencies ?? []) {
      const found = before.packages.get(edge.id);
      if (member === undefined || found === undefined || own.has(found.id)) continue;
      const asked = findRequirement(workspace, member.name, found.name);
      if (asked) own.set(found.id, asked.location);
    }
  }
  return own;
}

/** The versions of a package that are added beside others. */
export interface DuplicateGroup {
  readonly name: string;
  readonly added: readonly string[];
  /** Versions that were there before. */
  readonly beside: readonly string[];
}

/** Duplicates by name: of a package that comes in two versions at once, each is beside the other. */
export function duplicateGroups(duplicates: GraphDelta['duplicates']): readonly DuplicateGroup[] {
  const added = packagesByName(duplicates.map((duplicate) => duplicate.added));
  const beside = new Map(duplicates.map((duplicate) => [duplicate.added.name, duplicate.beside]));
  return [...added].map(([name, versions]) => ({
    name,
    added: versions.map(({ version }) => version),
    beside: (beside.get(name) ?? []).filter((other) => !versions.includes(other)).map(({ version }) => version),
  }));
}

/** How many of the added packages some of them bring, themselves included. */
export function reachedOnlyThrough(starts: readonly ResolvedPackage[], { added }: GraphDelta): number {
  const byId = new Map(added.map((found) => [found.id, found]));
  const seen = new Set<string>();
  const open = starts.map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const found = byId.get(id);
    if (found === undefined || seen.has(id)) continue;
    seen.add(id);
    open.push(...found.dependencies.map((edge) => edge.id));
  }
  return seen.size;
}

/** Packages that exist because of a second version of `name`: the cost of letting it live beside the repository's. */
export function costOf(name: string, delta: GraphDelta): number {
  const added = delta.duplicates.map((duplicate) => duplicate.added).filter((found) => found.name === name);
  return reachedOnlyThrough(added, delta);
}
