import { describe, expect, test } from '@jest/globals';
import { readLedger, writeLedger } from '../../../src/domain/fleet/ledger-file.js';
import { readLegResult, readStartedWave, runsOf, type StartedWave } from '../../../src/domain/fleet/leg-result.js';
import { emptyLedger, recordResults, type LedgerRun } from '../../../src/domain/fleet/ledger.js';

const result = (more: object = {}): string =>
  JSON.stringify({
    version: 1,
    action: 'integrate',
    repository: 'acme/shop',
    verdict: 'smoke-failed',
    reason: 'a test\nfailed',
    base: { ref: 'main', sha: 'a'.repeat(40) },
    smoke: { status: 'fail', check: 'pass', test: 'fail', wasm: 'whatever', culprit: 'infra-errors' },
    ...more,
  });
const place = 'legs/infra-report-acme.shop/result.json';

describe('what a leg left', () => {
  test('is its known states and bounded text, and nothing else', () => {
    expect(readLegResult(result({ extra: '<script>' }), place, 'integrate')).toEqual({
      repository: 'shop',
      rank: 0,
      run: {
        outcome: 'failed',
        verdict: 'smoke-failed',
        why: 'a test failed',
        base: 'a'.repeat(40),
        steps: { check: 'pass', test: 'fail' },
        culprit: 'infra-errors',
      },
    });
    expect(readLegResult(result({ reason: 'x'.repeat(9000) }), place, 'integrate')?.run.why).toHaveLength(300);
    expect(readLegResult(result({ verdict: 'toString' }), place, 'integrate')).toBeUndefined();
    expect(readLegResult('{', place, 'integrate')).toBeUndefined();
  });

  test('of an audit alone gives its first error and what it blocks', () => {
    const findings = [
      { severity: 'warning', message: 'a second version' },
      { severity: 'error', message: 'hyper is\ntoo old' },
    ];
    const report = {
      action: 'audit-deps',
      repository: 'shop',
      verdict: 'fail',
      findings,
      'blocked-crates': ['infra-http'],
    };
    expect(readLegResult(JSON.stringify(report), 'shop/audit-deps.json', 'audit')?.run).toEqual({
      outcome: 'failed',
      verdict: 'fail',
      why: 'hyper is too old',
      blocked: ['infra-http'],
    });
  });

  test('is not the report of one of its parts', () => {
    const audit = JSON.stringify({ action: 'audit-deps', repository: 'acme/shop', verdict: 'pass' });
    expect(readLegResult(audit, place, 'integrate')).toBeUndefined();
    expect(readLegResult(audit, place, 'audit')).toMatchObject({ rank: 1 });
    expect(readLegResult(result(), place, 'rollback')).toBeUndefined();
  });

  test('speaks of its own repository only, and does not say what the wave was', () => {
    expect(readLegResult(result({ repository: 'acme/bank' }), place, 'integrate')).toBeUndefined();
    expect(readLegResult(result({ repository: 'acme.shop' }), place, 'integrate')?.repository).toBe('acme.shop');
    const whole = 'legs/infra-report-acme.shop+crates.web/result.json';
    expect(readLegResult(result(), whole, 'integrate')).toBeDefined();
    const wave = JSON.stringify({ action: 'fleet-plan', mode: 'integrate', at: 'x', digest: 'd', wave: ['bank'] });
    expect(readStartedWave(wave, 'legs/infra-report-acme.shop/plan.json')).toBeUndefined();
    expect(readStartedWave(wave, 'plan/report.json')).toMatchObject({ names: ['bank'] });
  });

  test('of a what-if is no pull request', () => {
    expect(readLegResult(result({ verdict: 'integrated' }), place, 'try')?.run.outcome).toBe('passed');
    expect(readLegResult(result({ verdict: 'integrated' }), place, 'integrate')?.run.outcome).toBe('published');
  });
});

describe('what the ledger says of a wave', () => {
  const wave: StartedWave = { mode: 'audit', at: '2026-11-27T12:00:00Z', digest: 'd', names: ['shop', 'bank'] };
  const of = (...texts: readonly string[]): ReadonlyMap<string, LedgerRun> =>
    runsOf(
      wave,
      texts.flatMap((text) => readLegResult(text, 'result.json', 'audit') ?? []),
      new Map(),
    );

  test('the result of the whole counts before the one of its audit, in whatever order; who left nothing is lost', () => {
    const audit = JSON.stringify({ action: 'audit-deps', repository: 'acme/shop', verdict: 'pass' });
    for (const texts of [
      [audit, result()],
      [result(), audit],
    ]) {
      expect(of(...texts).get('shop')).toMatchObject({ verdict: 'smoke-failed' });
    }
    expect(of(audit).get('bank')).toMatchObject({ outcome: 'lost' });
  });

  test('jobs that were started again replace what was lost, and an old run does not hide a newer one', () => {
    const first = recordResults(emptyLedger, of(), { at: wave.at, mode: 'audit', legs: 2 });
    const again = recordResults(first, of(result()), { at: wave.at, mode: 'audit', legs: 2 });
    expect(again.repositories.get('shop')).toMatchObject({ last: { outcome: 'failed' }, earlier: [] });
    expect(recordResults(again, of(), undefined).repositories.get('shop')?.last?.outcome).toBe('failed');
    expect(again.waves).toHaveLength(1);
    const late = new Map([...of()].map(([name, run]) => [name, { ...run, at: '2026-11-26T12:00:00Z' }]));
    expect(recordResults(again, late, undefined).repositories.get('shop')).toMatchObject({
      last: { outcome: 'failed' },
      earlier: [{ outcome: 'lost' }],
    });
  });

  test('a wave of nobody is none', () => {
    expect(recordResults(emptyLedger, new Map(), { at: wave.at, mode: 'audit', legs: 0 })).toEqual(emptyLedger);
  });
});

test('blocked crates and sizes of modules come from a result into the ledger and back', () => {
  const text = result({
    audit: { 'blocked-crates': ['infra-http'] },
    wasm: { modules: [{ name: 'shop_wasm', bytes: 184_320, 'gzip-bytes': 1 }] },
  });
  const leg = readLegResult(text, place, 'integrate');
  expect(leg?.run).toMatchObject({ blocked: ['infra-http'], modules: { shop_wasm: 184_320 } });
  const wave = { mode: 'integrate', at: '2026-11-27T10:00:00.000Z', digest: 'd', names: ['shop'] } as const;
  const ledger = recordResults(emptyLedger, runsOf(wave, leg ? [leg] : [], new Map()), undefined);
  expect(readLedger(writeLedger(ledger), 'ledger.json')).toEqual(ledger);
});

test('what is no name and no size does not get through', () => {
  const text = result({
    audit: { 'blocked-crates': ['<img>', 7, 'a'.repeat(200), 'infra-id'] },
    wasm: {
      modules: [{ name: '<b>', bytes: 1 }, { name: 'big', bytes: '9' }, null, { name: '__proto__', bytes: 1.5 }],
    },
  });
  const run = readLegResult(text, place, 'integrate')?.run;
  expect(run?.blocked).toEqual(['infra-id']);
  expect(run).not.toHaveProperty('modules');
});
