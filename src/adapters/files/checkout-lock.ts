import { randomUUID } from 'node:crypto';
import { rmdirSync, rmSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../../domain/failure.js';
import { identityOf, isAlive, type ProcessIdentity } from '../processes/process-identity.js';
import { fileFailure, removeFile } from './files.js';
import { errorCode } from './system-error.js';

const pauseMs = 100;
/** A run that takes longer has to be looked at by people. */
const maxWaitMs = 10 * 60_000;

export interface Waiting {
  readonly stop: AbortSignal;
  /** Called once, when there is something to wait for. */
  readonly onWait: (message: string) => void;
}

/** Locks of this process; they go with it, however it ends. What a kill leaves is nobody's. */
const held = new Set<string>();
process.once('exit', () => {
  for (const path of held) {
    rmSync(path, { force: true });
    try {
      rmdirSync(dirname(path));
    } catch {
      // a journal is still in it
    }
  }
});

/**
 * Makes this process the only one that works in a checkout, until it ends. Where nothing can be written there is
 * nothing to protect.
 *
 * @throws {Failure} `tool-failed` when another process does not come to its end, `interrupted`.
 */
export async function lockCheckout(path: string, waiting: Waiting): Promise<void> {
  if (held.has(path)) return;
  const own = identityOf(process.pid);
  await waitUntil(async () => {
    const state = await take(path, own);
    if (state === 'taken') {
      held.add(path);
      await removeLeftovers(path);
    }
    return typeof state === 'object' ? state : undefined;
  }, waiting);
}

/** Waits for as long as `busy` gives a process that is at work. */
export async function waitUntil(
  busy: () => Promise<ProcessIdentity | undefined>,
  { stop, onWait }: Waiting,
): Promise<void> {
  const began = performance.now();
  for (let waits = 0; ; waits += 1) {
    const other = await busy();
    if (other === undefined) return;
    if (waits === 0) onWait(`another run works in this checkout (process ${other.pid}); waiting for its end`);
    if (stop.aborted)
      throw new Failure('interrupted', 'the run was interrupted while it waited for another one', {
        hint: 'Run again.',
      });
    if (performance.now() - began > maxWaitMs) {
      throw new Failure('tool-failed', `another run works in this checkout (process ${other.pid}) and does not end`, {
        hint: 'Let it end, or end it, and run again; give each run a checkout of its own.',
      });
    }
    await setTimeout(pauseMs);
  }
}

/** The lock, or who has it. A lock appears with its contents, so that nobody reads half of one. */
async function take(path: string, own: ProcessIdentity): Promise<'taken' | 'read-only' | ProcessIdentity> {
  const draft = besideOf(path);
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(draft, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
    await link(draft, path);
    return 'taken';
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) return 'read-only';
    // Somebody who ended took the empty folder away.
    if (errorCode(error) === 'ENOENT') return take(path, own);
    if (errorCode(error) !== 'EEXIST') throw fileFailure('write', path, error);
  } finally {
    await removeFile(draft).catch(() => undefined);
  }
  const holder = await holderOf(path);
  if (holder !== undefined && isAlive(holder)) return holder;
  await removeAbandoned(path, holder);
  return take(path, own);
}

/** A new name beside the lock that says which process made it. */
function besideOf(path: string): string {
  return `${path}.${process.pid}-${randomUUID()}`;
}

/** Removes what processes left beside the lock that were killed while they took it. Only who has the lock may do so. */
async function removeLeftovers(path: string): Promise<void> {
  const prefix = `${basename(path)}.`;
  const names = await readdir(dirname(path));
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-', 1)[0]);
    if (!isAlive({ pid, started: '' })) await removeFile(join(dirname(path), name));
  }
}

async function holderOf(path: string): Promise<ProcessIdentity | undefined> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as Partial<ProcessIdentity> | null;
    return typeof value?.pid === 'number' && typeof value.started === 'string'
      ? { pid: value.pid, started: value.started }
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return undefined;
    throw fileFailure('read', path, error);
  }
}

/** Takes the lock of a process that is gone away, unless somebody else did and has a new one there. */
async function removeAbandoned(path: string, holder: ProcessIdentity | undefined): Promise<void> {
  const aside = besideOf(path);
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw fileFailure('write', path, error);
  }
  const moved = await holderOf(aside);
  if (moved?.pid === holder?.pid && moved?.started === holder?.started) await removeFile(aside);
  else await rename(aside, path);
}
