import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { assessFleet, type Assessment } from '../../../src/domain/fleet/assess.js';
import { contentLimits, maxLegs } from '../../../src/domain/fleet/budget.js';
import { emptyLedger, recordResults, type Ledger, type LedgerRun } from '../../../src/domain/fleet/ledger.js';
import type { WaveOptions } from '../../../src/domain/fleet/progress.js';
import type { SeenRepository } from '../../../src/domain/fleet/snapshot.js';
import type { FleetPullRequest } from '../../../src/domain/fleet/state.js';
import type { PlannedRepository } from '../../../src/domain/plan/plan.js';
import { assessSample, samplePlan, sampleSnapshot } from '../../support/sample-fleet.js';

/** What becomes of a repository: lost so often by the machine, and then a verdict. */
interface Fate {
  readonly phase: number;
  readonly canary: boolean;
  readonly losses: number;
  readonly verdict: 'integrated' | 'blocked';
}

const anyFate: fc.Arbitrary<Fate> = fc.record({
  phase: fc.integer({ min: 1, max: 4 }),
  canary: fc.boolean(),
  losses: fc.constantFrom(0, 0, 0, 1, 2),
  verdict: fc.constantFrom('integrated', 'integrated', 'integrated', 'blocked'),
});
const given = fc.record({
  maxFailures: fc.integer({ min: 0, max: 4 }),
  waveSize: fc.integer({ min: 1, max: 9 }),
  gate: fc.constantFrom('verified', 'merged'),
});
type Given = Pick<WaveOptions, 'maxFailures' | 'waveSize' | 'gate'>;

const plan = samplePlan();
const digest = 'of-this-plan';
const hourMs = 3_600_000;

/** A fleet that really goes on: what a wave leaves is what the next look sees. */
class Rollout {
  readonly planned: readonly PlannedRepository[];
  readonly started = new Map<string, number>();
  private readonly seen = new Map<string, SeenRepository>();
  private ledger: Ledger = emptyLedger;
  private now = Date.parse('2026-11-27T12:00:00Z');

  constructor(
    private readonly fates: readonly Fate[],
    private readonly options: Given,
  ) {
    const like = [...plan.repositories.values()][0] as PlannedRepository;
    this.planned = fates
      .map(({ phase, canary }, index) => ({ ...like, name: `r${index}`, phase, canary }))
      .toSorted((a, b) => a.phase - b.phase);
    for (const { name } of this.planned) this.seen.set(name, repository(name, []));
  }

  fateOf(name: string): Fate {
    return this.fates[Number(name.slice(1))] as Fate;
  }

  look(): Assessment {
    const snapshot = { at: new Date(this.now).toISOString(), digest, repositories: this.seen };
    const options = { mode: 'integrate', retry: 'changed', ...this.options } as const;
    return assessFleet(plan, this.planned, snapshot, this.ledger, options);
  }

  runLegs(names: readonly string[]): void {
    const at = new Date(this.now).toISOString();
    const runs = new Map(names.map((name) => [name, this.runLeg(name, at)]));
    this.ledger = recordResults(this.ledger, runs, { at, mode: 'integrate', legs: names.length });
    this.now += hourMs;
  }

  private runLeg(name: string, at: string): LedgerRun {
    const times = (this.started.get(name) ?? 0) + 1;
    this.started.set(name, times);
    const about = { mode: 'integrate', at, digest, base: shaOf(name), why: '' } as const;
    const { losses, verdict } = this.fateOf(name);
    if (times <= losses) return { ...about, outcome: 'lost', verdict: 'lost' };
    if (verdict === 'blocked') return { ...about, outcome: 'failed', verdict };
    const pullRequest = { number: 1, url: 'https://github.com/acme/x/pull/1', base: 'main', at } as const;
    const open = { ...pullRequest, branch: 'feature/infra-integration', state: 'open', checks: 'passing' } as const;
    this.seen.set(name, repository(name, [open]));
    return { ...about, outcome: 'published', verdict };
  }

  /** People merge everything that is open. */
  mergeAll(): void {
    for (const planned of this.planned) {
      const repositoryNow = this.seen.get(planned.name);
      if (repositoryNow?.kind !== 'seen' || repositoryNow.pullRequests.length === 0) continue;
      const pullRequests = repositoryNow.pullRequests.map((one) => ({ ...one, state: 'merged' as const }));
      const record = { id: 'x', date: '', infra: plan.infra, crates: planned.crates, entries: [], files: [] };
      this.seen.set(planned.name, { ...repository(planned.name, pullRequests), record });
    }
  }
}

function shaOf(name: string): string {
  return name.padStart(40, '0');
}

