import type { DependencyGraph } from '../domain/cargo/graph.js';
import type { Repository, Workspace } from '../domain/cargo/workspace.js';
import type { Ports } from '../ports.js';

export type Resolution =
  /** `lockfile` is the text that Cargo wrote. Manifest paths in the graph are relative to the checkout where they lie in it. */
  | { readonly kind: 'resolved'; readonly graph: DependencyGraph; readonly lockfile: string }
  /** Cargo's text with paths relative to the checkout. */
  | { readonly kind: 'failed'; readonly error: string };

/** A change to ask about. Nothing given: the repository as it is. */
export interface WhatIf {
  /** New texts of manifests, by path. */
  readonly manifests?: ReadonlyMap<string, string>;
  /** The lockfile to start from: a text, `null` for none; absent means the workspace's own. */
  readonly lockfile?: string | null;
}

/** Resolves one workspace on a scratch copy of the repository's manifests. Nothing of the repository is ever executed. */
export interface Resolver extends AsyncDisposable {
  /** @throws {Failure} `tool-missing` without cargo, `network` when a source could not be reached. */
  resolve(change?: WhatIf): Promise<Resolution>;
}

export async function createResolver(options: {
  readonly repository: Repository;
  readonly workspace: Workspace;
  readonly ports: Pick<Ports, 'checkout' | 'scratch' | 'cargo'>;
  readonly toolchain?: string;
}): Promise<Resolver> {
  throw new Error(`not written yet: ${options.workspace.root.path}`);
}
