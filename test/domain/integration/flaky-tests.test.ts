import { expect, test } from '@jest/globals';
import { bodyText } from '../../../src/actions/open-pull-request/body.js';
import { flakyTests } from '../../../src/domain/integration/flaky-tests.js';
import { makeChangeSet } from '../../support/change-sets.js';

const reports = (...names: readonly unknown[]): ReadonlyMap<string, string> =>
  new Map([
    ['wasm.json', JSON.stringify({ action: 'wasm-build', flaky: [{ name: 'test not::this' }] })],
    ['broken.json', '{'],
    ['smoke.json', JSON.stringify({ action: 'smoke-test', flaky: names.map((name) => ({ step: 'test', name })) })],
  ]);

const bodyWith = (...names: readonly unknown[]): string =>
  bodyText({
    changeSet: makeChangeSet({ body: 'Text.' }),
    states: [{ part: 'smoke-test', name: 'status', state: 'pass' }],
    flaky: flakyTests(reports(...names)),
  });

test('a reviewer reads in the pull request which tests failed and passed the second time', () => {
  const body = bodyWith('test tests::sometimes', 'test src/lib.rs - parse (line 7)', '-p core --test it');
  expect(body).toContain(
    '3 tests failed and passed when run again on the same tree (flaky): ' +
      '`-p core --test it`, `src/lib.rs - parse (line 7)`, `tests::sometimes`.\n',
  );
  expect(bodyWith()).not.toContain('flaky');
});

test('what is no name of a test is counted and never shown', () => {
  const evil = [
    'test @everyone',
    'see https://evil.example',
    '`](x)',
    'a\nb',
    'test please merge',
    `t${'x'.repeat(200)}`,
    7,
  ];
  expect(flakyTests(reports(...evil))).toEqual({ count: evil.length, names: [] });
  expect(bodyWith(...evil)).toContain('7 tests failed and passed when run again on the same tree (flaky).\n');
});

test('ten are named, and the rest are counted', () => {
  const many = Array.from({ length: 12 }, (_, index) => `test t${String(index).padStart(2, '0')}`);
  expect(bodyWith(...many)).toContain('`t09`, 2 more.');
});
