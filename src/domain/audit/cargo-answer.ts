import type { DependencyGraph } from '../cargo/graph/graph.js';
import type { Resolution } from '../cargo/resolution.js';
import type { Unlock } from '../cargo/error/unlock.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import type { CrateRequest } from '../infra/crate.js';
import type { GraphChange } from './graph-changes.js';
import type { CheckedImport } from './imports.js';
import type { SafeSets } from './safe-set.js';

/** What Cargo, and the programs beside it, say. */
export interface CargoAnswer {
  readonly workspaces: readonly WorkspaceAnswer[];
  /** The largest sets of crates that can go in, where all of them cannot and the base can be resolved. */
  readonly safe?: SafeSets<CrateRequest>;
  /** The version of the wasm-bindgen command line; absent without one: wasm-build installs what it needs. */
  readonly bindgen?: string;
  /** Where they were asked for (`check-imports`). */
  readonly imports?: readonly CheckedImport[];
}

/** What Cargo says about one workspace as it stands and with the crates. */
export interface WorkspaceAnswer {
  readonly workspace: Workspace;
  readonly before: Resolution;
  readonly after: Resolution;
  /** Where both resolve. */
  readonly change?: GraphChange;
  /** Where after does not, but would with other locked versions. */
  readonly unlock?: Unlock;
}

/** The changes of the workspaces that resolve before and after. */
export function graphChangesOf({ workspaces }: CargoAnswer): readonly GraphChange[] {
  return workspaces.flatMap(({ change }) => change ?? []);
}

/** The graphs with the crates, of the workspaces that resolve before and after. */
export function resolvedGraphs({
  workspaces,
}: CargoAnswer): readonly { readonly workspace: Workspace; readonly graph: DependencyGraph }[] {
  return workspaces.flatMap(({ workspace, before, after }) =>
    before.kind === 'resolved' && after.kind === 'resolved' ? [{ workspace, graph: after.graph }] : [],
  );
}
