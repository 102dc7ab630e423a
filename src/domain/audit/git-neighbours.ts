import type { DependencyGraph } from '../cargo/graph/graph.js';
import { canonicalUrl, readGitSource, type GitSource } from '../cargo/requirement/source.js';
import type { AuditContext } from './context.js';

/** A dependency of one git repository on another, as a package of the graph declares it. */
export interface RepositoryDependency {
  readonly package: string;
  readonly source: GitSource;
  /** The manifest that has it, relative to its repository. */
  readonly manifest: string;
}

/** A git repository that packages of the graph come from. Cargo has read its manifests: nobody fetches it again. */
export interface GitNeighbour {
  readonly url: string;
  /** What its packages in the graph take from git, used or not. */
  readonly dependencies: readonly RepositoryDependency[];
}

/** By {@link repositoryKey}. */
export type GitNeighbours = ReadonlyMap<string, GitNeighbour>;

/** Cargo's canonical URL, in one letter case. */
export function repositoryKey(url: string): string {
  return canonicalUrl(url).toLowerCase();
}

export function gitNeighbours(graph: DependencyGraph): GitNeighbours {
  const neighbours = new Map<string, GitNeighbour>();
  for (const { source, manifestPath, gitDependencies = [] } of graph.packages.values()) {
    const from = source === null ? undefined : readGitSource(source);
    if (from === undefined) continue;
    const key = repositoryKey(from.url);
    const known = neighbours.get(key) ?? { url: from.url, dependencies: [] };
    const manifest = pathInCheckout(manifestPath);
    const declared = gitDependencies.flatMap((dependency): readonly RepositoryDependency[] => {
      const asked = readGitSource(dependency.source);
      return asked === undefined ? [] : [{ package: dependency.package, source: asked, manifest }];
    });
    neighbours.set(key, { ...known, dependencies: [...known.dependencies, ...declared] });
  }
  return neighbours;
}

/** Cargo checks out below `git/checkouts/<repository>-<hash>/<commit>/` of its home. */
function pathInCheckout(manifestPath: string): string {
  return /\/git\/checkouts\/[^/]+\/[^/]+\/(.+)$/.exec(manifestPath)?.[1] ?? manifestPath.split('/').slice(-1).join('/');
}

/** Whether a git URL is the repository's own. */
export function isTargetUrl(
  url: string,
  { repositoryName, infra }: Pick<AuditContext, 'repositoryName' | 'infra'>,
): boolean {
  const given = repositoryKey(url);
  const wanted = repositoryName.toLowerCase();
  if (wanted.includes('/')) return given.endsWith(`/${wanted}`);
  // Only a name is known: the owner is taken to be infra's.
  return given === repositoryKey(infra.url).replace(/[^/]*$/, wanted);
}

/** Whether a package comes from the repository itself by git. */
export function isFromTarget(source: string | null, context: Pick<AuditContext, 'repositoryName' | 'infra'>): boolean {
  const git = source === null ? undefined : readGitSource(source);
  return git !== undefined && isTargetUrl(git.url, context);
}
