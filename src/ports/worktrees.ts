import type { TemporaryFolder } from './scratch.js';

/** Other commits of the checkout's repository, beside the checkout. */
export interface Worktrees {
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
