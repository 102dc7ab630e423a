import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  readFile,
  readlink,
  readdir,
  rm,
  rmdir,
  symlink,
  utimes,
} from 'node:fs/promises';
import { constants, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProcessRunner } from '../../ports/processes.js';
import { gitCommand, nulFields } from '../git/git-command.js';
import { fileFailure } from './files.js';
import { errorCode } from './system-error.js';

/** Files that are read or written at one time. */
const maxAtOnce = 32;

interface Kept {
  readonly path: string;
  readonly status: Stats;
  /** Of a link. */
  readonly leadsTo?: string;
  /** Absolute path of the copy of a file. */
  readonly copy?: string;
}

export interface KeptTree {
  /** Makes every file what it was and removes those that are new. @returns the paths of both. */
  putBack(): Promise<readonly string[]>;
}

/**
 * Copies the files that git does not ignore, where there is git, else all outside `.git`, `target` and `node_modules`.
 */
export async function keepTree(root: string, folder: string, process: ProcessRunner): Promise<KeptTree> {
  const before = await filesOf(root, process);
  const kept = new Map<string, Kept>();
  await each(before, async (path, index) => {
    const one = await keep(root, path, join(folder, String(index)));
    if (one) kept.set(path, one);
  });
  const known = new Set(before);
  return {
    async putBack() {
      const written: string[] = [];
      await each([...kept.values()], async (one) => {
        if (await putBack(root, one)) written.push(one.path);
      });
      // Only now: one of them may have been what says which files git ignores.
      const fresh = (await filesOf(root, process)).filter((path) => !known.has(path));
      await each(fresh, (path) => rm(join(root, path), { recursive: true, force: true }));
      await removeEmptyFolders(root, fresh);
      return [...written, ...fresh].toSorted();
    },
  };
}

async function keep(root: string, path: string, copy: string): Promise<Kept | undefined> {
  const from = join(root, path);
  const status = await statusOf(from);
  if (status?.isSymbolicLink()) return { path, status, leadsTo: await readlink(from) };
  if (!status?.isFile()) return undefined;
  try {
    await copyFile(from, copy, constants.COPYFILE_FICLONE);
  } catch (error) {
    throw fileFailure('read', path, error);
  }
  return { path, status, copy };
}

/** @returns whether the file was another one. */
async function putBack(root: string, { path, status, leadsTo, copy }: Kept): Promise<boolean> {
  const target = join(root, path);
  const now = await statusOf(target);
  if (now && isUntouched(now, status)) return false;
  try {
    if (now && now.mode === status.mode && (await isSame(target, leadsTo, copy))) return false;
    if (!now?.isFile() || copy === undefined) await rm(target, { recursive: true, force: true });
    await mkdir(dirname(target), { recursive: true });
    if (leadsTo !== undefined) await symlink(leadsTo, target);
    else if (copy !== undefined) {
      if (now?.isFile()) await chmod(target, status.mode | 0o600);
      await copyFile(copy, target, constants.COPYFILE_FICLONE);
      await chmod(target, status.mode);
      await utimes(target, status.atime, status.mtime);
    }
  } catch (error) {
    throw fileFailure('write', path, error);
  }
  return true;
}

function isUntouched(now: Stats, before: Stats): boolean {
  return (
    now.ino === before.ino && now.ctimeMs === before.ctimeMs && now.size === before.size && now.mode === before.mode
  );
}

async function isSame(target: string, leadsTo: string | undefined, copy: string | undefined): Promise<boolean> {
  if (leadsTo !== undefined) return (await readlink(target)) === leadsTo;
  return copy !== undefined && (await readFile(target)).equals(await readFile(copy));
}

/** Folders that are left with nothing after their new files are gone. */
async function removeEmptyFolders(root: string, removed: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const path of removed) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  // The deepest first.
  for (const folder of [...folders].toSorted((a, b) => b.length - a.length)) {
    try {
      await rmdir(join(root, folder));
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) throw error;
    }
  }
}

/** Also after a signal, when no other program is started any more. */
async function filesOf(root: string, process: ProcessRunner): Promise<readonly string[]> {
  const git = gitCommand(process, { uninterruptible: true });
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const listed = await git.attempt(root, ...args).catch(() => undefined); // without git all files are looked for
  return listed?.exitCode === 0 ? nulFields(listed.stdout) : walk(root, '');
}

async function walk(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (['.git', 'target', 'node_modules'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(root, path)));
    else found.push(path);
  }
  return found;
}

async function statusOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

async function each<T>(items: readonly T[], work: (item: T, index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) await work(items[index] as T, index);
  };
  await Promise.all(Array.from({ length: Math.min(maxAtOnce, items.length) }, worker));
}
