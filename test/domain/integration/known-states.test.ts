import { expect, test } from '@jest/globals';
import { knownStates } from '../../../src/domain/integration/known-states.js';

const told = (files: Readonly<Record<string, unknown>>): readonly string[] =>
  knownStates(
    new Map(
      Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)]),
    ),
  ).map(({ part, name, state }) => `${part} ${name}: ${state}`);

test('states come from the reports of the two parts, in their order', () => {
  const steps = [
    { step: 'test', state: 'fail' },
    { step: 'check', state: 'pass' },
  ];
  expect(
    told({
      'b/wasm-build.json': { action: 'wasm-build', status: 'over-budget' },
      'a/smoke-test.json': { action: 'smoke-test', status: 'fail', steps },
    }),
  ).toEqual([
    'smoke-test status: fail',
    'smoke-test check: pass',
    'smoke-test test: fail',
    'wasm-build status: over-budget',
  ]);
});

test('or from what a job says about its steps', () => {
  const parts = {
    'smoke-test': { outcome: 'success', outputs: { status: 'pass', check: 'pass', wasm: 'not-applicable' } },
    'wasm-build': { outcome: 'skipped', outputs: {} },
  };
  expect(told({ 'parts.json': parts })).toEqual([
    'smoke-test status: pass',
    'smoke-test check: pass',
    'smoke-test wasm: not-applicable',
  ]);
});

test('what is no known state is not shown, and what is no report is not read', () => {
  const evil = '</table><script>';
  expect(
    told({
      'a.json': {
        action: 'smoke-test',
        status: evil,
        steps: [{ step: evil, state: 'pass' }, { step: 'check', state: evil }, null, 7],
      },
      'b.json': { action: 'something', status: 'pass' },
      'c.json': '{',
      'd.json': [1],
      'parts.json': { 'smoke-test': { outcome: evil } },
      'e.json': 'null',
    }),
  ).toEqual([]);
});
