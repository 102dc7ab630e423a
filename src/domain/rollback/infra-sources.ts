import type { DependencyGraph, ResolvedPackage } from '../cargo/graph/graph.js';
import type { GitSource } from '../cargo/requirement/source.js';
import { infraUrlKind } from '../plan/infra-url.js';

/** The sources of infra crates in a graph, without the commit they resolved to; more than one are several sets of types. */
export function infraSources(graph: DependencyGraph, infra: Pick<GitSource, 'url'>): readonly string[] {
  const sources = [...graph.packages.values()]
    .filter((found) => isFromInfra(found, infra))
    .map(({ source }) => (source ?? '').replace(/#.*$/, ''));
  return [...new Set(sources)].toSorted();
}

export function isFromInfra({ source }: ResolvedPackage, infra: Pick<GitSource, 'url'>): boolean {
  return source?.startsWith('git+') === true && infraUrlKind(source.replace(/[?#].*$/, ''), infra) === 'infra';
}
