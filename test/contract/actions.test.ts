import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allActions, readWorkflow } from '../support/action-definitions.js';

type Inputs = Readonly<Record<string, string>>;

/** The contract: names and defaults. `!` marks a required input; `''` is a default that the action finds itself. */
const shared: Inputs = {
  crates: '',
  repository: '${{ github.repository }}',
  'working-directory': '.',
  'manifest-path': '',
  plan: '',
  'infra-url': '',
  'infra-ref': '',
};
const audit: Inputs = {
  mode: 'resolve',
  'fail-on': 'error',
  'check-imports': 'false',
  toolchain: '',
  'sarif-file': '',
  'report-file': '',
};
const patch: Inputs = {
  placement: 'auto',
  members: 'auto',
  optional: '',
  'optional-feature': 'infra',
  wasm: 'auto',
  fix: '',
  docs: 'true',
  facade: 'false',
  'update-lockfile': 'true',
  toolchain: '',
  'dry-run': 'false',
};
const smoke: Inputs = {
  repository: '${{ github.repository }}',
  'working-directory': '.',
  'manifest-path': '',
  plan: '',
  crates: '',
  steps: 'check build test wasm typescript',
  base: '',
  baseline: 'auto',
  culprit: 'true',
  clean: 'workspace',
  cache: 'true',
  'system-packages': '',
  'timeout-minutes': '60',
  'fail-fast': 'true',
};
const wasm: Inputs = {
  features: 'wasm',
  packages: '',
  'size-budget': '500 KB',
  optimize: 'true',
  'browser-test': 'auto',
};
const integrate = {
  inputs: { ...shared, ...audit, ...patch, ...smoke, ...wasm, 'on-conflict': 'stop', 'allow-already-broken': 'false' },
  outputs: 'verdict operation crates change-set change-set-digest diff report audit-verdict smoke-status wasm-status',
};

const contract: Readonly<Record<string, { readonly inputs: Inputs; readonly outputs: string; readonly own?: string }>> =
  {
    'actions/audit-deps': {
      inputs: { ...shared, ...audit },
      outputs: 'verdict errors warnings safe-crates blocked-crates report sarif',
    },
    'actions/apply-patch': {
      inputs: { ...shared, ...patch },
      outputs: 'operation crates changed-files diff change-set change-set-digest report',
    },
    'actions/smoke-test': {
      inputs: smoke,
      outputs: 'status check build test wasm typescript failed-step culprit report',
    },
    'actions/wasm-build': { inputs: { ...shared, ...wasm }, outputs: 'status modules package-directory report' },
    'actions/rollback': {
      inputs: {
        ...shared,
        mode: 'full',
        reason: '',
        'integration-commit': '',
        expires: '',
        verify: 'true',
        'dry-run': 'false',
      },
      outputs: 'operation removed-crates integration-commit verified change-set change-set-digest report',
    },
    'actions/open-pull-request': {
      inputs: {
        'change-set': '!',
        'change-set-digest': '',
        results: '',
        token: '${{ github.token }}',
        repository: '${{ github.repository }}',
        labels: '',
        reviewers: '',
        draft: 'false',
        'auto-merge': 'false',
        'dry-run': 'false',
      },
      outputs: 'operation pull-request-number pull-request-url commit-sha verified report',
    },
    'actions/fleet-plan': {
      inputs: {
        plan: '',
        phases: '',
        repositories: '',
        categories: '',
        crates: '',
        mode: 'integrate',
        'infra-ref': '',
        gate: 'verified',
        'max-failures': '0',
        'max-open': '',
        'wave-size': '256',
        retry: 'changed',
        'ledger-branch': 'infra-ledger',
        'ledger-repository': '${{ github.repository }}',
        ledger: '',
        owner: '${{ github.repository_owner }}',
        preflight: 'true',
        token: '${{ github.token }}',
        folder: '',
      },
      outputs: 'verdict wave phase order-problems report',
    },
    'actions/fleet-report': {
      inputs: {
        results: '',
        plan: '',
        phases: '',
        repositories: '',
        categories: '',
        crates: '',
        mode: 'integrate',
        'infra-ref': '',
        gate: 'verified',
        'max-failures': '0',
        'max-open': '',
        'wave-size': '256',
        retry: 'changed',
        'ledger-branch': 'infra-ledger',
        'ledger-repository': '${{ github.repository }}',
        owner: '${{ github.repository_owner }}',
        token: '${{ github.token }}',
        folder: '',
        track: 'false',
        continue: 'false',
        issue: 'true',
        'dry-run': 'false',
      },
      outputs: 'verdict ledger page issue-url report',
    },
    integrate,
    '.': integrate,
  };
