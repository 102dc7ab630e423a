import { expect, test } from '@jest/globals';
import { readLegResult } from '../../../src/domain/fleet/leg-result.js';
import { timeLegs } from '../../../src/domain/fleet/leg-time.js';

function times(smokeTest: object, folder = 'legs/infra-report-acme.shop'): readonly unknown[] {
  const result = { action: 'integrate', repository: 'acme/shop', verdict: 'integrated' };
  const files = [
    ['legs/infra-report-acme.shop/result.json', JSON.stringify(result)],
    [`${folder}/smoke-test.json`, JSON.stringify({ action: 'smoke-test', ...smokeTest })],
  ] as const;
  return timeLegs(files, (text, path) => readLegResult(text, path, 'integrate')).map(({ run }) => run.durationMs);
}

test('a leg took as long as the smoke test whose report lies beside its result', () => {
  expect(times({ 'duration-ms': 96_000 })).toEqual([96_000]);
  expect(times({ 'duration-ms': 96_000 }, 'legs/infra-report-acme.bank')).toEqual([undefined]);
});

test.each([-1, 1.5, 1e15, '96000', null])('%p is no time', (time) => {
  expect(times({ 'duration-ms': time })).toEqual([undefined]);
});
