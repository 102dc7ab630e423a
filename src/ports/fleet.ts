import type { SeenRepository } from '../domain/fleet/snapshot.js';
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