const actions = allActions();

test('the actions of the main job are there', () => {
  const parts = ['audit-deps', 'apply-patch', 'smoke-test', 'wasm-build', 'open-pull-request'];
  expect([...actions.keys()]).toEqual(
    expect.arrayContaining([...parts.map((name) => `actions/${name}`), 'integrate', '.']),
  );
});

test('there is no action that the contract does not know', () => {
  expect(
    [...actions.keys()].filter((folder) => contract[folder] === undefined && !folder.startsWith('actions/internal/')),
  ).toEqual([]);
});

describe.each([...actions].filter(([folder]) => contract[folder] !== undefined))('%s', (folder, definition) => {
  const promised = contract[folder];

  test('has the inputs of the contract, with their defaults', () => {
    const found = Object.fromEntries(
      Object.entries(definition.inputs).map(([name, input]) => [
        name,
        input.required === true ? '!' : (input.default ?? ''),
      ]),
    );
    expect(found).toMatchObject(promised?.inputs ?? {});
  });

  test('has the outputs of the contract', () => {
    expect(Object.keys(definition.outputs)).toEqual(expect.arrayContaining(promised?.outputs.split(' ') ?? []));
  });
});

describe.each([...actions])('%s', (folder, definition) => {
  test('tells what it is, and what each input and output means', () => {
    const entries = [...Object.entries(definition.inputs), ...Object.entries(definition.outputs)];
    expect(definition.name).toMatch(/\S/);
    expect(definition.description).toMatch(/\S/);
    for (const [name, { description }] of entries)
      expect([name, description]).toEqual([name, expect.stringMatching(/\S.*\.$/s)]);
  });

  test('runs on the runtime that runners have, from its own bundle, or is made of our actions', () => {
    const name = folder.split('/').at(-1) ?? '';
    const { using, main = '', steps = [] } = definition.runs;
    const composite = using === 'composite' && steps.length > 0;
    const bundled =
      using === 'node24' && join(folder, main) === `dist/${name}/index.js` && existsSync(`src/entries/${name}.ts`);
    expect([composite, bundled]).toContain(true);
  });

  test('has a default for every input that is not required', () => {
    // An empty input equals an absent one, so `required` without a way to be absent is the caller's only duty.
    for (const [name, input] of Object.entries(definition.inputs)) {
      expect([name, input.required === true && input.default !== undefined]).toEqual([name, false]);
      expect([name, typeof (input.default ?? '')]).toEqual([name, 'string']);
    }
  });
});

test('integrate.yml has the inputs, outputs and secrets of the contract', () => {
  const call = readWorkflow('integrate.yml').on.workflow_call;
  const defaults = Object.fromEntries(Object.entries(call?.inputs ?? {}).map(([name, input]) => [name, input.default]));
  expect(defaults).toEqual({
    summary: 'full',
    crates: '',
    repository: '',
    ref: '',
    'working-directory': '.',
    'manifest-path': '',
    plan: '',
    'infra-url': '',
    'infra-ref': '',
    members: 'auto',
    optional: '',
    wasm: 'auto',
    docs: true,
    steps: '',
    'fail-on': 'error',
    'on-conflict': 'stop',
    'allow-already-broken': false,
    'system-packages': '',
    toolchain: '',
    'runs-on': 'ubuntu-latest',
    'dry-run': false,
    labels: '',
    reviewers: '',
    draft: false,
    submodules: 'false',
    placement: 'auto',
    'optional-feature': 'infra',
    fix: '',
    facade: false,
    'update-lockfile': true,
    'check-imports': false,
    'size-budget': '500 KB',
    'browser-test': 'auto',
    retry: '1',
    'timeout-minutes': '60',
    cache: true,
  });
  expect(Object.keys(call?.outputs ?? {})).toEqual(['verdict', 'pull-request-url', 'report']);
  expect(call?.secrets).toEqual({
    INFRA_APP_CLIENT_ID: expect.objectContaining({ required: false }),
    INFRA_APP_PRIVATE_KEY: expect.objectContaining({ required: false }),
    INFRA_WRITE_TOKEN: expect.objectContaining({ required: false }),
    INFRA_READ_TOKEN: expect.objectContaining({ required: false }),
  });
});
