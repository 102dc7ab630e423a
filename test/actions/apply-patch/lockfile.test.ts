import { describe, expect, it } from '@jest/globals';
import { PatchBench } from '../../support/patch-rig.js';
import { integrate, rollback } from '../../support/rollback-rig.js';
import { tally } from '../../support/tally-repository.js';

describe('a committed lockfile', () => {
  it('that was out of date is brought in line in a commit of its own, which is not counted as infra’s', async () => {
    const old = tally['Cargo.lock'].replace('"core"\nversion = "0.1.0"', '"core"\nversion = "0.0.9"');
    using bench = await PatchBench.open({ ...tally, 'Cargo.lock': old });
    const { result, report, changeSet } = await bench.apply({ crates: 'errors' });
    expect(changeSet?.commits.map(({ message }) => message.split('\n')[0])).toEqual([
      'build: bring Cargo.lock in line with the manifests',
      expect.stringContaining('infra'),
      expect.stringContaining('docs'),
    ]);
    const [first, second] = changeSet?.commits ?? [];
    expect(first?.files.map(({ path }) => path)).toEqual(['Cargo.lock']);
    expect(first?.files[0]?.text).toBe(tally['Cargo.lock']);
    expect(first?.message).toMatch(/\n\nInfra-Preparation: lockfile\n$/);
    expect(second?.files.find(({ path }) => path === 'Cargo.lock')?.before).toBe(first?.files[0]?.after);
    expect(result.verified).toMatchObject([{ kind: 'resolved', moved: [], duplicates: [] }]);
    expect(report.summary).toContain('Cargo.lock was out of date before the integration (1 package)');
  });

  it('that was in line gets no such commit', async () => {
    using bench = await PatchBench.open(tally);
    const { report, changeSet } = await bench.apply({ crates: 'errors' });
    expect(changeSet?.commits[0]?.message).toContain('Infra-Integration');
    expect(report.summary).not.toContain('out of date');
  });

  it('keeps its line endings, and a rollback gives its bytes back', async () => {
    const lockfile = tally['Cargo.lock'].replaceAll('\n', '\r\n');
    using bench = await PatchBench.open({ ...tally, 'Cargo.lock': lockfile });
    await integrate(bench, 'errors');
    expect(bench.read('Cargo.lock')).toContain('infra-errors');
    expect(bench.read('Cargo.lock').replaceAll('\r\n', '')).not.toContain('\n');
    expect((await bench.apply({ crates: 'errors' })).result.operation).toBe('none');
    expect((await rollback(bench)).result.operation).toBe('reverted');
    expect(bench.read('Cargo.lock')).toBe(lockfile);
  });

  it('that the integration did not touch is not touched by a rollback either, though it is out of date', async () => {
    const old = tally['Cargo.lock'].replace('"core"\nversion = "0.1.0"', '"core"\nversion = "0.0.9"');
    using bench = await PatchBench.open({ ...tally, 'Cargo.lock': old });
    const { changeSet } = await bench.apply({ crates: 'errors', 'update-lockfile': 'false' });
    for (const { message, files } of changeSet?.commits ?? []) {
      bench.git('add', '-A', '--', ...files.map(({ path }) => path));
      bench.git('commit', '-qm', message);
    }
    bench.write('core/Cargo.toml', `${bench.read('core/Cargo.toml')}\n# later\n`);
    bench.git('commit', '-qam', 'later');
    const { result } = await rollback(bench);
    expect(result.operation).toBe('removed');
    expect(bench.read('core/Cargo.toml')).toBe(`${tally['core/Cargo.toml']}\n# later\n`);
    expect(bench.read('Cargo.lock')).toBe(old);
  });
});
