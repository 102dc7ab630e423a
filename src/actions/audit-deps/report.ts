import type { WorkspaceAnswer } from '../../domain/audit/cargo-answer.js';
import type { GraphChange } from '../../domain/audit/graph-changes.js';
import type { AuditContext } from '../../domain/audit/context.js';
import { wayOfInfra } from '../../domain/audit/way-of-infra.js';
import { conflictOf } from '../../domain/audit/conflict.js';
import { commitInUse } from '../../domain/audit/infra-commit.js';
import { formatReference } from '../../domain/infra/reference.js';
import { countOf } from '../../domain/audit/verdict.js';
import type { ResolvedPackage } from '../../domain/cargo/graph/graph.js';
import { chainTo } from '../../domain/cargo/graph/chain.js';
import { lockfileDelta } from '../../domain/cargo/lockfile/lockfile-delta.js';
import { kebabKeys } from '../../domain/report/kebab-keys.js';
import type { AuditInputs } from './inputs.js';
import { isAlreadyBroken, type AuditResult } from './run.js';

/** The JSON report (schemas/audit-report.schema.json). */
export function toReport(result: AuditResult, { mode, failOn }: AuditInputs): unknown {
  const { context, findings, answer } = result;
  const { error, warning, note } = countOf(findings);
  return kebabKeys({
    version: 1,
    action: 'audit-deps',
    verdict: result.verdict,
    mode,
    failOn,
    repository: context.repositoryName,
    infra: {
      url: context.infra.url,
      reference: formatReference(context.infra.reference),
      commit: commitInUse(context, answer),
    },
    crates: context.crates,
    base: result.base,
    after: result.after,
    // Not resolved before, and the integration does not repair it: no fault of the integration.
    alreadyBroken: isAlreadyBroken(result),
    environment: result.environment,
    safeCrates: result.safe,
    blockedCrates: result.blocked,
    safeSet: answer?.safe && {
      sets: answer.safe.sets.map((set) => set.map((crate) => crate.name)),
      culprits: answer.safe.culprits.map((set) => set.map((crate) => crate.name)),
      resolutions: answer.safe.tries,
      complete: answer.safe.complete,
    },
    errors: error,
    warnings: warning,
    notes: note,
    findings,
    workspaces: (answer?.workspaces ?? []).map((workspace) => workspaceReport(workspace, context)),
    imports: answer?.imports,
    sarif: result.sarif,
  });
}

function workspaceReport({ workspace, before, after, change }: WorkspaceAnswer, context: AuditContext): unknown {
  const conflict = (answer: typeof before): unknown =>
    answer.kind === 'failed' ? conflictOf(answer.error, workspace) : undefined;
  return {
    root: workspace.root.path,
    base: before.kind === 'resolved' ? 'resolves' : 'does-not-resolve',
    after: after.kind === 'resolved' ? 'resolves' : 'does-not-resolve',
    baseConflict: conflict(before),
    conflict: before.kind === 'resolved' ? conflict(after) : undefined,
    ...(change && changeReport(change, context)),
    lockfile:
      before.kind === 'resolved' && after.kind === 'resolved'
        ? { committed: workspace.lockfile !== undefined, ...lockfileDelta(before.lockfile, after.lockfile) }
        : undefined,
  };
}

function changeReport(change: GraphChange, { infra }: AuditContext): object {
  const chainOf = (id: string): readonly string[] => {
    const way = wayOfInfra(change, id, infra);
    return (way.kind === 'dependency' ? way.chain : chainTo(after, id)).map(step);
  };
  const { before, after, delta, own } = change;
  return {
    packages: { before: before.packages.size, after: after.packages.size },
    added: delta.added.map(named),
    removed: delta.removed.map(named),
    changed: delta.changed.map((pair) => ({
      name: pair.after.name,
      before: pair.before.version,
      after: pair.after.version,
      source: pair.after.source,
    })),
    duplicates: delta.duplicates.map(({ added, beside }) => ({
      name: added.name,
      added: added.version,
      chain: chainOf(added.id),
      beside: beside.map(({ version, id }) => ({ version, chain: chainTo(after, id).map(step) })),
    })),
    features: delta.features.map((pair) => ({
      name: pair.after.name,
      version: pair.after.version,
      enabled: pair.enabled,
      disabled: pair.disabled,
      own: own.has(pair.before.id),
    })),
  };
}

function named({ name, version, source }: ResolvedPackage): object {
  return { name, version, source };
}

function step({ name, version }: ResolvedPackage): string {
  return `${name} ${version}`;
}
