import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownCommands } from '../../src/cli/own-commands.js';
import { allActions, readWorkflow, workflowNames, type Workflow } from '../support/action-definitions.js';

// What users rely on, as text that a review sees. A change of it is meant, or it is a bug: bring the snapshot up to
// date with `npm test -- test/contract/interface --updateSnapshot`, and tell it in CHANGELOG.md in the same commit.

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const forUsers = [...allActions()].filter(([folder]) => !folder.startsWith('actions/internal/'));
const callable = workflowNames()
  .map((name) => [name, readWorkflow(name)] as const)
  .filter(([, { on }]) => on.workflow_call?.inputs !== undefined);
const schemas = readdirSync('schemas')
  .toSorted()
  .map((name) => [name, JSON.parse(readFileSync(join('schemas', name), 'utf8')) as Schema] as const);

test('there is something to hold', () => {
  expect(forUsers.length).toBeGreaterThan(8);
  expect(callable.length).toBeGreaterThan(1);
  expect(schemas.length).toBeGreaterThan(8);
});

test.each(forUsers)('%s: inputs with their defaults, and outputs', (_, { inputs, outputs }) => {
  const taken = Object.entries(inputs).map(([name, { required, default: value }]) => [
    name,
    required === true ? 'required' : (value ?? ''),
  ]);
  expect({ inputs: Object.fromEntries(taken), outputs: Object.keys(outputs) }).toMatchSnapshot();
});

test.each(callable)('%s: inputs, outputs, secrets, and what a caller grants', (_, workflow) => {
  expect({ ...callOf(workflow), permissions: permissionsOf(workflow) }).toMatchSnapshot();
});

describe('files that leave a run', () => {
  test.each(schemas)('%s: its version, keys and verdicts', (_, { properties = {}, required = [], $defs = {} }) => {
    const valuesOf = ({ $ref = '', enum: own }: Schema): Schema['enum'] =>
      own ?? $defs[$ref.replace('#/$defs/', '')]?.enum;
    expect({
      version: properties['version']?.const,
      keys: Object.keys(properties).map((key) => (required.includes(key) ? key : `${key}?`)),
      values: Object.fromEntries(
        Object.entries(properties).flatMap(([key, schema]) => (valuesOf(schema) ? [[key, valuesOf(schema)]] : [])),
      ),
    }).toMatchSnapshot();
  });

  test.each(schemas)('%s names its version', (_, { properties = {}, required = [] }) => {
    if (properties['version'] === undefined) return; // the plan, which people write
    expect(required).toContain('version');
  });
});

test.each(ownCommands.map(({ definition }) => [definition.name, definition] as const))(
  'the command %s: flags with their defaults',
  (_, { inputs }) => {
    const taken = inputs.map(({ name, required, default: value }) => [name, required ? 'required' : value]);
    expect(Object.fromEntries(taken)).toMatchSnapshot();
  },
);

test('exit codes of the command line', () => {
  const rows = [...readFileSync('docs/interface.md', 'utf8').matchAll(/^\| `?(\d+)`? +\| (.*?) *\|$/gm)];
  expect(rows.map(([, code, meaning]) => `${code}: ${meaning}`)).toMatchSnapshot();
  expect(rows.map(([, code]) => code)).toEqual(['0', '1', '2', '3', '130']);
});

function callOf({ on }: Workflow): object {
  const { inputs = {}, outputs = {}, secrets = {} } = on.workflow_call ?? {};
  const taken = Object.entries(inputs).map(([name, { type, default: value, required }]) => [
    name,
    `${type}, ${required === true ? 'required' : JSON.stringify(value ?? '')}`,
  ]);
  return { inputs: Object.fromEntries(taken), outputs: Object.keys(outputs), secrets: Object.keys(secrets) };
}

/** What each job asks for: a caller has to grant all of it. */
function permissionsOf({ jobs }: Workflow): object {
  return Object.fromEntries(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions]));
}
