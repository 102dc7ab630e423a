import { expect, test } from '@jest/globals';
import { readDefinition } from '../../src/cli/action-definition.js';
import { holds, interpolate, type Context, type StepResult } from '../../src/cli/expression.js';

/** The chain of `integrate` is written once, in its action.yml: GitHub and the command line run the same lines. */
const integrate = readDefinition('integrate/action.yml', 'integrate');

const step = (outputs: Readonly<Record<string, string>>): StepResult => ({
  outcome: 'success',
  conclusion: 'success',
  outputs: new Map(Object.entries(outputs)),
});

/** The steps that run, one after the other, when they say this. */
function stepsThatRun(
  said: Readonly<Record<string, Readonly<Record<string, string>>>>,
  inputs: Readonly<Record<string, string>> = {},
): string[] {
  const steps = new Map<string, StepResult>();
  for (const { id, condition } of integrate.steps) {
    const context: Context = { inputs: new Map(Object.entries(inputs)), steps, status: 'success' };
    if (holds(condition, context)) steps.set(id, step(said[id] ?? {}));
  }
  return [...steps.keys()];
}

test('the command line can evaluate every expression of the chain', () => {
  const nothing: Context = { inputs: new Map(), steps: new Map(), status: 'success' };
  const texts = [...integrate.steps.flatMap((one) => [...one.with.values()]), ...integrate.outputs.map((o) => o.value)];
  for (const text of texts) expect(interpolate(text, nothing)).not.toContain('${{');
});

test('the chain ends where a part says that there is nothing to go on with', () => {
  const audited = ['audit-deps'];
  const proceed = { proceed: 'true', wasm: 'true' };
  expect(stepsThatRun({ 'audit-deps': { proceed: 'false' } })).toEqual([...audited, 'conclude']);
  expect(stepsThatRun({ 'audit-deps': proceed, 'apply-patch': { operation: 'none' } })).toEqual([
    ...audited,
    'apply-patch',
    'conclude',
  ]);
  const changed = { 'audit-deps': proceed, 'apply-patch': { operation: 'created' } };
  expect(stepsThatRun({ ...changed, 'smoke-test': { status: 'fail' } })).not.toContain('wasm-build');
  const without = { ...changed, 'audit-deps': { ...proceed, steps: 'none' } };
  expect(stepsThatRun(without)).toEqual([...audited, 'apply-patch', 'wasm-build', 'conclude']);
  expect(stepsThatRun({ ...changed, 'smoke-test': { status: 'pass' } })).toEqual([
    ...audited,
    'apply-patch',
    'smoke-test',
    'wasm-build',
    'conclude',
  ]);
});

test('what was broken before, and may be, does not keep the modules from being built and compared', () => {
  const said = {
    'audit-deps': { proceed: 'true', wasm: 'true' },
    'apply-patch': { operation: 'created' },
    'smoke-test': { status: 'already-broken' },
  };
  expect(stepsThatRun(said, { 'allow-already-broken': 'true' })).toContain('wasm-build');
  expect(stepsThatRun(said, { 'allow-already-broken': 'false' })).not.toContain('wasm-build');
});
