import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * The folder of bundles to test. `INFRA_ACTIONS_BUNDLES` names one that is built already (CI: the committed `dist`, after
 * it was compared); else they are built into `.tools/bundles` whenever a source is newer.
 */
export async function builtBundles(): Promise<string> {
  const given = process.env['INFRA_ACTIONS_BUNDLES'];
  if (given) return given;
  const folder = join(process.cwd(), '.tools', 'bundles');
  const stamp = join(folder, 'built-from');
  mkdirSync(folder, { recursive: true });
  await withLock(join(folder, 'lock'), () => {
    const newest = newestSource();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === newest) return;
    const done = spawnSync(process.execPath, ['scripts/build.mjs', '--out', folder], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`the bundles cannot be built:\n${done.stdout}${done.stderr}`);
    writeFileSync(stamp, newest);
  });
  return folder;
}

/** Test files run in several processes; one of them builds. */
async function withLock(lock: string, body: () => void): Promise<void> {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (!isAlive(Number(readFileSync(lock, { encoding: 'utf8', flag: 'a+' })))) rmSync(lock, { force: true });
      await setTimeout(200); // somebody else is building
    }
  }
  try {
    body();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false; // no such process
  }
}

/** Changes whenever a source, or what bundles them, does. */
function newestSource(): string {
  const times = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .concat('package-lock.json', 'tsconfig.json', 'scripts/build.mjs', 'scripts/source-modules.mjs')
    .map((path) => `${path} ${statSync(path).mtimeMs}`);
  return times.toSorted().join('\n');
}
