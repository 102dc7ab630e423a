import { readFileSync } from 'node:fs';
import { errorCode } from '../files/system-error.js';

/** A process of this machine; `started` tells it from a later one with the same number, where the system says it. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

export function identityOf(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid) ?? '' };
}

export function isAlive({ pid, started }: ProcessIdentity): boolean {
  const now = startOf(pid);
  if (now !== undefined && started !== '') return now === started;
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM'; // there, but of another user
  }
}

/**
 * When a process started, in ticks since the machine did (proc(5), `/proc/pid/stat`); `undefined` where it is not
 * known.
 */
function startOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    // A zombie does nothing any more.
    return state === 'Z' ? undefined : fields[18];
  } catch {
    return undefined; // no such process, or no /proc: the signal tells
  }
}
