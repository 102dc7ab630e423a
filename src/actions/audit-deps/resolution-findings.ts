import type { AuditContext } from '../../domain/audit/context.js';
import type { Finding } from '../../domain/audit/finding.js';
import { graphChanges, type GraphChange } from '../../domain/audit/graph-changes.js';
import { graphSources } from '../../domain/audit/one-infra.js';
import { incompatiblePackages } from '../../domain/audit/reconciliation.js';
import { brokenBaseFinding, conflictFinding } from '../../domain/audit/resolution.js';
import { neededRustVersions } from '../../domain/audit/rust-versions.js';
import { toolchainFindings } from '../../domain/audit/toolchain.js';
import { declaredCycle } from '../../domain/audit/neighbours.js';
import { wasmReadiness } from '../../domain/audit/wasm-readiness.js';
import type { MachineAnswer } from './toolchain-answers.js';
import type { WorkspaceAnswer } from './what-if.js';

/** Everything that the programs of this machine tell. */
export function resolutionFindings(machine: MachineAnswer, context: AuditContext): readonly Finding[] {
  const { answer, neighbours = new Map() } = machine;
  if (answer === undefined) return [];
  const explained = incompatiblePackages(context);
  const found = answer.workspaces.flatMap((workspace) => findingsOf(workspace, machine, context, explained));
  // With a line for each step it is told better than by the graph, which has only what somebody uses.
  const cycle = declaredCycle(context, neighbours);
  return cycle.length === 0 ? found : [...found.filter(({ rule }) => rule !== 'repository-cycle'), ...cycle];
}

function findingsOf(
  { workspace, before, after, change, unlock }: WorkspaceAnswer,
  { answer, bindgen, neighbours = new Map() }: MachineAnswer,
  context: AuditContext,
  explained: ReadonlySet<string>,
): readonly Finding[] {
  const names = context.crates.map((crate) => crate.name);
  if (before.kind === 'failed') {
    return [brokenBaseFinding(before.error, workspace, { repaired: after.kind === 'resolved', crates: names })];
  }
  if (after.kind === 'failed') {
    const best = new Set(answer?.safe?.sets[0]?.map((crate) => crate.name));
    const blocked = names.filter((name) => !best.has(name));
    return [conflictFinding(after.error, workspace, blocked, unlock)];
  }
  return [
    ...graphSources(after.graph, workspace, context, neighbours),
    ...(change === undefined ? [] : graphChanges(change, explained, context)),
    ...wasmReadiness(after.graph, workspace, context, bindgen),
    ...(change === undefined ? [] : rustFindings(change, context)),
  ];
}

function rustFindings({ workspace, before, after, delta }: GraphChange, context: AuditContext): readonly Finding[] {
  const needed = neededRustVersions(before, after, delta, context);
  return toolchainFindings({ ...context, workspaces: [{ workspace, members: workspace.members }] }, needed);
}
