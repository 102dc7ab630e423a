import { formatReference } from '../domain/infra/reference.js';
import { cacheKeys } from '../domain/smoke/cache-key.js';
import type { BuildCache } from '../ports/cache.js';
import type { Ports } from '../ports/ports.js';
import type { Target } from '../domain/target.js';
import { cleanMembers, folderOf, type SmokeTree } from './run-cargo.js';

/** What the cache did. */
export interface CacheReport {
  /** `partial`: one of another lockfile or plan was a start. */
  readonly state: 'hit' | 'partial' | 'miss' | 'off';
  readonly why: string;
  readonly key?: string;
  readonly restoreMs?: number;
  readonly saveMs?: number;
}

type Needs = Pick<Ports, 'process' | 'checkout' | 'clock' | 'log'> & { readonly cache: BuildCache };

/** Restores what Cargo downloaded and built of other people's code for this lockfile, or for a similar one. */
export async function restoreDependencies(
  tree: SmokeTree,
  target: Target,
  wanted: boolean,
  ports: Needs,
): Promise<CacheReport> {
  if (!wanted) return { state: 'off', why: '`cache` is `false`' };
  if (ports.cache.unavailable !== undefined) return { state: 'off', why: ports.cache.unavailable };
  const { key, others } = cacheKeys({
    repository: target.repositoryName,
    runner: ports.cache.runner,
    toolchain: await toolchain(tree, ports),
    settings: await texts(['rust-toolchain', 'rust-toolchain.toml', '.cargo/config.toml', '.cargo/config'], ports),
    plan: JSON.stringify([target.infra.url, formatReference(target.infra.reference), target.crates]),
    lockfiles: await lockedTexts(target, ports),
  });
  const began = ports.clock.now();
  const found = await ports.cache.restore(cachedPaths(tree, ports), key, others);
  const restoreMs = ports.clock.now() - began;
  const seconds = (restoreMs / 1000).toFixed(1);
  if (found === undefined) return { state: 'miss', why: 'nothing was saved for this yet', key };
  if (found === key) return { state: 'hit', why: `restored in ${seconds} s`, key, restoreMs };
  return { state: 'partial', why: `restored what is similar in ${seconds} s`, key, restoreMs };
}

/**
 * Saves the same for later runs, without the repository's own packages.
 *
 * @param complete whether everything was built: a key is written once, so half of it would stay.
 */
export async function saveDependencies(
  report: CacheReport,
  tree: SmokeTree,
  complete: boolean,
  ports: Needs,
): Promise<CacheReport> {
  if (report.state === 'hit' || report.key === undefined || !complete) return report;
  await cleanMembers(tree, ports);
  const began = ports.clock.now();
  const problem = await ports.cache.save(cachedPaths(tree, ports), report.key);
  const saveMs = ports.clock.now() - began;
  if (problem === undefined)
    return { ...report, why: `${report.why}; saved in ${(saveMs / 1000).toFixed(1)} s`, saveMs };
  ports.log.info(`the cache was not saved: ${problem}`);
  return { ...report, why: `${report.why}; not saved: ${problem}` };
}

/** Downloads and artifacts, in paths that are the same in the next run. */
function cachedPaths(tree: SmokeTree, { cache, checkout }: Needs): readonly string[] {
  const downloads = ['registry/index', 'registry/cache', 'git/db'].map((path) => `${cache.cargoHome}/${path}`);
  const targets = [...tree.targetFolders.values()].filter((path) => path.startsWith(`${checkout.root}/`));
  return [...downloads, ...targets];
}

async function lockedTexts(target: Target, ports: Needs): Promise<readonly string[]> {
  const committed = target.workspaces.flatMap(({ workspace }) => workspace.lockfile?.text ?? []);
  if (committed.length === target.workspaces.length) return committed;
  return texts([...target.repository.manifests.keys()].toSorted(), ports);
}

async function texts(paths: readonly string[], { checkout }: Needs): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => checkout.readIfPresent(path)));
  return found.map((text) => text ?? '');
}

async function toolchain(tree: SmokeTree, ports: Needs): Promise<string> {
  const cwd = folderOf(tree, tree.workspaces[0]);
  const said = await ports.process.runIfPresent({ program: 'rustc', args: ['-vV'], cwd, timeoutMs: 60_000 });
  return said?.stdout ?? '';
}
