import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { layOutGraph, type GraphLayout } from '../../../src/domain/fleet/graph-layout.js';
import type { FleetEdge, OrderProblem } from '../../../src/domain/fleet/order.js';

function edge(from: string, to: string): FleetEdge {
  const location = { path: 'Cargo.toml', line: 1, column: 1 };
  return { from, to, use: { url: `https://github.com/llm-dev-ops/${to}`, package: to, location } };
}

/** Repositories of phase 1 are `1a`, `1b`, and so on. */
function phaseOf(name: string): number {
  return Number(/^\d+/.exec(name)?.[0]);
}

function layOut(edges: readonly FleetEdge[], problems: readonly OrderProblem[] = []): GraphLayout {
  return layOutGraph(edges, problems, phaseOf);
}

function placeOf({ nodes }: GraphLayout, name: string): number {
  return nodes.find((node) => node.name === name)?.x ?? Number.NaN;
}

test('earlier phases lie left of what needs them, and an edge against the order leads to the right', () => {
  const layout = layOut([edge('2a', '1a'), edge('3a', '2a'), edge('1a', '3b')]);
  expect(placeOf(layout, '1a')).toBeLessThan(placeOf(layout, '2a'));
  expect(placeOf(layout, '2a')).toBeLessThan(placeOf(layout, '3a'));
  const [first, last] = [layout.edges[2]?.points[0]?.[0] ?? 0, layout.edges[2]?.points.at(-1)?.[0] ?? 0];
  expect(first).toBeLessThan(last);
});

test('an edge carries the worst that is known of it, and one pair of repositories is one edge', () => {
  const ring = [edge('1a', '1b'), edge('1b', '2a'), edge('2a', '1a')];
  const problems: readonly OrderProblem[] = [
    { kind: 'same-phase', repositories: ['1a', '1b'], edges: ring.slice(0, 1) },
    { kind: 'cycle', repositories: ['1a', '1b', '2a', '1a'], edges: ring },
    { kind: 'backwards', repositories: ['1b', '2a'], edges: ring.slice(1, 2) },
    { kind: 'same-phase', repositories: ['3a', '3b'], edges: [edge('3a', '3b')] },
  ];
  const { edges } = layOut([...ring, edge('1a', '1b'), edge('3a', '3b'), edge('3a', '1a')], problems);
  expect(edges.map(({ from, to, kind }) => `${from} ${to} ${kind}`)).toEqual([
    '1a 1b cycle',
    '1b 2a cycle',
    '2a 1a cycle',
    '3a 3b same-phase',
    '3a 1a fine',
  ]);
});

test('of very many, those on cycles are drawn and the others counted', () => {
  const many = Array.from({ length: 3000 }, (_, index) => edge(`2n${index}`, `1n${index % 50}`));
  const ring = [edge('9x', '9y'), edge('9y', '9x')];
  const layout = layOut([...many, ...ring], [{ kind: 'cycle', repositories: ['9x', '9y', '9x'], edges: ring }]);
  expect(layout.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(['9x', '9y']));
  expect(layout.nodes.length).toBeLessThanOrEqual(80);
  expect(layout.nodes.length + layout.leftOut).toBe(3052);
});

test('everything that is drawn lies inside of the drawing, whatever depends on whatever', () => {
  const name = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('a', 'b', 'c', 'd'))
    .map(([n, x]) => `${n}${x}`);
  const pairs = fc.array(fc.tuple(name, name), { maxLength: 40 });
  fc.assert(
    fc.property(pairs, (all) => {
      const layout = layOut(all.filter(([from, to]) => from !== to).map(([from, to]) => edge(from, to)));
      const points = layout.edges.flatMap((one) => one.points);
      const corners = layout.nodes.flatMap(({ x, y, width }) => [
        [x - width / 2, y - layout.nodeHeight / 2],
        [x + width / 2, y + layout.nodeHeight / 2],
      ]);
      for (const [x = -1, y = -1] of [...points, ...corners]) {
        expect(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('no dependency, no drawing', () => {
  expect(layOut([])).toMatchObject({ width: 0, height: 0, nodes: [], edges: [], leftOut: 0 });
});
