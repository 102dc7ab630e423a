import { graphBefore, type AddedDependency } from './graph/graph-before.js';
import type { Resolved } from './resolution.js';
import { readLockfile } from './lockfile/read-lockfile.js';
import type { Workspace } from './workspace/workspace.js';

/**
 * What Cargo would say about the workspace as it is, where its answer about after leaves no doubt.
 *
 * @param added what after has more; `undefined` where it differs in something else.
 */
export function inferBefore(
  after: Resolved,
  { lockfile }: Workspace,
  added: readonly AddedDependency[] | undefined,
): Resolved | undefined {
  if (after.declared === undefined || lockfile === undefined || added === undefined) return undefined;
  const locked = { before: lockfile.content, after: readLockfile(after.lockfile, lockfile.path) };
  const graph = graphBefore({ graph: after.graph, declared: after.declared }, added, locked);
  return graph && { kind: 'resolved', graph, lockfile: lockfile.text };
}
