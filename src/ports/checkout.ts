import type { FolderEntry } from '../domain/cargo/workspace/links.js';
import type { FileChange } from '../domain/change-set/change-set.js';

/** How {@link Checkout.apply} writes. */
export interface ApplyOptions {
  /** Until {@link Checkout.release} or {@link Checkout.restore}, also over later processes. */
  readonly keepJournal?: boolean;
  readonly keep?: readonly string[];
}

/** Paths that an interrupted run had changed. */
export interface Recovered {
  readonly restored: readonly string[];
  /** What could not be put back, with the reason. */
  readonly left: readonly string[];
}

/**
 * The working tree under `working-directory`. Paths are POSIX, relative to its root, and stay inside it after symlinks
 * are resolved.
 */
export interface Checkout {
  /** Absolute, symlinks resolved. */
  readonly root: string;
  /** All files: git's view where there is one, else every file outside `.git`, `target` and `node_modules`. Sorted. */
  files(): Promise<readonly string[]>;
  /** Which of them a sparse checkout leaves out: git has them, and the disk has not. */
  leftOut(): Promise<readonly string[]>;
  /**
   * Which of the {@link files} are no files on the disk, but lead to a folder: links that stay inside, and submodules
   * that are checked out. A link that leaves the checkout, or that leads into `.git` or `target`, is not among them.
   */
  folderEntries(paths: readonly string[]): Promise<ReadonlyMap<string, FolderEntry>>;
  /** Whether a path is a file of its own, which {@link apply} writes: a link to one is not. */
  isRegularFile(path: string): Promise<boolean>;
  /** UTF-8 text, byte order mark kept. @throws {Failure} `file` when missing, unreadable, outside, or not UTF-8. */
  read(path: string): Promise<string>;
  /** `undefined` when there is no such file; everything else as {@link read}. */
  readIfPresent(path: string): Promise<string | undefined>;
  /**
   * Puts `changes` into the tree: all or none. Before the first write the bytes that stand there are kept in a journal
   * in the git directory; a failure or a signal puts them back. The journal stays until {@link settle}, so that what
   * fails later puts them back, too. `keep` names files that other programs may write meanwhile: putting back brings
   * them back, too.
   *
   * @throws {Failure} `file` when a file's `before` is not what is there, or it cannot be written; nothing is changed
   *   then.
   */
  apply(changes: readonly FileChange[], options?: ApplyOptions): Promise<void>;
  /** Puts back what an interrupted or held change left. Returns the paths restored; empty when there was nothing. */
  restore(): Promise<readonly string[]>;
  /**
   * {@link restore}, unless the change is held by this very run (the boundary calls it before every action). What
   * cannot be written is no reason to stop. Where the action writes, no other run works in the checkout until this
   * process ends.
   *
   * @throws {Failure} `dirty` where somebody edited such a file since, `tool-failed` when another run does not end.
   */
  recover(how: { readonly isWriting: boolean }): Promise<Recovered>;
  /** Forgets the journal of a held change: it stays. */
  release(): Promise<void>;
  /**
   * Ends what this process applied and does not hold: the boundary calls it when the result is told (`stay`) or a
   * failure ends the run.
   */
  settle(how: 'stay' | 'put-back'): Promise<void>;
}
