import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { describeOrderProblem, fleetEdges, orderProblems } from '../../../src/domain/fleet/order.js';
import type { SeenRepository } from '../../../src/domain/fleet/snapshot.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { builtInPlan } from '../../support/plan-files.js';

const plan = builtInPlan();

function seenWith(needs: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, SeenRepository> {
  return new Map(
    Object.entries(needs).map(([name, others]) => [
      name,
      {
        kind: 'seen',
        fullName: `llm-dev-ops/${name}`,
        base: { ref: 'main', sha: '0'.repeat(40) },
        checks: 'none',
        record: undefined,
        pinned: false,
        pullRequests: [],
        gitUses: others.map((other, index) => ({
          url: other.includes('://') ? other : `https://github.com/llm-dev-ops/${other}`,
          package: other,
          location: { path: 'Cargo.toml', line: 10 + index, column: 1 },
        })),
      },
    ]),
  );
}

function told(needs: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return orderProblems(plan, fleetEdges(plan, seenWith(needs))).map(describeOrderProblem);
}

test('a cycle is told with file and line of each way, and so is what comes too early', () => {
  const needs = {
    sentinel: ['shield'],
    shield: ['policy-engine'],
    'policy-engine': ['observatory'],
    observatory: ['sentinel'],
  };
  const problems = told(needs);
  expect(problems[0]).toBe(
    'a cycle between repositories: observatory → sentinel → shield → policy-engine → observatory ' +
      '(observatory: Cargo.toml:10:1; sentinel: Cargo.toml:10:1; shield: Cargo.toml:10:1; policy-engine: ' +
      'Cargo.toml:10:1)',
  );
  expect(problems).toContain(
    'observatory depends on sentinel, which is in the same phase (observatory: Cargo.toml:10:1)',
  );
});

test('what lies in an earlier phase, outside the plan, or is the repository itself is no problem', () => {
  expect(told({ sentinel: ['config-manager', 'infra', 'sentinel', 'https://github.com/serde-rs/serde'] })).toEqual([]);
});

test('only the backward edges of an order that has some are told', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(25), fc.nat(25)), { maxLength: 60 }).map((pairs) => pairs.filter(([a, b]) => a !== b)),
      (pairs) => {
        const names = [...plan.repositories.keys()];
        const needs: Record<string, string[]> = {};
        for (const [from, to] of pairs) (needs[names[from] ?? ''] ??= []).push(names[to] ?? '');
        const problems = orderProblems(plan, fleetEdges(plan, seenWith(needs)));
        expect(problems.some(({ kind }) => kind === 'cycle')).toBe(!canBeOrdered(pairs));
        const late = new Set(
          pairs.filter(([a, b]) => phaseOf(plan, names[a]) <= phaseOf(plan, names[b])).map(([a, b]) => `${a} ${b}`),
        );
        expect(problems.filter(({ kind }) => kind !== 'cycle')).toHaveLength(late.size);
      },
    ),
  );
});

function phaseOf({ repositories }: Plan, name = ''): number {
  return repositories.get(name)?.phase ?? 0;
}

/** Kahn's algorithm: takes away what nothing is missing for, until nothing is left. */
function canBeOrdered(pairs: readonly (readonly [number, number])[]): boolean {
  let left = [...pairs];
  for (;;) {
    const free = left.filter(([, to]) => !left.some(([from]) => from === to));
    if (left.length === 0) return true;
    if (free.length === 0) return false;
    left = left.filter((pair) => !free.includes(pair));
  }
}
