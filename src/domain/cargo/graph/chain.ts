import type { DependencyGraph, ResolvedPackage } from './graph.js';

/**
 * The shortest way from a member to the package: member first, the package last; empty when nothing leads there.
 *
 * @param through the way goes through such a package, or ends at it.
 */
export function chainTo(
  graph: DependencyGraph,
  packageId: string,
  through?: (found: ResolvedPackage) => boolean,
): readonly ResolvedPackage[] {
  return shortestChain(graph, graph.members.toSorted(), packageId, through);
}

/** {@link chainTo}, from any of `starts`; of ways of one length that from the first. */
export function shortestChain(
  graph: DependencyGraph,
  starts: readonly string[],
  end: string,
  through?: (found: ResolvedPackage) => boolean,
): readonly ResolvedPackage[] {
  const cameFrom = new Map<string, Step | undefined>();
  const queue: Step[] = [];
  const visit = (id: string, from: Step | undefined): void => {
    const found = graph.packages.get(id);
    if (found === undefined) return;
    const step = { found, passed: from?.passed === true || through === undefined || through(found) };
    const key = keyOf(step);
    if (cameFrom.has(key)) return;
    cameFrom.set(key, from);
    queue.push(step);
  };
  for (const start of starts) visit(start, undefined);
  for (const step of queue) {
    if (step.passed && step.found.id === end) return wayBack(cameFrom, step);
    for (const edge of step.found.dependencies) visit(edge.id, step);
  }
  return [];
}

/** A package on a way, and whether the way went through what it has to. */
interface Step {
  readonly found: ResolvedPackage;
  readonly passed: boolean;
}

function keyOf({ found, passed }: Step): string {
  return `${passed ? 'after' : 'before'} ${found.id}`;
}

function wayBack(cameFrom: ReadonlyMap<string, Step | undefined>, end: Step): readonly ResolvedPackage[] {
  const chain: ResolvedPackage[] = [];
  for (let step: Step | undefined = end; step !== undefined; step = cameFrom.get(keyOf(step)))
    chain.unshift(step.found);
  return chain;
}
