import { describe, expect, test } from '@jest/globals';
import { InputReader } from '../../../src/domain/inputs/reader.js';
import { readChain, select, type Audited, type Selection } from '../../../src/domain/integration/selection.js';
import { selectCrates } from '../../../src/domain/plan/selection.js';
import { builtInPlan } from '../../support/plan-files.js';

const plan = builtInPlan();
type Inputs = Readonly<Record<string, string>>;
type Outcome = Audited['part']['outcome'];

function selected(outcome: Outcome, outputs: Inputs, inputs: Inputs = {}, repository = 'tally'): Selection {
  const given: Inputs = { crates: repository === 'tally' ? 'http/client id' : '', ...inputs };
  const reader = new InputReader((name) => given[name] ?? '');
  const words = reader.words('crates');
  const { crates } = selectCrates(words, plan, repository);
  const planned = plan.repositories.get(repository);
  const part = { outcome, outputs: new Map(Object.entries(outputs)) };
  const safe = (outputs['safe-crates'] ?? '').split(' ');
  return select(readChain(reader), { part, words, crates, safe, ...(planned && { planned }) });
}

describe('after the audit', () => {
  test('a good one: the crates as they were asked for', () => {
    expect(selected('success', { verdict: 'pass' })).toEqual({
      proceed: true,
      crates: 'http/client id',
      steps: '',
      wasm: false,
    });
  });

  test('a conflict stops; integrate-safe goes on with the safe ones, features and all', () => {
    const conflict = { verdict: 'fail', 'safe-crates': 'infra-http', 'blocked-crates': 'infra-id' };
    expect(selected('failure', conflict).proceed).toBe(false);
    expect(selected('failure', conflict, { 'on-conflict': 'integrate-safe' })).toMatchObject({
      proceed: true,
      crates: 'infra-http/client',
    });
  });

  test('a repository that does not resolve by itself stops, unless that is allowed', () => {
    const broken = { verdict: 'fail', 'base-resolves': 'false' };
    expect(selected('failure', broken).proceed).toBe(false);
    expect(selected('failure', broken, { 'allow-already-broken': 'true' }).proceed).toBe(true);
  });

  test("the plan's wasm repositories are built by wasm-build, once", () => {
    const ofMarketplace = (inputs: Inputs): Selection =>
      selected('success', { verdict: 'pass' }, inputs, 'marketplace');
    expect(ofMarketplace({})).toMatchObject({ wasm: true, crates: '', steps: 'check build test typescript' });
    expect(ofMarketplace({ wasm: 'false' })).toMatchObject({ wasm: false, steps: '' });
    expect(ofMarketplace({ steps: 'wasm' })).toMatchObject({ wasm: true, steps: 'none' });
    expect(ofMarketplace({ steps: 'none' })).toMatchObject({ wasm: false, steps: 'none' });
  });
});
