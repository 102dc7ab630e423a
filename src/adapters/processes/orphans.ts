import { readdir } from 'node:fs/promises';
import { readBytes } from '../files/read-bytes.js';
import { errorCode } from '../files/system-error.js';

/** The variable by which processes that left their group are known again; children inherit it. */
export const mark = 'INFRA_ACTIONS_PROCESS';

/**
 * Ends every process of this machine that carries the mark: what a program started in a session of its own. Only where
 * there is a `/proc`; elsewhere the process group has to do.
 */
export async function endOrphans(value: string): Promise<void> {
  // A process that is being ended may start another one meanwhile.
  for (let round = 0; round < 5; round += 1) {
    const found = await marked(`${mark}=${value}`);
    if (found.length === 0) return;
    for (const pid of found) kill(pid);
  }
}

async function marked(entry: string): Promise<readonly number[]> {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const carries = await Promise.all(
    pids.map(async (pid) => pid !== process.pid && (await environOf(pid)).includes(entry)),
  );
  return pids.filter((_, index) => carries[index]);
}

/** Empty for a process that is gone, of another user, or ended and not yet waited for. */
async function environOf(pid: number): Promise<readonly string[]> {
  try {
    return (await readBytes(`/proc/${pid}/environ`)).toString('utf8').split('\0');
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM', 'ESRCH'].includes(errorCode(error) ?? '')) return [];
    throw error;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!['ESRCH', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
  }
}
