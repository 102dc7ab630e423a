import { createHash } from 'node:crypto';
import type { Failure } from '../failure.js';

/** What we read of GitHub's objects: names are GitHub's, what we do not use is left out. */

export interface RepositoryState {
  readonly nodeId: string;
  /** `owner/name` as it is now, which is another than asked for after a rename. */
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly archived: boolean;
  /** In the order in which we prefer them: the ones that the repository allows. */
  readonly mergeMethods: readonly MergeMethod[];
}

export type MergeMethod = 'MERGE' | 'SQUASH' | 'REBASE';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface CommitObject {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
  /** Whether GitHub verified the commit's signature. */
  readonly verified: boolean;
}

/** An entry of a tree: a file (`100644`, `100755`), a link (`120000`), a submodule (`160000`). */
export interface TreeFile {
  readonly mode: string;
  readonly sha: string;
}

/** How a commit differs from another one that it may have left behind. */
export interface Comparison {
  readonly mergeBase: string;
  /** Commits that only the second one has, oldest first. */
  readonly commits: readonly CommitObject[];
  /** Paths that differ between merge base and the second one. */
  readonly files: readonly string[];
  /** GitHub lists 300 files; beyond that, and beyond our limit of commits, this is `false`. */
  readonly complete: boolean;
}

export interface PullRequest {
  readonly number: number;
  readonly nodeId: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly baseRef: string;
  readonly headSha: string;
  readonly labels: readonly string[];
  /** Logins, and teams as `org/team`. */
  readonly requestedReviewers: readonly string[];
  readonly autoMerge: boolean;
  readonly draft: boolean;
  readonly merged: boolean;
  /** Login of who opened it. */
  readonly author: string;
}

export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  /** Branches. */
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
}

export interface PullRequestChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'closed';
}

/** Without an author, so that GitHub signs it where the token allows. */
export interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** The name that git gives to a file with this text. */
export function blobSha(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Of a write that others can see. `look-again`: not carried out, or nobody knows; what stands there now decides. */
export type WriteOutcome = { readonly kind: 'done' } | { readonly kind: 'look-again'; readonly cause: Failure };
