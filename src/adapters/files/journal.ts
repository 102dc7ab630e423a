import { lstat, mkdir, open, rename, rmdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, posix } from 'node:path';
import { problemOfOwnPath } from '../../domain/infra/own-files.js';
import { Failure } from '../../domain/failure.js';
import type { ProcessIdentity } from '../processes/process-identity.js';
import { fileFailure, readTextIfPresent, removeFile } from './files.js';
import { errorCode } from './system-error.js';

/** What a change replaces, kept on disk before the first byte is written, so that a later process can put it back. */
export interface Journal {
  readonly version: 2;
  /** `writing`: its process has not come to its end. `held`: complete, and a later process of its run says more. */
  readonly state: 'writing' | 'held';
  /** The run that holds it. */
  readonly run: string;
  /** Who is at work with it; while this process is there, the journal is no other one's. */
  readonly owner: ProcessIdentity;
  /** Which folder of which machine it was written for: a copy, or a file that somebody committed, is no journal. */
  readonly place: string;
  readonly files: readonly JournalFile[];
}

export interface JournalFile {
  readonly path: string;
  /** Bytes in base64, `null` where there was no file. */
  readonly before: string | null;
  readonly after: string | null;
  /** Permission bits. */
  readonly mode: number;
  /** Folders that the change made, relative to the root. */
  readonly newFolders: readonly string[];
}

/** Writes the journal so that a kill at any point leaves the old one or the new one. */
export async function writeJournal(path: string, journal: Journal): Promise<void> {
  const draft = `${path}.new`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await removeFile(draft);
    await using file = await open(draft, 'wx', 0o600);
    await file.writeFile(JSON.stringify(journal));
    await file.sync();
    await rename(draft, path);
  } catch (error) {
    await removeFile(draft).catch(() => undefined); // what could not be written is told
    throw fileFailure('write', path, error);
  }
}

/** Bytes beside the contents that a disk needs for a few small files. */
const roomForNames = 64 * 1024;

/**
 * Takes as much room beside a journal as it needs to put everything back: where a change fills the disk, there is still
 * a way home.
 *
 * @throws {Failure} `file` where there is no room: nothing is changed then.
 */
export async function reserveRoomToPutBack(path: string, { files }: Journal): Promise<void> {
  const bytes = files.reduce((sum, { before }) => sum + (before?.length ?? 0), roomForNames);
  try {
    await writeFile(roomOf(path), Buffer.alloc(bytes), { mode: 0o600 });
  } catch (error) {
    await removeJournal(path);
    throw fileFailure('write', path, error);
  }
}

/** Gives the room back; a disk that was full takes small files again. */
export async function giveRoom(path: string): Promise<void> {
  await removeFile(roomOf(path));
}

function roomOf(path: string): string {
  return `${path}.room`;
}

/** Removes the journal, and its folder where nothing else is in it. */
export async function removeJournal(path: string): Promise<void> {
  try {
    await giveRoom(path);
    await removeFile(path);
  } catch (error) {
    throw fileFailure('write', path, error);
  }
  await rmdir(dirname(path)).catch(() => undefined); // others are at work there; an empty folder is no harm either
}

/**
 * The journal at `path`, if it is one that a process of this user wrote for `place`.
 *
 * @throws {Failure} `file` where one of ours cannot be read.
 */
export async function readJournal(path: string, place: string): Promise<Journal | undefined> {
  if (!(await isOwnFile(path))) return undefined;
  const text = await readTextIfPresent(path, path, Infinity);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  if (isObject(value) && typeof value['place'] === 'string' && value['place'] !== place) return undefined;
  if (isJournal(value)) return value;
  throw unreadable(path);
}

async function isOwnFile(path: string): Promise<boolean> {
  try {
    const status = await lstat(path);
    return status.isFile() && (process.platform === 'win32' || status.uid === userInfo().uid);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw fileFailure('read', path, error);
  }
}

function unreadable(path: string, cause?: unknown): Failure {
  return new Failure('file', `the journal of an interrupted run cannot be read: ${path}`, {
    hint: 'Check `git status` and put the files back by hand, then delete the journal.',
    cause,
  });
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJournal(value: unknown): value is Journal {
  if (!isObject(value)) return false;
  const { version, state, run, owner, place, files } = value;
  return (
    version === 2 &&
    (state === 'writing' || state === 'held') &&
    typeof run === 'string' &&
    isObject(owner) &&
    Number.isSafeInteger(owner['pid']) &&
    typeof owner['started'] === 'string' &&
    typeof place === 'string' &&
    Array.isArray(files) &&
    files.every(isJournalFile)
  );
}

/** Whoever wrote it: what it names is held against the same rule as a change set. */
function isJournalFile(value: unknown): value is JournalFile {
  if (!isObject(value)) return false;
  const { path, before, after, mode, newFolders } = value;
  return (
    typeof path === 'string' &&
    problemOfOwnPath(path) === undefined &&
    [before, after].every((bytes) => bytes === null || typeof bytes === 'string') &&
    Number.isInteger(mode) &&
    Number(mode) >= 0 &&
    Number(mode) <= 0o777 &&
    Array.isArray(newFolders) &&
    newFolders.every((folder) => typeof folder === 'string' && foldersOf(path).includes(folder))
  );
}

/** The folders that a path lies in, outermost first. */
function foldersOf(path: string): readonly string[] {
  const parts = posix.dirname(path).split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/')).filter((folder) => folder !== '.');
}
