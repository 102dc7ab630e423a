import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endpointsOf, faultKinds, playCase, scenarios } from '../../support/fault-matrix.js';
import { GitHubDouble } from '../../github-double/server.mjs';

/**
 * `scripts/acceptance/faults.mjs` plays all cases and prints their number. By itself this test plays every fault on
 * the writes that must not happen twice, and one on each other endpoint.
 */
const all = process.env['INFRA_ACTIONS_FAULTS'] === 'all';
const notTwice = /^POST .*\/(refs|pulls)$/;

let double: GitHubDouble;
beforeAll(async () => {
  double = await new GitHubDouble().start();
});
afterAll(() => double.stop());

const played = new Set<string>();

function faultAt(index: number): (typeof faultKinds)[number] {
  const kind = faultKinds[index % faultKinds.length];
  if (kind === undefined) throw new Error('there are no faults');
  return kind;
}

test.each(scenarios.map((scenario, index) => [scenario.name, scenario, index] as const))(
  '%s: whatever goes wrong, it ends in the right state, and nothing is asked too early',
  async (name, scenario, number) => {
    const problems: string[] = [];
    let cases = 0;
    const endpoints = await endpointsOf(scenario, double);
    expect(endpoints.length).toBeGreaterThan(5);
    for (const [row, route] of endpoints.entries()) {
      const kinds =
        all || (number === 0 && notTwice.test(route)) ? faultKinds : played.has(route) ? [] : [faultAt(row + number)];
      played.add(route);
      for (const kind of kinds) {
        // Faults without end differ by endpoint and fault, hardly by what stood there before.
        for (const times of all && number === 0 ? [1, Infinity] : [1]) {
          problems.push(...(await playCase(scenario, route, kind, times, double)));
          cases += 1;
        }
      }
    }
    if (all)
      process.stdout.write(`${name}: ${endpoints.length} endpoints, ${cases} cases, ${problems.length} problems\n`);
    expect(problems).toEqual([]);
  },
  all ? 1_800_000 : 240_000,
);
