import { expect, it } from '@jest/globals';
import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PatchBench } from '../../support/patch-rig.js';
import { integrate, rollback } from '../../support/rollback-rig.js';
import { tally } from '../../support/tally-repository.js';

it('a README that is a link gets no section, and everything else is written', async () => {
  using bench = await PatchBench.open({ ...tally, 'core/README.md': '# Core\n' });
  unlinkSync(join(bench.root, 'README.md'));
  symlinkSync('core/README.md', join(bench.root, 'README.md'));
  bench.git('commit', '-qam', 'link');
  const { result } = await bench.apply({ crates: 'errors' });
  expect(result.operation).toBe('created');
  expect(bench.read('core/README.md')).toBe('# Core\n');
  expect(bench.read('INFRA_DEPENDENCIES.md')).toContain('infra-errors');
});

it('a source that is no text does not stand in the way of a rollback', async () => {
  using bench = await PatchBench.open(tally);
  await integrate(bench, 'errors');
  writeFileSync(join(bench.root, 'core/src/latin.rs'), Buffer.from([0x2f, 0x2f, 0x20, 0xe9, 0x0a]));
  bench.git('add', '-A');
  bench.git('commit', '-qm', 'latin');
  const { result } = await rollback(bench);
  expect(result.operation).toBe('reverted');
  expect(bench.read('core/Cargo.toml')).toBe(tally['core/Cargo.toml']);
});
