import { lstat, mkdir, realpath } from 'node:fs/promises';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from '../../ports/scratch.js';
import { Failure } from '../../domain/failure.js';
import { runIdentity } from '../runner/run-identity.js';
import { copyFileTo, linkTo, listBelow, moveFile } from './entries.js';
import { errorCode } from './system-error.js';
import { readBytesIfPresent, readTextIfPresent, writeBelow } from './files.js';

/** Goes with the process, however it ends. */
const leftovers = new Set<string>();
process.once('exit', () => {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true });
});

/**
 * Folders below `RUNNER_TEMP`, else below the system's temporary folder. Those that are temporary go with the process,
 * too.
 */
export function createScratch(environment: NodeJS.ProcessEnv): Scratch {
  const base = join(environment['RUNNER_TEMP'] || tmpdir(), 'infra-actions');
  const make = (name: string): string => {
    mkdirSync(base, { recursive: true });
    return mkdtempSync(join(realpathSync(base), `${name}-`));
  };
  return {
    keep: async (name) => make(name),
    async temporary(name) {
      const path = make(name);
      leftovers.add(path);
      return {
        path,
        async [Symbol.asyncDispose]() {
          rmSync(path, { recursive: true, force: true }); // faster than the asynchronous one
          leftovers.delete(path);
        },
      };
    },
    write: async (folder, files) => writeBelow(folder, files),
    read: (path) => readTextIfPresent(path, path, Infinity),
    readBytes: readBytesIfPresent,
    list: listBelow,
    copy: copyFileTo,
    move: moveFile,
    link: linkTo,
    tools: async (name) => folderIn(await ownFolder(join(base, `tools-${userInfo().uid}`)), name),
    async shared() {
      const { id, isShared } = runIdentity(environment);
      return isShared ? ownFolder(join(base, `run-${id}`)) : undefined;
    },
  };
}

async function folderIn(parent: string, name: string): Promise<string> {
  const path = join(parent, name);
  await mkdir(path, { recursive: true });
  return path;
}

async function ownFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await requireOwn(path);
  return realpath(path);
}

/** {@link requireOwn} of a folder that may not be there yet. */
export async function requireOwnIfPresent(path: string): Promise<void> {
  const status = await lstat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (status !== undefined) await requireOwn(path);
}

/** In a folder that all users share, somebody else may have been there first. */
async function requireOwn(path: string): Promise<void> {
  const status = await lstat(path);
  const own = status.isDirectory() && (process.platform === 'win32' || status.uid === userInfo().uid);
  if (own && (process.platform === 'win32' || (status.mode & 0o022) === 0)) return;
  throw new Failure('file', `${path} belongs to somebody else, so nothing is taken from there`, {
    hint: 'Set RUNNER_TEMP to a folder of your own.',
  });
}
