import { chainTo } from '../../cargo/graph/chain.js';
import type { DependencyGraph, ResolvedPackage } from '../../cargo/graph/graph.js';
import { canonicalUrl, readGitSource, sameGitSource, type GitSource } from '../../cargo/requirement/source.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import { infraUrlKind } from '../../infra/infra-url.js';
import { closure } from '../../plan/selection.js';
import { resolvedGraphs } from '../cargo-answer.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { gitNeighbours, repositoryKey, type GitNeighbour } from '../git-neighbours.js';
import { hasInfraName } from '../../infra/questions.js';
import { describeReference, referenceInput } from '../../infra/reference.js';
import { findChainStart, formatChain, locateEntries } from '../places/dependency-place.js';
import { formatPlace } from '../places/format-place.js';
import type { CargoRules, Rule } from '../rule.js';

const secondInfraRule = {
  id: 'second-infra',
  title: 'A git dependency brings a second infra',
  severity: 'error',
  rationale:
    'A repository that this one depends on takes infra under another reference or URL. Both sets of crates ' +
    'would be in the graph, and values of one could not be handed to the other.',
  help: 'Use that reference here too (`infra-ref`), or change it there and take the new commit here.',
} as const satisfies Rule;

export const secondInfra = {
  heading: 'Infra references',
  needs: 'cargo',
  rules: [secondInfraRule],
  check: (answer, context) =>
    resolvedGraphs(answer).flatMap(({ workspace, graph }) =>
      otherInfras(graph, context).flatMap((other) => findingsOf(other, graph, workspace, context)),
    ),
} as const satisfies CargoRules;

/** Infra crates of another source than the one to use. */
interface OtherInfra {
  readonly source: GitSource;
  readonly packages: readonly ResolvedPackage[];
}

function otherInfras(graph: DependencyGraph, context: AuditContext): readonly OtherInfra[] {
  const bySource = new Map<string, OtherInfra>();
  for (const found of graph.packages.values()) {
    const source = found.source === null ? undefined : readGitSource(found.source);
    if (source === undefined || !hasInfraName(found.name, context)) continue;
    if (infraUrlKind(source.url, context.infra) === 'other' || sameGitSource(source, context.infra)) continue;
    const key = (found.source ?? '').replace(/#.*$/, '');
    bySource.set(key, { source, packages: [...(bySource.get(key)?.packages ?? []), found] });
  }
  return [...bySource.values()];
}

function findingsOf(
  { source, packages }: OtherInfra,
  graph: DependencyGraph,
  workspace: Workspace,
  context: AuditContext,
): readonly Finding[] {
  const chain = packages.map((found) => chainTo(graph, found.id)).toSorted((a, b) => a.length - b.length)[0];
  const bringer = chain?.at(-2);
  // The repository's own line has a rule of its own.
  if (chain === undefined || bringer === undefined || bringer.source === null) return [];
  const names = new Set(packages.map((found) => found.name));
  const location = findChainStart(workspace, chain)?.location ?? locateEntries(workspace);
  const from = readGitSource(bringer.source);
  const entries = from === undefined ? [] : infraEntries(gitNeighbours(graph).get(repositoryKey(from.url)), context);
  const where = entries.length === 0 ? '' : `: ${entries.join(', ')}`;
  const list = [...names]
    .toSorted()
    .map((name) => `\`${name}\``)
    .join(', ');
  const other = `${source.url} at ${describeReference(source.reference)}`;
  const wanted = `${describeReference(context.infra.reference)} of ${context.infra.url}`;
  const adopt =
    canonicalUrl(source.url) === canonicalUrl(context.infra.url)
      ? `use that reference here too (\`infra-ref\`: ${referenceInput(source.reference)})`
      : `use that URL here too (\`infra-url\`)`;
  const brings = `${formatPlace(location)} brings a second infra: ${formatChain(chain)} takes ${list} from ${other}`;
  const change = `change it in the repository of \`${bringer.name}\`${where} and take its new commit here`;
  return [
    finding(secondInfraRule, {
      message:
        `${brings}, while the entries here use ${wanted}. Their types do not match. Either ${adopt}, ` +
        `or ${change}.`,
      crates: context.crates
        .map((crate) => crate.name)
        .filter((crate) => closure(context.plan, [crate]).some((name) => names.has(name))),
      locations: [location],
    }),
  ];
}

/** By which of its manifests a neighbour takes infra, as `book/Cargo.toml (branch main)`. */
function infraEntries(neighbour: GitNeighbour | undefined, { infra }: AuditContext): readonly string[] {
  const entries = (neighbour?.dependencies ?? [])
    .filter(({ source }) => infraUrlKind(source.url, infra) !== 'other')
    .map(({ source, manifest }) => `${manifest} (${describeReference(source.reference)})`);
  return [...new Set(entries)];
}
