import type { LoggedCommit, LogQuery } from '../domain/git-log.js';
import type { TemporaryFolder } from '../ports.js';

/** Other commits of the checkout's repository, beside the checkout. */
export interface Worktrees {
  /** The full hash of the commit that `revision` names; `undefined` when this clone does not have it. */
  commit(root: string, revision: string): Promise<string | undefined>;
  /** Fetches one commit from `origin`. `false` where that is not possible. */
  fetch(root: string, sha: string): Promise<boolean>;
  /** Whether tracked files differ from HEAD. Paths are those below `root`. */
  isChanged(root: string): Promise<boolean>;
  /** Whether git ignores a path, which need not exist. */
  ignores(root: string, path: string): Promise<boolean>;
  /**
   * Checks a commit out into a scratch folder and leaves no trace of it in the repository afterwards.
   *
   * @returns the folder that stands for `root`.
   */
  open(root: string, sha: string): Promise<TemporaryFolder>;
}

/** What the commits of the checkout's repository tell. Paths are POSIX, relative to `root`. */
export interface History {
  /** The full hash of the commit that `revision` names; `undefined` when this clone does not have it. */
  commit(root: string, revision: string): Promise<string | undefined>;
  /** Commits reachable from HEAD, children before parents. */
  log(root: string, query: LogQuery): Promise<readonly LoggedCommit[]>;
  /** Whether a text, in whatever letter case, stands in `paths` at a commit. */
  mentions(root: string, sha: string, text: string, paths: readonly string[]): Promise<boolean>;
  /** The files in which a commit differs from its first parent; for a first commit all of them. */
  changedBy(root: string, sha: string): Promise<readonly string[]>;
  /** Files of `sha` that HEAD has under another name: from the old path to the new one. */
  renamedSince(root: string, sha: string): Promise<ReadonlyMap<string, string>>;
  /** Whether the clone lacks older commits. */
  isShallow(root: string): Promise<boolean>;
  /** Fetches the commits that a shallow clone lacks. `false` where that is not possible. */
  deepen(root: string): Promise<boolean>;
}

/** Branches of the checkout's repository. */
export interface Branches {
  /** The commit at a local branch, else at `origin`'s as this clone knows it. */
  tip(root: string, name: string): Promise<string | undefined>;
  /** Whether `origin` has the branch now; `undefined` when it cannot be asked. */
  isOnOrigin(root: string, name: string): Promise<boolean | undefined>;
  /** The branch that work is merged into: `origin`'s HEAD, else a local `main` or `master`. */
  target(root: string): Promise<string | undefined>;
  mergeBase(root: string, a: string, b: string): Promise<string | undefined>;
  /** Checks a local branch out, else a commit, with index and working tree. Like what follows it runs to its end. */
  checkOut(root: string, to: { readonly sha: string; readonly branch?: string }): Promise<void>;
  /** Puts the index back to HEAD for these paths. */
  unstage(root: string, paths: readonly string[]): Promise<void>;
  /** Deletes a local branch, merged or not. */
  deleteLocal(root: string, name: string): Promise<void>;
}
