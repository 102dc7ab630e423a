import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readDefinition, type ActionDefinition } from '../../src/cli/action-definition.js';
import { isInternal } from '../../src/cli/installation.js';
import { holds, interpolate, type Context } from '../../src/cli/expression.js';

/** The chain of `integrate` is written once, in its action.yml: GitHub and the command line run the same lines. */

const integrate = readDefinition('integrate/action.yml', 'integrate');
const nothing: Context = { inputs: new Map(), steps: new Map(), status: 'success' };

const partOf = (action: string): ActionDefinition => readDefinition(`actions/${action}/action.yml`, action);
const expressions = [
  ...integrate.steps.flatMap((step) => [`\${{ ${step.condition} }}`, ...step.with.values()]),
  ...integrate.outputs.map((output) => output.value),
];

describe('integrate/action.yml', () => {
  test('uses actions that there are, with inputs that they have', () => {
    const wrong = integrate.steps.flatMap(({ action, with: given }) => {
      if (!existsSync(`actions/${action}/action.yml`)) return [`no action ${action}`];
      const { inputs } = partOf(action);
      const unknown = [...given.keys()].filter((name) => !inputs.some((input) => input.name === name));
      const missing = inputs.filter(({ name, required }) => required && !given.has(name)).map(({ name }) => name);
      return [
        ...unknown.map((name) => `${action} has no ${name}`),
        ...missing.map((name) => `${action} needs ${name}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('reads only outputs that an earlier step has', () => {
    const wrong = integrate.steps.flatMap((step, index) => {
      const before = integrate.steps.slice(0, index);
      return [step.condition, ...step.with.values()].flatMap((text) => unknownOutputs(text, before));
    });
    expect([...wrong, ...integrate.outputs.flatMap(({ value }) => unknownOutputs(value, integrate.steps))]).toEqual([]);
  });

  test('hands on every input that it takes, with the default that the part has', () => {
    const used = new Set(
      expressions.flatMap((text) => [...text.matchAll(/inputs\.([\w-]+)/g)].map((match) => match[1])),
    );
    expect(integrate.inputs.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
    const parts = integrate.steps.filter(({ action }) => !isInternal(action));
    const defaults = parts.flatMap(({ action, with: given }) =>
      partOf(action).inputs.flatMap((input) => {
        const own = integrate.inputs.find(({ name }) => given.get(input.name) === `\${{ inputs.${name} }}`);
        return own && own.default !== input.default
          ? [`${action} ${input.name}: ${own.default} or ${input.default}`]
          : [];
      }),
    );
    expect(defaults).toEqual([]);
  });

  test('has only expressions that the command line can evaluate', () => {
    for (const step of integrate.steps) expect(typeof holds(step.condition, nothing)).toBe('boolean');
    for (const text of expressions) expect(interpolate(text, nothing)).not.toContain('${{');
  });
});

function unknownOutputs(text: string, steps: ActionDefinition['steps']): string[] {
  return [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([whole, id, output]) => {
    const step = steps.find((candidate) => candidate.id === id);
    const known = step && partOf(step.action).outputs.some(({ name }) => name === output);
    return known ? [] : [whole];
  });
}
