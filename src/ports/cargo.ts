import type { MetadataOutcome, MetadataRequest } from '../domain/cargo/graph/graph.js';

export interface Cargo {
  /**
   * `cargo metadata` for a manifest outside the repository, run from its own folder with a toolchain that the
   * repository does not choose. Writes or updates the Cargo.lock beside it.
   *
   * @throws {Failure} `tool-missing` without cargo.
   */
  metadata(request: MetadataRequest): Promise<MetadataOutcome>;
  /** The version of cargo, for example `1.95.0`. @throws {Failure} `tool-missing`. */
  version(toolchain?: string): Promise<string>;
}
