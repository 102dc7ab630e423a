import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { graphBefore } from '../../../../src/domain/cargo/graph/graph-before.js';
import type { DependencyGraph } from '../../../../src/domain/cargo/graph/graph.js';
import { readLockfile } from '../../../../src/domain/cargo/lockfile/read-lockfile.js';
import { readRepository } from '../../../../src/flows/read-repository.js';
import type { Resolution } from '../../../../src/domain/cargo/resolution.js';
import { createResolver } from '../../../../src/flows/resolve.js';
import type { ManifestChange } from '../../../../src/flows/workspace-files.js';
import { openBench, type Files } from '../../../support/repository-rig.js';

/** A dependency of a package on a later one, so that there are no cycles. */
interface Need {
  readonly on: number;
  readonly table: string;
  readonly optional: boolean;
  readonly features: readonly string[];
  readonly defaults: boolean;
}

interface Pack {
  readonly needs: readonly Need[];
  /** For each feature what it enables: `[kind, dependency, feature]`, written where it is allowed. */
  readonly enables: readonly (readonly [string, number, string])[][];
}

const features = ['one', 'two', 'three'];
const tables = ['dependencies', 'dependencies', 'build-dependencies', "target.'cfg(windows)'.dependencies"];
const count = 5;

const needs = (from: number): fc.Arbitrary<readonly Need[]> => {
  const later = Array.from({ length: count - from - 1 }, (_, index) => from + 1 + index);
  if (later.length === 0) return fc.constant([]);
  const need = fc.record({
    on: fc.constantFrom(...later),
    table: fc.constantFrom(...tables),
    optional: fc.boolean(),
    features: fc.subarray(features),
    defaults: fc.boolean(),
  });
  return fc.uniqueArray(need, { selector: ({ on }) => on, maxLength: 3 });
};
const enables = fc.array(
  fc.array(fc.tuple(fc.constantFrom('feature', 'dep', 'strong', 'weak'), fc.nat(count), fc.constantFrom(...features)), {
    maxLength: 3,
  }),
  { minLength: 4, maxLength: 4 },
);
const pack = (from: number): fc.Arbitrary<Pack> => fc.record({ needs: needs(from), enables });

function manifest(name: string, { needs: all, enables: lists }: Pack, folder: string, extra = ''): string {
  const lines = all.map(({ on, table, optional, features: wanted, defaults }) => {
    const more = `${optional ? ', optional = true' : ''}${defaults ? '' : ', default-features = false'}`;
    const keys = `path = "${folder}p${on}", features = ${JSON.stringify(wanted)}${more}`.replaceAll(', ', '\n');
    return `[${table}.p${on}]\n${keys}`.replace(/features = \[([^\]]*)\]/, (text) => text.replaceAll('\n', ', '));
  });
  const named = ['default', ...features].map((feature, index) => {
    const values = (lists[index] ?? []).flatMap(([kind, on, other]) => {
      const need = all.find((one) => one.on === on);
      if (kind === 'feature') return features.indexOf(other) >= index ? [other] : [];
      if (need === undefined) return [];
      if (kind === 'dep') return need.optional ? [`dep:p${on}`] : [];
      if (kind === 'weak') return need.optional ? [`p${on}?/${other}`] : [];
      return [`p${on}/${other}`];
    });
    return `${feature} = ${JSON.stringify([...new Set(values)])}`;
  });
  return (
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[features]\n${named.join('\n')}\n\n` +
    `${lines.join('\n\n')}\n${extra}`
  );
}

const world = fc.record({
  packages: fc.tuple(pack(0), pack(1), pack(2), pack(3), pack(4)),
  app: pack(-1),
  /** What the lockfile was made for; the same as `app` where it is in sync. */
  formerApp: fc.option(pack(-1), { nil: undefined, freq: 2 }),
  addition: pack(-1),
});

function resolved(resolution: Resolution): Extract<Resolution, { kind: 'resolved' }> {
  if (resolution.kind === 'failed') throw new Error(resolution.error.text);
  return resolution;
}

/** In the order of the ids, as nothing else is promised. */
function sorted({ packages, members }: DependencyGraph): unknown {
  const all = [...packages.values()].map((found) => ({
    ...found,
    dependencies: found.dependencies
      .map((edge) => ({ ...edge, kinds: edge.kinds.map((one) => JSON.stringify(one)).toSorted() }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  return { members: members.toSorted(), packages: all.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('the graph before, from what Cargo says of after', () => {
  test('is what Cargo says of before, or unknown; where the lockfile would move it is unknown', async () => {
    const seen = { known: 0, unknown: 0, outOfSync: 0 };
    const property = fc.asyncProperty(world, async ({ packages, app, formerApp, addition }) => {
      const files: Files = {
        'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["app"]\nexclude = ["deps"]\n',
        'app/Cargo.toml': manifest('app', app, '../deps/'),
        'app/src/lib.rs': '',
        'app/build.rs': '',
        ...Object.fromEntries(
          packages.flatMap((each, index) => [
            [`deps/p${index}/Cargo.toml`, manifest(`p${index}`, each, '../')],
            [`deps/p${index}/src/lib.rs`, ''],
          ]),
        ),
        'deps/extra/Cargo.toml': manifest('extra', addition, '../'),
        'deps/extra/src/lib.rs': '',
      };
      using bench = await openBench(files);
      const repository = await readRepository(bench.ports);
      const workspace = repository.workspaces.find(({ root }) => root.path === 'Cargo.toml');
      if (workspace === undefined) throw new Error('no workspace');
      await using resolver = await createResolver({ repository, workspace, ports: bench.ports });
      const ask = async (change: ManifestChange) => resolved(await resolver.resolve(change));
      const at = (text: string): ReadonlyMap<string, string> => new Map([['app/Cargo.toml', text]]);
      const { lockfile } = await ask({ manifests: at(manifest('app', formerApp ?? app, '../deps/')), lockfile: null });
      const before = await ask({ lockfile });
      const added = '\n[dependencies.extra]\npath = "../deps/extra"\nfeatures = ["one"]\n';
      const after = await ask({ manifests: at(manifest('app', app, '../deps/', added)), lockfile });
      const graph = graphBefore(
        { graph: after.graph, declared: after.declared ?? (() => new Map()) },
        [{ manifest: 'app/Cargo.toml', kind: 'normal', name: 'extra' }],
        { before: readLockfile(lockfile, 'Cargo.lock'), after: readLockfile(after.lockfile, 'Cargo.lock') },
      );
      const inSync = before.lockfile === lockfile;
      seen[!inSync ? 'outOfSync' : graph === undefined ? 'unknown' : 'known'] += 1;
      expect(graph && sorted(graph)).toEqual(inSync && graph !== undefined ? sorted(before.graph) : undefined);
    });
    await fc.assert(property, { numRuns: 25 });
    // It says something only where both were seen.
    expect([seen.known > 0, seen.outOfSync > 0]).toEqual([true, true]);
  });
});
