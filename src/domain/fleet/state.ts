import type { Location } from '../failure.js';

/** What GitHub says of the checks of a commit; `none` where it has none. */
export type CheckState = 'none' | 'pending' | 'passing' | 'failing';

/** A pull request of ours, as far as the fleet's decisions need it. */
export interface FleetPullRequest {
  readonly number: number;
  readonly url: string;
  /** The branch it comes from, without `refs/heads/`. */
  readonly branch: string;
  /** The branch it goes into. */
  readonly base: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly checks: CheckState;
  /** ISO time of the last of: opened, merged, closed. */
  readonly at: string;
}

/** Where a repository of the plan stands (docs/fleet.md, "States"). */
export type RepositoryState =
  /** Nothing is there. */
  | { readonly kind: 'planned' }
  | { readonly kind: 'opened'; readonly pullRequest: FleetPullRequest }
  /** The change record on the default branch is what the plan asks for; `checks` are those of that branch. */
  | { readonly kind: 'integrated'; readonly checks: CheckState; readonly pinned: boolean }
  /** The record differs from the plan: one sentence each. */
  | {
      readonly kind: 'drifted';
      readonly differences: readonly string[];
      readonly checks: CheckState;
      readonly pinned: boolean;
    }
  /** A person closed the pull request without merging it. */
  | { readonly kind: 'declined'; readonly pullRequest: FleetPullRequest }
  | { readonly kind: 'rolled-back'; readonly pullRequest: FleetPullRequest | undefined }
  /** The last run gave a verdict that may not be published, for this commit of the base. */
  | { readonly kind: 'failed'; readonly verdict: string; readonly why: string; readonly base: string }
  /** Archived, absent, or not visible for the token. */
  | { readonly kind: 'unreachable'; readonly why: string; readonly remedy: string }
  | { readonly kind: 'excluded'; readonly by: string; readonly why: string };

export type StateKind = RepositoryState['kind'];

/** A git dependency that a manifest declares, as an edge between repositories. */
export interface GitUse {
  /** The canonical URL of the repository that it names. */
  readonly url: string;
  /** The name of the dependency's package. */
  readonly package: string;
  /** Where the manifest says so. */
  readonly location: Location;
}
