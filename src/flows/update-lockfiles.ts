import type { NotAsked, Resolved, Unresolved } from '../domain/cargo/resolution.js';
import { keepLockfileFormat } from '../domain/cargo/lockfile/lockfile-format.js';
import type { Workspace } from '../domain/cargo/workspace/workspace.js';
import { Failure } from '../domain/failure.js';
import type { Ports } from '../ports/ports.js';
import type { Target } from '../domain/target.js';
import { createResolver } from './resolve.js';

type Needs = Pick<Ports, 'cargo' | 'checkout' | 'git' | 'scratch'>;

/** What Cargo says about a workspace with new manifests. */
export type LockfileUpdate = { readonly workspace: Workspace } & (
  | Resolved
  /** `before`: it did not resolve before either. */
  | (Unresolved & { readonly before: boolean })
  | NotAsked
);

/** The path of a workspace's lockfile, where one is committed. */
export async function committedLockfile(
  workspace: Workspace,
  { git, checkout }: Pick<Ports, 'git' | 'checkout'>,
): Promise<string | undefined> {
  const path = workspace.lockfile?.path;
  if (path === undefined || (await git.topLevel(checkout.root)) === undefined) return path;
  return (await git.isTracked(checkout.root, path)) ? path : undefined;
}

/**
 * Has Cargo bring a workspace's lockfile to new manifests: it moves only what must move.
 *
 * @param lockfile the text to start from; absent: the workspace's own.
 * @throws {Failure} `network` when a source could not be reached.
 */
export async function updateLockfile(
  target: Pick<Target, 'repository'>,
  workspace: Workspace,
  manifests: ReadonlyMap<string, string>,
  lockfile: string | undefined,
  ports: Needs,
): Promise<LockfileUpdate> {
  try {
    await using resolver = await createResolver({ repository: target.repository, workspace, ports });
    const after = await resolver.resolve({ manifests, ...(lockfile !== undefined && { lockfile }) });
    if (after.kind === 'failed') {
      const before = await resolver.resolve();
      return { ...after, workspace, before: before.kind === 'failed' };
    }
    const text = keepLockfileFormat(lockfile ?? workspace.lockfile?.text, after.lockfile);
    return { kind: 'resolved', graph: after.graph, lockfile: text, workspace };
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'tool-missing')) throw error;
    return { kind: 'not-asked', workspace, reason: 'cargo was not found' };
  }
}
