import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { largestSafeSets } from '../../../src/domain/audit/safe-set.js';

/** Works unless it holds one of the conflicts whole. */
function avoiding(conflicts: readonly (readonly string[])[]): (subset: readonly string[]) => Promise<boolean> {
  return async (subset) => !conflicts.some((conflict) => conflict.every((item) => subset.includes(item)));
}

const crates = ['errors', 'config', 'json', 'http', 'otel', 'crypto', 'auth', 'fs'];

describe('the largest set of crates that can go in', () => {
  test('is the whole list where nothing conflicts, after one question', async () => {
    const found = await largestSafeSets(crates, avoiding([]));
    expect(found).toEqual({ sets: [crates], culprits: [], tries: 1, complete: true });
  });

  test('leaves out the one crate that never works, and names it', async () => {
    const found = await largestSafeSets(crates, avoiding([['http']]));
    expect(found.sets).toEqual([crates.filter((crate) => crate !== 'http')]);
    expect(found.culprits).toEqual([['http']]);
  });

  test('offers both ways out of two crates that exclude each other', async () => {
    const found = await largestSafeSets(crates, avoiding([['otel', 'fs']]));
    expect(found.culprits).toEqual([['otel', 'fs']]);
    expect(found.sets).toEqual([crates.filter((crate) => crate !== 'otel'), crates.filter((crate) => crate !== 'fs')]);
  });

  test('leaves out the crate that two conflicts share', async () => {
    const found = await largestSafeSets(
      crates,
      avoiding([
        ['http', 'otel'],
        ['http', 'auth'],
      ]),
    );
    expect(found.sets).toEqual([crates.filter((crate) => crate !== 'http')]);
  });

  test('is empty where not even nothing works', async () => {
    const found = await largestSafeSets(crates, async () => false);
    expect(found).toMatchObject({ sets: [], culprits: [], complete: true });
  });

  test('stops at its limit and says so', async () => {
    const conflicts = crates.slice(1).map((crate) => ['errors', crate]);
    const found = await largestSafeSets(crates, avoiding(conflicts), { maxTries: 3 });
    expect(found.complete).toBe(false);
    expect(found.tries).toBe(3);
  });

  test('is never larger than, and never smaller than, what trying all subsets finds', async () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f'];
    const conflict = fc.subarray(items, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(conflict, { maxLength: 4 }), async (conflicts) => {
        const works = avoiding(conflicts);
        const found = await largestSafeSets(items, works, { maxTries: 1000 });
        const all = Array.from({ length: 1 << items.length }, (_, bits) =>
          items.filter((_item, at) => bits & (1 << at)),
        );
        const working = await Promise.all(all.map(async (subset) => ((await works(subset)) ? subset.length : -1)));
        expect(found.sets[0]?.length).toBe(Math.max(...working));
        for (const set of found.sets) expect(await works(set)).toBe(true);
        for (const culprit of found.culprits) {
          expect(await works(culprit)).toBe(false);
          for (const item of culprit) expect(await works(culprit.filter((other) => other !== item))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
