import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from '../ports.js';
import { readTextIfPresent, writeBelow } from './files.js';

/** Folders below `RUNNER_TEMP`, else below the system's temporary folder. Those that are temporary go with the process, too. */
export function createScratch(environment: NodeJS.ProcessEnv): Scratch {
  const base = join(environment['RUNNER_TEMP'] || tmpdir(), 'infra-actions');
  const leftovers = new Set<string>();
  process.once('exit', () => {
    for (const path of leftovers) rmSync(path, { recursive: true, force: true });
  });
  const make = async (name: string): Promise<string> => {
    mkdirSync(base, { recursive: true });
    return realpath(await mkdtemp(join(realpathSync(base), `${name}-`)));
  };
  return {
    keep: make,
    async temporary(name) {
      const path = await make(name);
      leftovers.add(path);
      return {
        path,
        async [Symbol.asyncDispose]() {
          await rm(path, { recursive: true, force: true });
          leftovers.delete(path);
        },
      };
    },
    write: writeBelow,
    read: readTextIfPresent,
  };
}
