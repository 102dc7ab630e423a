import { describe, expect, it } from '@jest/globals';
import { infraUrl, PatchBench } from '../support/patch-rig.js';
import { differs, integrate, mergeChange, rollback, type MergeStyle } from '../support/rollback-rig.js';
import { tally } from '../support/tally-repository.js';

/** Without a lockfile. */
const handmade = { ...tally, 'core/Cargo.toml': `${tally['core/Cargo.toml'].trimEnd()}\n` };
delete (handmade as Partial<typeof handmade>)['Cargo.lock'];

const head = (bench: PatchBench): string => bench.git('rev-parse', 'HEAD').trim();

describe('a second full rollback', () => {
  it('leaves what people had before the integration, which the first one put back', async () => {
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
    expect(first.result.followUps).toEqual(['core/Cargo.toml has `infra-errors`, as it had before the integration.']);
    mergeChange(bench, first.changeSet, 'squash');
    expect((await rollback(bench)).result.operation).toBe('none');
    expect(differs(bench, before)).toEqual([]);
  });

  it.each<MergeStyle>(['squash', 'merge'])(
    'leaves it also where neither changed how often the address stands there: %s',
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

  describe('after one that people squashed under a message of their own', () => {
    /** By hand, then integrated, then taken back: the last two as people's messages tell it. */
    async function takenBack(bench: PatchBench, message: string | undefined): Promise<void> {
      const byHand = `${handmade['core/Cargo.toml']}infra-errors = { git = "${infraUrl}", branch = "main" }\n`;
      bench.write('core/Cargo.toml', byHand);
      bench.git('commit', '-qam', 'try infra');
      const { changeSet } = await bench.apply({ crates: 'errors config', 'infra-ref': 'branch:main' });
      bench.git('add', '-A');
      bench.git('commit', '-qm', message ?? changeSet?.commits[0]?.message ?? '');
    }

    it.each([
      ['with', undefined],
      ['without', 'Use the infra crates (#3)'],
    ])('takes nothing back, %s the trailers of the integration', async (_, message) => {
      using bench = await PatchBench.open(handmade);
      await takenBack(bench, message);
      await rollback(bench);
      bench.git('add', '-A');
      bench.git('commit', '-qm', 'No infra for us (#4)');
      const after = head(bench);
      const { result } = await rollback(bench);
      expect(result).toMatchObject({ operation: 'none', found: { by: 'nothing' } });
      expect(result.found?.lookedFor).toContain(
        `${after.slice(0, 12)} took the change record out with all that it lists: a full rollback, so ` +
          'nothing before it is rolled back.',
      );
      expect(result.message).toContain('`crates: errors`');
      expect(differs(bench, after)).toEqual([]);
    });

    it('takes all back when only the document went, which is no rollback', async () => {
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

    it('says which commits of whom were taken for an integration, where no record ever told of it', async () => {
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
});
