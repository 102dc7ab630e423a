import type { DependencyGraph, ResolvedPackage } from '../cargo/graph/graph.js';
import { chainTo } from '../cargo/graph/graph-delta.js';
import { canonicalUrl, readGitSource, sameGitSource, type GitSource } from '../cargo/requirement/source.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { infraUrlKind, repositoryOf } from '../infra/infra-url.js';
import { closure } from '../plan/selection.js';
import type { AuditContext } from './context.js';
import { chainStart, chainWords, entriesPlace } from './dependency-place.js';
import type { Finding } from './finding.js';
import { describeReference, referenceInput } from '../infra/reference.js';
import { comesFromInfra, hasInfraName } from '../infra/questions.js';
import { infraLines, isTargetUrl, repositoryKey, type Neighbours } from './neighbours.js';
import { finding, place } from './rules.js';

/** What the graph after tells about sources: one infra, no way back to the repository. */
export function graphSources(
  graph: DependencyGraph,
  workspace: Workspace,
  context: AuditContext,
  neighbours: Neighbours = new Map(),
): readonly Finding[] {
  return [
    ...secondInfra(graph, workspace, context, neighbours),
    ...infraDependsOnTarget(graph, workspace, context),
    ...repositoryCycle(graph, workspace, context),
  ];
}

function secondInfra(
  graph: DependencyGraph,
  workspace: Workspace,
  context: AuditContext,
  neighbours: Neighbours,
): readonly Finding[] {
  const groups = new Map<string, { source: GitSource; packages: ResolvedPackage[] }>();
  for (const found of graph.packages.values()) {
    const source = found.source === null ? undefined : readGitSource(found.source);
    if (source === undefined || !hasInfraName(found.name, context)) continue;
    if (infraUrlKind(source.url, context.infra) === 'other' || sameGitSource(source, context.infra)) continue;
    const key = (found.source ?? '').replace(/#.*$/, '');
    const group = groups.get(key) ?? { source, packages: [] };
    group.packages.push(found);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ source, packages }) => {
    const chain = packages.map((found) => chainTo(graph, found.id)).toSorted((a, b) => a.length - b.length)[0];
    const bringer = chain?.at(-2);
    // The repository's own line has a rule of its own.
    if (chain === undefined || bringer === undefined || bringer.source === null) return [];
    const names = new Set(packages.map((found) => found.name));
    const crates = context.crates
      .map((crate) => crate.name)
      .filter((crate) => closure(context.plan, [crate]).some((name) => names.has(name)));
    const asked = chainStart(workspace, chain);
    const from = readGitSource(bringer.source);
    const lines = from === undefined ? [] : infraLines(neighbours.get(repositoryKey(from)), context);
    const there = lines.length === 0 ? '' : `: ${lines.join(', ')}`;
    const other = `${source.url} at ${describeReference(source.reference)}`;
    const adopt =
      canonicalUrl(source.url) === canonicalUrl(context.infra.url)
        ? `use that reference here too (\`infra-ref\`: ${referenceInput(source.reference)})`
        : `use that URL here too (\`infra-url\`)`;
    return [
      finding('second-infra', {
        message: `${place(asked?.location ?? entriesPlace(workspace))} brings a second infra: ${chainWords(chain)} takes ${[
          ...names,
        ]
          .toSorted()
          .map((name) => `\`${name}\``)
          .join(
            ', ',
          )} from ${other}, while the entries here use ${describeReference(context.infra.reference)} of ${context.infra.url}. Their types do not match. Either ${adopt}, or change it in the repository of \`${bringer.name}\`${there} and take its new commit here.`,
        crates,
        locations: [asked?.location ?? entriesPlace(workspace)],
      }),
    ];
  });
}

function infraDependsOnTarget(graph: DependencyGraph, workspace: Workspace, context: AuditContext): readonly Finding[] {
  const isTarget = (found: ResolvedPackage): boolean => graph.members.includes(found.id) || isOfTarget(found, context);
  const infra = [...graph.packages.values()].filter(({ source }) => comesFromInfra(source, context.infra));
  const reaching = infra.filter((found) => reaches(graph, found.id, isTarget));
  const [first] = reaching;
  if (first === undefined) return [];
  const names = reaching.map((found) => `\`${found.name}\``).join(', ');
  const reached = new Set(reaching.map((found) => found.name));
  return [
    finding('infra-depends-on-target', {
      message: `${names} of infra ${reaching.length === 1 ? 'depends' : 'depend'} on a package of this repository, which would then depend on itself (critical constraint 1). Remove the dependency from the infra workspace.`,
      crates: context.crates
        .map((crate) => crate.name)
        .filter((crate) => closure(context.plan, [crate]).some((name) => reached.has(name))),
      locations: [entriesPlace(workspace)],
    }),
  ];
}

function repositoryCycle(graph: DependencyGraph, workspace: Workspace, context: AuditContext): readonly Finding[] {
  const chains = [...graph.packages.values()]
    .filter((found) => isOfTarget(found, context))
    .map((found) => chainTo(graph, found.id))
    .filter((chain) => chain.length > 1)
    .toSorted((a, b) => a.length - b.length);
  const [chain] = chains;
  if (chain === undefined) return [];
  const asked = chainStart(workspace, chain);
  const location = asked?.location ?? entriesPlace(workspace);
  const repositories = chain.flatMap((step) => {
    const source = step.source === null ? undefined : readGitSource(step.source);
    return source ? [repositoryOf(source.url)] : [];
  });
  return [
    finding('repository-cycle', {
      message: `${place(location)} begins a cycle between repositories: ${[context.repositoryName, ...new Set(repositories)].join(' → ')} (${chainWords(chain)}). ${chains.length === 1 ? 'A package' : `${chains.length} packages`} of this repository ${chains.length === 1 ? 'is' : 'are'} in the graph a second time, at another commit. Cut the cycle at one of these dependencies.`,
      locations: [location],
    }),
  ];
}

/** A package that comes from the repository itself by git. */
function isOfTarget({ source }: ResolvedPackage, context: AuditContext): boolean {
  const git = source === null ? undefined : readGitSource(source);
  return git !== undefined && isTargetUrl(git.url, context);
}

function reaches(graph: DependencyGraph, start: string, goal: (found: ResolvedPackage) => boolean): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const found = seen.has(id) ? undefined : graph.packages.get(id);
    if (found === undefined) continue;
    seen.add(id);
    if (id !== start && goal(found)) return true;
    open.push(...found.dependencies.map((edge) => edge.id));
  }
  return false;
}
