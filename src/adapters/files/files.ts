import { mkdirSync, writeFileSync } from 'node:fs';
import { lstat, readdir, realpath, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { Failure } from '../../domain/failure.js';
import { readBytes } from './read-bytes.js';
import { errorCode } from './system-error.js';

/** Reads and writes of single files, with typed errors: every other file of this folder builds on them. */

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Codes of a path that leads nowhere. */
export const nowhere = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** A system error as people read it: what could not be done to which path, and why. */
export function fileFailure(verb: 'read' | 'write' | 'copy' | 'move' | 'link', path: string, cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the path is too long',
    EMFILE: 'too many files are open',
    ENOTDIR: 'a part of the path is not a folder',
    ELOOP: 'its symbolic links go in a circle',
  };
  const code = errorCode(cause);
  const reason = reasons[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
  return new Failure('file', `cannot ${verb} ${path}: ${reason}`, {
    hint:
      code === 'ENOENT' ? 'Check the path and its letter case.' : `Make ${path} accessible to the user that runs this.`,
    cause,
  });
}

/** No text that people write, and no change set, is larger; what is read takes many times its size to be understood. */
const maxTextBytes = 50 * 1024 * 1024;

/**
 * UTF-8 text of an absolute path. What is no regular file is not opened: a pipe would never end.
 *
 * @param maxBytes a larger file is refused before it is read
 * @throws {Failure} `file`.
 */
export async function readText(path: string, shown: string = path, maxBytes: number = maxTextBytes): Promise<string> {
  let bytes: Buffer;
  try {
    const status = await stat(path);
    if (!status.isFile()) throw notRegular(shown, status.isDirectory());
    if (status.size > maxBytes) throw tooLarge(shown, status.size, maxBytes);
    bytes = await readBytes(path);
  } catch (error) {
    throw fileFailure('read', shown, error);
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new Failure('file', `cannot read ${shown}: it is not UTF-8 text`, { hint: `Save ${shown} as UTF-8.`, cause });
  }
}

export function notRegular(path: string, isFolder: boolean): Failure {
  return new Failure('file', `cannot read ${path}: ${isFolder ? 'it is a folder' : 'it is not a regular file'}`, {
    hint: `Put a file of text at ${path}.`,
  });
}

function tooLarge(path: string, bytes: number, maxBytes: number): Failure {
  const size = Math.ceil(bytes / 1024 / 1024);
  return new Failure(
    'file',
    `cannot read ${path}: it has ${size} MB, more than the ${maxBytes / 1024 / 1024} MB that are read`,
    {
      hint: `Make ${path} smaller.`,
    },
  );
}

export async function readTextIfPresent(path: string, shown?: string, maxBytes?: number): Promise<string | undefined> {
  try {
    return await readText(path, shown, maxBytes);
  } catch (error) {
    if (error instanceof Failure && errorCode(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Bytes of an absolute path; `undefined` when there is no such file. */
export async function readBytesIfPresent(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readBytes(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw fileFailure('read', path, error);
  }
}

/**
 * Writes files below `folder`, making parents. Synchronous inside: for many small files that is four times as fast.
 *
 * @throws {Failure} `file`, also for a path that leaves the folder.
 */
export function writeBelow(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const target = resolve(folder, path);
    if (!isInside(folder, target))
      throw new Failure('file', `${path} lies outside ${folder}`, { hint: 'Use a path inside it.' });
    try {
      const parent = dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(target, content);
    } catch (error) {
      throw fileFailure('write', target, error);
    }
  }
}

/** Whether `path` is `folder` or lies below it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
}

/**
 * The absolute path of a repository path: its symbolic links are resolved and it lies inside `root`, also when the file
 * itself does not exist yet.
 *
 * @throws {Failure} `file` when it lies outside.
 */
export async function resolveInside(root: string, path: string): Promise<string> {
  const outside = (): Failure =>
    new Failure('file', `${path} lies outside the working directory`, {
      hint: 'Use a path inside `working-directory`.',
    });
  const wanted = resolve(root, path);
  if (path.includes('\0') || isAbsolute(path) || !isInside(root, wanted)) throw outside();
  let existing = wanted;
  for (;;) {
    try {
      const real = await realpath(existing);
      const target = resolve(real, relative(existing, wanted));
      if (!isInside(root, target)) throw outside();
      return target;
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || existing === root) throw fileFailure('read', path, error);
      // A dangling link would be written through: it is refused like one that leaves.
      const link = await lstat(existing).catch(() => undefined);
      if (link?.isSymbolicLink() === true) throw danglingLink(path);
      existing = dirname(existing);
    }
  }
}

function danglingLink(path: string): Failure {
  return new Failure('file', `${path} is, or lies behind, a symbolic link that leads nowhere`, {
    hint: 'Remove the link, or put back what it leads to.',
  });
}

/** Every file below `root` outside `.git`, `target` and `node_modules`: for a folder that git does not know. */
export async function walk(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (!entry.isDirectory()) found.push(path);
      else if (!['.git', 'target', 'node_modules'].includes(entry.name)) await visit(path);
    }
  };
  try {
    await visit('.');
  } catch (error) {
    throw fileFailure('read', root, error);
  }
  return found;
}

/** Removes a file that may not be there. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Whether an absolute path is a file and no link to one. */
export async function isRegularFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return false; // not there, or nobody may look
  }
}
