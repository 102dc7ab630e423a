import { lstat, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from '../ports.js';
import { Failure } from '../domain/failure.js';
import { readBytesIfPresent, readTextIfPresent, writeBelow } from './files.js';

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
    readBytes: readBytesIfPresent,
    async tools(name) {
      const path = join(base, `tools-${userInfo().uid}`);
      await mkdir(path, { recursive: true, mode: 0o700 });
      await requireOwn(path);
      return realpath(await folderIn(path, name));
    },
  };
}

async function folderIn(parent: string, name: string): Promise<string> {
  const path = join(parent, name);
  await mkdir(path, { recursive: true });
  return path;
}

/** In a folder that all users share, somebody else may have been there first. */
async function requireOwn(path: string): Promise<void> {
  const status = await lstat(path);
  const own = status.isDirectory() && (process.platform === 'win32' || status.uid === userInfo().uid);
  if (own && (process.platform === 'win32' || (status.mode & 0o022) === 0)) return;
  throw new Failure('file', `${path} belongs to somebody else, so no program is taken from there`, {
    hint: 'Set RUNNER_TEMP to a folder of your own.',
  });
}
