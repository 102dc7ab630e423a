import { expect, test } from '@jest/globals';
import { adviseOn, findInfraErrors } from '../../../src/domain/smoke/infra-errors.js';
import type { StepError, StepResult } from '../../../src/domain/smoke/step.js';
import { builtInPlan } from '../../support/plan-files.js';

const plan = builtInPlan();
const commit = 'a8bc89c0'.padEnd(40, '1');
const lockfile = `[[package]]\nname = "infra-fs"\nsource = "git+https://github.com/llm-dev-ops/infra#${commit}"\n`;
const requests = ['infra-errors', 'infra-config', 'infra-fs'].map((name) => ({ name, features: [] as string[] }));

function advice(error: Partial<StepError>, safe: readonly string[] = []): readonly string[] {
  const newErrors = [{ kind: 'compiler', message: 'file not found', ...error } as StepError];
  const step = {
    step: 'check',
    state: 'fail',
    fault: { kind: 'integration', newErrors, why: '' },
  } as unknown as StepResult;
  const found = findInfraErrors([step], { plan, infra: plan.infra, crates: requests }, safe, [lockfile]);
  return found === undefined ? [] : adviseOn(found);
}

test('says the commit, and goes on with what does not need the crate', () => {
  expect(advice({ package: 'infra-fs', member: false })).toEqual([
    'The errors are in `infra-fs` itself at commit `a8bc89c01111`, not in this repository: report them at ' +
      'https://github.com/llm-dev-ops/infra/issues.',
    'To go on until that is fixed, use `crates: errors config`.',
  ]);
});

test('goes on with what was seen to pass, where that was tried', () => {
  expect(advice({ package: 'infra-fs', member: false }, ['infra-errors'])[1]).toContain('use `crates: errors`.');
});

test('a crate that the others need leaves nothing', () => {
  expect(advice({ package: 'infra-errors', member: false })[1]).toContain('Nothing is left to integrate');
});

test.each([
  ['the repository’s own package', { package: 'tally', member: true }],
  ['a member with the name of a crate', { package: 'infra-fs', member: true }],
  ['another dependency', { package: 'serde', member: false }],
  ['what this machine lacks', { package: 'infra-fs', environment: { kind: 'tool', missing: 'cc', message: '' } }],
] as const)('an error of %s is no error of infra', (_, error) => {
  expect(advice(error)).toEqual([]);
});
