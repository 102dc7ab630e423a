import { expect, it } from '@jest/globals';
import { recordIn } from '../../../src/domain/infra/record-block.js';
import { PatchBench } from '../../support/patch-rig.js';
import { differs, integrate, mergeChange, rollback } from '../../support/rollback-rig.js';

const manifestOf = (name: string): string => `[package]\nname = "${name}"\nversion = "0.1.0"\n\n[dependencies]\n`;

/** Two packages, each a workspace of its own. */
const two = {
  'a/Cargo.toml': manifestOf('a'),
  'a/src/lib.rs': '',
  'b/Cargo.toml': manifestOf('b'),
  'b/src/lib.rs': '',
};

const inA = { mode: 'partial', 'manifest-path': 'a/Cargo.toml' };
const inB = { mode: 'partial', 'manifest-path': 'b/Cargo.toml' };

it('one of several is rolled back by partial; full says that it would change the others', async () => {
  using bench = await PatchBench.open(two);
  await integrate(bench, 'errors');
  const full = await rollback(bench, { ...inB, mode: 'full' });
  expect(full.result).toMatchObject({ operation: 'refused', message: expect.stringContaining('`a/Cargo.toml`') });
  const { result, changeSet } = await rollback(bench, { ...inB, crates: 'errors' });
  expect(result).toMatchObject({ operation: 'removed', removedCrates: ['infra-errors'] });
  expect(changeSet?.title).toBe('revert(deps): remove infra crates (infra-errors)');
  expect(bench.read('b/Cargo.toml')).toBe(two['b/Cargo.toml']);
  expect(bench.read('a/Cargo.toml')).toContain('infra-errors');
});

it('the record and the documents keep a crate until the last workspace has lost it', async () => {
  using bench = await PatchBench.open(two);
  const before = bench.git('rev-parse', 'HEAD').trim();
  await integrate(bench, 'config otel');
  const record = (): unknown => {
    const { crates, entries } = recordIn(bench.read('INFRA_DEPENDENCIES.md')) ?? { crates: [], entries: [] };
    return [crates.map(({ name }) => name), entries.map(({ manifest, key }) => `${manifest} ${key}`)];
  };
  const both = ['infra-config', 'infra-otel'];
  const ofA = ['a/Cargo.toml infra-config', 'a/Cargo.toml infra-otel'];

  const first = await rollback(bench, { ...inB, crates: 'otel' });
  expect(record()).toEqual([both, expect.arrayContaining([...ofA, 'b/Cargo.toml infra-config'])]);
  expect(bench.read('INFRA_DEPENDENCIES.md')).toContain('Removed `infra-otel` from `b/Cargo.toml`');
  expect(bench.read('INFRA_DEPENDENCIES.md')).toMatch(/\| `infra-otel`[^\n]*`a`/);
  mergeChange(bench, first.changeSet, 'squash');

  const second = await rollback(bench, { ...inB, crates: 'config' });
  expect(second.result.message).toBe('`infra-config` is removed from `b/Cargo.toml`; no infra crate is left there.');
  expect(record()).toEqual([both, expect.arrayContaining(ofA)]);
  mergeChange(bench, second.changeSet, 'squash');

  const third = await rollback(bench, { ...inA, crates: 'otel' });
  expect(record()).toEqual([['infra-config'], ['a/Cargo.toml infra-config']]);
  mergeChange(bench, third.changeSet, 'squash');

  expect((await rollback(bench)).result).toMatchObject({ operation: 'reverted', removedCrates: ['infra-config'] });
  expect(differs(bench, before)).toEqual([]);
});
