import type { LogQuery, LoggedCommit } from '../domain/git-log.js';
import type { TemporaryFolder } from './scratch.js';

export interface Git {
  /** `undefined` outside a git checkout. */
  topLevel(folder: string): Promise<string | undefined>;
  /** Absolute path of the git directory (of the worktree, where it is one). */
  gitDirectory(root: string): Promise<string>;
  /** The commit that is checked out and the branch's name (`HEAD` when detached). */
  head(root: string): Promise<{ readonly sha: string; readonly ref: string }>;
  /** POSIX paths, relative to `root`, of the files that are tracked or untracked and not ignored. */
  files(root: string): Promise<readonly string[]>;
  /** The text of a file at a revision, `undefined` where it is not there. Path relative to `root`. */
  textAt(root: string, revision: string, path: string): Promise<string | undefined>;
  /**
   * The texts of several files at a revision, `null` where one is not there. `now` has what the working tree has: a file
   * that is the same byte for byte is not read from git again.
   */
  textsAt(
    root: string,
    revision: string,
    now: ReadonlyMap<string, string | null>,
  ): Promise<ReadonlyMap<string, string | null>>;
  /** Paths relative to `root` that differ from HEAD, staged or not; untracked files among them. */
  changed(root: string): Promise<readonly string[]>;
  isTracked(root: string, path: string): Promise<boolean>;
}

/** Other commits of the checkout's repository, beside the checkout. */
export interface Worktrees {
  /** The full hash of the commit that `revision` names; `undefined` when this clone does not have it. */
  commit(root: string, revision: string): Promise<string | undefined>;
  /** Fetches one commit from `origin`. `false` where that is not possible. */
  fetch(root: string, sha: string): Promise<boolean>;
  /** Whether files below `root` differ from HEAD: tracked ones, or only new ones that git does not ignore. */
  changes(root: string): Promise<'tracked' | 'untracked' | 'none'>;
  /** Whether git ignores a path, which need not exist. */
  ignores(root: string, path: string): Promise<boolean>;
  /**
   * Checks a commit out into a scratch folder, on the same ground as `root`: with a `.git` folder of its own, the submodules,
   * the files that git ignores and the neighbours that the checkout has. Leaves no trace of it in the repository.
   */
  open(root: string, sha: string): Promise<Worktree>;
}

/** The folder that stands for `root` at another commit. */
export interface Worktree extends TemporaryFolder {
  /** What the checkout has and this does not, in words for people. */
  readonly differences: readonly string[];
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
