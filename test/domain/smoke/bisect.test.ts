import { describe, expect, test } from '@jest/globals';
import { assert, asyncProperty, constantFrom, uniqueArray } from 'fast-check';
import { findCulprits } from '../../../src/domain/smoke/bisect.js';

const crates = Array.from({ length: 16 }, (_, index) => `infra-${index}`);

describe('finding the crate that broke it', () => {
  test('finds exactly those that break it, whatever their number and place, and the rest passes', async () => {
    await assert(
      asyncProperty(uniqueArray(constantFrom(...crates), { minLength: 1 }), async (bad) => {
        const breaks = (subset: readonly string[]): Promise<boolean> =>
          Promise.resolve(subset.some((crate) => bad.includes(crate)));
        const found = await findCulprits(crates, breaks);
        expect(found?.culprits.toSorted()).toEqual(bad.toSorted());
        expect(await breaks(found?.safe ?? bad)).toBe(false);
      }),
    );
  });

  test('asks about log2 n times for one', async () => {
    for (const bad of crates) {
      const found = await findCulprits(crates, (subset) => Promise.resolve(subset.includes(bad)));
      expect(found).toMatchObject({ culprits: [bad] });
      expect(found?.tried).toBeLessThanOrEqual(5);
    }
  });

  test('two that break it only together: one of them goes', async () => {
    const pair = ['infra-3', 'infra-9'];
    const found = await findCulprits(crates, (subset) =>
      Promise.resolve(pair.every((crate) => subset.includes(crate))),
    );
    expect(found).toMatchObject({ culprits: ['infra-9'] });
    expect(found?.safe).toHaveLength(15);
  });

  test('says nothing when a question has no answer', async () => {
    expect(await findCulprits(crates, () => Promise.resolve(undefined))).toBeUndefined();
  });
});
