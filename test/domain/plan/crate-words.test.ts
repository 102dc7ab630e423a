import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readCrateWords, writeCrateWords } from '../../../src/domain/plan/crate-words.js';
import { planMatrix } from '../../../src/domain/plan/matrix.js';
import { builtInPlan } from '../../support/plan-files.js';

const plan = builtInPlan();
const words = [...plan.crates.values()].flatMap(({ name, features }) => [
  name,
  ...features.map((one) => `${name}/${one}`),
]);

test('what is written is read as what it was', () => {
  fc.assert(
    fc.property(fc.subarray(words), (chosen) => {
      const { crates } = readCrateWords(chosen, plan.crates);
      expect(readCrateWords(writeCrateWords(crates, plan.crates), plan.crates)).toEqual({ crates, problems: [] });
    }),
  );
});

test('a matrix has a leg for each repository, with values that an input takes', () => {
  const { include } = planMatrix([...plan.repositories.values()], plan);
  expect(include).toHaveLength(26);
  expect(include.find(({ repository }) => repository === 'config-manager')).toEqual({
    repository: 'config-manager',
    phase: 1,
    category: 'Core',
    canary: false,
    crates: 'errors json config fs/async fs/watch',
    wasm: false,
  });
});
