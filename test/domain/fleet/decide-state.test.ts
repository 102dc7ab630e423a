import { describe, expect, test } from '@jest/globals';
import { decideState } from '../../../src/domain/fleet/decide-state.js';
import type { LedgerEntry, LedgerRun } from '../../../src/domain/fleet/ledger.js';
import type { SeenRepository } from '../../../src/domain/fleet/snapshot.js';
import type { FleetPullRequest } from '../../../src/domain/fleet/state.js';
import type { ChangeRecord } from '../../../src/domain/infra/record.js';
import type { PlannedRepository } from '../../../src/domain/plan/plan.js';

const infra = { url: 'https://github.com/acme/infra', reference: { kind: 'default-branch' }, contacts: [] } as const;
const planned: PlannedRepository = {
  name: 'shop',
  category: 'Apps',
  purpose: 'Sells',
  phase: 1,
  canary: false,
  crates: [
    { name: 'infra-errors', features: [] },
    { name: 'infra-http', features: ['client'] },
  ],
  wasm: { crates: ['infra-id'], useCase: 'in the browser' },
  systemPackages: [],
  contacts: [],
};
const asPlanned: ChangeRecord = {
  id: '0123456789ab',
  date: '2026-11-01',
  infra,
  crates: [...planned.crates, { name: 'infra-id', features: [] }],
  entries: [],
  files: [],
};

const head = 'a'.repeat(40);
type Seen = Extract<SeenRepository, { kind: 'seen' }>;
function seen(more: Partial<Seen> = {}): Seen {
  return {
    kind: 'seen',
    fullName: 'acme/shop',
    base: { ref: 'main', sha: head },
    checks: 'passing',
    record: undefined,
    pinned: false,
    pullRequests: [],
    gitUses: [],
    ...more,
  };
}

function pull(state: FleetPullRequest['state'], more: Partial<FleetPullRequest> = {}): FleetPullRequest {
  return {
    number: 7,
    url: 'https://github.com/acme/shop/pull/7',
    branch: 'feature/infra-integration',
    base: 'main',
    state,
    checks: 'passing',
    at: '2026-11-02T00:00:00Z',
    ...more,
  };
}

function failedOn(base: string, mode: LedgerRun['mode'] = 'integrate'): LedgerEntry {
  const why = 'a test failed';
  const at = '2026-11-03T00:00:00Z';
  return { earlier: [], last: { mode, outcome: 'failed', verdict: 'smoke-failed', why, at, base, digest: 'd' } };
}

const stateOf = (repository: SeenRepository, past?: LedgerEntry) => decideState(planned, repository, past, { infra });

describe('where a repository stands', () => {
  test.each<[string, SeenRepository, object]>([
    ['nothing is there', seen(), { kind: 'planned' }],
    ['a pull request is open', seen({ pullRequests: [pull('open')] }), { kind: 'opened', pullRequest: { number: 7 } }],
    ['it is merged', seen({ record: asPlanned, pullRequests: [pull('merged')] }), { kind: 'integrated' }],
    [
      'an update of what is merged is open',
      seen({ record: asPlanned, pullRequests: [pull('open')] }),
      { kind: 'opened' },
    ],
    ['a person closed it', seen({ pullRequests: [pull('closed')] }), { kind: 'declined', pullRequest: { number: 7 } }],
    ['it was merged and taken out by hand', seen({ pullRequests: [pull('merged')] }), { kind: 'rolled-back' }],
    [
      'a pull request into another branch says nothing',
      seen({ pullRequests: [pull('open', { base: 'release' })] }),
      { kind: 'planned' },
    ],
    [
      'one for a part of the repository says nothing',
      seen({ pullRequests: [pull('open', { branch: 'feature/infra-integration--tools' })] }),
      { kind: 'planned' },
    ],
  ])('%s', (_, repository, expected) => expect(stateOf(repository)).toMatchObject(expected));

  test('what happened last decides: rolled back, integrated again and declined', () => {
    const rollback = pull('merged', { branch: 'rollback/infra-integration', number: 8, at: '2026-11-05T00:00:00Z' });
    expect(stateOf(seen({ pullRequests: [rollback, pull('merged')] }))).toMatchObject({
      kind: 'rolled-back',
      pullRequest: { number: 8 },
    });
    const again = pull('closed', { number: 9, at: '2026-11-06T00:00:00Z' });
    expect(stateOf(seen({ pullRequests: [again, rollback, pull('merged')] }))).toMatchObject({
      kind: 'declined',
      pullRequest: { number: 9 },
    });
  });

  test('a failure of the last integration stands, with the commit that it was given for', () => {
    expect(stateOf(seen(), failedOn('b'.repeat(40)))).toEqual({
      kind: 'failed',
      verdict: 'smoke-failed',
      why: 'a test failed',
      base: 'b'.repeat(40),
    });
    expect(stateOf(seen(), failedOn(head, 'try')).kind).toBe('planned');
    expect(stateOf(seen({ record: asPlanned }), failedOn(head)).kind).toBe('integrated');
  });

  test('a person who excludes it, and what cannot be seen, come before everything else', () => {
    const gone = { kind: 'unreachable', why: 'archived', remedy: 'Unarchive it.' } as const;
    expect(stateOf(gone, failedOn(head))).toEqual(gone);
    const excluded = { by: 'ada', why: 'rewrite' };
    expect(stateOf(gone, { earlier: [], excluded })).toEqual({ kind: 'excluded', ...excluded });
  });
});

