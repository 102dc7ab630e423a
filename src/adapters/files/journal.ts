import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../../domain/failure.js';
import { fileFailure, readTextIfPresent } from './files.js';

/** What a change replaces, kept on disk before the first byte is written, so that a later process can put it back. */
export interface Journal {
  readonly version: 1;
  /** `writing`: cut off in the middle. `held`: complete, but its run has not said yet whether it stays. */
  readonly state: 'writing' | 'held';
  /** The run that holds it. */
  readonly run: string;
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
  try {
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.new`;
    await using file = await open(draft, 'w');
    await file.writeFile(JSON.stringify(journal));
    await file.sync();
    await rename(draft, path);
  } catch (error) {
    throw fileFailure('write', path, error);
  }
}

export async function readJournal(path: string): Promise<Journal | undefined> {
  const text = await readTextIfPresent(path);
  if (text === undefined) return undefined;
  try {
    const journal = JSON.parse(text) as Journal;
    if (journal.version === 1 && Array.isArray(journal.files)) return journal;
  } catch (cause) {
    throw unreadable(path, cause);
  }
  throw unreadable(path);
}

function unreadable(path: string, cause?: unknown): Failure {
  return new Failure('file', `the journal of an interrupted run cannot be read: ${path}`, {
    hint: 'Check `git status` and put the files back by hand, then delete the journal.',
    cause,
  });
}
