import { expect, test } from '@jest/globals';
import { cacheKeys } from '../../../src/domain/smoke/cache-key.js';

const ingredients = {
  repository: 'acme/tally',
  runner: 'Linux X64',
  toolchain: 'rustc 1.95.0',
  settings: [],
  plan: 'infra',
  lockfiles: ['one'],
};
const all = (changes: Partial<typeof ingredients>): readonly string[] => {
  const { key, others } = cacheKeys({ ...ingredients, ...changes });
  return [key, ...others];
};

test('a cache begins only what the same repository built', () => {
  const mine = all({});
  for (const other of [all({ repository: 'acme/other' }), all({ repository: 'other/tally' })])
    for (const key of mine) expect(other.filter((one) => one.startsWith(key) || key.startsWith(one))).toEqual([]);
  expect(all({ repository: 'Acme/Tally' })).toEqual(mine);
});

test('a key that is near begins with the same words as the one that is looked for', () => {
  const [key = '', near = '', far = ''] = all({});
  expect([key.startsWith(near), near.startsWith(far)]).toEqual([true, true]);
  expect(all({ lockfiles: ['two'] }).slice(1)).toEqual([near, far]);
  expect(all({ toolchain: 'rustc 1.96.0' })).not.toContain(far);
});