describe('drift', () => {
  test.each<[string, Partial<ChangeRecord>, string]>([
    ['a crate is missing', { crates: asPlanned.crates.slice(1) }, '`infra-errors` is missing'],
    [
      'a feature is missing',
      {
        crates: [
          { name: 'infra-errors', features: [] },
          { name: 'infra-http', features: [] },
        ],
      },
      '`infra-http` lacks `client`',
    ],
    [
      'a crate is too much',
      { crates: [...asPlanned.crates, { name: 'infra-mq', features: [] }] },
      '`infra-mq` is there and not in the plan',
    ],
    [
      'another revision',
      { infra: { ...infra, reference: { kind: 'rev', value: 'abcdef1' } } },
      'infra is at `rev:abcdef1` and not at `default-branch`',
    ],
    [
      'another source',
      { infra: { ...infra, url: 'https://github.com/acme/llm-infra' } },
      'infra comes from `https://github.com/acme/llm-infra` and not from `https://github.com/acme/infra`',
    ],
  ])('%s', (_, more, difference) => {
    const record = { ...asPlanned, ...more };
    expect(stateOf(seen({ record }))).toMatchObject({ kind: 'drifted', differences: [difference] });
  });

  test('an address that is written another way is no drift', () => {
    const record = { ...asPlanned, infra: { ...infra, url: 'https://github.com/Acme/infra.git/' } };
    expect(stateOf(seen({ record })).kind).toBe('integrated');
  });
});

describe('what ran before', () => {
  const run = (mode: LedgerRun['mode'], verdict: string, outcome: LedgerRun['outcome'], base = head): LedgerRun => ({
    mode,
    outcome,
    verdict,
    why: '',
    at: '2026-11-03T00:00:00Z',
    base,
    digest: mode,
  });
  const past = (...runs: readonly LedgerRun[]): LedgerEntry => {
    const [last, ...earlier] = runs;
    return { earlier, ...(last && { last }) };
  };
  const blocked = run('integrate', 'blocked', 'failed');

  test('a look at the fleet does not hide what failed', () => {
    for (const mode of ['audit', 'try'] as const) {
      const state = decideState(planned, seen(), past(run(mode, 'integrated', 'passed'), blocked), { infra });
      expect(state).toMatchObject({ kind: 'failed', verdict: 'blocked' });
    }
    expect(decideState(planned, seen(), past(run('rollback', 'none', 'unchanged'), blocked), { infra }).kind).toBe(
      'planned',
    );
  });

  test('a pull request that a rollback closed was declined by nobody', () => {
    const closed = seen({ pullRequests: [pull('closed')] });
    const discarded = run('rollback', 'discarded', 'published');
    expect(decideState(planned, closed, past(discarded, blocked), { infra }).kind).toBe('rolled-back');
    expect(decideState(planned, closed, past(blocked, discarded), { infra }).kind).toBe('declined');
  });

  test('files that an audit of this commit would change have drifted, although the record has not', () => {
    const record = seen({ record: asPlanned });
    const state = (audit: LedgerRun): string => decideState(planned, record, past(audit), { infra }).kind;
    expect(state(run('audit', 'integrated', 'passed'))).toBe('drifted');
    expect(state(run('audit', 'unchanged', 'unchanged'))).toBe('integrated');
    expect(state(run('audit', 'integrated', 'passed', 'b'.repeat(40)))).toBe('integrated');
  });
});
