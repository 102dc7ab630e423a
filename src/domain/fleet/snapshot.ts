import type { ChangeRecord } from '../infra/record.js';
import type { CheckState, FleetPullRequest, GitUse } from './state.js';

/** The fleet as it is at one moment: everything that a decision may depend on. */
export interface FleetSnapshot {
  /** ISO time at which it was read. */
  readonly at: string;
  /** Of the plan and of what is asked for ({@link fleetDigest}). */
  readonly digest: string;
  /** By the plan's name. */
  readonly repositories: ReadonlyMap<string, SeenRepository>;
}

export type SeenRepository =
  | { readonly kind: 'unreachable'; readonly why: string; readonly remedy: string }
  | {
      readonly kind: 'seen';
      /** `owner/name`; the name alone for a folder of checkouts. */
      readonly fullName: string;
      readonly base: { readonly ref: string; readonly sha: string };
      /** Of the base commit. */
      readonly checks: CheckState;
      /** What INFRA_DEPENDENCIES.md on the base says an integration did. */
      readonly record: ChangeRecord | undefined;
      /** The base pins infra to one commit for a while. */
      readonly pinned: boolean;
      /** Ours only, newest first. */
      readonly pullRequests: readonly FleetPullRequest[];
      readonly gitUses: readonly GitUse[];
    };
