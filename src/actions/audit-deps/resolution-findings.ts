import type { AuditContext } from '../../domain/audit/context.js';
import type { Finding } from '../../domain/audit/finding.js';
import { graphChanges } from '../../domain/audit/graph-changes.js';
import { graphSources } from '../../domain/audit/one-infra.js';
import { incompatiblePackages } from '../../domain/audit/reconciliation.js';
import { brokenBaseFinding, conflictFinding } from '../../domain/audit/resolution.js';
import { neededRustVersions } from '../../domain/audit/rust-versions.js';
import { toolchainFindings } from '../../domain/audit/toolchain.js';
import type { CargoAnswer, WorkspaceAnswer } from './what-if.js';

/** Everything that Cargo's answers tell. */
export function resolutionFindings(answer: CargoAnswer, context: AuditContext): readonly Finding[] {
  const explained = incompatiblePackages(context);
  return answer.workspaces.flatMap((workspace) => findingsOf(workspace, answer, context, explained));
}

function findingsOf(
  { workspace, before, after, change }: WorkspaceAnswer,
  { safe }: CargoAnswer,
  context: AuditContext,
  explained: ReadonlySet<string>,
): readonly Finding[] {
  const names = context.crates.map((crate) => crate.name);
  if (before.kind === 'failed') {
    return [brokenBaseFinding(before.error, workspace, { repaired: after.kind === 'resolved', crates: names })];
  }
  if (after.kind === 'failed') {
    const best = new Set(safe?.sets[0]?.map((crate) => crate.name));
    const blocked = names.filter((name) => !best.has(name));
    return [conflictFinding(after.error, workspace, blocked)];
  }
  const needed = neededRustVersions(after.graph, change?.delta, context);
  return [
    ...graphSources(after.graph, workspace, context),
    ...(change === undefined ? [] : graphChanges(change, explained)),
    ...toolchainFindings({ ...context, workspaces: [{ workspace, members: workspace.members }] }, needed),
  ];
}
