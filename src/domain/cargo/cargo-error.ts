/** Why Cargo could not resolve or read a manifest (the classes of the audit report). */
export type CargoErrorKind =
  | 'links-conflict'
  | 'exact-pin'
  | 'missing-package'
  | 'missing-feature'
  | 'unsatisfiable-version'
  | 'unreachable-source'
  | 'msrv'
  | 'missing-target'
  | 'manifest'
  | 'unknown';

/** A package in a chain, with the dependency by which the one after it in the chain asked for it. */
export interface ChainLink {
  readonly name: string;
  readonly version: string;
  /** As Cargo writes it in brackets: a path or a URL; absent for the default registry. */
  readonly source?: string;
  /** The requirement that the next package in the chain has on this one, where Cargo says it: `= "^1.0"`'s `^1.0`. */
  readonly requirement?: string;
}

/** Cargo's error text in structured form. */
export interface CargoError {
  readonly kind: CargoErrorKind;
  /** One sentence or two in plain words. */
  readonly explanation: string;
  /** The package that could not be chosen or read. */
  readonly package?: string;
  /** The requirement that nothing satisfies. */
  readonly requirement?: string;
  readonly feature?: string;
  /** The `links` value that two packages claim. */
  readonly links?: string;
  /** What Cargo found or would accept. */
  readonly candidates: readonly string[];
  /** From the package that asks to the member that it comes from. */
  readonly chain: readonly ChainLink[];
  /** The same for each package that stands in the way. */
  readonly conflicting: readonly (readonly ChainLink[])[];
  /** The manifest, file or URL that the error is about, as Cargo writes it. */
  readonly place?: { readonly path: string; readonly line?: number; readonly column?: number };
}

/** Reads what `cargo metadata` wrote to standard error when it failed. */
export function readCargoError(stderr: string): CargoError {
  throw new Error(`not written yet: ${stderr.length}`);
}
