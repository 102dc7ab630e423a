/** A commit as `git log` tells it. */
export interface LoggedCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** ISO 8601 date of the author. */
  readonly date: string;
  readonly message: string;
}

/** Which commits are asked for. */
export interface LogQuery {
  /** An extended regular expression that a line of the message must match. */
  readonly message?: string;
  /** A text, in whatever letter case, whose number of occurrences in `paths` the commit changed. */
  readonly text?: string;
  /** Git's pathspecs. */
  readonly paths?: readonly string[];
  /** Only these, for example `a..b`. */
  readonly range?: string;
  /** Only the commits of the branch itself; a merge stands for all that it brought. */
  readonly firstParent?: boolean;
}
