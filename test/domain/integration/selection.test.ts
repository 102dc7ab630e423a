import { describe, expect, test } from '@jest/globals';
import { InputReader } from '../../../src/domain/inputs/reader.js';
import { readChain, select, type Audited, type Selection } from '../../../src/domain/integration/selection.js';
import { selectCrates } from '../../../src/domain/plan/selection.js';
import { builtInPlan } from '../../support/plan-files.js';

const plan = builtInPlan();
type Inputs = Readonly<Record<string, string>>;
type Outcome = Partial<Omit<Audited, 'crates' | 'words' | 'planned'>>;

/** After an audit that found this. */
function selected(found: Outcome, inputs: Inputs = {}, repository = 'tally'): Selection {
  const given: Inputs = { crates: repository === 'tally' ? 'http/client id' : '', ...inputs };
  const reader = new InputReader((name) => given[name] ?? '');
  const words = reader.words('crates');
  const { crates } = selectCrates(words, plan, repository);
  const planned = plan.repositories.get(repository);
  const outcome = { verdict: 'pass', errors: 0, baseResolves: true, safe: [], blocked: [] } as const;
  return select(readChain(reader), { ...outcome, ...found, words, crates, ...(planned && { planned }) });
}

describe('after the audit', () => {
  test('a good one: the crates as they were asked for', () => {
    expect(selected({})).toEqual({
      proceed: true,
      crates: 'http/client id',
      steps: '',
      wasm: false,
    });
  });

  test('a conflict stops; integrate-safe goes on with the safe ones, features and all', () => {
    const conflict = { verdict: 'fail', errors: 1, safe: ['infra-http'], blocked: ['infra-id'] } as const;
    expect(selected(conflict).proceed).toBe(false);
    expect(selected(conflict, { 'on-conflict': 'integrate-safe' })).toMatchObject({
      proceed: true,
      crates: 'infra-http/client',
    });
  });

  test('a repository that does not resolve by itself stops, unless that is allowed', () => {
    const broken = { verdict: 'fail', errors: 1, baseResolves: false } as const;
    expect(selected(broken).proceed).toBe(false);
    expect(selected(broken, { 'allow-already-broken': 'true' }).proceed).toBe(true);
  });

  test("the plan's wasm repositories are built by wasm-build, once", () => {
    const ofMarketplace = (inputs: Inputs): Selection => selected({}, inputs, 'marketplace');
    expect(ofMarketplace({})).toMatchObject({ wasm: true, crates: '', steps: 'check build test typescript' });
    expect(ofMarketplace({ wasm: 'false' })).toMatchObject({ wasm: false, steps: '' });
    expect(ofMarketplace({ steps: 'wasm' })).toMatchObject({ wasm: true, steps: 'none' });
    expect(ofMarketplace({ steps: 'none' })).toMatchObject({ wasm: false, steps: 'none' });
  });
});
