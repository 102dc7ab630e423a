import type { ChangeRecord } from '../infra/record.js';
import { canonicalUrl } from '../cargo/requirement/source.js';
import { formatReference } from '../infra/reference.js';
import { integrationBranch, pinBranch, rollbackBranch } from '../change-set/change-set.js';
import type { Plan, PlannedRepository } from '../plan/plan.js';
import { runsFor, type LedgerEntry } from './ledger.js';
import { publishes, type FleetMode } from './modes.js';
import type { SeenRepository } from './snapshot.js';
import type { FleetPullRequest, RepositoryState } from './state.js';

/**
 * Whether a pull request comes from `branch`. With something behind the name (`--<slug>`) it is about another base or a
 * part of the repository, and says nothing about the whole.
 */
function comesFrom(branch: string): (pullRequest: FleetPullRequest) => boolean {
  return (pullRequest) => pullRequest.branch === branch;
}

/** The newest pull request that takes the integration back, pins it or unpins it. */
export function findUndoing(seen: SeenRepository, mode: FleetMode): FleetPullRequest | undefined {
  if (seen.kind !== 'seen' || mode === 'integrate' || !publishes(mode)) return undefined;
  return seen.pullRequests.find(comesFrom(mode === 'rollback' ? rollbackBranch : pinBranch));
}

/**
 * Where a repository stands. The first that applies decides: what a person said of it, whether it can be seen, an open
 * pull request, what is on the default branch, and then what happened before.
 *
 * @param past what the ledger has of it.
 */
export function decideState(
  planned: PlannedRepository,
  seen: SeenRepository,
  past: LedgerEntry | undefined,
  plan: Pick<Plan, 'infra'>,
): RepositoryState {
  if (past?.excluded) return { kind: 'excluded', ...past.excluded };
  if (seen.kind === 'unreachable') return seen;
  const integrations = seen.pullRequests.filter(comesFrom(integrationBranch));
  const open = integrations.find(({ state, base }) => state === 'open' && base === seen.base.ref);
  if (open) return { kind: 'opened', pullRequest: open };
  const failed = failureOn(seen.base.sha, past);
  if (seen.record !== undefined) {
    const differences = [...differencesFrom(seen.record, planned, plan), ...differencesSeen(seen.base.sha, past)];
    const { checks, pinned } = seen;
    if (differences.length === 0) return { kind: 'integrated', checks, pinned };
    return failed ?? { kind: 'drifted', differences, checks, pinned };
  }
  const rolledBack = seen.pullRequests.filter(comesFrom(rollbackBranch)).find(({ state }) => state === 'merged');
  const newest = integrations[0];
  if (rolledBack && (newest === undefined || rolledBack.at > newest.at)) {
    return { kind: 'rolled-back', pullRequest: rolledBack };
  }
  if (newest?.state === 'closed') {
    // A rollback of what is not merged closes it.
    const isDiscarded = runsFor(past, 'rollback')[0]?.verdict === 'discarded';
    return { kind: isDiscarded ? 'rolled-back' : 'declined', pullRequest: newest };
  }
  // Merged, and its record is not there any more: somebody took it out by hand.
  if (newest?.state === 'merged') return { kind: 'rolled-back', pullRequest: rolledBack };
  return failed ?? { kind: 'planned' };
}

function failureOn(base: string, past: LedgerEntry | undefined): RepositoryState | undefined {
  const [last] = runsFor(past, 'integrate');
  if (last === undefined || last.outcome !== 'failed') return undefined;
  return { kind: 'failed', verdict: last.verdict, why: last.why, base: last.base ?? base };
}

/** What an audit of this commit would have changed although the record is as it should be: somebody edited files. */
function differencesSeen(base: string, past: LedgerEntry | undefined): readonly string[] {
  const [audit] = runsFor(past, 'audit');
  if (audit?.base !== base || audit.verdict !== 'integrated') return [];
  return ['its files are not what an integration writes now'];
}

/** How a change record differs from what the plan asks for, a sentence each. */
export function differencesFrom(
  record: ChangeRecord,
  planned: PlannedRepository,
  { infra }: Pick<Plan, 'infra'>,
): readonly string[] {
  const differences: string[] = [];
  const there = new Map(record.crates.map(({ name, features }) => [name, features]));
  for (const { name, features } of planned.crates) {
    const has = there.get(name);
    if (has === undefined) differences.push(`\`${name}\` is missing`);
    const lacking = has === undefined ? [] : features.filter((feature) => !has.includes(feature));
    if (lacking.length > 0) differences.push(`\`${name}\` lacks ${lacking.map((one) => `\`${one}\``).join(', ')}`);
  }
  const asked = new Set(planned.crates.map(({ name }) => name));
  const wasm = new Set(planned.wasm?.crates);
  for (const name of there.keys()) {
    if (!asked.has(name) && !wasm.has(name)) differences.push(`\`${name}\` is there and not in the plan`);
  }
  if (canonicalUrl(record.infra.url) !== canonicalUrl(infra.url)) {
    differences.push(`infra comes from \`${record.infra.url}\` and not from \`${infra.url}\``);
  }
  const [has, wants] = [formatReference(record.infra.reference), formatReference(infra.reference)];
  if (has !== wants) differences.push(`infra is at \`${has}\` and not at \`${wants}\``);
  return differences;
}
