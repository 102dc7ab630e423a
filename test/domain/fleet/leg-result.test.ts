import { expect, test } from '@jest/globals';
import { readLedger, writeLedger } from '../../../src/domain/fleet/ledger-file.js';
import { emptyLedger, recordResults } from '../../../src/domain/fleet/ledger.js';
import { readLegResult, runsOf } from '../../../src/domain/fleet/leg-result.js';

function result(more: object): string {
  return JSON.stringify({ version: 1, action: 'integrate', repository: 'o/shop', verdict: 'integrated', ...more });
}

test('blocked crates and sizes of modules come from a result into the ledger and back', () => {
  const text = result({
    audit: { 'blocked-crates': ['infra-http'] },
    wasm: { modules: [{ name: 'shop_wasm', bytes: 184_320, 'gzip-bytes': 1 }] },
  });
  const leg = readLegResult(text, 'integrate');
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
  const run = readLegResult(text, 'integrate')?.run;
  expect(run?.blocked).toEqual(['infra-id']);
  expect(run).not.toHaveProperty('modules');
});
