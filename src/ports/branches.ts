/** Branches of the checkout's repository. */
export interface Branches {
  /** The commit at a local branch, else at `origin`'s as this clone knows it. */
  tip(root: string, name: string): Promise<string | undefined>;
  /** Whether `origin` has the branch now; `undefined` when it cannot be asked. */
  isOnOrigin(root: string, name: string): Promise<boolean | undefined>;
  /** Names of the branches that this clone knows, here or at `origin`. */
  names(root: string): Promise<readonly string[]>;
  /** `origin`'s HEAD, as far as this clone was told: a checkout on a runner knows none. */
  target(root: string): Promise<string | undefined>;
  /** How many commits `to` has that `from` has not. */
  distance(root: string, from: string, to: string): Promise<number | undefined>;
  mergeBase(root: string, a: string, b: string): Promise<string | undefined>;
  /** Checks a local branch out, else a commit, with index and working tree. Like what follows it runs to its end. */
  checkOut(root: string, to: { readonly sha: string; readonly branch?: string }): Promise<void>;
  /** Puts the index back to HEAD for these paths. */
  unstage(root: string, paths: readonly string[]): Promise<void>;
  /** Deletes a local branch, merged or not. */
  deleteLocal(root: string, name: string): Promise<void>;
}
