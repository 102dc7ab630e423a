import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PatchBench } from '../../support/patch-rig.js';
import { differs, integrate, mergeChange, rollback } from '../../support/rollback-rig.js';
import { tally } from '../../support/tally-repository.js';

/** The commit of the infra workspace beside the bench. */
function infraCommit(bench: PatchBench): string {
  return execFileSync('git', ['rev-parse', 'HEAD'], {
    cwd: join(bench.bench.root, '..', 'infra'),
    encoding: 'utf8',
  }).trim();
}

describe('a pin', () => {
  it('puts every entry on one revision, with one source in the lockfile; unpin brings the old bytes back', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors config');
    const before = bench.git('rev-parse', 'HEAD').trim();
    const rev = infraCommit(bench);
    const { result, report, changeSet } = await rollback(bench, {
      mode: 'pin',
      'infra-ref': `rev:${rev}`,
      expires: '2026-12-24',
    });
    expect(result.operation).toBe('pinned');
    expect(bench.read('Cargo.toml').match(new RegExp(`rev = "${rev}"`, 'g'))).toHaveLength(2);
    const sources = bench.read('Cargo.lock').match(/git\+https:\/\/example\.invalid\/infra[^"#]*/g) ?? [];
    expect(new Set(sources)).toEqual(new Set([`git+https://example.invalid/infra?rev=${rev}`]));
    expect(bench.read('INFRA_DEPENDENCIES.md')).toContain('Planned end: 2026-12-24.');
    expect(report.report).toMatchObject({
      pin: { reference: `rev:${rev}`, reason: 'it broke', expires: '2026-12-24' },
    });
    expect(changeSet?.branch).toBe('pin/infra');
    expect(changeSet?.commits[0]?.message).toContain(`\nInfra-Pin: rev:${rev}\nInfra-Expires: 2026-12-24\n`);
    expect((await rollback(bench, { mode: 'pin', 'infra-ref': `rev:${rev}` })).result.operation).toBe('none');

    mergeChange(bench, changeSet, 'squash');
    const back = await rollback(bench, { mode: 'unpin', reason: '' });
    expect(back.result.operation).toBe('unpinned');
    expect(differs(bench, before)).toEqual([]);
    expect((await rollback(bench, { mode: 'unpin', reason: '' })).result.operation).toBe('none');
  });

  it('is rolled back before it is committed, and beside later edits', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors config');
    const before = bench.git('rev-parse', 'HEAD').trim();
    const rev = infraCommit(bench);
    await rollback(bench, { mode: 'pin', 'infra-ref': `rev:${rev}` });
    await rollback(bench, { mode: 'unpin', reason: '' });
    expect(differs(bench, before)).toEqual([]);

    await rollback(bench, { mode: 'pin', 'infra-ref': `rev:${rev}` });
    bench.write('Cargo.toml', `# Later.\n${bench.read('Cargo.toml').replace('version = "0.1"', 'version = "0.1.0"')}`);
    bench.git('commit', '-qam', 'pin by hand');
    const { result } = await rollback(bench, { mode: 'unpin', reason: '' });
    expect(result.operation).toBe('unpinned');
    expect(bench.read('Cargo.toml')).toMatch(/^# Later\.\n[^]*version = "0\.1\.0"/);
    expect(bench.read('Cargo.toml')).not.toContain('rev =');
    expect(bench.read('Cargo.lock')).not.toContain('rev=');
    expect(bench.read('INFRA_DEPENDENCIES.md')).not.toContain('Pinned');
  });

  it('is rolled back although people deleted the document, or the pin', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors');
    const before = bench.git('rev-parse', 'HEAD').trim();
    const { changeSet } = await rollback(bench, { mode: 'pin', 'infra-ref': `rev:${infraCommit(bench)}` });
    mergeChange(bench, changeSet, 'squash');
    bench.git('rm', '-q', 'INFRA_DEPENDENCIES.md');
    bench.git('commit', '-qm', 'drop the document');
    expect((await rollback(bench, { mode: 'unpin', reason: '' })).result.operation).toBe('unpinned');
    expect(differs(bench, before)).toEqual(['INFRA_DEPENDENCIES.md']);
    bench.git('commit', '-qam', 'unpin by hand');
    expect((await rollback(bench, { mode: 'unpin', reason: '' })).result.operation).toBe('none');
  });

  it('goes with a full rollback', async () => {
    using bench = await PatchBench.open(tally);
    const before = bench.git('rev-parse', 'HEAD').trim();
    await integrate(bench, 'errors', 'merge');
    const { changeSet } = await rollback(bench, { mode: 'pin', 'infra-ref': `rev:${infraCommit(bench)}` });
    mergeChange(bench, changeSet, 'merge');
    expect((await rollback(bench)).result.operation).toBe('reverted');
    expect(differs(bench, before)).toEqual([]);
  });

  it('is refused at a revision that does not exist, and for some crates only', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors config');
    const nowhere = await rollback(bench, { mode: 'pin', 'infra-ref': `rev:${'0'.repeat(40)}` }).catch(
      (error: unknown) => error,
    );
    expect(nowhere).toMatchObject(
      nowhere instanceof Error ? { code: 'network' } : { result: { operation: 'refused' } },
    );
    const some = await rollback(bench, { mode: 'pin', 'infra-ref': `rev:${infraCommit(bench)}`, crates: 'errors' });
    expect(some.result.operation).toBe('refused');
    expect(some.report.failed).toContain('`infra-config` would stay');
    expect(bench.changed()).toEqual([]);
  });

  it('is refused where a dependency brings another infra', async () => {
    const sibling = {
      'Cargo.toml':
        '[package]\nname = "sibling"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\ninfra-errors = ' +
        '{ git = "https://example.invalid/infra", version = "0.1" }\n',
      'src/lib.rs': '',
    };
    const files = {
      ...tally,
      'core/Cargo.toml': `${tally['core/Cargo.toml']}sibling = { git = "https://example.invalid/sibling" }\n`,
    };
    delete (files as Partial<typeof files>)['Cargo.lock'];
    using bench = await PatchBench.open(files, { remotes: { sibling } });
    await integrate(bench, 'errors');
    const { result } = await rollback(bench, { mode: 'pin', 'infra-ref': `rev:${infraCommit(bench)}` });
    expect(result.operation).toBe('refused');
    expect(result.message).toContain('2 infra sources');
    expect(result.message).toContain('`sibling` → `infra-errors`');
  });

  it('needs a reference that holds', async () => {
    using bench = await PatchBench.open(tally);
    await expect(rollback(bench, { mode: 'pin' })).rejects.toThrow('`infra-ref` is required with `mode: pin`');
    await expect(rollback(bench, { mode: 'pin', 'infra-ref': 'branch:main' })).rejects.toThrow(
      '`branch:main` moves on',
    );
  });
});
