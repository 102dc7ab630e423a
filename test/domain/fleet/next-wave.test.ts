import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decideWave } from '../../../src/domain/fleet/next-wave.js';
import type { FleetMember, WaveOptions } from '../../../src/domain/fleet/progress.js';
import type { FleetMode } from '../../../src/domain/fleet/modes.js';
import type { CheckState, RepositoryState } from '../../../src/domain/fleet/state.js';
import type { PlannedRepository } from '../../../src/domain/plan/plan.js';

const at = '2026-11-27T12:00:00Z';
const digest = 'of-this-plan';
const defaults: WaveOptions = { mode: 'integrate', gate: 'verified', maxFailures: 0, waveSize: 256, retry: 'changed' };

function planned(name: string, phase: number, canary = false): PlannedRepository {
  return {
    name,
    phase,
    canary,
    category: 'Core',
    purpose: name,
    crates: [{ name: 'infra-errors', features: [] }],
    systemPackages: [],
    contacts: [],
  };
}

function opened(checks: CheckState): RepositoryState {
  const url = 'https://github.com/acme/x/pull/1';
  return {
    kind: 'opened',
    pullRequest: { number: 1, url, branch: 'feature/infra-integration', base: 'main', state: 'open', checks, at },
  };
}

const failed: RepositoryState = { kind: 'failed', verdict: 'blocked', why: 'the audit said so', base: 'sha-1' };

function failedBefore(base: string): Pick<FleetMember, 'past'> {
  const last = { mode: 'integrate', outcome: 'failed', verdict: 'blocked', why: '', at, base, digest } as const;
  return { past: { earlier: [], last } };
}

function decide(members: readonly FleetMember[], options: Partial<WaveOptions> = {}): ReturnType<typeof decideWave> {
  return decideWave({ members, options: { ...defaults, ...options }, at, digest, waves: [] });
}

function member(name: string, phase: number, state: RepositoryState, canary = false): FleetMember {
  const there = state.kind === 'integrated' || state.kind === 'drifted' ? { there: { pinned: state.pinned } } : {};
  return { planned: planned(name, phase, canary), state, base: 'sha-1', ...there };
}

describe('the next wave', () => {
  test('is the first phase that has something to do', () => {
    const fleet = [
      member('a', 1, opened('passing')),
      member('b', 2, { kind: 'planned' }),
      member('c', 3, { kind: 'planned' }),
    ];
    expect(decide(fleet)).toMatchObject({ verdict: 'work', wave: ['b'], phase: 2 });
  });

  test('takes the canaries of a phase alone, and the others when the canaries are through', () => {
    const others = [member('b', 1, { kind: 'planned' }), member('c', 1, { kind: 'planned' })];
    expect(decide([...others, member('a', 1, { kind: 'planned' }, true)])).toMatchObject({ wave: ['a'] });
    expect(decide([...others, member('a', 1, opened('pending'), true)])).toMatchObject({
      verdict: 'wait',
      waiting: ['a'],
    });
    expect(decide([...others, member('a', 1, opened('passing'), true)])).toMatchObject({ wave: ['b', 'c'] });
  });

  test('waits for merges where the gate says so', () => {
    const fleet = [member('a', 1, opened('passing')), member('b', 2, { kind: 'planned' })];
    expect(decide(fleet, { gate: 'merged' })).toMatchObject({ verdict: 'wait', waiting: ['a'] });
    const red: RepositoryState = { kind: 'integrated', checks: 'failing', pinned: false };
    expect(decide([member('a', 1, red), ...fleet.slice(1)], { gate: 'merged' })).toMatchObject({ verdict: 'halt' });
  });

  test('halts when more failed than allowed, and goes on when a person excludes the one in the way', () => {
    const stuck = { ...member('a', 1, failed), ...failedBefore('sha-1') };
    const next = member('b', 2, { kind: 'planned' });
    expect(decide([stuck, next])).toMatchObject({ verdict: 'halt', failures: ['a'], phase: 1 });
    expect(decide([stuck, next], { maxFailures: 1 })).toMatchObject({ verdict: 'work', wave: ['b'] });
    const excluded: RepositoryState = { kind: 'excluded', by: 'ada', why: 'rewrite under way' };
    expect(decide([{ ...stuck, state: excluded }, next])).toMatchObject({ verdict: 'work', wave: ['b'] });
  });

  test('tries a failure again when its base or the plan changed, or when asked to', () => {
    expect(decide([{ ...member('a', 1, failed), ...failedBefore('older') }])).toMatchObject({ wave: ['a'] });
    const same = { ...member('a', 1, failed), ...failedBefore('sha-1') };
    expect(decide([same]).verdict).toBe('halt');
    expect(decide([same], { retry: 'failed' })).toMatchObject({ wave: ['a'] });
  });

  test('does not begin again what ran on the same base and left no pull request', () => {
    const ran = (outcome: 'published' | 'unchanged'): FleetMember => ({
      ...member('a', 1, { kind: 'planned' }),
      past: { earlier: [], last: { mode: 'integrate', outcome, verdict: '', why: '', at, base: 'sha-1', digest } },
    });
    expect(decide([ran('unchanged')]).verdict).toBe('done');
    expect(decide([ran('published')])).toMatchObject({ verdict: 'halt', failures: ['a'] });
    expect(decide([{ ...ran('published'), base: 'newer' }])).toMatchObject({ verdict: 'work', wave: ['a'] });
  });

  test('leaves alone what a person closed or rolled back', () => {
    const { pullRequest } = opened('none') as Extract<RepositoryState, { kind: 'opened' }>;
    const fleet = [
      member('a', 1, { kind: 'declined', pullRequest }),
      member('b', 1, { kind: 'rolled-back', pullRequest }),
    ];
    expect(decide(fleet)).toMatchObject({ verdict: 'done', wave: [] });
  });

  test('keeps to `max-open`, to the size of a wave and to what GitHub allows in an hour', () => {
    const many = Array.from({ length: 200 }, (_, index) => member(`r${index}`, 1, { kind: 'planned' }));
    const some = [member('open', 1, opened('passing')), ...many];
    expect(decide(some, { maxOpen: 3 }).wave).toEqual(['r0', 'r1']);
    expect(decide(some, { maxOpen: 1 })).toMatchObject({ verdict: 'wait' });
    expect(decide(many, { waveSize: 7 }).wave).toHaveLength(7);
    const first = decide(many);
    expect(first.estimate.writes).toBeLessThanOrEqual(500);
    const waves = [{ at: '2026-11-27T11:30:00Z', mode: 'integrate', legs: first.wave.length } as const];
    const question = { members: many, options: defaults, at, digest, waves };
    expect(decideWave(question)).toMatchObject({ verdict: 'wait' });
    expect(decideWave({ ...question, at: '2026-11-27T12:30:00Z' }).verdict).toBe('work');
  });

  test('rolls back the last phase first', () => {
    const there: RepositoryState = { kind: 'integrated', checks: 'passing', pinned: false };
    const fleet = [member('a', 1, there), member('b', 2, there)];
    expect(decide(fleet, { mode: 'rollback' })).toMatchObject({ wave: ['b'], phase: 2 });
  });
});

