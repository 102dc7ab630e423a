import type { DependencyGraph } from '../cargo/graph/graph.js';
import { comesFromInfra, type InfraContext } from './questions.js';

/**
 * The sources in a graph that come from infra, without the commit they resolved to; more than one are several sets of
 * types.
 */
export function infraSources(graph: DependencyGraph, infra: InfraContext['infra']): readonly string[] {
  const sources = [...graph.packages.values()]
    .filter(({ source }) => comesFromInfra(source, infra))
    .map(({ source }) => (source ?? '').replace(/#.*$/, ''));
  return [...new Set(sources)].toSorted();
}

/** The sources that a graph takes the plan's crates and what else comes from infra from, with the commit. */
export function sourcesOfInfraCrates(
  graph: DependencyGraph,
  { plan, infra }: Pick<InfraContext, 'plan' | 'infra'>,
): readonly string[] {
  const sources = [...graph.packages.values()].flatMap(({ name, source }) =>
    source !== null && (comesFromInfra(source, infra) || plan.crates.has(name)) ? [source] : [],
  );
  return [...new Set(sources)].toSorted();
}
