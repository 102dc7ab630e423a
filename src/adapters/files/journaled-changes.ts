import { stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { tmpdir, userInfo } from 'node:os';
import type { FileChange } from '../../domain/change-set/change-set.js';
import { Failure } from '../../domain/failure.js';
import type { ApplyOptions, Checkout } from '../../ports/checkout.js';
import type { Git } from '../../ports/git.js';
import { identityOf, isAlive, type ProcessIdentity } from '../processes/process-identity.js';
import { lockCheckout, waitUntil, type Waiting } from './checkout-lock.js';
import { fileFailure } from './files.js';
import {
  giveRoom,
  readJournal,
  removeJournal,
  reserveRoomToPutBack,
  writeJournal,
  type Journal,
  type JournalFile,
} from './journal.js';
import { putBack, putFile, removeNewFolders, type PutBack } from './put-back.js';
import { requireOwnIfPresent } from './scratch.js';
import { keepFile, prepareChange, standing } from './standing.js';

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

/** Changes of one checkout, all or none: a journal has what stood there before, and a lock keeps other runs away. */
export class JournaledChanges {
  readonly #waiting: Waiting;
  readonly #owner: ProcessIdentity;
  #found: Promise<Place> | undefined;
  /** Something is applied, and its run has not come to its end. */
  #isUnsettled = false;

  /** @param onChange told when files of the checkout may be others than before. */
  constructor(
    private readonly root: string,
    private readonly git: Git,
    private readonly run: CheckoutRun,
    private readonly onChange: () => void,
  ) {
    this.#waiting = { stop: run.stop, onWait: run.onWait ?? (() => undefined) };
    this.#owner = identityOf(run.owner ?? process.pid);
  }

  /** {@link Checkout.apply} */
  async apply(changes: readonly FileChange[], options: ApplyOptions = {}): Promise<void> {
    if (changes.length === 0) return;
    const { path, lock, identity } = await this.#place();
    await lockCheckout(lock, this.#waiting);
    const earlier = await readJournal(path, identity);
    const files = await Promise.all(changes.map((change) => prepareChange(this.root, change)));
    const isNew = (name: string): boolean => !changes.some((change) => change.path === name);
    const beside = await Promise.all((options.keep ?? []).filter(isNew).map((file) => keepFile(this.root, file)));
    const unfinished = (earlier?.files ?? []).filter((file) => isNew(file.path));
    const journal: Journal = {
      version: 2,
      state: 'writing',
      run: this.run.id,
      owner: this.#owner,
      place: identity,
      files: [...files, ...beside.flat(), ...unfinished],
    };
    await writeJournal(path, journal);
    await reserveRoomToPutBack(path, journal);
    try {
      await this.#write(files);
      if (options.keepJournal === true) await writeJournal(path, { ...journal, state: 'held' });
      else this.#isUnsettled = true;
    } catch (error) {
      const { left } = await this.#finish(path, journal);
      throw withLeft(error instanceof Failure ? error : fileFailure('write', this.root, error), left);
    }
    this.onChange();
  }

  /** {@link Checkout.restore} */
  async restore(): Promise<readonly string[]> {
    const { path, identity } = await this.#place();
    const journal = await readJournal(path, identity);
    if (journal === undefined) return [];
    const { restored, left } = await this.#finish(path, journal);
    this.#isUnsettled = false;
    const [first] = left;
    if (first !== undefined) throw withLeft(first.cause, left);
    return restored;
  }

  /** {@link Checkout.recover} */
  async recover({ isWriting }: Parameters<Checkout['recover']>[0]): ReturnType<Checkout['recover']> {
    const { path, lock, identity } = await this.#place();
    if (!isWriting && (await readJournal(path, identity)) === undefined) return { restored: [], left: [] };
    await waitUntil(() => this.#holder(), this.#waiting);
    await lockCheckout(lock, this.#waiting);
    const journal = await readJournal(path, identity);
    const isOwn = journal?.state === 'held' && journal.run === this.run.id;
    if (journal === undefined || isOwn) return { restored: [], left: [] };
    // Somebody put the files back, or committed them: it is over.
    if (await this.#isOver(journal)) {
      await removeNewFolders(this.root, journal);
      await removeJournal(path);
      return { restored: [], left: [] };
    }
    const { restored, left } = await this.#finish(path, journal);
    return { restored, left: left.map(({ cause }) => cause.message) };
  }

  /** {@link Checkout.release} */
  async release(): Promise<void> {
    await removeJournal((await this.#place()).path);
    this.#isUnsettled = false;
  }

  /** {@link Checkout.settle} */
  async settle(how: 'stay' | 'put-back'): Promise<void> {
    if (!this.#isUnsettled) return;
    await (how === 'stay' ? this.release() : this.restore());
  }

  async #write(files: readonly JournalFile[]): Promise<void> {
    for (const file of files) {
      if (this.run.stop.aborted)
        throw new Failure('interrupted', 'the run was interrupted while files were written', {
          hint: 'Run again; what was changed is put back.',
        });
      await putFile(this.root, file, file.after);
    }
  }

  /** Puts back what a journal has. What cannot be put back stays in it: a later run may be allowed to write it. */
  async #finish(path: string, journal: Journal): Promise<PutBack> {
    await giveRoom(path);
    const done = await putBack(this.root, journal, (file) => this.#areAtHead([file]));
    this.onChange();
    if (done.left.length === 0) await removeJournal(path);
    else await this.#keepLeft(path, journal, done);
    return done;
  }

  async #keepLeft(path: string, journal: Journal, { left }: PutBack): Promise<void> {
    const rest = { ...journal, state: 'writing', files: left.map(({ file }) => file) } as const;
    // Where it cannot be written, the one that is there names these files, too.
    await writeJournal(path, rest).catch(() => undefined);
  }

  /** In the tree and in the index: where only one of them is, a run was stopped between them. */
  async #isOver({ files }: Journal): Promise<boolean> {
    if (!(await this.#areAtHead(files))) return false;
    const changed = new Set(await this.git.changed(this.root));
    return !files.some(({ path }) => changed.has(path));
  }

  /** Whether the files are what the commit has that is checked out, to the byte; ignored ones as well. */
  async #areAtHead(files: readonly JournalFile[]): Promise<boolean> {
    if ((await this.git.topLevel(this.root)) === undefined) return false;
    const commit = await this.git.commit(this.root, 'HEAD');
    if (commit === undefined) return false;
    const found = await Promise.all(files.map(async ({ path }) => [path, await standing(this.root, path)] as const));
    if (found.some(([, { isOther }]) => isOther)) return false;
    const now = new Map(found.map(([path, { bytes }]) => [path, bytes?.toString('utf8') ?? null]));
    const head = await this.git.textsAt(this.root, commit, now);
    return [...now].every(([path, text]) => head.get(path) === text);
  }

  /** Who is at work with a held change: between the parts of a chain nobody has the lock. */
  async #holder(): Promise<ProcessIdentity | undefined> {
    const { path, identity } = await this.#place();
    const journal = await readJournal(path, identity);
    const isOther = journal?.state === 'held' && journal.run !== this.run.id && journal.owner.pid !== process.pid;
    return isOther && isAlive(journal.owner) ? journal.owner : undefined;
  }

  #place(): Promise<Place> {
    return (this.#found ??= placeOf(this.root, this.git));
  }
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
