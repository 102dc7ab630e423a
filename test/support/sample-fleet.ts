import { assessFleet, type Assessment } from '../../src/domain/fleet/assess.js';
import type { Ledger, LedgerEntry, LedgerRun } from '../../src/domain/fleet/ledger.js';
import type { ChangeRecord } from '../../src/domain/infra/record.js';
import { pageData, type PageData } from '../../src/domain/fleet/page-data.js';
import type { FleetSnapshot, SeenRepository } from '../../src/domain/fleet/snapshot.js';
import type { CheckState, FleetPullRequest, GitUse } from '../../src/domain/fleet/state.js';
import type { Plan, PlannedRepository } from '../../src/domain/plan/plan.js';
import { builtInPlan } from './plan-files.js';

/** A fleet in the middle of its way, made up: every state is there, a cycle, backward edges, and runs over weeks. */

const at = '2026-11-27T18:30:00.000Z';
const day = 86_400_000;
const owners = ['@llm-dev-ops/platform', '@llm-dev-ops/data', '@llm-dev-ops/security', '@llm-dev-ops/edge'];
const cycle = ['sentinel', 'shield', 'policy-engine', 'observatory', 'sentinel'];

export function sampleAssessment(plan: Plan): Assessment {
  return assessSample(plan, sampleSnapshot(plan));
}

/** What there is to look at, and what happened before. */
export function sampleSnapshot(plan: Plan): { readonly snapshot: FleetSnapshot; readonly ledger: Ledger } {
  const selected = [...plan.repositories.values()];
  const repositories = new Map(selected.map((planned, index) => [planned.name, seenAs(planned, index, plan)]));
  return { snapshot: { at, digest: 'sample', repositories }, ledger: ledgerOf(selected) };
}

export function assessSample(plan: Plan, { snapshot, ledger }: ReturnType<typeof sampleSnapshot>): Assessment {
  const options = { mode: 'integrate', gate: 'verified', maxFailures: 2, waveSize: 256, retry: 'changed' } as const;
  return assessFleet(plan, [...plan.repositories.values()], snapshot, ledger, options);
}

export function samplePageData(plan: Plan): PageData {
  return pageData(sampleAssessment(plan), plan, { mode: 'integrate', at });
}

/** The plan that ships with the project, with people who own its repositories, or one of as many as are asked for. */
export function samplePlan(count = 26): Plan {
  const plan = builtInPlan();
  const known = [...plan.repositories.values()];
  const chosen = Array.from({ length: count }, (_, index): PlannedRepository => {
    const like = known[index % known.length] as PlannedRepository;
    const name = index < known.length ? like.name : `${like.name}-${Math.floor(index / known.length)}`;
    return { ...like, name, contacts: [owners[like.phase % owners.length] ?? ''], canary: index % 26 === 6 };
  });
  const phases = plan.phases.map(({ number, title }) => ({
    number,
    title: title.replace('Repositories with ', ''),
    repositories: chosen.filter(({ phase }) => phase === number).map(({ name }) => name),
  }));
  return { ...plan, phases, repositories: new Map(chosen.map((one) => [one.name, one])) };
}

function seenAs(planned: PlannedRepository, index: number, plan: Plan): SeenRepository {
  if (index % 26 === 23) {
    return {
      kind: 'unreachable',
      why: 'the repository is archived',
      remedy: 'Unarchive it, or exclude it from the plan.',
    };
  }
  const isDone = planned.phase <= 3 && index % 9 !== 5;
  const checks: CheckState = index % 7 === 3 ? 'pending' : index % 11 === 8 ? 'failing' : 'passing';
  const record = isDone ? recordOf(planned, plan) : undefined;
  const drifted = record !== undefined && index % 26 === 4 && { ...record, crates: record.crates.slice(1) };
  const pullRequests: FleetPullRequest[] = [];
  if (planned.phase === 4 && index % 4 !== 0) pullRequests.push(pullRequestOf(planned.name, index, 'open', checks));
  if (index % 26 === 20) pullRequests.push(pullRequestOf(planned.name, index, 'closed', 'passing'));
  return {
    kind: 'seen',
    fullName: `llm-dev-ops/${planned.name}`,
    base: { ref: 'main', sha: shaOf(index) },
    checks,
    record: drifted || record,
    pinned: false,
    pullRequests,
    gitUses: usesOf(planned, index, plan),
  };
}

