import { copyFile, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileFailure } from './files.js';
import { errorCode } from './system-error.js';

/** Listing, copying, moving and linking, as `Scratch` promises them. */

export async function listBelow(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw fileFailure('read', folder, error);
  }
}

export async function copyFileTo(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (error) {
    throw fileFailure('copy', `${from} to ${to}`, error);
  }
}

export async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    throw fileFailure('move', `${from} to ${to}`, error);
  }
}

export async function linkTo(target: string, path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await rm(path, { force: true });
    await symlink(target, path);
  } catch (error) {
    throw fileFailure('link', path, error);
  }
}
