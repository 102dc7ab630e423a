import { manifestIn, pathFrom } from '../cargo/manifest/folder.js';
import type { Dependency, DependencySource, Manifest } from '../cargo/manifest/manifest.js';
import { readGitSource, type GitSource } from '../cargo/requirement/source.js';
import type { Repository } from '../cargo/workspace/workspace.js';
import { bareInfraName, infraUrlKind, repositoryOf } from './infra-url.js';

/**
 * What the questions about an entry are answered from: the plan's crates, infra's URL, and what the repository has
 * itself.
 */
export interface InfraContext {
  readonly plan: { readonly crates: { has(name: string): boolean } };
  readonly infra: Pick<GitSource, 'url'>;
  readonly repository: Pick<Repository, 'manifests'>;
}

/** An entry of a dependency table, as far as the questions look at it. */
export type DeclaredEntry = Pick<Dependency, 'name' | 'package' | 'source'>;

/**
 * *Does it come from the infra repository?* Yes for a git source whose URL is infra's as Cargo compares URLs, whatever
 * the package, the key and the reference. Another address of the same place (ssh instead of https) is another source
 * for Cargo: no. An entry that inherits says nothing of its own: ask with what it inherits.
 *
 * @param source of an entry, or as Cargo writes it in lockfiles and graphs (`null`: a package of the checkout).
 */
export function comesFromInfra(source: DependencySource | string | null, infra: Pick<GitSource, 'url'>): boolean {
  const git = typeof source === 'string' ? readGitSource(source) : source?.kind === 'git' ? source : undefined;
  return git !== undefined && infraUrlKind(git.url, infra) === 'infra';
}

/**
 * *Does it name an infra crate?* Yes when its package is one of the plan's crates, from wherever it is taken; `package
 * = ` counts, the key does not. A package of the repository itself may be called as it likes: no.
 */
export function namesInfraCrate(
  entry: Pick<DeclaredEntry, 'package' | 'source'>,
  manifest: Pick<Manifest, 'folder'>,
  context: InfraContext,
): boolean {
  return context.plan.crates.has(entry.package) && !isOwnPackage(entry.source, manifest, context);
}

/** Where an entry that looks like one for an infra crate takes it from. */
export type LookAlikeSource = 'look-alike' | 'path' | 'registry';

/**
 * *Does it look like an entry for an infra crate, without being one?* The package is called as infra's crates are, and
 * it is taken from where they are looked for in vain: a repository with a name like infra's (for the plan's own crates
 * any other repository, a mistyped one above all), a path outside of the checkout, or a registry. What a repository
 * that has nothing to do with infra, or the checkout itself, calls so beside the plan's crates is theirs.
 */
export function looksLikeInfra(
  { package: name, source }: Pick<DeclaredEntry, 'package' | 'source'>,
  manifest: Pick<Manifest, 'folder'>,
  context: InfraContext,
): LookAlikeSource | undefined {
  if (!hasInfraName(name, context)) return undefined;
  switch (source.kind) {
    case 'workspace':
      return undefined;
    case 'git':
      return isElsewhere(name, source.url, context) ? 'look-alike' : undefined;
    case 'path':
      return isOwnPackage(source, manifest, context) ? undefined : 'path';
    case 'registry':
      return 'registry';
  }
}

function isElsewhere(name: string, url: string, { plan, infra }: InfraContext): boolean {
  const kind = infraUrlKind(url, infra);
  return kind === 'look-alike' || (kind === 'other' && plan.crates.has(name));
}

/**
 * One of the plan's crates, or a name made like theirs: `infra-x`, `llm-infra-x` where the repository is called
 * `infra`.
 */
export function hasInfraName(name: string, { plan, infra }: Pick<InfraContext, 'plan' | 'infra'>): boolean {
  return plan.crates.has(name) || bareInfraName(name, infra).startsWith(`${repositoryOf(infra.url)}-`);
}

/**
 * *Was it written by us?* About one entry that differs between two states of a manifest. A new line is ours when it is
 * what we write: a crate of the plan under its own name, from git (the URL of an earlier run may have been another one)
 * or inherited. A line that stood there before is ours to correct, to unite features in and to take out when it {@link
 * comesFromInfra} or {@link namesInfraCrate}. All else is somebody's own, however much it looks like infra.
 */
export function wasWrittenByUs(
  { before, after }: { readonly before?: DeclaredEntry; readonly after?: DeclaredEntry },
  manifest: Pick<Manifest, 'folder'>,
  context: InfraContext,
): boolean {
  if (before === undefined) return after !== undefined && isAsWeWrite(after, context);
  return [before, after].some(
    (entry) =>
      entry !== undefined && (comesFromInfra(entry.source, context.infra) || namesInfraCrate(entry, manifest, context)),
  );
}

function isAsWeWrite({ name, package: crate, source }: DeclaredEntry, { plan }: InfraContext): boolean {
  if (!plan.crates.has(crate)) return false;
  // One that inherits has the key that the workspace gives the crate.
  return source.kind === 'workspace' || (source.kind === 'git' && name === crate);
}

function isOwnPackage(
  source: DependencySource,
  manifest: Pick<Manifest, 'folder'>,
  { repository }: InfraContext,
): boolean {
  if (source.kind !== 'path') return false;
  const folder = pathFrom(manifest.folder, source.path);
  return folder !== undefined && repository.manifests.has(manifestIn(folder));
}
