import { lstat, mkdir, realpath } from 'node:fs/promises';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from '../../ports/scratch.js';
import { Failure } from '../../domain/failure.js';
import { runIdentity } from '../runner/run-identity.js';
import { copyFileTo, linkTo, listBelow, moveFile } from './entries.js';
import { errorCode } from './system-error.js';
import { fileFailure, readBytesIfPresent, readTextIfPresent, writeBelow } from './files.js';

/** Goes with the process, however it ends. */
const leftovers = new Set<string>();
process.once('exit', () => leftovers.forEach(removeLeftover));

/** What cannot be removed is no reason to fail: the runner's own tidying up comes after us. */
function removeLeftover(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true }); // faster than the asynchronous one
    leftovers.delete(path);
  } catch {
    // tried again when the process ends
  }
}

/**
 * Folders below `RUNNER_TEMP`, else below the system's temporary folder. Those that are temporary go with the process,
 * too.
 */
export function createScratch(environment: NodeJS.ProcessEnv): Scratch {
  const base = join(environment['RUNNER_TEMP'] || tmpdir(), 'infra-actions');
  const make = (name: string): string => {
    try {
      mkdirSync(base, { recursive: true });
      return mkdtempSync(join(realpathSync(base), `${name}-`));
    } catch (error) {
      throw fileFailure('write', base, error);
    }
  };
  return {
    keep: async (name) => make(name),
    async temporary(name) {
      const path = make(name);
      leftovers.add(path);
      return {
        path,
        async [Symbol.asyncDispose]() {
          removeLeftover(path);
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
  await makeFolder(path);
  return path;
}

async function makeFolder(path: string, mode?: number): Promise<void> {
  try {
    await mkdir(path, { recursive: true, ...(mode !== undefined && { mode }) });
  } catch (error) {
    throw fileFailure('write', path, error);
  }
}

async function ownFolder(path: string): Promise<string> {
  await makeFolder(path, 0o700);
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
