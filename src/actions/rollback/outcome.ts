import type { ChangedFile } from '../../domain/change-set/changed-file.js';
import type { Ports } from '../../ports/ports.js';
import type { LoggedCommit } from '../../domain/git-log.js';
import type { FoundBy } from '../../flows/find-integration.js';
import type { Target } from '../../domain/target.js';
import type { UndoneBy } from '../../domain/rollback/layer.js';
import type { SourceUse } from '../../domain/rollback/source-uses.js';
import type { Workspace } from '../../domain/cargo/workspace/workspace.js';
import type { PinRecord } from '../../domain/infra/pin-record.js';
import type { RollbackInputs } from './inputs.js';

/** What a rollback needs: other commits and branches, and a place to check the result. */
export type RollbackPorts = Omit<Ports, 'browser'>;

export type RollbackOperation = 'reverted' | 'removed' | 'pinned' | 'unpinned' | 'discarded' | 'none' | 'refused';

/** What every mode works on. */
export interface RollbackContext {
  readonly inputs: RollbackInputs;
  readonly target: Target;
  /** Every workspace of the repository, or the one that `manifest-path` means. */
  readonly workspaces: readonly Workspace[];
  /** The part of the repository that is worked on, seen from its top level; empty for all of it. */
  readonly scope: string;
}

/** A file of the working tree that changes. */
export interface ResultFile extends ChangedFile {
  readonly by: UndoneBy;
}

/** What a mode decided. Nothing is written yet, but for `quick`, which only works with git. */
export interface Outcome {
  readonly operation: RollbackOperation;
  /** The verdict in a sentence or two. */
  readonly message: string;
  readonly files: readonly ResultFile[];
  readonly removedCrates: readonly string[];
  /** Sources that use what is taken out: people must change them. */
  readonly uses: readonly SourceUse[];
  /** What else people have to look at, one sentence each. */
  readonly followUps: readonly string[];
  readonly found?: { readonly by: FoundBy; readonly lookedFor: readonly string[]; readonly incomplete: boolean };
  /** The newest commit of the integration. */
  readonly integrationCommit?: string;
  /** All commits that were undone, newest first. */
  readonly revertedCommits: readonly string[];
  /** For `refused`: the crates that can go together. */
  readonly removableTogether?: readonly string[];
  readonly pin?: PinRecord;
  /** For `quick`: people's commits on the branch. */
  readonly foreignCommits?: readonly LoggedCommit[];
  /** `close` asks to close the pull request of the integration branch. */
  readonly action?: 'close';
  /** Where the branch that is closed begins, where that is not HEAD. */
  readonly base?: { readonly ref: string; readonly sha: string };
  /**
   * What git has to do once the files are written: with the index, while all can still be put back; then with branches.
   */
  readonly updateIndex?: () => Promise<void>;
  readonly leaveBranch?: () => Promise<void>;
}

/** An outcome that changes nothing. */
export function nothing(message: string, rest: Partial<Outcome> = {}): Outcome {
  return {
    operation: 'none',
    message,
    files: [],
    removedCrates: [],
    uses: [],
    followUps: [],
    revertedCommits: [],
    ...rest,
  };
}
