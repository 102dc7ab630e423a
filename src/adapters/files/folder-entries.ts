import { lstat, realpath, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { FolderEntry } from '../../domain/cargo/workspace/links.js';
import type { Git } from '../../ports/git.js';
import { fileFailure, isInside } from './files.js';
import { errorCode } from './system-error.js';

/**
 * Which of the listed `paths` lead to a folder, as `Checkout.folderEntries` promises it. `root` has its links resolved.
 */
export async function folderEntries(
  root: string,
  paths: readonly string[],
  git: Git,
): Promise<ReadonlyMap<string, FolderEntry>> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const entry = await folderEntry(root, path, git);
      return entry === undefined ? [] : [[path, entry] as const];
    }),
  );
  return new Map(found.flat());
}

async function folderEntry(root: string, path: string, git: Git): Promise<FolderEntry | undefined> {
  const place = join(root, path);
  try {
    const status = await lstat(place);
    if (status.isDirectory()) return await submodule(root, path, git);
    if (!status.isSymbolicLink()) return undefined;
    const real = await realpath(place);
    if (!isInside(root, real) || !(await stat(real)).isDirectory()) return undefined;
    const target = relative(root, real).split(sep).join('/') || '.';
    return target.split('/').some((name) => name === '.git' || name === 'target')
      ? undefined
      : { kind: 'link', target };
  } catch (error) {
    // Deleted, or a link to nothing or to itself.
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(error) ?? '')) return undefined;
    throw fileFailure('read', path, error);
  }
}

/**
 * A folder that git lists as one entry. Before it is checked out, git takes it for a folder of the outer repository.
 */
async function submodule(root: string, path: string, git: Git): Promise<FolderEntry | undefined> {
  const folder = await realpath(join(root, path));
  if (!isInside(root, folder) || (await git.topLevel(folder)) !== folder) return undefined;
  const files = await git.files(folder);
  return { kind: 'submodule', files: files.map((file) => posix.join(path, file)) };
}
