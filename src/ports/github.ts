import type {
  CommitObject,
  Comparison,
  MergeMethod,
  NewCommit,
  NewPullRequest,
  PullRequest,
  PullRequestChange,
  RepositoryState,
  TreeFile,
  WriteOutcome,
} from '../domain/github/objects.js';

/**
 * One repository on GitHub. Reads and the writing of objects are repeated by GitHub's rules until they are answered.
 *
 * @throws {Failure} every method: `Refusal` (code `github`) where people have to change something, `github` for an
 *   answer that is not what GitHub's API promises, `network` when GitHub cannot be reached or asks to wait too long.
 */
export interface GitHub {
  repository(): Promise<RepositoryState>;
  /** The commit a branch points at. One that is `expected` is asked for again before it counts as missing. */
  branch(name: string, how?: { readonly expected: boolean }): Promise<string | undefined>;
  commit(sha: string): Promise<CommitObject>;
  /** The entries of a tree at `paths`, and what stands where one of their folders should be, if it is no folder. */
  entries(tree: string, paths: readonly string[]): Promise<ReadonlyMap<string, TreeFile>>;
  /** `undefined` where it is not UTF-8 text. */
  text(blob: string): Promise<string | undefined>;
  /** Two commits; `undefined` when they have no common history. */
  compare(base: string, head: string): Promise<Comparison | undefined>;
  /** The open ones from a branch of this repository, newest first. */
  pullRequests(branch: string): Promise<readonly PullRequest[]>;
  /** The closed and merged ones from a branch of this repository to `base`, newest first; not all of a long history. */
  closedPullRequests(branch: string, base: string): Promise<readonly PullRequest[]>;
  /** Names of the branches that begin with `prefix`. */
  branchesWith(prefix: string): Promise<readonly string[]>;
  /** Texts of the comments on an issue or pull request. */
  comments(number: number): Promise<readonly string[]>;
  /** Logins of those who reviewed already. */
  reviewed(number: number): Promise<readonly string[]>;

  /** Writes of objects: nothing refers to them yet, so that a repetition changes nothing. @returns their names. */
  writeBlob(text: string): Promise<string>;
  /** `undefined` for a file takes the path away; without a base the tree holds nothing else. */
  writeTree(base: string | undefined, files: ReadonlyMap<string, TreeFile | undefined>): Promise<string>;
  writeCommit(commit: NewCommit): Promise<string>;

  createBranch(name: string, sha: string): Promise<WriteOutcome>;
  /** Moves a branch to a descendant of where it is; never by force. */
  advanceBranch(name: string, sha: string): Promise<WriteOutcome>;
  /** Merges a commit into a branch. `conflict` when GitHub cannot. */
  mergeInto(name: string, sha: string, message: string): Promise<WriteOutcome | 'conflict'>;
  /** Deletes a branch that is still at `sha`. */
  deleteBranch(name: string, sha: string): Promise<WriteOutcome>;
  createPullRequest(request: NewPullRequest): Promise<WriteOutcome>;
  updatePullRequest(number: number, change: PullRequestChange): Promise<WriteOutcome>;
  setDraft(pullRequest: PullRequest, draft: boolean): Promise<WriteOutcome>;
  addComment(number: number, body: string): Promise<WriteOutcome>;
  addLabels(number: number, labels: readonly string[]): Promise<WriteOutcome>;
  /** Logins, and teams as `org/team`. */
  requestReviewers(number: number, reviewers: readonly string[]): Promise<WriteOutcome>;
  enableAutoMerge(pullRequest: PullRequest, method: MergeMethod): Promise<WriteOutcome>;
}

/** How to reach GitHub. */
export interface GitHubAccess {
  /** The repository whose workflow runs. */
  readonly here: string | undefined;
  /** The host of its repositories' addresses. */
  readonly server: string;
  /** @throws {Failure} `usage` without a token. */
  connect(repository: string): GitHub;
}
