import { stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { tmpdir, userInfo } from 'node:os';
import { Failure } from '../../domain/failure.js';
import type { Checkout } from '../../ports/checkout.js';
import type { Git } from '../../ports/git.js';
import { identityOf, isAlive, type ProcessIdentity } from '../processes/process-identity.js';
import { lockCheckout, waitUntil, type Waiting } from './checkout-lock.js';
import { fileFailure, isRegularFile, readText, readTextIfPresent, resolveInside, walk } from './files.js';
import { folderEntries } from './folder-entries.js';
import { readJournal, removeJournal, writeJournal, type Journal } from './journal.js';
import { putBack, putFile, type PutBack } from './put-back.js';
import { requireOwnIfPresent } from './scratch.js';
import { realFolder } from './real-folder.js';
import { keepFile, prepareChange } from './standing.js';

/** The run that a checkout is opened for. */
export interface CheckoutRun {
  /** The same for all actions of one job: held changes belong to it. */
  readonly id: string;
  readonly stop: AbortSignal;
  /** Who lives as long as the run, where that is not this process. */
  readonly owner?: number | undefined;
  /** Told when another run is waited for. */
  readonly onWait?: Waiting['onWait'];
}

const nothing: PutBack = { restored: [], left: [] };

/**
 * The working tree below `workingDirectory`.
 *
 * @throws {Failure} `usage` when there is no such folder.
 */
export async function openCheckout(workingDirectory: string, git: Git, run: CheckoutRun): Promise<Checkout> {
  const root = await realFolder(workingDirectory);
  const waiting: Waiting = { stop: run.stop, onWait: run.onWait ?? (() => undefined) };
  const owner = identityOf(run.owner ?? process.pid);
  let found: Promise<Place> | undefined;
  const place = (): Promise<Place> => (found ??= placeOf(root, git));
  let listed: Promise<readonly string[]> | undefined;

  const isAtHead = async (path: string): Promise<boolean> =>
    (await git.topLevel(root)) !== undefined && !(await git.changed(root)).includes(path);
  const finish = async (path: string, journal: Journal): Promise<PutBack> => {
    const done = await putBack(root, journal, isAtHead);
    listed = undefined;
    // What is left stays in the journal: a later run may be allowed to write it.
    if (done.left.length === 0) await removeJournal(path);
    else await writeJournal(path, { ...journal, state: 'writing', files: done.left.map(({ file }) => file) });
    return done;
  };
  const restore = async (): Promise<PutBack> => {
    const { path, identity } = await place();
    const journal = await readJournal(path, identity);
    return journal === undefined ? nothing : finish(path, journal);
  };
  /** Who is at work with a held change: between the parts of a chain nobody has the lock. */
  const holder = async (): Promise<ProcessIdentity | undefined> => {
    const { path, identity } = await place();
    const journal = await readJournal(path, identity);
    const isOther = journal?.state === 'held' && journal.run !== run.id && journal.owner.pid !== process.pid;
    return isOther && isAlive(journal.owner) ? journal.owner : undefined;
  };

  return {
    root,
    files: () => (listed ??= listFiles(root, git)),
    folderEntries: (paths) => folderEntries(root, paths, git),
    isRegularFile: (path) => isRegularFile(join(root, path)),
    read: async (path) => readText(await resolveInside(root, path), path),
    readIfPresent: async (path) => readTextIfPresent(await resolveInside(root, path), path),
    async apply(changes, options) {
      if (changes.length === 0) return;
      const { path, lock, identity } = await place();
      await lockCheckout(lock, waiting);
      const earlier = await readJournal(path, identity);
      const files = await Promise.all(changes.map((change) => prepareChange(root, change)));
      const isNew = (name: string): boolean => !changes.some((change) => change.path === name);
      const beside = await Promise.all((options?.keep ?? []).filter(isNew).map((file) => keepFile(root, file)));
      const unfinished = (earlier?.files ?? []).filter((file) => isNew(file.path));
      const journal: Journal = {
        version: 2,
        state: 'writing',
        run: run.id,
        owner,
        place: identity,
        files: [...files, ...beside.flat(), ...unfinished],
      };
      await writeJournal(path, journal);
      try {
        for (const file of files) {
          if (run.stop.aborted) throw new Failure('interrupted', 'the run was interrupted while files were written');
          await putFile(root, file, file.after);
        }
        if (options?.keepJournal === true) await writeJournal(path, { ...journal, state: 'held' });
        else await removeJournal(path);
      } catch (error) {
        const { left } = await finish(path, journal);
        throw withLeft(error instanceof Failure ? error : fileFailure('write', root, error), left);
      }
      listed = undefined;
    },
    async restore() {
      const { restored, left } = await restore();
      const [first] = left;
      if (first !== undefined) throw withLeft(first.cause, left);
      return restored;
    },
    async recover({ isWriting }) {
      // Begun meanwhile: every action asks for it next.
      listed ??= listFiles(root, git);
      listed.catch(() => undefined); // whoever asks is told
      const { path, lock, identity } = await place();
      const isOwn = (journal: Journal | undefined): boolean => journal?.state === 'held' && journal.run === run.id;
      if (!isWriting && (await readJournal(path, identity)) === undefined) return { restored: [], left: [] };
      await waitUntil(holder, waiting);
      await lockCheckout(lock, waiting);
      const journal = await readJournal(path, identity);
      if (journal === undefined || isOwn(journal)) return { restored: [], left: [] };
      const { restored, left } = await finish(path, journal);
      return { restored, left: left.map(({ cause }) => cause.message) };
    },
    async release() {
      await removeJournal((await place()).path);
    },
  };
}

/** A failure, with what it could not put back. */
function withLeft(error: Failure, left: PutBack['left']): Failure {
  if (left.length === 0) return error;
  const names = left.map(({ file }) => file.path).join(', ');
  return new Failure(error.code, `${error.message}; not put back: ${names}`, {
    hint: `Make ${names} writable; the next run puts back what is left.`,
    locations: error.locations,
    cause: error,
  });
}

async function listFiles(root: string, git: Git): Promise<readonly string[]> {
  // Side by side: each is a process.
  const [top, tracked] = await Promise.all([
    git.topLevel(root),
    git.files(root).catch((error: unknown) => ({ error })),
  ]);
  if (top === undefined) return (await walk(root)).toSorted();
  if ('error' in tracked) throw tracked.error;
  return tracked.toSorted();
}

/** Where the journal and the lock of a checkout are, and what it is on this machine. */
interface Place {
  readonly path: string;
  readonly lock: string;
  readonly identity: string;
}

/** In the git directory, which no commit can reach; without git in a folder of this user. */
async function placeOf(root: string, git: Git): Promise<Place> {
  const isGit = (await git.topLevel(root)) !== undefined;
  const owner = isGit ? await git.gitDirectory(root) : root;
  const folder = isGit ? join(owner, 'infra-actions') : join(tmpdir(), `infra-actions-${userInfo().uid}`);
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12);
  if (!isGit) await requireOwnIfPresent(folder);
  // Whoever writes a file into the repository cannot know the number of its folder on this disk.
  const identity = createHash('sha256')
    .update(`${root}\0${(await stat(owner)).ino}`)
    .digest('hex');
  return { path: join(folder, `journal-${key}.json`), lock: join(folder, `lock-${key}`), identity };
}
