import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { problemOfOwnPath } from '../../domain/infra/own-files.js';
import type { FileChange } from '../../domain/change-set/change-set.js';
import { Failure } from '../../domain/failure.js';
import { fileFailure, isInside, resolveInside } from './files.js';
import type { JournalFile } from './journal.js';
import { readBytes } from './read-bytes.js';
import { errorCode } from './system-error.js';

/** What stands at a path of the checkout. */
export interface Standing {
  readonly target: string;
  /** `null`: there is no regular file. */
  readonly bytes: Buffer | null;
  readonly mode?: number;
  /** How many names the file has. */
  readonly links?: number;
  /** A link, a folder or the like is there, or on the way. */
  readonly isOther: boolean;
}

/** Nothing but a regular file is opened. */
export async function standing(root: string, path: string): Promise<Standing> {
  const target = await resolveInside(root, path);
  if (target !== join(root, path)) return { target, bytes: null, isOther: true };
  const status = await lstat(target).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw fileFailure('write', path, error);
  });
  if (status?.isFile() !== true) return { target, bytes: null, isOther: status !== undefined };
  const bytes = await readBytes(target).catch((error: unknown) => Promise.reject(fileFailure('read', path, error)));
  return { target, bytes, mode: status.mode & 0o777, links: status.nlink, isOther: false };
}

/**
 * What a change replaces; it must be what the change was made for, and writable.
 *
 * @throws {Failure} `file`; nothing is changed then.
 */
export async function prepareChange(root: string, change: FileChange): Promise<JournalFile> {
  const problem = problemOfOwnPath(change.path);
  if (problem !== undefined)
    throw new Failure('file', `the path ${JSON.stringify(change.path)} ${problem}`, {
      hint: 'Leave this file to people, or rename it.',
    });
  const { target, bytes, mode, isOther } = await standing(root, change.path);
  if (isOther) {
    throw new Failure('file', `${change.path} is not a regular file; it is not written through`, {
      hint: `Replace ${change.path}, or the link on its way, by a regular file, or leave it to people.`,
    });
  }
  const found = bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
  if (found !== change.before) {
    throw new Failure('file', `${change.path} changed while the run was working on it`, { hint: 'Run again.' });
  }
  const newFolders = await missingFolders(root, target);
  const folder = newFolders[0] === undefined ? dirname(target) : dirname(join(root, newFolders[0]));
  // A file is replaced in place; one that comes or goes is a change of its folder.
  await requireWritable(bytes === null || change.text === null ? folder : target, change.path);
  return {
    path: change.path,
    before: bytes === null ? null : bytes.toString('base64'),
    mode: mode ?? (change.mode === '100755' ? 0o755 : 0o644),
    after: change.text === null ? null : Buffer.from(change.text, 'utf8').toString('base64'),
    newFolders,
  };
}

async function requireWritable(place: string, path: string): Promise<void> {
  try {
    await access(place, constants.W_OK);
  } catch (error) {
    throw fileFailure('write', path, error);
  }
}

/** A file that is not ours to write, and that comes back with the others; none where a link stands. */
export async function keepFile(root: string, path: string): Promise<readonly JournalFile[]> {
  if (problemOfOwnPath(path) !== undefined) return [];
  const { bytes, mode = 0o644, isOther } = await standing(root, path);
  const before = bytes === null ? null : bytes.toString('base64');
  return isOther ? [] : [{ path, before, after: before, mode, newFolders: [] }];
}

/** Folders that the file needs and that are not there, outermost first; relative to `root`. */
async function missingFolders(root: string, target: string): Promise<string[]> {
  const missing: string[] = [];
  for (let folder = dirname(target); folder !== root && isInside(root, folder); folder = dirname(folder)) {
    if (await stat(folder).catch(() => undefined)) break;
    missing.unshift(relative(root, folder));
  }
  return missing;
}
