import { chmod, lstat, mkdir, readFile, realpath, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { Failure } from '../../domain/failure.js';
import type { FileChange } from '../../domain/change-set/change-set.js';
import type { Checkout } from '../../ports/checkout.js';
import type { Git } from '../../ports/git.js';
import { fileFailure, isInside, readText, readTextIfPresent, removeFile, resolveInside, walk } from './files.js';
import { folderEntries } from './folder-entries.js';
import { readJournal, writeJournal, type Journal, type JournalFile } from './journal.js';
import { errorCode } from './system-error.js';

/**
 * The working tree below `workingDirectory`.
 *
 * @param run names the run that held changes belong to: the same for all actions of one job.
 * @throws {Failure} `usage` when there is no such folder.
 */
export async function openCheckout(
  workingDirectory: string,
  git: Git,
  stop: AbortSignal,
  run: string,
): Promise<Checkout> {
  const root = await realFolder(workingDirectory);
  const journalPath = async (): Promise<string> => {
    if ((await git.topLevel(root)) !== undefined)
      return join(await git.gitDirectory(root), 'infra-actions', `journal-${key(root)}.json`);
    return join(tmpdir(), 'infra-actions', `journal-${key(root)}.json`);
  };
  let listed: Promise<readonly string[]> | undefined;
  const list = async (): Promise<readonly string[]> => {
    // Side by side: each is a process.
    const [top, tracked] = await Promise.all([
      git.topLevel(root),
      git.files(root).catch((error: unknown) => ({ error })),
    ]);
    if (top === undefined) return (await walk(root)).toSorted();
    if ('error' in tracked) throw tracked.error;
    return tracked.toSorted();
  };

  const restore = async (kept: (journal: Journal) => boolean = () => false): Promise<readonly string[]> => {
    const path = await journalPath();
    const journal = await readJournal(path);
    if (journal === undefined || kept(journal)) return [];
    if (await isCheckedOutAnew(root, journal, git)) {
      // Whoever checked the tree out anew has put everything back.
      await removeFile(path);
      return [];
    }
    await putBack(root, journal);
    await removeFile(path);
    listed = undefined;
    return journal.files.map((file) => file.path);
  };

  return {
    root,
    files: () => (listed ??= list()),
    folderEntries: (paths) => folderEntries(root, paths, git),
    read: async (path) => readText(await resolveInside(root, path), path),
    readIfPresent: async (path) => readTextIfPresent(await resolveInside(root, path), path),
    async apply(changes, options) {
      if (changes.length === 0) return;
      const path = await journalPath();
      const files = await Promise.all(changes.map((change) => prepare(root, change)));
      const kept = (options?.keep ?? []).filter((file) => !changes.some((change) => change.path === file));
      const beside = await Promise.all(kept.map((file) => keptFile(root, file)));
      const journal: Journal = { version: 1, state: 'writing', run, files: [...files, ...beside.flat()] };
      await writeJournal(path, journal);
      try {
        for (const file of files) {
          if (stop.aborted) throw new Failure('interrupted', 'the run was interrupted while files were written');
          await put(root, file, file.after);
        }
        if (options?.keepJournal === true) await writeJournal(path, { ...journal, state: 'held' });
        else await removeFile(path);
      } catch (error) {
        await restore();
        throw error instanceof Failure ? error : fileFailure('write', root, error);
      }
      listed = undefined;
    },
    restore: () => restore(),
    recover() {
      // Begun meanwhile: every action asks for it next.
      listed ??= list();
      listed.catch(() => undefined); // whoever asks is told
      return restore((journal) => journal.state === 'held' && journal.run === run);
    },
    release: async () => removeFile(await journalPath()),
  };
}

async function realFolder(folder: string): Promise<string> {
  try {
    const path = await realpath(folder);
    if ((await stat(path)).isDirectory()) return path;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR') throw fileFailure('read', folder, error);
  }
  throw new Failure('usage', `input \`working-directory\`: \`${folder}\` is not a folder`, {
    hint: 'Check out the repository first, or correct `working-directory`.',
  });
}

function key(root: string): string {
  return createHash('sha256').update(root).digest('hex').slice(0, 12);
}

/** What stands where a change is to go; it must be what the change was made for, and writable. */
async function prepare(root: string, change: FileChange): Promise<JournalFile> {
  const { target, bytes, mode, isOther } = await standing(root, change.path);
  if (isOther) {
    throw new Failure('file', `${change.path} is not a regular file; it is not written through`, {
      hint: `Replace ${change.path} by a regular file, or leave it to people.`,
    });
  }
  const found = bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
  if (found !== change.before) {
    throw new Failure('file', `${change.path} changed while the run was working on it`, { hint: 'Run again.' });
  }
  return {
    path: change.path,
    before: bytes === null ? null : bytes.toString('base64'),
    mode: mode ?? (change.mode === '100755' ? 0o755 : 0o644),
    after: change.text === null ? null : Buffer.from(change.text, 'utf8').toString('base64'),
    newFolders: await missingFolders(root, target),
  };
}

/** A file that is not ours to write, and that comes back with the others; none where a link stands. */
async function keptFile(root: string, path: string): Promise<readonly JournalFile[]> {
  const { bytes, mode = 0o644, isOther } = await standing(root, path);
  const before = bytes === null ? null : bytes.toString('base64');
  return isOther ? [] : [{ path, before, after: before, mode, newFolders: [] }];
}

interface Standing {
  readonly target: string;
  /** `null`: there is no regular file. */
  readonly bytes: Buffer | null;
  readonly mode?: number;
  /** A link, a folder or the like is there. */
  readonly isOther: boolean;
}

async function standing(root: string, path: string): Promise<Standing> {
  const target = await resolveInside(root, path);
  const status = await lstat(join(root, path)).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw fileFailure('write', path, error);
  });
  if (status?.isFile() !== true) return { target, bytes: null, isOther: status !== undefined };
  const bytes = await readFile(target).catch((error: unknown) => Promise.reject(fileFailure('read', path, error)));
  return { target, bytes, mode: status.mode & 0o777, isOther: false };
}

