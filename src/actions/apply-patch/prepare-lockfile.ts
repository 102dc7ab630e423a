import type { MovableUnlock } from '../../domain/cargo/error/unlock.js';
import { keepLockfileFormat } from '../../domain/cargo/lockfile/lockfile-format.js';
import type { Resolution, Unresolved } from '../../domain/cargo/resolution.js';
import { isOutOfDate } from '../../domain/cargo/workspace/lockfile-sync.js';
import type { Workspace } from '../../domain/cargo/workspace/workspace.js';
import { Failure } from '../../domain/failure.js';
import { findUnlock } from '../../flows/find-unlock.js';
import type { Resolver } from '../../flows/resolve.js';

/** Where the committed lockfile is out of date by itself: what Cargo makes of it without the change, if it can. */
export async function lockfileInLine(workspace: Workspace, resolver: Resolver): Promise<string | undefined> {
  const base = workspace.lockfile?.text;
  if (base === undefined || !isOutOfDate(workspace)) return undefined;
  const inLine = await lockfileBefore(resolver);
  const kept = inLine === undefined ? undefined : keepLockfileFormat(base, inLine);
  return kept === base ? undefined : kept;
}

/** What Cargo would write without the change, `undefined` where it cannot. */
export async function lockfileBefore(resolver: Resolver): Promise<string | undefined> {
  try {
    const resolution = await resolver.resolve();
    return resolution.kind === 'resolved' ? resolution.lockfile : undefined;
  } catch (error) {
    // A source that the change corrects may be out of reach.
    if (error instanceof Failure && error.code === 'network') return undefined;
    throw error;
  }
}

/** What keeps the change out of a workspace. */
export interface Locked {
  /** What Cargo says about the change from the lockfile {@link start}. */
  readonly after: Unresolved;
  readonly start: string | undefined;
  readonly resolver: Resolver;
  /** The manifests with the change. */
  readonly manifests: ReadonlyMap<string, string>;
  /** A resolver of the repository without fixes. */
  readonly unfixed: Resolver;
}

/** A lockfile in which what was in the way has moved. */
export interface MovedLockfile {
  readonly unlock: MovableUnlock;
  /** Without the change. */
  readonly lockfile: string;
  /** The same, where it fits the repository as it is: then a commit before the change can have it. */
  readonly prepared?: string;
  readonly after: Resolution;
}

/** Moves what a lockfile keeps and the change cannot use; `undefined` where that is not all that stands in the way. */
export async function moveLocked(locked: Locked): Promise<MovedLockfile | undefined> {
  const { start, resolver, manifests, unfixed, after } = locked;
  if (start === undefined || (await lockfileBefore(resolver)) === undefined) return undefined;
  const found = await findUnlock({ resolver, manifests, before: { lockfile: start }, after });
  if (found?.lockfile === undefined) return undefined;
  const { unlock, lockfile } = found;
  const alone = await unfixed.resolve({ lockfile });
  const fits = alone.kind === 'resolved' && alone.lockfile === lockfile;
  const changed = await resolver.resolve({ manifests, lockfile });
  return { unlock, lockfile, ...(fits && { prepared: lockfile }), after: changed };
}
