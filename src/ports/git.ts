/** The checkout as git has it. */
export interface Git {
  /**
   * `undefined` outside a git checkout.
   *
   * @throws {Failure} `tool-failed` where git refuses to look, for example at the folder of another user.
   */
  topLevel(folder: string): Promise<string | undefined>;
  /** Absolute path of the git directory (of the worktree, where it is one). */
  gitDirectory(root: string): Promise<string>;
  /** The commit that is checked out and the branch's name (`HEAD` when detached). */
  head(root: string): Promise<{ readonly sha: string; readonly ref: string }>;
  /** POSIX paths, relative to `root`, of the files that are tracked or untracked and not ignored. */
  files(root: string): Promise<readonly string[]>;
  /** Those of them that a sparse checkout leaves out. */
  leftOut(root: string): Promise<readonly string[]>;
  /** The text of a file at a revision, `undefined` where it is not there. Path relative to `root`. */
  textAt(root: string, revision: string, path: string): Promise<string | undefined>;
  /**
   * The texts of several files at a revision, `null` where one is not there. `now` has what the working tree has: a
   * file that is the same byte for byte is not read from git again.
   */
  textsAt(
    root: string,
    revision: string,
    now: ReadonlyMap<string, string | null>,
  ): Promise<ReadonlyMap<string, string | null>>;
  /** Paths relative to `root` that differ from HEAD, staged or not; untracked files among them. */
  changed(root: string): Promise<readonly string[]>;
  isTracked(root: string, path: string): Promise<boolean>;
  /** The full hash of the commit that `revision` names; `undefined` when this clone, or this folder, has none. */
  commit(root: string, revision: string): Promise<string | undefined>;
  /**
   * Checks one commit of another repository out.
   *
   * @param folder absolute path below a scratch folder; it is made.
   * @param revision a full hash, or a reference of the server's such as `refs/heads/main` or `HEAD`.
   * @throws {Failure} `network` with git's words when the server does not hand it out.
   */
  clone(folder: string, url: string, revision: string): Promise<void>;
}
