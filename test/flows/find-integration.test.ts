import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { infraUrl, PatchBench } from '../support/patch-rig.js';
import { differs, integrate, rollback, type MergeStyle } from '../support/rollback-rig.js';
import { tally } from '../support/tally-repository.js';

/** Without a lockfile. */
const handmade = { ...tally, 'core/Cargo.toml': `${tally['core/Cargo.toml'].trimEnd()}\n` };
delete (handmade as Partial<typeof handmade>)['Cargo.lock'];

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

  it('goes on past a commit of people that took one crate out again, whatever the letter case of the address', async () => {
    using bench = await PatchBench.open(handmade);
    const before = head(bench);
    const shouting = infraUrl.replace('infra', 'INFRA');
    const entry = (name: string): string => `infra-${name} = { git = "${shouting}", branch = "main" }\n`;
    bench.write('core/Cargo.toml', `${handmade['core/Cargo.toml']}${entry('errors')}${entry('config')}`);
    bench.git('commit', '-qam', 'try infra');
    bench.write('core/Cargo.toml', `${handmade['core/Cargo.toml']}${entry('errors')}`);
    bench.git('commit', '-qam', 'config is not for us');
    const { result } = await rollback(bench);
    expect(result).toMatchObject({ found: { by: 'source' }, removedCrates: ['infra-errors'] });
    expect(differs(bench, before)).toEqual([]);
  });

  it('leaves what is as old as its manifest, and says how to take it out', async () => {
    const entry = `infra-errors = { git = "${infraUrl}" }\n`;
    using bench = await PatchBench.open({ ...handmade, 'core/Cargo.toml': `${handmade['core/Cargo.toml']}${entry}` });
    const { result } = await rollback(bench);
    expect(result).toMatchObject({ operation: 'none', message: expect.stringContaining('`crates: errors`') });
    const partial = await rollback(bench, { mode: 'partial', crates: 'errors' });
    expect(partial.result).toMatchObject({ operation: 'removed', removedCrates: ['infra-errors'] });
    expect(bench.read('core/Cargo.toml')).toBe(handmade['core/Cargo.toml']);
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

  describe('in a shallow clone', () => {
    /** The bench's folder becomes `git clone --depth 1` of what it was. */
    function makeShallow(bench: PatchBench, origin: string): void {
      const { root } = bench.bench;
      const clone = `${origin}-clone`;
      execFileSync('git', ['clone', '-q', '--bare', root, origin]);
      execFileSync('git', ['clone', '-q', '--depth=1', `file://${origin}`, clone]);
      rmSync(join(root, '.git'), { recursive: true });
      renameSync(join(clone, '.git'), join(root, '.git'));
    }

    /** An integration with commits after it: the clone has only the last one. */
    async function buried(bench: PatchBench, style: MergeStyle): Promise<string> {
      const before = head(bench);
      await integrate(bench, 'errors config', style);
      bench.write('core/src/lib.rs', '//! Counts better.\n');
      bench.git('commit', '-qam', 'count better');
      bench.write('NOTES.md', 'Later.\n');
      bench.git('add', '-A');
      bench.git('commit', '-qm', 'note');
      return before;
    }

    it.each<MergeStyle>(['squash', 'merge', 'rebase'])('the older commits are fetched: %s', async (style) => {
      using bench = await PatchBench.open(tally);
      const before = await buried(bench, style);
      makeShallow(bench, join(bench.bench.temporary, 'origin.git'));
      expect(bench.git('rev-list', '--count', 'HEAD').trim()).toBe('1');
      const { result } = await rollback(bench);
      expect(result).toMatchObject({ operation: 'reverted', found: { by: 'trailers', incomplete: false } });
      expect(result.found?.lookedFor[0]).toBe('The clone was shallow; the older commits were fetched.');
      expect(differs(bench, before)).toEqual(['NOTES.md', 'core/src/lib.rs']);
    });

    it('that cannot be completed the record has to do, and the report says so', async () => {
      using bench = await PatchBench.open(tally);
      await buried(bench, 'squash');
      makeShallow(bench, join(bench.bench.temporary, 'origin.git'));
      bench.git('remote', 'set-url', 'origin', join(bench.bench.temporary, 'gone'));
      const { result, report } = await rollback(bench);
      expect(result).toMatchObject({ operation: 'removed', found: { by: 'record-alone', incomplete: true } });
      expect(report.summary).toContain('The clone is shallow and the older commits could not be fetched');
      for (const path of ['Cargo.toml', 'cli/Cargo.toml', 'README.md', 'Cargo.lock'] as const)
        expect([path, bench.read(path)]).toEqual([path, tally[path]]);
      expect(bench.read('core/Cargo.toml')).not.toContain('infra');
      expect(bench.has('INFRA_DEPENDENCIES.md')).toBe(false);
    });

    it('that cannot be completed and has no record is never taken for one without an integration', async () => {
      using bench = await PatchBench.open(tally);
      await buried(bench, 'squash');
      bench.git('rm', '-q', 'INFRA_DEPENDENCIES.md');
      bench.git('commit', '-qm', 'drop the document');
      makeShallow(bench, join(bench.bench.temporary, 'origin.git'));
      bench.git('remote', 'set-url', 'origin', join(bench.bench.temporary, 'gone'));
      await expect(rollback(bench)).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining('shallow'),
      });
      expect(bench.changed()).toEqual([]);
    });
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
    await expect(rollback(bench)).rejects.toThrow(
      'core/Cargo.toml has uncommitted changes that infra-actions did not make',
    );
    expect(bench.changed()).toEqual(['core/Cargo.toml']);
  });
});
