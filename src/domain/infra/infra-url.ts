import { canonicalUrl, type GitSource } from '../cargo/requirement/source.js';

/** Whether a git URL is the infra workspace's, or a look-alike of it (`llm-infra`, another owner). */
export function infraUrlKind(url: string, infra: Pick<GitSource, 'url'>): 'infra' | 'look-alike' | 'other' {
  const wanted = canonicalUrl(infra.url);
  const given = canonicalUrl(url);
  if (given === wanted) return 'infra';
  const name = repositoryOf(wanted);
  const last = repositoryOf(given);
  return last === name || last.endsWith(`-${name}`) || last.startsWith(`${name}-`) ? 'look-alike' : 'other';
}

/** The last part of a repository's URL. */
export function repositoryOf(url: string): string {
  return canonicalUrl(url).split(/[/:]/).at(-1) ?? '';
}

/** A name as infra's own crates have it: of `llm-infra-x`, as the fleet's repositories were once called, `infra-x`. */
export function bareInfraName(name: string, infra: Pick<GitSource, 'url'>): string {
  return name.startsWith(`llm-${repositoryOf(infra.url)}-`) ? name.slice('llm-'.length) : name;
}

/**
 * Whether two URLs lead to the same place by another transport (https, ssh, git), which Cargo takes for two sources.
 */
export function isSamePlace(url: string, infra: Pick<GitSource, 'url'>): boolean {
  return placeOf(url) === placeOf(infra.url);
}

/** `host/path` of `https://host/path`, `ssh://git@host/path` and `git@host:path`, in one letter case. */
function placeOf(url: string): string {
  const bare = canonicalUrl(url).replace(/^[a-z+]+:\/\//i, '');
  return bare
    .replace(/^[^/@]*@/, '')
    .replace(/^([^/:]+):(?:\d+\/)?/, '$1/')
    .toLowerCase();
}
