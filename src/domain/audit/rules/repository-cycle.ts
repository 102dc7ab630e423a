import type { DependencyGraph } from '../../cargo/graph/graph.js';
import type { Manifest } from '../../cargo/manifest/manifest.js';
import type { GitSource } from '../../cargo/requirement/source.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import { manifestsOf } from '../../cargo/workspace/workspaces.js';
import type { Location } from '../../failure.js';
import { infraUrlKind, repositoryOf } from '../../infra/infra-url.js';
import type { CargoAnswer } from '../cargo-answer.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { gitNeighbours, isTargetUrl, repositoryKey, type GitNeighbours } from '../git-neighbours.js';
import { formatPlace } from '../places/format-place.js';
import type { CargoRules, Rule } from '../rule.js';

const repositoryCycleRule = {
  id: 'repository-cycle',
  title: 'The repository depends on itself through git',
  severity: 'warning',
  rationale:
    'Git entries lead over other repositories back to this one: as soon as they are used, its packages are ' +
    'in the graph twice, and no commit of one repository can be right without one of the others. What those ' +
    'repositories ask for is in Cargo’s own answer (mode `resolve`), as far as they are in the graph.',
  help: 'Cut the cycle at one of the dependencies that the message lists.',
} as const satisfies Rule;

export const repositoryCycle = {
  heading: 'Infra references',
  needs: 'cargo',
  rules: [repositoryCycleRule],
  check,
} as const satisfies CargoRules;

/** The shortest way over git entries back to the repository; one is enough to act on. */
function check({ workspaces }: CargoAnswer, context: AuditContext): readonly Finding[] {
  const cycles = workspaces.flatMap(({ workspace, before, after }) => {
    const resolved = after.kind === 'resolved' ? after : before;
    const graph = resolved.kind === 'resolved' ? resolved.graph : undefined;
    const neighbours = graph === undefined ? new Map() : gitNeighbours(graph);
    return shortestCycle(ownEntries(workspace, graph, context), neighbours, context) ?? [];
  });
  const [cycle] = cycles.toSorted((a, b) => a.through.length - b.through.length);
  if (cycle === undefined) return [];
  const self = context.repositoryName.split('/').at(-1) ?? context.repositoryName;
  const steps = cycle.through.map(({ url, manifest }) => `${repositoryOf(url)} (${manifest})`);
  const way = [self, ...steps, self].join(' → ');
  return [
    finding(repositoryCycleRule, {
      message:
        `${formatPlace(cycle.start)} begins a cycle between repositories: ${way}. Each depends on the next by ` +
        'git, so that no commit of one can be right without one of the others. Cut the cycle at one of ' +
        'these entries.',
      locations: [cycle.start],
    }),
  ];
}

/** An entry of the repository that takes a package from git. */
interface GitEntry {
  readonly source: GitSource;
  readonly location: Location;
}

/** Every one, used or not: of the workspace, and of packages beside it that it depends on by path. */
function ownEntries(
  workspace: Workspace,
  graph: DependencyGraph | undefined,
  { repository }: AuditContext,
): readonly GitEntry[] {
  const local = [...(graph?.packages.values() ?? [])].filter(({ source }) => source === null);
  const used = local.flatMap(({ manifestPath }) => repository.manifests.get(manifestPath) ?? []);
  const manifests = new Map([...manifestsOf(workspace), ...used].map((manifest) => [manifest.path, manifest]));
  return [...manifests.values()].flatMap(gitEntriesOf);
}

function gitEntriesOf({ document, workspace, dependencies }: Manifest): readonly GitEntry[] {
  return [...(workspace?.dependencies ?? []), ...dependencies].flatMap(({ source, entry }) =>
    source.kind === 'git' ? [{ source, location: document.locate(entry.range) }] : [],
  );
}

interface Cycle {
  readonly start: Location;
  /** The repositories between, each with the manifest that leads on. */
  readonly through: readonly { readonly url: string; readonly manifest: string }[];
}

/** Breadth first; infra is no step, it has a rule of its own. */
function shortestCycle(own: readonly GitEntry[], neighbours: GitNeighbours, context: AuditContext): Cycle | undefined {
  const seen = new Set<string>();
  const queue = own.map(({ source, location }) => ({
    url: source.url,
    start: location,
    through: [] as Cycle['through'],
  }));
  for (const { url, start, through } of queue) {
    if (isTargetUrl(url, context)) return { start, through };
    const key = repositoryKey(url);
    if (seen.has(key) || infraUrlKind(url, context.infra) !== 'other') continue;
    seen.add(key);
    for (const { source, manifest } of neighbours.get(key)?.dependencies ?? []) {
      queue.push({ url: source.url, start, through: [...through, { url, manifest }] });
    }
  }
  return undefined;
}
