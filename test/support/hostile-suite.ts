import { beforeAll, describe, expect, test } from '@jest/globals';
import { appendFileSync } from 'node:fs';
import { builtBundles } from './built-bundles.js';
import { problemsOf } from './hostile-verdict.js';
import { runCase, type HostileCase } from './hostile-world.js';

/** Most of a case is waiting for processes. */
const atOnce = 2;
/** `npm test` has no time for all cases: by itself it plays one in so many. `.ci/run` plays every one. */
const sampled = 6;

/**
 * One test a case; the cases run side by side. The file that `INFRA_ACTIONS_FIGURES` names gets a line for the kind,
 * which docs/assurance.md is made of.
 */
export function hostileSuite(kind: string, all: readonly HostileCase[]): void {
  const cases = isEveryCasePlayed() ? all : all.filter((_, index) => index % sampled === 0);
  describe.each([kind])('%s', () => {
    const names = new Set(all.map(({ name }) => name));
    if (names.size !== all.length) throw new Error(`two cases of "${kind}" have one name`);
    const found = new Map<string, readonly string[]>();
    beforeAll(async () => {
      const bundles = builtBundles();
      const left = [...cases];
      const work = async (): Promise<void> => {
        for (let one = left.shift(); one !== undefined; one = left.shift()) {
          found.set(one.name, problemsOf(one, await runCase(one, bundles)));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      note(kind, found);
    }, 600_000);
    test.each(cases.map(({ name }) => name))('%s', (name) => {
      expect(found.get(name)).toEqual([]);
    });
  });
}

function note(kind: string, found: ReadonlyMap<string, readonly string[]>): void {
  const fell = [...found.values()].filter((problems) => problems.length > 0).length;
  noteFigure({ kind, cases: found.size, fell });
}

/** Where the figures are asked for. */
export function isEveryCasePlayed(): boolean {
  return Boolean(process.env['INFRA_ACTIONS_FIGURES']);
}

/** A line of docs/assurance.md. */
export function noteFigure(figure: { readonly kind: string; readonly cases: number; readonly fell: number }): void {
  const file = process.env['INFRA_ACTIONS_FIGURES'];
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}
