/** One `[[package]]` of a Cargo.lock. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** As Cargo writes it (`registry+…`, `git+…?branch=…#sha`); absent for members and path dependencies. */
  readonly source?: string;
  readonly checksum?: string;
  /** Resolved to the packages they name. */
  readonly dependencies: readonly LockedDependency[];
}

export interface LockedDependency {
  readonly name: string;
  readonly version: string;
  readonly source?: string;
}

export interface Lockfile {
  /** The format: 1 to 4 (1 and 2 carry no `version` key). */
  readonly version: number;
  readonly packages: readonly LockedPackage[];
}
