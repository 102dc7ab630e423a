import { expect, test } from '@jest/globals';
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
  expect(readWorkflow('rollback.yml').concurrency).toEqual({
    group: 'rollback-${{ inputs.repository || github.repository }}',
    queue: 'max',
    'cancel-in-progress': false,
  });
});