describe('a repository whose legs are lost', () => {
  const lost = (times: number, base = 'sha-1'): FleetMember => {
    const run = { mode: 'integrate', outcome: 'lost', verdict: 'environment', why: '', at, base, digest } as const;
    const earlier = Array.from({ length: times - 1 }, () => run);
    return { ...member('a', 1, { kind: 'planned' }), past: { last: run, earlier } };
  };

  test('is tried again, and after three times on the same base it is a failure that somebody has to look at', () => {
    expect(decide([lost(1)])).toMatchObject({ verdict: 'work', wave: ['a'] });
    expect(decide([lost(2)])).toMatchObject({ verdict: 'work', wave: ['a'] });
    expect(decide([lost(3)])).toMatchObject({ verdict: 'halt', failures: ['a'] });
    expect(decide([lost(3, 'older')])).toMatchObject({ verdict: 'work', wave: ['a'] });
    expect(decide([lost(3)], { retry: 'failed' })).toMatchObject({ verdict: 'work', wave: ['a'] });
  });
});

describe('the fleet taken back', () => {
  const there: RepositoryState = { kind: 'integrated', checks: 'passing', pinned: false };
  const ran = (mode: FleetMode, outcome: 'published' | 'failed', verdict: string): Pick<FleetMember, 'past'> => ({
    past: { earlier: [], last: { mode, outcome, verdict, why: '', at, base: 'sha-1', digest } },
  });
  const pull = (state: 'open' | 'closed', checks: CheckState): Pick<FleetMember, 'undoing'> => ({
    undoing: {
      number: 2,
      url: 'https://github.com/acme/x/pull/2',
      branch: 'rollback/infra-integration',
      base: 'main',
      state,
      checks,
      at: '2026-11-27T13:00:00Z',
    },
  });

  test('waits for the checks of its pull requests, and for merges where the gate says so', () => {
    const done = { ...member('a', 1, there), ...ran('rollback', 'published', 'reverted') };
    expect(decide([{ ...done, ...pull('open', 'pending') }], { mode: 'rollback' })).toMatchObject({ verdict: 'wait' });
    expect(decide([{ ...done, ...pull('open', 'passing') }], { mode: 'rollback' })).toMatchObject({ verdict: 'done' });
    expect(decide([{ ...done, ...pull('open', 'passing') }], { mode: 'rollback', gate: 'merged' })).toMatchObject({
      verdict: 'wait',
      waiting: ['a'],
    });
    expect(decide([{ ...done, ...pull('closed', 'passing') }], { mode: 'rollback' })).toMatchObject({
      verdict: 'done',
    });
    expect(decide([done], { mode: 'rollback' })).toMatchObject({ verdict: 'halt', failures: ['a'] });
  });

  test('an update that was discarded leaves what is merged, which goes next', () => {
    const discarded = ran('rollback', 'published', 'discarded');
    expect(decide([{ ...member('a', 1, there), ...discarded }], { mode: 'rollback' })).toMatchObject({ wave: ['a'] });
    expect(decide([{ ...member('a', 1, opened('passing')), ...discarded }], { mode: 'rollback' })).toMatchObject({
      verdict: 'halt',
    });
  });

  test('reaches what is merged although its last integration failed', () => {
    const failing = { ...member('a', 1, failed), ...failedBefore('sha-1'), there: { pinned: false } };
    expect(decide([failing], { mode: 'rollback' })).toMatchObject({ wave: ['a'] });
    expect(decide([failing], { mode: 'pin' })).toMatchObject({ wave: ['a'] });
    expect(decide([failing], { mode: 'unpin' })).toMatchObject({ verdict: 'done' });
  });
});

