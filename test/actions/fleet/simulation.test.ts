import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readLedger } from '../../../src/domain/fleet/ledger-file.js';
import { allRuns, type Ledger } from '../../../src/domain/fleet/ledger.js';
import type { RepositoryState } from '../../../src/domain/fleet/state.js';
import { Dice } from './simulation/fates.js';
import { Rollout } from './simulation/rollout.js';
import { home, World } from './simulation/world.js';

/** By hand: `scripts/acceptance/fleet-simulation.mjs`. */
const count = Number(process.env['INFRA_ACTIONS_REPOSITORIES'] ?? 24);
const seed = Number(process.env['INFRA_ACTIONS_SEED'] ?? 1);
const runs = Number(process.env['INFRA_ACTIONS_CASES'] ?? 1);

test('whatever goes wrong on its way, the fleet comes to where its people and its repositories want it', async () => {
  const all: Rollout['figures'][] = [];
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const dice = new Dice(draw);
      await using world = await World.begin(count, dice);
      const rollout = new Rollout(world, dice);
      const end = await rollout.goOn(6 + Math.ceil(count / 40));
      const last = rollout.runs.at(-1)?.reported;
      expect(Object.fromEntries(last?.members.map(({ planned, state }) => [planned.name, state.kind]) ?? [])).toEqual(
        Object.fromEntries(world.names.map((name) => [name, endOf(world, name)])),
      );
      const failing = world.names.filter((name) => ['planned', 'failed', 'unreachable'].includes(endOf(world, name)));
      expect(end.failures.toSorted()).toEqual(failing);
      checkPullRequests(world);
      checkIssues(world);
      checkLedger(world, rollout);
      expect(world.fleet.double.violations).toEqual([]);
      all.push(rollout.figures);
    }),
    { seed, numRuns: runs, endOnFailure: true, reporter: tellSeed },
  );
  for (const figures of all) console.log(shown(figures));
}, 7_200_000);

/** The draws of a rollout are megabytes: the seed and what was wrong say enough. */
function tellSeed({ failed, errorInstance }: fc.RunDetails<[fc.GeneratorValue]>): void {
  if (failed) throw new Error(`seed ${seed}`, { cause: errorInstance });
}

/** Where a repository has to be in the end: from what was done to it, and from nothing that the fleet says. */
function endOf(world: World, name: string): RepositoryState['kind'] {
  const kind = world.fates.get(name)?.kind;
  if (kind === 'archived') return 'unreachable';
  const decision = world.decisions.get(name);
  if (decision === 'reverted') return 'rolled-back';
  if (decision === 'closed') return 'declined';
  if (world.isIntegrated(name)) return 'integrated';
  return kind === 'gone' ? 'planned' : 'failed';
}

/** One pull request for each repository that was ever integrated, whatever ran twice or was lost. */
function checkPullRequests(world: World): void {
  for (const name of world.names) {
    const { pulls } = world.repository(name);
    expect([name, pulls.length]).toEqual([name, world.decisions.has(name) ? 1 : 0]);
  }
}

/** One issue of the fleet, and at most one for a repository; of those that two runs opened at once one is closed. */
function checkIssues(world: World): void {
  const { issues } = world.repository(home);
  expect(issues.filter(({ labels, state }) => labels.includes('infra-fleet') && state === 'open')).toHaveLength(1);
  const counted = new Map<string, number>();
  for (const { title, body } of issues.filter(({ labels }) => labels.includes('infra-tracking')))
    if (!body.startsWith('Opened twice')) counted.set(title, (counted.get(title) ?? 0) + 1);
  expect([...counted].filter(([, times]) => times > 1)).toEqual([]);
}

/** The ledger keeps the last run of a repository and twenty before it. */
const keptRuns = 21;

/** All that a report was able to write is in the ledger, and nothing else. */
function checkLedger(world: World, { runs: dispatched }: Rollout): void {
  const ledger = ledgerOf(world);
  const reported = dispatched.filter((run) => run.reported !== undefined && run.names.length > 0);
  const missing = reported.flatMap(({ at, names }) =>
    names.filter((name) => {
      const kept = allRuns(ledger.repositories.get(name));
      const isTooOld = kept.length === keptRuns && at < (kept.at(-1)?.at ?? '');
      return !isTooOld && kept.every((run) => run.at !== at);
    }),
  );
  expect(missing).toEqual([]);
  expect(new Set(ledger.waves.map(({ at }) => at)).size).toBe(ledger.waves.length);
  const known = new Set(dispatched.map(({ at }) => at));
  expect(ledger.waves.filter(({ at }) => !known.has(at))).toEqual([]);
}

function ledgerOf(world: World): Ledger {
  const { store } = world.repository(home);
  const entry = store.tree(store.ref('refs/heads/infra-ledger') ?? '', true).find(({ path }) => path === 'ledger.json');
  return readLedger(store.blob(entry?.sha ?? '').toString('utf8'), 'ledger.json');
}

function shown({ runs: times, legs, ofTheFleet, ofLegs, killed, faults, halts, twice }: Rollout['figures']): string {
  return (
    `${count} repositories: ${times} runs, ${legs} legs; ` +
    `${(ofTheFleet / count).toFixed(1)} requests a repository for plan and report, ` +
    `${(ofLegs / count).toFixed(1)} for legs; ` +
    `${faults} bad answers, ${killed} reports killed, ${halts} halts, ${twice} times two runs at once`
  );
}
