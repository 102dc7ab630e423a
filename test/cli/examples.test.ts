import { describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { readInputs as applyPatch } from '../../src/actions/apply-patch/inputs.js';
import { readInputs as auditDeps } from '../../src/actions/audit-deps/inputs.js';
import { readInputs as fleetPlan } from '../../src/actions/fleet-plan/inputs.js';
import { readInputs as fleetReport } from '../../src/actions/fleet-report/inputs.js';
import { readInputs as openPullRequest } from '../../src/actions/open-pull-request/inputs.js';
import { readInputs as rollback } from '../../src/actions/rollback/inputs.js';
import { readSmokeInputs as smokeTest } from '../../src/actions/smoke-test/inputs.js';
import { readWasmInputs as wasmBuild } from '../../src/actions/wasm-build/inputs.js';
import { readDefinition } from '../../src/cli/action-definition.js';
import { readArguments } from '../../src/cli/arguments.js';
import { examples } from '../../src/cli/examples.js';
import { repositoryIn } from '../../src/cli/find-repository.js';
import { actionHelp } from '../../src/cli/help.js';
import { groupInputs } from '../../src/cli/input-groups.js';
import { actionNames, definitionPath } from '../../src/cli/installation.js';
import { ownCommands } from '../../src/cli/own-commands.js';
import { InputReader } from '../../src/domain/inputs/reader.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const installation = { root, bundles: `${root}dist` };
const names = actionNames(installation);
const readers: Readonly<Record<string, readonly ((reader: InputReader) => unknown)[]>> = {
  integrate: [auditDeps, applyPatch, smokeTest, wasmBuild],
  'audit-deps': [auditDeps],
  'apply-patch': [applyPatch],
  'smoke-test': [smokeTest],
  'wasm-build': [wasmBuild],
  rollback: [rollback],
  'open-pull-request': [openPullRequest],
  'fleet-plan': [fleetPlan],
  'fleet-report': [fleetReport],
};

describe.each(names)('the help of %s', (name) => {
  const definition = readDefinition(definitionPath(installation, name), name);

  test('has an example that is a call which the action takes', () => {
    const { inputs } = readArguments(examples.get(name) ?? [], definition.inputs);
    expect(inputs.size).toBeGreaterThan(0);
    for (const read of readers[name] ?? []) {
      const reader = new InputReader((input) => inputs.get(input) ?? (input === 'token' ? 'ghs_abc' : undefined));
      read(reader);
      expect(() => reader.finish()).not.toThrow();
    }
    expect(readers[name]).toBeDefined();
  });

  test('shows each flag once, in its group, and none that only our own actions give', () => {
    const help = actionHelp(definition, 'infra');
    const shown = [...help.matchAll(/^ {2}--([\w-]+)/gm)].map(([, flag]) => flag ?? '');
    const own = definition.inputs.filter(({ description }) => !description.startsWith('For `'));
    expect(shown.toSorted()).toEqual([...own.map((input) => input.name), 'json', 'help'].toSorted());
    expect(help).not.toContain('For `integrate`');
  });
});

describe.each(ownCommands.map(({ definition }) => [definition.name, definition] as const))(
  'the help of %s',
  (name, definition) => {
    test('has an example that is a call which the command takes, and shows each flag once', () => {
      const example = examples.get(name) ?? [];
      expect(example.length > 0 || definition.inputs.length === 0).toBe(true);
      expect([...readArguments(example, definition.inputs).inputs.keys()]).toHaveLength(example.length / 2);
      const shown = [...actionHelp(definition, 'infra').matchAll(/^ {2}--([\w-]+)/gm)].map(([, flag]) => flag ?? '');
      expect(shown).toEqual([...definition.inputs.map((input) => input.name), 'json', 'help']);
    });
  },
);

test('the many inputs of integrate all have a group', () => {
  const { inputs } = readDefinition(definitionPath(installation, 'integrate'), 'integrate');
  expect(groupInputs(inputs).map(([title]) => title)).toEqual([
    'Crates',
    'Place',
    'Audit',
    'Files to write',
    'Checks',
    'wasm',
    'Output',
  ]);
});

test.each([
  ['https://github.com/llm-dev-ops/test-bench.git', 'llm-dev-ops/test-bench'],
  ['https://x-access-token:abc@github.com/llm-dev-ops/forge', 'llm-dev-ops/forge'],
  ['git@github.com:llm-dev-ops/forge.git', 'llm-dev-ops/forge'],
  ['ssh://git@github.example.com:22/a/b.git/', 'a/b'],
  ['/srv/git/llm-dev-ops/forge.git', undefined],
  ['../forge', undefined],
  ['', undefined],
])('the repository of the remote %s is %s', (url, name) => expect(repositoryIn(url)).toBe(name));
