import { expect, test } from '@jest/globals';
import { readLegs } from '../../../src/domain/fleet/legs.js';

function runsWith(
  smokeTest: object,
  verdict = 'integrated',
  folder = 'legs/infra-report-acme.shop',
): readonly object[] {
  const files = [
    [
      'legs/infra-report-acme.shop/result.json',
      JSON.stringify({ action: 'integrate', repository: 'acme/shop', verdict }),
    ],
    [
      `${folder}/smoke-test.json`,
      JSON.stringify({ action: 'smoke-test', repository: 'acme/shop', 'duration-ms': 96_000, ...smokeTest }),
    ],
  ] as const;
  return readLegs(files, 'integrate').map(({ run }) => run);
}

const failed = {
  'failed-step': 'test',
  steps: [{ step: 'test', fault: { 'new-errors': [{ kind: 'test', message: 'retries' }] }, commands: [] }],
};

test('a leg has the time and the first error of the smoke test whose report lies beside its result', () => {
  expect(runsWith(failed, 'smoke-failed')).toMatchObject([{ durationMs: 96_000, error: 'test retries' }]);
  const [passed] = runsWith(failed, 'integrated');
  expect(passed).toMatchObject({ durationMs: 96_000 });
  expect(passed).not.toHaveProperty('error');
});

test('a report of another leg, or of another repository, is not its own', () => {
  expect(runsWith({}, 'integrated', 'legs/infra-report-acme.bank')[0]).not.toHaveProperty('durationMs');
  expect(runsWith({ repository: 'acme/bank' })[0]).not.toHaveProperty('durationMs');
});

test.each([-1, 1.5, 1e15, '96000', null])('%p is no time', (time) => {
  expect(runsWith({ 'duration-ms': time })[0]).not.toHaveProperty('durationMs');
});