test('an audit looks at everybody, although one cannot be reached', () => {
  const gone: RepositoryState = { kind: 'unreachable', why: 'archived', remedy: '' };
  const fleet = [member('a', 1, gone), member('b', 1, { kind: 'planned' }, true), member('c', 2, { kind: 'planned' })];
  expect(decide(fleet, { mode: 'audit' })).toMatchObject({ verdict: 'work', wave: ['b', 'c'] });
});

test('another question opens what was said no to, and updates what is open', () => {
  const before = {
    mode: 'integrate',
    outcome: 'published',
    verdict: 'integrated',
    why: '',
    at,
    base: 'sha-1',
  } as const;
  const { pullRequest } = opened('passing') as Extract<RepositoryState, { kind: 'opened' }>;
  for (const state of [opened('passing'), { kind: 'declined', pullRequest } as const]) {
    const asked = (other: string): FleetMember => ({
      ...member('a', 1, state),
      past: { earlier: [], last: { ...before, digest: other } },
    });
    expect(decide([asked('of an older plan')])).toMatchObject({ wave: ['a'] });
    expect(decide([asked(digest)])).toMatchObject({ verdict: 'done' });
  }
});

const states: fc.Arbitrary<RepositoryState> = fc.constantFrom<RepositoryState>(
  { kind: 'planned' },
  { kind: 'integrated', checks: 'passing', pinned: false },
  { kind: 'drifted', differences: ['x'], checks: 'passing', pinned: false },
  opened('passing'),
  opened('pending'),
  opened('failing'),
  failed,
  { kind: 'excluded', by: 'ada', why: '' },
);
const fleets = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), states, fc.boolean()), { maxLength: 30 }).map((rows) =>
  rows
    .map(([phase, state, canary], index) => ({
      ...member(`r${index}`, phase, state, canary),
      ...(state.kind === 'failed' || state.kind === 'opened' ? failedBefore('sha-1') : {}),
    }))
    .toSorted((a, b) => a.planned.phase - b.planned.phase),
);
const options: fc.Arbitrary<Partial<WaveOptions>> = fc.record({
  gate: fc.constantFrom('verified', 'merged'),
  maxFailures: fc.integer({ min: 0, max: 5 }),
  waveSize: fc.integer({ min: 1, max: 10 }),
});

describe('laws of the next wave', () => {
  test('one phase, within its bounds, with nothing of an earlier phase left to do', () => {
    fc.assert(
      fc.property(fleets, options, (fleet, given) => {
        const decision = decide(fleet, given);
        const going = fleet.filter(({ planned: { name } }) => decision.wave.includes(name));
        expect(new Set(going.map(({ planned: { phase } }) => phase)).size).toBeLessThanOrEqual(1);
        expect(going.length).toBeLessThanOrEqual(given.waveSize ?? 256);
        expect(decision.verdict === 'work').toBe(going.length > 0);
        const earlier = fleet.filter(({ planned: { phase } }) => phase < (going[0]?.planned.phase ?? 0));
        expect(earlier.filter(({ state: { kind } }) => kind === 'planned' || kind === 'drifted')).toEqual([]);
        expect(decision.verdict === 'work' && decision.failures.length > (given.maxFailures ?? 0)).toBe(false);
        expect(decide(fleet, given)).toEqual(decision);
      }),
    );
  });

  test('a fleet whose legs succeed and whose pull requests are merged is done in the end, each repository once', () => {
    fc.assert(
      fc.property(fleets, options, (fleet, given) => {
        let now = fleet.map((one): FleetMember => {
          const { kind } = one.state;
          const fresh: FleetMember = { planned: one.planned, base: 'sha-1', state: { kind: 'planned' } };
          return kind === 'failed' || kind === 'opened' ? fresh : one;
        });
        const started: string[] = [];
        for (let round = 0; round < 2 * fleet.length + 2; round += 1) {
          const decision = decide(now, given);
          if (decision.verdict === 'done') break;
          started.push(...decision.wave);
          const merged: RepositoryState = { kind: 'integrated', checks: 'passing', pinned: false };
          now = now.map((one) => (decision.wave.includes(one.planned.name) ? { ...one, state: merged } : one));
        }
        expect(decide(now, given)).toMatchObject({ verdict: 'done', wave: [] });
        expect(new Set(started).size).toBe(started.length);
      }),
    );
  });
});
