import { canonicalUrl, type GitSource } from '../cargo/requirement/source.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { manifestsOf } from '../cargo/workspace/workspaces.js';
import type { Location } from '../failure.js';
import { infraUrlKind, repositoryOf } from '../infra/infra-url.js';
import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import { describeReference } from '../infra/reference.js';
import { finding, place } from './rules.js';

/** An entry that takes a package from another repository by git. */
export interface GitEntry {
  readonly package: string;
  readonly source: GitSource;
  /** In the repository that has the entry. */
  readonly location: Location;
}

/** A repository of the fleet that git entries lead to, with its own. */
export interface Neighbour {
  readonly source: GitSource;
  readonly entries: readonly GitEntry[];
}

/** By {@link repositoryKey}. */
export type Neighbours = ReadonlyMap<string, Neighbour>;

/** Cargo's canonical URL, in one letter case. */
export function repositoryKey({ url }: Pick<GitSource, 'url'>): string {
  return canonicalUrl(url).toLowerCase();
}

/** Every git entry of a workspace, used or not: the root's `[workspace.dependencies]` and the members' own. */
export function gitEntries(workspace: Workspace): readonly GitEntry[] {
  return manifestsOf(workspace).flatMap((manifest) =>
    [...(manifest.workspace?.dependencies ?? []), ...manifest.dependencies].flatMap(
      ({ source, entry, ...dependency }) =>
        source.kind === 'git'
          ? [{ package: dependency.package, source, location: manifest.document.locate(entry.range) }]
          : [],
    ),
  );
}

/** The entries that lead to repositories of the plan, this one among them; not those for infra. */
export function fleetEntries(entries: readonly GitEntry[], context: AuditContext): readonly GitEntry[] {
  const names = new Set([...context.plan.repositories.keys()].map((name) => name.toLowerCase()));
  return entries.filter(
    ({ source }) =>
      infraUrlKind(source.url, context.infra) === 'other' &&
      (names.has(repositoryOf(source.url).toLowerCase()) || isTargetUrl(source.url, context)),
  );
}

/** Whether a git URL is the repository's own. */
export function isTargetUrl(
  url: string,
  { repositoryName, infra }: Pick<AuditContext, 'repositoryName' | 'infra'>,
): boolean {
  const given = canonicalUrl(url).toLowerCase();
  const wanted = repositoryName.toLowerCase();
  if (wanted.includes('/')) return given.endsWith(`/${wanted}`);
  // Only a name is known: the owner is taken to be infra's.
  return (
    given ===
    canonicalUrl(infra.url)
      .toLowerCase()
      .replace(/[^/]*$/, wanted)
  );
}

/** The shortest way over git entries back to the repository, with the line of each step; as a finding. */
export function declaredCycle(context: AuditContext, neighbours: Neighbours): readonly Finding[] {
  const own = context.workspaces.flatMap(({ workspace }) => fleetEntries(gitEntries(workspace), context));
  const way = wayBack(own, neighbours, context);
  const [first] = way;
  if (first === undefined) return [];
  const steps = way.slice(1).map(({ from, entry }) => `${repositoryOf(from)} (${place(entry.location)})`);
  const self = context.repositoryName.split('/').at(-1) ?? context.repositoryName;
  return [
    finding('repository-cycle', {
      message: `${place(first.entry.location)} begins a cycle between repositories: ${[self, ...steps, self].join(' → ')}. Each depends on the next by git, so that no commit of one can be right without one of the others. Cut the cycle at one of these lines.`,
      locations: [first.entry.location],
    }),
  ];
}

interface Step {
  /** URL of the repository that has the entry; empty for this one. */
  readonly from: string;
  readonly entry: GitEntry;
}

function wayBack(own: readonly GitEntry[], neighbours: Neighbours, context: AuditContext): readonly Step[] {
  const seen = new Set<string>();
  const queue: (readonly Step[])[] = own.map((entry) => [{ from: '', entry }]);
  for (const way of queue) {
    const last = way.at(-1)?.entry;
    if (last === undefined) continue;
    if (isTargetUrl(last.source.url, context)) return way;
    const key = repositoryKey(last.source);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const entry of neighbours.get(key)?.entries ?? []) queue.push([...way, { from: last.source.url, entry }]);
  }
  return [];
}

/** The lines by which a neighbour takes infra, as `Cargo.toml:110 of URL (branch main)`. */
export function infraLines(
  neighbour: Neighbour | undefined,
  { infra }: Pick<AuditContext, 'infra'>,
): readonly string[] {
  return (neighbour?.entries ?? [])
    .filter(({ source }) => infraUrlKind(source.url, infra) !== 'other')
    .map(({ source, location }) => `${place(location)} (${describeReference(source.reference)})`);
}
