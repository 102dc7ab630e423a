import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { chainTo } from '../../../../src/domain/cargo/graph/chain.js';
import { compareGraphs } from '../../../../src/domain/cargo/graph/graph-delta.js';
import type { DependencyGraph, ResolvedPackage } from '../../../../src/domain/cargo/graph/graph.js';

const registry = 'registry+https://example.invalid/index';

/** A package such as `hyper 1.4.0` with features and the ids of what it needs. */
function pack(id: string, needs: readonly string[] = [], more: Partial<ResolvedPackage> = {}): ResolvedPackage {
  const [name = '', version = ''] = id.split(' ');
  return {
    id,
    name,
    version,
    source: registry,
    manifestPath: `/registry/${id}/Cargo.toml`,
    links: null,
    rustVersion: null,
    features: [],
    dependencies: needs.map((need) => ({
      id: need,
      name: need.split(' ')[0] ?? '',
      kinds: [{ kind: 'normal', target: null }],
    })),
    ...more,
  };
}

const graph = (member: readonly string[], ...packages: readonly ResolvedPackage[]): DependencyGraph => {
  const app = pack('app 0.1.0', member, { source: null, manifestPath: 'Cargo.toml' });
  return { members: [app.id], packages: new Map([app, ...packages].map((one) => [one.id, one])) };
};
const ids = (packages: readonly ResolvedPackage[]): readonly string[] => packages.map((one) => one.id);

describe('what an integration does to the graph', () => {
  const before = graph(
    ['hyper 0.14.30', 'serde 1.0.1'],
    pack('hyper 0.14.30'),
    pack('serde 1.0.1', [], { features: ['std'] }),
  );
  const after = graph(
    ['hyper 0.14.30', 'serde 1.0.2', 'infra-http 0.1.0'],
    pack('hyper 0.14.30'),
    pack('hyper 1.4.0'),
    pack('serde 1.0.2', [], { features: ['derive', 'std'] }),
    pack('infra-http 0.1.0', ['hyper 1.4.0', 'serde 1.0.2'], { source: 'git+https://example.invalid/infra#01' }),
  );

  test('packages added, duplicates with what they stand beside, versions and features changed', () => {
    const delta = compareGraphs(before, after);
    expect(ids(delta.added)).toEqual(['hyper 1.4.0', 'infra-http 0.1.0']);
    expect(ids(delta.removed)).toEqual([]);
    expect(delta.duplicates.map((one) => [one.added.id, ids(one.beside)])).toEqual([
      ['hyper 1.4.0', ['hyper 0.14.30']],
    ]);
    expect(delta.changed.map((one) => [one.before.id, one.after.id])).toEqual([['serde 1.0.1', 'serde 1.0.2']]);
    expect(delta.features.map((one) => [one.after.name, one.enabled, one.disabled])).toEqual([
      ['serde', ['derive'], []],
    ]);
  });

  test('taking it out again is the reverse', () => {
    const delta = compareGraphs(after, before);
    expect(ids(delta.removed)).toEqual(['hyper 1.4.0', 'infra-http 0.1.0']);
    expect(delta.duplicates).toEqual([]);
    expect(delta.features.map((one) => [one.after.name, one.enabled, one.disabled])).toEqual([
      ['serde', [], ['derive']],
    ]);
  });

  test('the same git package at another commit is changed, under another reference it is a second one', () => {
    const at = (source: string): DependencyGraph => graph(['infra-id 0.1.0'], pack('infra-id 0.1.0', [], { source }));
    const main = 'git+https://example.invalid/infra?branch=main';
    expect(compareGraphs(at(`${main}#01`), at(`${main}#02`)).changed).toHaveLength(1);
    const delta = compareGraphs(at(`${main}#01`), at('git+https://example.invalid/infra?tag=v1#01'));
    expect([delta.added.length, delta.removed.length]).toEqual([1, 1]);
  });

  test('a member that changes its version is the same member', () => {
    const older = graph([]);
    const app = pack('app 2.0.0', [], { source: null, manifestPath: 'Cargo.toml' });
    const newer = { members: [app.id], packages: new Map([[app.id, app]]) };
    expect(compareGraphs(older, newer)).toMatchObject({
      added: [],
      removed: [],
      changed: [{ after: { version: '2.0.0' } }],
    });
  });

  test('the chain to a package is the shortest one', () => {
    const found = graph(
      ['a 1.0.0', 'b 1.0.0'],
      pack('a 1.0.0', ['c 1.0.0']),
      pack('b 1.0.0', ['d 1.0.0']),
      pack('c 1.0.0', ['d 1.0.0']),
      pack('d 1.0.0', ['a 1.0.0']),
    );
    expect(ids(chainTo(found, 'd 1.0.0'))).toEqual(['app 0.1.0', 'b 1.0.0', 'd 1.0.0']);
    expect(ids(chainTo(found, 'app 0.1.0'))).toEqual(['app 0.1.0']);
    expect(chainTo(found, 'e 1.0.0')).toEqual([]);
  });
});

describe('laws', () => {
  const packages = fc
    .uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('0.1.0', '0.1.2', '0.2.0', '1.0.0', '1.3.0')),
      {
        selector: ([name, version]) => `${name} ${version.startsWith('0') ? version.slice(0, 3) : '1'}`,
      },
    )
    .map((list) => graph([], ...list.map(([name, version]) => pack(`${name} ${version}`))));

  test('nothing changes between a graph and itself; there and back are mirror images', () => {
    fc.assert(
      fc.property(packages, packages, (one, two) => {
        expect(compareGraphs(one, one)).toEqual({ added: [], removed: [], changed: [], duplicates: [], features: [] });
        const there = compareGraphs(one, two);
        const back = compareGraphs(two, one);
        expect(there.added).toEqual(back.removed);
        expect(there.changed.map((pair) => pair.after.id)).toEqual(back.changed.map((pair) => pair.before.id));
        expect(two.packages.size - one.packages.size).toBe(there.added.length - there.removed.length);
      }),
    );
  });
});
