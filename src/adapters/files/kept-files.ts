import { rm, writeFile } from 'node:fs/promises';
import type { KeptFiles } from '../../ports/kept-files.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { Scratch } from '../../ports/scratch.js';
import { keepTree } from './kept-tree.js';
import { fileFailure, resolveInside } from './files.js';
import { readBytes } from './read-bytes.js';
import { errorCode } from './system-error.js';

/** Holds the bytes of a few files in memory, and copies of many in a scratch folder, while other programs run. */
export function createKeptFiles(process: ProcessRunner, scratch: Scratch): KeptFiles {
  const kept: KeptFiles = {
    async whole(root, paths, body) {
      await using folder = await scratch.temporary('kept');
      const tree = await keepTree(root, folder.path, process);
      let written: readonly string[] = [];
      const result = await kept.during(root, paths, async () => {
        try {
          return await body();
        } finally {
          const own = new Set(paths);
          written = (await tree.putBack()).filter((path) => !own.has(path));
        }
      });
      return { result, written };
    },
    async during(root, paths, body) {
      const before = await Promise.all(
        paths.map(async (path) => {
          const target = await resolveInside(root, path);
          return { path, target, bytes: await bytesOf(target, path) };
        }),
      );
      try {
        return await body();
      } finally {
        for (const { path, target, bytes } of before) await putBack(target, bytes, path);
      }
    },
  };
  return kept;
}

async function putBack(target: string, bytes: Buffer | undefined, path: string): Promise<void> {
  const now = await bytesOf(target, path);
  if (bytes === undefined ? now === undefined : now?.equals(bytes)) return;
  try {
    if (bytes === undefined) await rm(target, { force: true });
    else await writeFile(target, bytes);
  } catch (error) {
    throw fileFailure('write', path, error);
  }
}

async function bytesOf(target: string, path: string): Promise<Buffer | undefined> {
  try {
    return await readBytes(target);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw fileFailure('read', path, error);
  }
}
