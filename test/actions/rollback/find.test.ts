import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { infraUrl, PatchBench } from '../apply-patch/bench.js';
import { differs, integrate, rollback } from './bench.js';
import { tally } from './repository.js';

const head = (bench: PatchBench): string => bench.git('rev-parse', 'HEAD').trim();

describe('finding it', () => {
  it('goes by the record where a squash dropped the trailers', async () => {
    using bench = await PatchBench.open(tally);
    const before = head(bench);
    await bench.apply({ crates: 'errors config' });
    bench.git('add', '-A');
    bench.git('commit', '-qm', 'Integrate (#3)');
    const { result } = await rollback(bench);
    expect(result.found?.by).toBe('record');
    expect(result.operation).toBe('reverted');
    expect(differs(bench, before)).toEqual([]);
  });

  it('goes by the source where there is no record either, also for what people integrated by hand', async () => {
    using bench = await PatchBench.open({
      ...tally,
      'core/Cargo.toml': tally['core/Cargo.toml'].trimEnd().concat('\n'),
    });
    bench.write(
      'core/Cargo.toml',
      `${bench.read('core/Cargo.toml')}infra-errors = { git = "${infraUrl}", branch = "main" }\n`,
    );
    bench.git('commit', '-qam', 'try infra');
    const { result } = await rollback(bench);
    expect(result.found?.by).toBe('source');
    expect(bench.read('core/Cargo.toml')).toBe(tally['core/Cargo.toml']);
    expect(result.removedCrates).toEqual(['infra-errors']);
  });

  it('says what it looked for where there is nothing', async () => {
    using bench = await PatchBench.open(tally);
    const { result, report, changeSet } = await rollback(bench);
    expect(result.operation).toBe('none');
    expect(result.found?.lookedFor).toHaveLength(3);
    expect(changeSet).toMatchObject({ action: 'none', commits: [] });
    expect(report.failed).toBeUndefined();
  });

  it('takes what is not committed yet', async () => {
    using bench = await PatchBench.open(tally);
    const before = head(bench);
    await bench.apply({ crates: 'errors' });
    const { result, changeSet } = await rollback(bench);
    expect(result.found?.by).toBe('working-tree');
    expect(differs(bench, before)).toEqual([]);
    expect(changeSet?.action).toBe('none');
  });

  it('completes a shallow clone, and goes by the record where it cannot', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors config', 'squash');
    const outer = mkdtempSync(join(tmpdir(), 'shallow-'));
    try {
      const origin = `file://${bench.bench.root}`;
      execFileSync('git', ['clone', '-q', '--depth=1', origin, join(outer, 'clone')]);
      bench.git('remote', 'add', 'origin', bench.bench.root);
      // The bench's own folder becomes the shallow clone.
      rmSync(join(bench.bench.root, '.git'), { recursive: true });
      execFileSync('cp', ['-r', join(outer, 'clone', '.git'), join(bench.bench.root, '.git')]);
      bench.git('remote', 'set-url', 'origin', join(outer, 'gone'));
      const { result } = await rollback(bench);
      expect(result.found).toMatchObject({ by: 'record-alone', incomplete: true });
      expect(result.operation).toBe('removed');
      expect(bench.read('core/Cargo.toml')).not.toContain('infra');
      for (const path of ['Cargo.toml', 'cli/Cargo.toml', 'README.md', 'Cargo.lock'] as const)
        expect([path, bench.read(path)]).toEqual([path, tally[path]]);
      expect(bench.has('INFRA_DEPENDENCIES.md')).toBe(false);
    } finally {
      rmSync(outer, { recursive: true });
    }
  });

  it('refuses to take out more than the crates that are named', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors config');
    const { result, report } = await rollback(bench, { crates: 'config' });
    expect(result.operation).toBe('refused');
    expect(report.failed).toContain('`infra-errors`');
    expect(bench.changed()).toEqual([]);
  });

  it('stops at uncommitted lines of somebody else in a file that it would edit', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors');
    bench.write('core/Cargo.toml', `# mine\n${bench.read('core/Cargo.toml')}`);
    await expect(rollback(bench)).rejects.toThrow('core/Cargo.toml has uncommitted changes that are not ours');
    expect(bench.changed()).toEqual(['core/Cargo.toml']);
  });
});
