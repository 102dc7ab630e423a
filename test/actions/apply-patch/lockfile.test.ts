import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { library } from '../../support/audit-rig.js';
import { PatchBench } from '../../support/patch-rig.js';
import { integrate, rollback } from '../../support/rollback-rig.js';
import { tally } from '../../support/tally-repository.js';
import { vendor, type Registry } from '../../support/vendored-registry.js';

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

describe('a committed lockfile that keeps what infra cannot use', () => {
  const infra = {
    'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["crates/*"]\n',
    'crates/infra-errors/Cargo.toml': library('infra-errors', '\n[dependencies]\ngear = "1.2"\n'),
    'crates/infra-errors/src/lib.rs': '',
  };
  const crates = { crates: 'errors', docs: 'false' };
  const head = (message: string): string => message.split('\n')[0] ?? '';

  /** A package whose lockfile was committed before its registry had the newer versions. */
  async function open(dependencies: string, former: Registry, since: Registry): Promise<PatchBench> {
    const bench = await PatchBench.open(
      { 'Cargo.toml': library('app', `\n[dependencies]\n${dependencies}\n`), 'src/lib.rs': '' },
      { remotes: { infra } },
    );
    vendor(bench.bench, former);
    cargo(bench, 'generate-lockfile');
    bench.git('add', '-A');
    bench.git('commit', '-qm', 'lock');
    vendor(bench.bench, since);
    return bench;
  }

  function cargo(bench: PatchBench, ...args: readonly string[]): void {
    execFileSync('cargo', [...args, '--quiet'], { cwd: bench.root, env: bench.bench.environment });
  }

  it('is refused with the command and the way to have it done', async () => {
    using bench = await open('gear = "1"', { 'gear 1.1.0': '' }, { 'gear 1.2.0': '' });
    const { result } = await bench.apply(crates);
    expect(result.operation).toBe('refused');
    expect(bench.changed()).toEqual([]);
  });

  it('is moved first, in a commit of its own, and only as far as it must', async () => {
    const former = { 'gear 1.1.0': '', 'wheel 1.0.0': '' };
    using bench = await open('gear = "1"\nwheel = "1"', former, { 'gear 1.2.0': '', 'wheel 1.1.0': '' });
    const before = bench.read('Cargo.lock');
    const { result, report, changeSet } = await bench.apply({ ...crates, fix: 'unsatisfiable-version' });
    expect(result.operation).toBe('created');
    const [first, second] = changeSet?.commits ?? [];
    expect(first?.files.map(({ path }) => path)).toEqual(['Cargo.lock']);
    expect(first?.files[0]?.text).toBe(before.replace('"gear"\nversion = "1.1.0"', '"gear"\nversion = "1.2.0"'));
    expect(first?.message).toContain('`cargo update -p gear@1.1.0 --precise 1.2.0`');
    expect(first?.message).toMatch(/\n\nInfra-Preparation: lockfile\n$/);
    expect(second?.message).toContain('Infra-Integration');
    expect(second?.files.find(({ path }) => path === 'Cargo.lock')?.before).toBe(first?.files[0]?.after);
    expect(result.verified).toMatchObject([{ kind: 'resolved', moved: [], duplicates: [] }]);
    const note = 'Cargo.lock kept versions that infra cannot use: in a commit of its own it has `gear` 1.1.0 → 1.2.0';
    expect(report.summary).toContain(note);
    expect(changeSet?.body).toContain(note);
    cargo(bench, 'metadata', '--locked', '--format-version', '1');
    bench.git('commit', '-qam', 'integrate');
    expect((await bench.apply(crates)).result.operation).toBe('none');
  });

  it('is moved with a requirement that is loosened: then no commit before could have it', async () => {
    using bench = await open('gear = "=1.1.0"', { 'gear 1.1.0': '' }, { 'gear 1.2.0': '' });
    const { result, report, changeSet } = await bench.apply({ ...crates, fix: 'exact-pin' });
    expect(result.operation).toBe('created');
    expect(bench.read('Cargo.toml')).toContain('gear = "1.1.0"\n');
    expect(changeSet?.commits.map(({ message }) => head(message))).toEqual([
      'feat(deps): integrate infra crates (infra-errors)',
    ]);
    expect(report.summary).toContain('with the requirement that is loosened it has `gear` 1.1.0 → 1.2.0');
    cargo(bench, 'metadata', '--locked', '--format-version', '1');
  });

  it('is not touched where a requirement is in the way, and that is not to be loosened', async () => {
    using bench = await open('gear = "=1.1.0"', { 'gear 1.1.0': '' }, { 'gear 1.2.0': '' });
    expect((await bench.apply({ ...crates, fix: 'unsatisfiable-version' })).result.operation).toBe('refused');
    expect(bench.changed()).toEqual([]);
  });
});

it('a lockfile that lacks what a feature of somebody’s needs is brought in line first, too', async () => {
  const wheel = '[features]\nbrake = ["dep:pad"]\n\n[dependencies.pad]\nversion = "1"\noptional = true';
  const app = (features: string): string => library('app', `\n[dependencies]\nwheel = { version = "1"${features} }\n`);
  using bench = await PatchBench.open({ 'Cargo.toml': app(''), 'src/lib.rs': '' });
  vendor(bench.bench, { 'wheel 1.0.0': { package: wheel }, 'pad 1.0.0': '' });
  const cargo = (...args: readonly string[]): unknown =>
    execFileSync('cargo', [...args, '--quiet'], { cwd: bench.root, env: bench.bench.environment, stdio: 'pipe' });
  cargo('generate-lockfile');
  expect(bench.read('Cargo.lock')).not.toContain('pad');
  bench.write('Cargo.toml', app(', features = ["brake"]'));
  bench.git('add', '-A');
  bench.git('commit', '-qm', 'brake');
  expect(() => cargo('metadata', '--locked', '--format-version', '1')).toThrow('--locked');
  const { report, changeSet } = await bench.apply({ crates: 'errors', docs: 'false' });
  expect(report.summary).toContain('Cargo.lock was out of date before the integration');
  const [first, second] = changeSet?.commits ?? [];
  expect(first?.message).toContain('build: bring Cargo.lock in line with the manifests');
  expect(first?.files[0]?.text).toContain('name = "pad"');
  expect(second?.files[0]?.before).toBe(first?.files[0]?.after);
  cargo('metadata', '--locked', '--format-version', '1');
});

it('what a fix of ours changes in a lockfile is not said to have been out of date', async () => {
  const root = '[workspace]\nresolver = "2"\nmembers = ["core"]\n';
  const one = { 'core/Cargo.toml': library('core'), 'core/src/lib.rs': '' };
  const orphan = { 'tool/Cargo.toml': library('tool'), 'tool/src/lib.rs': '' };
  using bench = await PatchBench.open({ 'Cargo.toml': root, ...one, ...orphan });
  execFileSync('cargo', ['generate-lockfile', '--quiet'], { cwd: bench.root, env: bench.bench.environment });
  bench.git('add', '-A');
  bench.git('commit', '-qm', 'lock');
  const { report, changeSet } = await bench.apply({ crates: 'errors', docs: 'false', fix: 'orphan-package' });
  expect(report.summary).not.toContain('out of date');
  expect(changeSet?.commits).toHaveLength(1);
  expect(changeSet?.commits[0]?.files.map(({ path }) => path)).toEqual([
    'Cargo.lock',
    'Cargo.toml',
    'core/Cargo.toml',
    'tool/Cargo.toml',
  ]);
});
