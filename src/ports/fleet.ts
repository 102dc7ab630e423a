import type { IssueBoard } from './issues.js';
import type { NextRun } from './next-run.js';
import type { BasePorts } from './ports.js';
import type { SeenRepository } from '../domain/fleet/snapshot.js';
import type { WriteFacts } from '../domain/fleet/preflight.js';
import type { GitUse } from '../domain/fleet/state.js';

/** What is known of a repository's manifests at one commit. */
export interface KnownManifests {
  readonly base: string;
  readonly gitUses: readonly GitUse[];
}

/** The repositories of a fleet, wherever they are. */
export interface FleetReader {
  /**
   * Reads repositories as they are now, by their name in the plan. One that is not there or may not be seen is
   * `unreachable`.
   *
   * @param known manifests that need not be read again while the base is the same.
   * @throws {Failure} `github`, `network` where nothing at all could be read.
   */
  read(
    names: readonly string[],
    known: ReadonlyMap<string, KnownManifests>,
  ): Promise<ReadonlyMap<string, SeenRepository>>;
  /** Requests that were made. */
  requests(): number;
}

/** Looks at what would stop a write. */
export interface WriteProbe {
  /**
   * @param fullName `owner/name`
   * @param branch that would be pushed
   */
  look(fullName: string, branch: string, lockfile: string): Promise<WriteFacts>;
}

/** The branch that holds the fleet's ledger, read and written as a whole. */
export interface LedgerBranch {
  /** `head` is absent where there is no such branch yet. */
  read(): Promise<{ readonly head?: string; readonly ledger?: string }>;
  /**
   * Writes files in one commit on top of `head`, or as the first one.
   *
   * @returns `moved` when the branch is not at `head` any more: nothing was written, and it has to be read again.
   */
  write(
    head: string | undefined,
    files: ReadonlyMap<string, string>,
    message: string,
  ): Promise<'written' | 'unchanged' | 'moved'>;
}

/** What the fleet's actions need beside the common ports. */
export interface FleetPorts extends BasePorts {
  readonly fleet: FleetReader;
  /** `undefined` for a folder, where nothing is written. */
  readonly probe: WriteProbe | undefined;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly home: string | undefined;
  /** `undefined` where none is named, or a folder is read instead of GitHub. */
  readonly ledgerBranch: LedgerBranch | undefined;
  /** Of the ledger's repository. */
  readonly issues: IssueBoard | undefined;
  /** Of the repository that the workflow runs in. */
  readonly nextRun: NextRun | undefined;
}
