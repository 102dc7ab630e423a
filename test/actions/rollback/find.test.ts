import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { infraUrl, PatchBench } from '../apply-patch/bench.js';
import { differs, integrate, mergeChange, rollback, type MergeStyle } from './bench.js';
import { tally } from './repository.js';

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
    expect(result).toMatchObject({ operation: 'none', says: expect.stringContaining('`crates: errors`') });
    const partial = await rollback(bench, { mode: 'partial', crates: 'errors' });
    expect(partial.result).toMatchObject({ operation: 'removed', removedCrates: ['infra-errors'] });
    expect(bench.read('core/Cargo.toml')).toBe(handmade['core/Cargo.toml']);
  });

  it('does not go behind a rollback: what people had before it came back and stays', async () => {
    using bench = await PatchBench.open(handmade);
    bench.write(
      'core/Cargo.toml',
      `${handmade['core/Cargo.toml']}infra-errors = { git = "${infraUrl}", branch = "main" }\n`,
    );
    bench.git('commit', '-qam', 'try infra');
    const before = head(bench);
    const { changeSet } = await bench.apply({ crates: 'errors config', 'infra-ref': 'branch:main' });
    mergeChange(bench, changeSet, 'squash');
    const first = await rollback(bench);
    expect(first.result.left).toEqual(['core/Cargo.toml has `infra-errors`, as it had before the integration.']);
    mergeChange(bench, first.changeSet, 'squash');
    expect((await rollback(bench)).result.operation).toBe('none');
    expect(differs(bench, before)).toEqual([]);
  });

  it.each<MergeStyle>(['squash', 'merge'])(
    'nor where neither changed how often the address stands there: %s',
    async (style) => {
      using bench = await PatchBench.open(handmade);
      bench.write(
        'core/Cargo.toml',
        `${handmade['core/Cargo.toml']}infra-errors = { git = "${infraUrl}", version = "0.1.0" }\n`,
      );
      bench.git('commit', '-qam', 'try infra');
      const { changeSet } = await bench.apply({ crates: 'errors', members: 'core', placement: 'direct' });
      if (changeSet?.commits.length === 0) throw new Error('nothing was integrated');
      mergeChange(bench, changeSet, style);
      const first = await rollback(bench);
      mergeChange(bench, first.changeSet, style);
      const after = head(bench);
      expect((await rollback(bench)).result.operation).toBe('none');
      expect(differs(bench, after)).toEqual([]);
      expect(bench.read('core/Cargo.toml')).toContain('infra-errors');
    },
  );

  describe('behind a rollback that people squashed under a message of their own', () => {
    /** By hand, then integrated, then taken back: the last two as people's messages tell it. */
    async function takenBack(bench: PatchBench, message: string | undefined): Promise<void> {
      const byHand = `${handmade['core/Cargo.toml']}infra-errors = { git = "${infraUrl}", branch = "main" }\n`;
      bench.write('core/Cargo.toml', byHand);
      bench.git('commit', '-qam', 'try infra');
      const { changeSet } = await bench.apply({ crates: 'errors config', 'infra-ref': 'branch:main' });
      bench.git('add', '-A');
      bench.git('commit', '-qm', message ?? changeSet?.commits[0]?.message ?? '');
    }

    it.each([undefined, 'Use the infra crates (#3)'])('it does not look: integrated by %s', async (message) => {
      using bench = await PatchBench.open(handmade);
      await takenBack(bench, message);
      await rollback(bench);
      bench.git('add', '-A');
      bench.git('commit', '-qm', 'No infra for us (#4)');
      const after = head(bench);
      const { result } = await rollback(bench);
      expect(result).toMatchObject({ operation: 'none', found: { by: 'nothing' } });
      expect(result.found?.lookedFor).toContain(
        `${after.slice(0, 12)} took the change record out with all that it lists: a full rollback, so nothing before it is taken back.`,
      );
      expect(result.says).toContain('`crates: errors`');
      expect(differs(bench, after)).toEqual([]);
    });

    it('it looks when only the document went, which is no rollback', async () => {
      using bench = await PatchBench.open(handmade);
      await takenBack(bench, undefined);
      bench.git('rm', '-q', 'INFRA_DEPENDENCIES.md');
      bench.git('commit', '-qm', 'Too many documents');
      const { result } = await rollback(bench);
      expect(result).toMatchObject({
        operation: 'reverted',
        found: { by: 'trailers' },
        removedCrates: ['infra-config'],
      });
    });

    it('where no record ever told of it, says which commits of whom it took for an integration', async () => {
      using bench = await PatchBench.open(handmade);
      await takenBack(bench, 'Use the infra crates (#3)');
      bench.git('rm', '-q', 'INFRA_DEPENDENCIES.md');
      bench.git('commit', '-q', '--amend', '--no-edit');
      await rollback(bench, { 'integration-commit': 'HEAD' });
      bench.git('commit', '-qam', 'No infra for us (#4)');
      const { result, report, changeSet } = await rollback(bench);
      expect(result.found?.by).toBe('source');
      expect(bench.read('core/Cargo.toml')).toBe(handmade['core/Cargo.toml']);
      for (const text of [report.summary, changeSet?.body]) {
        expect(text).toContain('No trailer and no change record tells of an integration');
        expect(text).toContain('try infra');
      }
    });
  });

  it('takes back what came back when people reverted a rollback', async () => {
    using bench = await PatchBench.open(tally);
    const before = head(bench);
    await integrate(bench, 'errors');
    mergeChange(bench, (await rollback(bench)).changeSet, 'squash');
    bench.git('revert', '--no-edit', 'HEAD');
    const { result } = await rollback(bench);
    expect(result).toMatchObject({ operation: 'reverted', found: { by: 'record' } });
    expect(differs(bench, before)).toEqual([]);
    bench.git('commit', '-qam', 'out again');
    expect((await rollback(bench)).result.operation).toBe('none');
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
    await expect(rollback(bench)).rejects.toThrow('core/Cargo.toml has uncommitted changes that are not ours');
    expect(bench.changed()).toEqual(['core/Cargo.toml']);
  });
});
