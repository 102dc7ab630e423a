import type { ChainLink } from '../graph/cargo-chain.js';

export type { ChainLink } from '../graph/cargo-chain.js';

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
  /** A package depends on itself, by way of others. */
  | 'cycle'
  | 'manifest'
  | 'unknown';

/** Cargo's error text in structured form. */
export interface CargoError {
  readonly kind: CargoErrorKind;
  /** One or two sentences in plain words. */
  readonly explanation: string;
  /** The package that could not be chosen or read. */
  readonly package?: string;
  /** The requirement that nothing satisfies. */
  readonly requirement?: string;
  readonly feature?: string;
  /** The `links` value that two packages claim. */
  readonly links?: string;
  /** What Cargo found or suggests: versions, names or features. */
  readonly candidates: readonly string[];
  /** From the package that asks to the member that it comes from. */
  readonly chain: readonly ChainLink[];
  /** The same for each package that stands in the way, which comes first. */
  readonly conflicting: readonly (readonly ChainLink[])[];
  /** The manifest, lockfile, folder or URL that the error is about, as Cargo writes it. */
  readonly place?: { readonly path: string; readonly line?: number; readonly column?: number };
  /** Cargo's own words. */
  readonly text: string;
}

/** What one reader found; the lists that it leaves out are empty. */
export type CargoErrorPart = Pick<CargoError, 'kind' | 'explanation'> & Partial<Omit<CargoError, 'text'>>;