function repository(name: string, pullRequests: readonly FleetPullRequest[]): SeenRepository & { kind: 'seen' } {
  const base = { ref: 'main', sha: shaOf(name) };
  const nothing = { checks: 'passing', record: undefined, pinned: false, gitUses: [] } as const;
  return { kind: 'seen', fullName: `acme/${name}`, base, ...nothing, pullRequests };
}

/** Goes on until nothing is left to do or the fleet halts; `check` sees each look. */
function goOn(rollout: Rollout, check: (look: Assessment) => void): Assessment {
  const enough = 8 * rollout.planned.length + 8;
  for (let round = 0; round < enough; round += 1) {
    const look = rollout.look();
    check(look);
    const { verdict, wave } = look.decision;
    if (verdict === 'done' || verdict === 'halt') return look;
    if (verdict === 'wait') rollout.mergeAll();
    else rollout.runLegs(wave);
  }
  throw new Error('the fleet does not come to an end');
}

describe('laws of a rollout, whatever becomes of its legs', () => {
  test('no wave breaks the order or a bound, and canaries go first and alone', () => {
    fc.assert(
      fc.property(fc.array(anyFate, { maxLength: 24 }), given, (all, options) => {
        const rollout = new Rollout(all, options);
        goOn(rollout, ({ decision: { verdict, wave, phase } }) => {
          if (verdict !== 'work') return;
          expect(wave.length).toBeLessThanOrEqual(Math.min(options.waveSize, maxLegs, contentLimits.perHour / 6));
          const notYet = ({ name }: PlannedRepository): boolean =>
            (rollout.started.get(name) ?? 0) <= rollout.fateOf(name).losses;
          const left = rollout.planned.filter(notYet);
          expect(left.filter((one) => one.phase < (phase ?? 0)).map(({ name }) => name)).toEqual([]);
          const going = rollout.planned.filter(({ name }) => wave.includes(name));
          expect(going.every((one) => one.phase === phase && notYet(one))).toBe(true);
          const canaries = left.some((one) => one.phase === phase && one.canary);
          expect(going.every(({ canary }) => canary)).toBe(canaries);
        });
      }),
    );
  });

  test('`max-failures` halts at the wave after the leg that is one too many, and at no other', () => {
    fc.assert(
      fc.property(fc.array(anyFate, { maxLength: 24 }), given, (all, options) => {
        const rollout = new Rollout(all, options);
        const failed = (): number =>
          rollout.planned.filter(({ name }) => {
            const { losses, verdict } = rollout.fateOf(name);
            return verdict === 'blocked' && (rollout.started.get(name) ?? 0) > losses;
          }).length;
        const end = goOn(rollout, ({ decision: { verdict } }) => {
          expect(verdict === 'halt').toBe(failed() > options.maxFailures);
        });
        expect(end.decision.verdict).toBe(failed() > options.maxFailures ? 'halt' : 'done');
        expect(end.decision.failures).toHaveLength(failed());
      }),
    );
  });

  test('every plan ends when its legs succeed, each repository was run once and its losses, and is never begun again', () => {
    fc.assert(
      fc.property(fc.array(anyFate, { maxLength: 24 }), given, (all, options) => {
        const rollout = new Rollout(
          all.map((one) => ({ ...one, verdict: 'integrated' })),
          options,
        );
        const end = goOn(rollout, () => undefined);
        expect(end.decision.verdict).toBe('done');
        for (const { name } of rollout.planned) expect(rollout.started.get(name)).toBe(rollout.fateOf(name).losses + 1);
        expect(rollout.look().decision).toEqual(end.decision);
      }),
    );
  });

  test('on an unchanged fleet the next run waits, or is done or halted as before', () => {
    fc.assert(
      fc.property(fc.array(anyFate, { maxLength: 24 }), given, (all, options) => {
        const rollout = new Rollout(
          all.map((one) => ({ ...one, losses: 0 })),
          options,
        );
        for (let look = rollout.look(); look.decision.verdict === 'work'; look = rollout.look())
          rollout.runLegs(look.decision.wave);
        const { decision } = rollout.look();
        expect(decision.verdict).not.toBe('work');
        expect(rollout.look().decision).toEqual(decision);
      }),
    );
  });
});

test('10,000 repositories are decided about in less than two seconds of work', () => {
  const large = samplePlan(10_000);
  const seen = sampleSnapshot(large);
  const before = process.cpuUsage();
  const { decision, members } = assessSample(large, seen);
  const { user, system } = process.cpuUsage(before);
  expect(members).toHaveLength(10_000);
  expect(decision.phase).toBeDefined();
  expect((user + system) / 1000).toBeLessThan(2000);
});
