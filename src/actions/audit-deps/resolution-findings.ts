import type { AuditContext } from '../../domain/audit/context.js';
import type { Finding } from '../../domain/audit/finding.js';
import { graphChanges, type GraphChange } from '../../domain/audit/graph-changes.js';
import { graphSources } from '../../domain/audit/one-infra.js';
import { incompatiblePackages } from '../../domain/audit/reconciliation.js';
import { brokenBaseFinding, conflictFinding } from '../../domain/audit/resolution.js';
import { neededRustVersions } from '../../domain/audit/rust-versions.js';
import { toolchainFindings } from '../../domain/audit/toolchain.js';
import { wasmReadiness } from '../../domain/audit/wasm-readiness.js';
import type { CargoAnswer, WorkspaceAnswer } from './what-if.js';

/**
 * Everything that Cargo's answers tell.
 *
 * @param cli the version of the wasm-bindgen command line, where it is known.
 */
export function resolutionFindings(
  answer: CargoAnswer,
  context: AuditContext,
  cli: string | undefined,
): readonly Finding[] {
  const explained = incompatiblePackages(context);
  return answer.workspaces.flatMap((workspace) => findingsOf(workspace, answer, context, explained, cli));
}

function findingsOf(
  { workspace, before, after, change }: WorkspaceAnswer,
  { safe }: CargoAnswer,
  context: AuditContext,
  explained: ReadonlySet<string>,
  cli: string | undefined,
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
  return [
    ...graphSources(after.graph, workspace, context),
    ...(change === undefined ? [] : graphChanges(change, explained)),
    ...wasmReadiness(after.graph, workspace, context, cli),
    ...(change === undefined ? [] : rustFindings(change, context)),
  ];
}

function rustFindings({ workspace, before, after, delta }: GraphChange, context: AuditContext): readonly Finding[] {
  const needed = neededRustVersions(before, after, delta, context);
  return toolchainFindings({ ...context, workspaces: [{ workspace, members: workspace.members }] }, needed);
}
