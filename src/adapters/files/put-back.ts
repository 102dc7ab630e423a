import { chmod, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../domain/failure.js';
import { fileFailure } from './files.js';
import type { Journal, JournalFile } from './journal.js';
import { standing, type Standing } from './standing.js';
import { errorCode } from './system-error.js';

/** What came of putting things back. */
export interface PutBack {
  readonly restored: readonly string[];
  /** What could not be put back, and why. */
  readonly left: readonly { readonly file: JournalFile; readonly cause: Failure }[];
}

/** Brings one file of a change to one of its two states. @throws {Failure} `file`. */
export async function putFile(root: string, file: JournalFile, content: string | null): Promise<void> {
  const { target, isOther, links = 1 } = await standing(root, file.path);
  try {
    if (content === null) {
      // What is not a file was never ours to remove: a write to its place failed.
      if (!isOther) await rm(target, { force: true });
      return;
    }
    if (isOther)
      throw new Failure('file', `${file.path} is not a regular file; it is not written through`, {
        hint: `Move away what stands at ${file.path} now, then run again: the file is put back.`,
      });
    await mkdir(dirname(target), { recursive: true });
    // Of a file with more names than this one the others are somebody else's.
    if (links > 1) await rm(target);
    await writeFile(target, Buffer.from(content, 'base64'), { mode: file.mode });
  } catch (error) {
    throw fileFailure('write', file.path, error);
  }
}

/**
 * Back to the bytes of before, file by file: one that cannot be written does not keep the others from it, and what is
 * right already is not touched.
 *
 * @param isAtHead whether a file is what the commit has that is checked out: then people put it there.
 * @throws {Failure} `dirty` where somebody worked on a file since: then nothing is touched.
 */
export async function putBack(
  root: string,
  { files }: Pick<Journal, 'files'>,
  isAtHead: (file: JournalFile) => Promise<boolean>,
): Promise<PutBack> {
  const found = await Promise.all(files.map(async (file) => ({ file, now: await standing(root, file.path) })));
  const foreign = found.filter(({ file, now }) => !isOurs(now, file)).map(({ file }) => file);
  for (const file of foreign) if (!(await isAtHead(file))) throw editedSince(file.path);
  const restored: string[] = [];
  const left: { file: JournalFile; cause: Failure }[] = [];
  for (const { file, now } of found.toReversed()) {
    if (foreign.includes(file)) continue;
    try {
      await restoreFile(root, file, now);
      restored.unshift(file.path);
    } catch (error) {
      left.push({ file, cause: fileFailure('write', file.path, error) });
    }
  }
  return { restored, left };
}

async function restoreFile(root: string, file: JournalFile, now: Standing): Promise<void> {
  const before = file.before === null ? null : Buffer.from(file.before, 'base64');
  const isSame = before === null ? now.bytes === null : now.bytes?.equals(before) === true;
  if (!isSame) await putFile(root, file, file.before);
  if (before !== null && (!isSame || now.mode !== file.mode)) await chmod(now.target, file.mode);
  await removeNewFolders(root, { files: [file] });
}

/** Removes the folders that a change made and in which nothing is. */
export async function removeNewFolders(root: string, { files }: Pick<Journal, 'files'>): Promise<void> {
  for (const folder of files.flatMap(({ newFolders }) => newFolders).toReversed()) {
    await rmdir(join(root, folder)).catch((error: unknown) => {
      if (!['ENOTEMPTY', 'ENOENT', 'EEXIST'].includes(errorCode(error) ?? ''))
        throw fileFailure('write', folder, error);
    });
  }
}

function editedSince(path: string): Failure {
  return new Failure('dirty', `${path} was changed after an earlier run was interrupted in the middle of it`, {
    hint:
      `Put ${path} back with \`git checkout -- ${path}\`, or finish your work on it and delete infra-actions/ ` +
      'in the git directory.',
  });
}

/**
 * Before, after, or the beginning of one of them: a write that a kill cut off, ours or that of a run that was putting
 * things back. A lockfile is Cargo's, which rewrites it whenever
 * something is built: no person's work is lost with it.
 */
function isOurs({ bytes, isOther }: Standing, file: JournalFile): boolean {
  if (isOther) return file.before === null;
  if (basename(file.path) === 'Cargo.lock') return true;
  // Nobody's work is in a file that is not there.
  if (bytes === null) return true;
  return [file.before, file.after].some(
    (text) => text !== null && bytes.equals(Buffer.from(text, 'base64').subarray(0, bytes.length)),
  );
}
