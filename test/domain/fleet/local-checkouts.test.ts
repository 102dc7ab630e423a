import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { assignCheckouts, type FoundFolder } from '../../../src/domain/fleet/local-checkouts.js';
import { builtInPlan } from '../../support/plan-files.js';

const plan = builtInPlan();
const all = [...plan.repositories.values()];
const names = [...plan.repositories.keys()];
const found = (folder: string, origin?: string, isGit = true): FoundFolder => ({
  folder,
  isGit,
  ...(origin && { origin }),
});
const assign = (...folders: readonly FoundFolder[]): ReturnType<typeof assignCheckouts> =>
  assignCheckouts(folders, plan, all);

test('a folder is the repository of its remote, else the one that it is called like, whatever the case', () => {
  const { checkouts } = assign(found('gateway', 'llm-dev-ops/Marketplace'), found('FORGE'), found('shield', 'me/fork'));
  expect(checkouts.map(({ planned, folder, repository }) => [planned.name, folder, repository])).toEqual([
    ['shield', 'shield', 'shield'],
    ['forge', 'FORGE', 'forge'],
    ['marketplace', 'gateway', 'llm-dev-ops/Marketplace'],
  ]);
});

test('of two checkouts the one with the repository’s name counts, else the first', () => {
  const twice = assign(found('a-forge', 'o/forge'), found('forge'));
  expect(twice.checkouts.map(({ folder }) => folder)).toEqual(['forge']);
  expect(twice.leftOut).toEqual([{ folder: 'a-forge', why: 'another checkout of `forge`, which `forge` is, too' }]);
  expect(assign(found('b', 'o/forge'), found('a', 'o/forge')).checkouts.map(({ folder }) => folder)).toEqual(['a']);
});

test('what is no repository of the plan is left out with a reason, and the nearest name', () => {
  expect(
    assign(found('infra'), found('forg'), found('notes', undefined, false), found('x', 'o/sheild')).leftOut,
  ).toEqual([
    { folder: 'forg', why: 'not in the plan; did you mean `forge`?' },
    { folder: 'infra', why: 'the infra workspace itself' },
    { folder: 'notes', why: 'neither a git checkout nor in the plan' },
    { folder: 'x', why: 'not in the plan (its remote is `o/sheild`); did you mean `shield`?' },
  ]);
});

test('every folder is worked on or left out, once; no repository twice; the order of the folders does not matter', () => {
  const folder = fc.record({
    folder: fc.constantFrom(...names, 'infra', 'notes', 'Forge', 'copy'),
    isGit: fc.boolean(),
    origin: fc.option(fc.constantFrom(...names.map((name) => `o/${name}`), 'o/other'), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(folder, { selector: (one) => one.folder }), (list) => {
      const folders = list.map(({ folder: name, isGit, origin }) => found(name, origin, isGit));
      const { checkouts, leftOut, absent } = assign(...folders);
      const seen = [...checkouts, ...leftOut].map((one) => one.folder);
      expect(seen.toSorted()).toEqual(folders.map((one) => one.folder).toSorted());
      expect(new Set(checkouts.map(({ planned }) => planned)).size).toBe(checkouts.length);
      expect([...checkouts.map(({ planned }) => planned.name), ...absent].toSorted()).toEqual(names.toSorted());
      expect(assign(...folders.toReversed())).toEqual({ checkouts, leftOut, absent });
    }),
  );
});
