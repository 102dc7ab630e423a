import type { CargoError } from './error/cargo-error.js';
import type { DependencyGraph, Metadata } from './graph/graph.js';

/** What Cargo says about a workspace. Its text is read here and nowhere after. */
export type Resolution = Resolved | Unresolved;

export interface Resolved {
  readonly kind: 'resolved';
  /** Read when it is first asked for. Manifest paths and ids are relative to the checkout where they lie in it. */
  readonly graph: DependencyGraph;
  /** The text that Cargo wrote. */
  readonly lockfile: string;
  /** Where Cargo was asked by this action. */
  readonly declared?: Metadata['declared'];
}

export interface Unresolved {
  readonly kind: 'failed';
  /** Paths are relative to the checkout. */
  readonly error: CargoError;
}

/** Nobody asked Cargo. */
export interface NotAsked {
  readonly kind: 'not-asked';
  readonly reason: string;
}

/** Why there is no graph, in a sentence. */
export function reasonOf(answer: NotAsked | Pick<Unresolved, 'error'>): string {
  return 'error' in answer ? answer.error.explanation : answer.reason;
}
