import type { MovableUnlock } from '../../domain/cargo/error/unlock.js';
import type { AddedDependency } from '../../domain/cargo/graph/graph-before.js';
import { keepLockfileFormat } from '../../domain/cargo/lockfile/lockfile-format.js';
import type { Resolution, Unresolved } from '../../domain/cargo/resolution.js';
import { inferBefore } from '../../domain/cargo/infer-before.js';
import { isOutOfDate } from '../../domain/cargo/workspace/lockfile-sync.js';
import type { Workspace } from '../../domain/cargo/workspace/workspace.js';
import { Failure } from '../../domain/failure.js';
import { findUnlock } from '../../flows/find-unlock.js';
import type { Resolver } from '../../flows/resolve.js';

/** A change of a workspace's manifests. */
export interface LockfileQuestion {
  /** Without fixes. */
  readonly workspace: Workspace;
  readonly resolver: Resolver;
  /** A resolver of the repository without fixes. */
  readonly unfixed: Resolver;
  /** The manifests with the change. */
  readonly manifests: ReadonlyMap<string, string>;
  /** What they have more; `undefined` where they differ in something else. */
  readonly added: readonly AddedDependency[] | undefined;
}

/** What Cargo says about a change, and from which lockfile. */
export interface LockfileAnswer {
  readonly answer: Resolution;
  readonly start: string | undefined;
  /** What Cargo makes of the committed lockfile without the change, where that is out of date by itself. */
  readonly inLine?: string;
}

/**
 * Asks about a change from a lockfile that fits the manifests of before, so that what moves is the change's. That one
 * is out of date is often seen in the files, and else from what Cargo says about after.
 *
 * @param isWritten whether a lockfile is committed and to be kept up to date.
 */
export async function askFromInLine(question: LockfileQuestion, isWritten: boolean): Promise<LockfileAnswer> {
  const { workspace, resolver, unfixed, manifests, added } = question;
  const base = workspace.lockfile?.text;
  const ask = async (start: string | undefined): Promise<Resolution> =>
    (await resolver.askAfter(manifests, start)).answer;
  if (!isWritten || base === undefined) {
    const start = base ?? (await lockfileBefore(resolver));
    return { answer: await ask(start), start };
  }
  if (!isOutOfDate(workspace)) {
    const answer = await ask(base);
    if (answer.kind === 'failed' || inferBefore(answer, workspace, added) !== undefined) return { answer, start: base };
  }
  const before = await lockfileBefore(unfixed);
  const inLine = before === undefined ? base : keepLockfileFormat(base, before);
  return { answer: await ask(inLine), start: inLine, ...(inLine !== base && { inLine }) };
}

/** What Cargo would write without the change, `undefined` where it cannot. */
async function lockfileBefore(resolver: Resolver): Promise<string | undefined> {
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
