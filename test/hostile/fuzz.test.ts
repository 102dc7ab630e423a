import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { noteFigure } from '../support/hostile-suite.js';
import { chance, mutate } from '../fuzz/mutate.js';
import { problemOf, targets } from '../fuzz/targets.js';

/** Texts made from each seed; `scripts/acceptance/fuzz.mjs` makes them for as long as it is let. */
const perSeed = 60;

test.each(Object.entries(targets))(
  '%s: every seed, and what is made of it, is read or refused',
  async (name, target) => {
    const file = `test/fuzz/corpus/${name.replaceAll(' ', '-')}.json`;
    const seeds = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
    const pick = chance(1);
    const texts = [
      ...seeds,
      ...seeds.flatMap((seed) => Array.from({ length: perSeed }, () => mutate(seed, seeds, pick))),
    ];
    const problems: (readonly [string, string])[] = [];
    for (const text of texts) {
      const problem = await problemOf(target, text);
      if (problem !== undefined) problems.push([text, problem]);
    }
    noteFigure({ kind: `texts for the reader of ${name}`, cases: texts.length, fell: problems.length });
    expect(problems).toEqual([]);
  },
);
