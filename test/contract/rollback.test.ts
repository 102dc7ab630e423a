import { expect, test } from '@jest/globals';
import { evaluate } from '../support/evaluate.js';
import { readWorkflow } from '../support/action-definitions.js';

const inputs = {
  repository: '',
  ref: '',
  'working-directory': '.',
  'manifest-path': '',
  plan: '',
  'infra-url': '',
  toolchain: '',
  submodules: 'false',
  mode: 'full',
  crates: '',
  reason: '',
  'infra-ref': '',
  'integration-commit': '',
  expires: '',
  'system-packages': '',
  'runs-on': 'ubuntu-latest',
  'dry-run': false,
  summary: 'full',
};

test.each(['workflow_call', 'workflow_dispatch'] as const)(
  'rollback.yml has the inputs of the contract: %s',
  (trigger) => {
    const found = readWorkflow('rollback.yml').on[trigger]?.inputs ?? {};
    expect(Object.fromEntries(Object.entries(found).map(([name, input]) => [name, input.default]))).toEqual(inputs);
  },
);

test('every rollback that is asked for waits its turn and none is dropped', () => {
  const { concurrency, env } = readWorkflow('rollback.yml');
  expect(concurrency).toMatchObject({ queue: 'max', 'cancel-in-progress': false });
  expect(concurrency?.group).toBe(`rollback-${env?.['REPOSITORY']}`);
  const groupOf = (repository: string): string =>
    evaluate(env?.['REPOSITORY'] ?? '', {
      inputs: { repository },
      github: { repository: 'sample-org/tally', repository_owner: 'sample-org' },
    });
  // However a call names it, it is the same repository.
  expect(['', 'tally', 'sample-org/tally'].map(groupOf)).toEqual(Array(3).fill('sample-org/tally'));
  expect(groupOf('other-org/tally')).toBe('other-org/tally');
});
