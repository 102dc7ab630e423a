import type { TemporaryFolder } from './scratch.js';

/** Other commits of the checkout's repository, beside the checkout. */
export interface Worktrees {
  /** Fetches one commit from `origin`. `false` where that is not possible. */
  fetch(root: string, sha: string): Promise<boolean>;
  /** Whether files below `root` differ from HEAD: tracked ones, or only new ones that git does not ignore. */
  changes(root: string): Promise<'tracked' | 'untracked' | 'none'>;
  /** Whether git ignores a path, which need not exist. */
  ignores(root: string, path: string): Promise<boolean>;
  /**
   * Checks a commit out into a scratch folder, on the same ground as `root`: with a `.git` folder of its own, the
   * submodules, the files that git ignores and the neighbours that the checkout has. Leaves no trace of it in the
   * repository.
   */
  open(root: string, sha: string): Promise<Worktree>;
}

/** The folder that stands for `root` at another commit. */
export interface Worktree extends TemporaryFolder {
  /** What the checkout has and this does not, in words for people. */
  readonly differences: readonly string[];
}