function recordOf({ crates }: PlannedRepository, { infra }: Plan): ChangeRecord {
  return { id: 'sample', date: '2026-11-01', infra, crates, entries: [], files: [] };
}

function usesOf({ name }: PlannedRepository, index: number, plan: Plan): readonly GitUse[] {
  const names = [...plan.repositories.keys()];
  const inCycle = cycle.indexOf(name);
  const others = [
    ...(inCycle >= 0 && index < 26 ? [cycle[inCycle + 1] ?? ''] : []),
    ...(index % 3 === 1 ? [names[Math.floor(index / 3)] ?? ''] : []),
    ...(index % 5 === 2 && index > 6 ? [names[index - 6] ?? ''] : []),
    ...(index % 13 === 3 && inCycle < 0 ? [names[index + 9] ?? ''] : []),
  ];
  return others
    .filter((other) => other !== '' && other !== name)
    .map((other, line) => ({
      url: `https://github.com/llm-dev-ops/${other}`,
      package: other,
      location: { path: 'Cargo.toml', line: 24 + line, column: 1 },
    }));
}

function ledgerOf(selected: readonly PlannedRepository[]): Ledger {
  const entries = selected.flatMap((planned, index): readonly (readonly [string, LedgerEntry])[] => {
    if (planned.phase > 5 && index % 26 !== 24) return [];
    const isWaiting = planned.phase === 5 || (planned.phase === 4 && index % 4 === 0 && index % 26 !== 12);
    if (isWaiting) return [];
    const count = 3 + ((index * 7) % 9);
    const [last, ...earlier] = Array.from({ length: count }, (_, age) => runOf(planned, index, age, count));
    const excluded = index % 26 === 24 && { excluded: { by: '@mira', why: 'is rewritten until spring' } };
    return last === undefined ? [] : [[planned.name, { last, earlier, ...excluded }]];
  });
  return { version: 1, repositories: new Map(entries), waves: [] };
}

function runOf(planned: PlannedRepository, index: number, age: number, count: number): LedgerRun {
  const failed = age === 0 && [5, 12].includes(index % 26);
  const passes = { check: 'pass', build: 'pass', test: 'pass' };
  const hasWasm = planned.wasm !== undefined;
  const wasm = hasWasm ? 'pass' : 'not-applicable';
  const grown = 182_000 + index * 3100 + (count - age) * 2400 + ((index * age * 37) % 9) * 900;
  return {
    mode: age === count - 1 ? 'audit' : 'integrate',
    outcome: failed ? 'failed' : age === 0 ? 'published' : 'unchanged',
    verdict: failed ? 'smoke-failed' : age === 0 ? 'integrated' : 'unchanged',
    why: failed ? 'test `retries_with_backoff` fails since infra-http, and passed before' : '',
    at: new Date(Date.parse(at) - age * 2 * day - index * 61_000).toISOString(),
    digest: 'sample',
    base: shaOf(index),
    steps: failed
      ? { ...passes, test: 'fail', wasm: 'not-run', typescript: 'not-run' }
      : { ...passes, wasm, typescript: hasWasm ? 'pass' : 'not-applicable' },
    durationMs: 96_000 + index * 4100 + (((index + 3) * (age + 5) * 7919) % 64_000),
    ...(failed && { culprit: 'infra-http', blocked: ['infra-http'] }),
    ...(hasWasm && { modules: { [`${planned.name.replaceAll('-', '_')}_wasm`]: grown } }),
  };
}

function pullRequestOf(name: string, index: number, state: 'open' | 'closed', checks: CheckState): FleetPullRequest {
  return {
    number: 100 + index,
    url: `https://github.com/llm-dev-ops/${name}/pull/${100 + index}`,
    branch: 'feature/infra-integration',
    base: 'main',
    state,
    checks,
    at,
  };
}

function shaOf(index: number): string {
  return index.toString(16).padStart(40, '5a');
}
