import type { LogQuery, LoggedCommit } from '../domain/git-log.js';

/** What the commits of the checkout's repository tell. Paths are POSIX, relative to `root`. */
export interface History {
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