/** Folders that the file needs and that are not there, innermost last; relative to `root`. */
async function missingFolders(root: string, target: string): Promise<string[]> {
  const missing: string[] = [];
  for (let folder = dirname(target); folder !== root && isInside(root, folder); folder = dirname(folder)) {
    if (await stat(folder).catch(() => undefined)) break;
    missing.unshift(relative(root, folder));
  }
  return missing;
}

async function put(root: string, file: JournalFile, content: string | null): Promise<void> {
  const target = resolve(root, file.path);
  try {
    if (content === null) {
      // What is not a file was never ours to remove: a write to its place failed.
      const status = await lstat(target).catch(() => undefined);
      if (status?.isFile() === true) await rm(target);
      return;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, Buffer.from(content, 'base64'), { mode: file.mode });
  } catch (error) {
    throw fileFailure('write', file.path, error);
  }
}

/**
 * Whether every file of a journal is what git has checked out: a job that was killed left the journal in the git directory
 * of a runner, and the next job's checkout cleaned the tree.
 */
async function isCheckedOutAnew(root: string, journal: Journal, git: Git): Promise<boolean> {
  const standing = await Promise.all(
    journal.files.map(async (file) => isOurs(await readFile(resolve(root, file.path)).catch(() => null), file)),
  );
  // What is ours is put back: it may be half of a change.
  if (standing.every(Boolean) || (await git.topLevel(root)) === undefined) return false;
  const changed = new Set(await git.changed(root));
  return journal.files.every(({ path }) => !changed.has(path));
}

/** Back to the bytes of before. Refuses where somebody worked on a file since: then nothing is touched. */
async function putBack(root: string, journal: Journal): Promise<void> {
  for (const file of journal.files) {
    const found = await readFile(resolve(root, file.path)).catch(() => null);
    if (!isOurs(found, file)) {
      throw new Failure('dirty', `${file.path} was changed after an earlier run was interrupted in the middle of it`, {
        hint: `Put ${file.path} back by hand (\`git diff -- ${file.path}\`), then delete infra-actions/ in the git directory.`,
      });
    }
  }
  for (const file of journal.files.toReversed()) {
    await put(root, file, file.before);
    if (file.before !== null) await chmod(resolve(root, file.path), file.mode);
    for (const folder of file.newFolders.toReversed()) {
      await rmdir(join(root, folder)).catch((error: unknown) => {
        if (!['ENOTEMPTY', 'ENOENT', 'EEXIST'].includes(errorCode(error) ?? ''))
          throw fileFailure('write', folder, error);
      });
    }
  }
}

/**
 * Before, after, or the beginning of one of them: a write that a kill cut off, ours or that of a run that was putting
 * things back. A lockfile is Cargo's, which rewrites it whenever
 * something is built: no person's work is lost with it.
 */
function isOurs(found: Buffer | null, file: JournalFile): boolean {
  if (basename(file.path) === 'Cargo.lock') return true;
  if (found === null) return file.before === null || file.after === null;
  return [file.before, file.after].some(
    (text) => text !== null && found.equals(Buffer.from(text, 'base64').subarray(0, found.length)),
  );
}
