import type { DependencyGraph, ResolvedPackage } from '../cargo/graph/graph.js';
import type { GitSource } from '../cargo/requirement/source.js';
import type { Plan } from '../plan/plan.js';
import { closure } from '../plan/selection.js';
import { comesFromInfra } from '../infra/questions.js';

/** A crate that stays and would bring one back that is to go. */
export interface Holder {
  readonly crate: string;
  /** From the crate that stays to the one that is to go, by name. */
  readonly chain: readonly string[];
}

/**
 * The crates among `staying` that need one of `going`, as the graph without the entries of `going` has it: optional
 * dependencies count only where a feature turns them on.
 */
export function holdersInGraph(
  graph: DependencyGraph,
  staying: ReadonlySet<string>,
  going: ReadonlySet<string>,
  infra: Pick<GitSource, 'url'>,
): readonly Holder[] {
  const packages = [...graph.packages.values()].filter(
    (found) => staying.has(found.name) && comesFromInfra(found.source, infra),
  );
  return packages.flatMap((found) => {
    const chain = chainTo(graph, found, (other) => going.has(other.name) && comesFromInfra(other.source, infra));
    return chain === undefined ? [] : [{ crate: found.name, chain: chain.map(({ name }) => name) }];
  });
}

/** The same as the plan tells it, where Cargo cannot say: every dependency counts. */
export function holdersInPlan(plan: Plan, staying: ReadonlySet<string>, going: ReadonlySet<string>): readonly Holder[] {
  return [...staying].flatMap((crate) => {
    const needs = closure(plan, [crate]).find((name) => going.has(name));
    return needs === undefined ? [] : [{ crate, chain: [crate, needs] }];
  });
}

function chainTo(
  graph: DependencyGraph,
  from: ResolvedPackage,
  isEnd: (found: ResolvedPackage) => boolean,
): readonly ResolvedPackage[] | undefined {
  const cameFrom = new Map<string, ResolvedPackage | undefined>([[from.id, undefined]]);
  const open = [from];
  for (let found = open.shift(); found !== undefined; found = open.shift()) {
    if (isEnd(found)) return backFrom(found, cameFrom);
    for (const { id } of found.dependencies) {
      const next = graph.packages.get(id);
      if (next === undefined || cameFrom.has(id)) continue;
      cameFrom.set(id, found);
      open.push(next);
    }
  }
  return undefined;
}

function backFrom(
  end: ResolvedPackage,
  cameFrom: ReadonlyMap<string, ResolvedPackage | undefined>,
): readonly ResolvedPackage[] {
  const chain: ResolvedPackage[] = [];
  for (let at: ResolvedPackage | undefined = end; at !== undefined; at = cameFrom.get(at.id)) chain.unshift(at);
  return chain;
}
