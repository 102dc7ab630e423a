import { describe, expect, it } from '@jest/globals';
import { recordIn } from '../../../src/domain/infra/record-block.js';
import { infraUrl, PatchBench } from '../../support/patch-rig.js';
import { differs, integrate, mergeChange, rollback } from '../../support/rollback-rig.js';
import { tally } from '../../support/tally-repository.js';

it('takes one crate out everywhere, with features, documents and lockfile; a full rollback still gets home', async () => {
  using bench = await PatchBench.open(tally);
  const before = bench.git('rev-parse', 'HEAD').trim();
  await integrate(bench, 'errors config otel');
  bench.write('core/src/lib.rs', 'use ::infra_otel as otel;\npub fn count() -> u32 { 1 }\n');
  bench.git('commit', '-qam', 'trace');
  const { result, report, changeSet } = await rollback(bench, { mode: 'partial', crates: 'otel' });
  expect(result).toMatchObject({ operation: 'removed', removedCrates: ['infra-otel'] });
  for (const path of ['Cargo.toml', 'core/Cargo.toml', 'cli/Cargo.toml', 'Cargo.lock']) {
    expect(bench.read(path)).not.toContain('infra-otel');
    expect(bench.read(path)).toContain('infra-config');
  }
  expect(recordIn(bench.read('INFRA_DEPENDENCIES.md'))?.crates.map(({ name }) => name)).toEqual([
    'infra-errors',
    'infra-config',
  ]);
  expect(bench.read('README.md')).not.toContain('infra-otel');
  expect(result.uses.map(({ location }) => location.line)).toEqual([1]);
  expect(report.summary).toContain('Change these first');
  expect(changeSet?.commits[0]?.message).toContain('\nInfra-Rollback: partial\nInfra-Crates: infra-otel\n');
  expect((await rollback(bench, { mode: 'partial', crates: 'otel' })).result.operation).toBe('none');

  mergeChange(bench, changeSet, 'squash');
  const full = await rollback(bench);
  expect(full.result.operation).toBe('reverted');
  expect(differs(bench, before)).toEqual(['core/src/lib.rs']);
});

it('refuses to take out what a crate that stays needs, and names the set that can go', async () => {
  using bench = await PatchBench.open(tally);
  await integrate(bench, 'config otel http');
  const { result, report } = await rollback(bench, { mode: 'partial', crates: 'otel' });
  expect(result).toMatchObject({ operation: 'refused', removableTogether: ['infra-otel', 'infra-http'] });
  expect(report.failed).toContain('`infra-http` → `infra-otel`');
  expect(report.summary).toContain('crates: infra-otel infra-http');
  expect(bench.changed()).toEqual([]);
  const together = await rollback(bench, { mode: 'partial', crates: 'otel http' });
  expect(together.result.removedCrates).toEqual(['infra-otel', 'infra-http']);
});

it('refuses what cargo cannot resolve, with the reason', async () => {
  using bench = await PatchBench.open(tally);
  await integrate(bench, 'config otel');
  bench.write(
    'core/Cargo.toml',
    bench
      .read('core/Cargo.toml')
      .replace('infra-otel.workspace = true', 'infra-otel = { workspace = true, optional = true }')
      .concat('\n[features]\ndefault = []\n'),
  );
  bench.write(
    'cli/Cargo.toml',
    bench.read('cli/Cargo.toml').replace('path = "../core"', 'path = "../core", features = ["infra-otel"]'),
  );
  bench.git('commit', '-qam', 'optional');
  const { result } = await rollback(bench, { mode: 'partial', crates: 'otel' });
  expect(result.operation).toBe('refused');
  expect(result.message).toContain('infra-otel');
  expect(bench.changed()).toEqual([]);
});

it('has nothing to do for a crate that no manifest declares', async () => {
  using bench = await PatchBench.open(tally);
  await integrate(bench, 'config');
  const { result } = await rollback(bench, { mode: 'partial', crates: 'otel' });
  expect(result).toMatchObject({ operation: 'none', message: 'No manifest declares `infra-otel`.' });
});

describe('a package that its workspace does not list', () => {
  const attic = `[package]\nname = "attic"\nversion = "0.1.0"\n\n[dependencies]\ninfra-otel = { workspace = true }\n`;
  const direct = `infra-config = { git = "${infraUrl}" }\n`;
  const withAttic = {
    ...tally,
    'attic/Cargo.toml': `${attic}${direct}`,
    'attic/src/lib.rs': 'use infra_config as config;\n',
  };

  it.each([
    ['partial', 'otel', ['attic/Cargo.toml:6 inherits `infra-otel`, which Cargo.toml does not have any more.']],
    ['partial', 'config', ['attic/Cargo.toml:7 still has `infra-config`.']],
    ['partial', 'audit', []],
    [
      'full',
      '',
      [
        'attic/Cargo.toml:6 inherits `infra-otel`, which Cargo.toml does not have any more.',
        'attic/Cargo.toml:7 still has `infra-config`.',
      ],
    ],
  ])('keeps its entries, and each that is hit is named with its line: %s %s', async (mode, crates, said) => {
    using bench = await PatchBench.open(withAttic);
    await integrate(bench, 'config otel audit');
    const { result, changeSet } = await rollback(bench, { mode, crates });
    expect(result.operation).toMatch(/removed|reverted/);
    const about = result.followUps.filter((sentence) => sentence.startsWith('attic/'));
    expect(about.map((sentence) => sentence.replace(/(?<=\.) The package is no member.*/, ''))).toEqual(said);
    expect(changeSet?.body.includes('attic/Cargo.toml:')).toBe(said.length > 0);
    expect(bench.read('attic/Cargo.toml')).toBe(withAttic['attic/Cargo.toml']);
  });

  it('is all that has the crate: nothing to do, and where it stands', async () => {
    using bench = await PatchBench.open(withAttic);
    const { result } = await rollback(bench, { mode: 'partial', crates: 'config' });
    expect(result).toMatchObject({ operation: 'none', followUps: [expect.stringContaining('attic/Cargo.toml:7')] });
  });
});

it('says that a feature which has nothing left stays: people may name it', async () => {
  using bench = await PatchBench.open(tally);
  const { changeSet } = await bench.apply({ crates: 'errors json', optional: 'json' });
  mergeChange(bench, changeSet, 'squash');
  expect(bench.read('core/Cargo.toml')).toContain('infra = ["dep:infra-json"]');
  const { result } = await rollback(bench, { mode: 'partial', crates: 'json' });
  expect(bench.read('core/Cargo.toml')).toContain('infra = []');
  expect(result.followUps).toContain(
    'core/Cargo.toml: feature `infra` does not enable `dep:infra-json` any more. It is empty now and stays, as others may name it.',
  );
});

it('takes modules out of the facade, and tells where the facade is used', async () => {
  using bench = await PatchBench.open(tally);
  const { changeSet } = await bench.apply({ crates: 'errors config otel', facade: 'true' });
  mergeChange(bench, changeSet, 'squash');
  const facade = bench.read('core/src/infra_facade.rs');
  bench.write(
    'core/src/lib.rs',
    'mod infra_facade; // infra_facade::config\nuse crate::infra_facade::config::ConfigLoader;\nuse ' +
      'infra_facade::errors::InfraError;\n',
  );
  bench.git('commit', '-qam', 'use the facade');
  const lines = (result: Awaited<ReturnType<typeof rollback>>['result']): readonly string[] =>
    result.uses.map(({ crate, location: { path, line } }) => `${path}:${line} ${crate}`);
  const partial = await rollback(bench, { mode: 'partial', crates: 'config' });
  expect(lines(partial.result)).toEqual(['core/src/lib.rs:2 infra-config']);
  expect(bench.read('core/src/infra_facade.rs')).not.toContain('config');
  for (const module of ['errors', 'otel']) {
    const text = new RegExp(`\\npub mod ${module} \\{[^]*?\\n\\}\\n`).exec(facade)?.[0];
    expect(bench.read('core/src/infra_facade.rs')).toContain(text);
  }
  bench.git('checkout', '-q', '.');
  const full = await rollback(bench);
  expect(lines(full.result)).toEqual([1, 2, 3].map((line) => `core/src/lib.rs:${line} infra_facade`));
  expect(bench.has('core/src/infra_facade.rs')).toBe(false);
});

describe('an entry that was there before the integration', () => {
  const before = (entry: string): string =>
    tally['core/Cargo.toml'].replace('[dependencies]\n', `[dependencies]\n# ours since 2023\n${entry} # keep\n`);

  it('comes back where it is from the source of the crates that stay, with the features that people gave it', async () => {
    const manifest = before(`infra-json = { git = "${infraUrl}" }`).concat('\n[features]\njson = ["infra-json/std"]\n');
    using bench = await PatchBench.open({ ...tally, 'core/Cargo.toml': manifest });
    await integrate(bench, 'errors json/wasm');
    expect(bench.read('core/Cargo.toml')).toContain(`infra-json = { git = "${infraUrl}", features = ["wasm"] }`);
    const { result } = await rollback(bench, { mode: 'partial', crates: 'json' });
    expect(bench.read('core/Cargo.toml')).toContain(`# ours since 2023\ninfra-json = { git = "${infraUrl}" } # keep\n`);
    expect(bench.read('core/Cargo.toml')).toContain('json = ["infra-json/std"]');
    expect(bench.read('cli/Cargo.toml')).not.toContain('infra-json');
    expect(result.followUps).toContain('core/Cargo.toml has `infra-json`, as it had before the integration.');
  });

  it('comes back in a manifest that the integration had nothing to do in', async () => {
    const entries = `infra-errors = { git = "${infraUrl}" }\ninfra-json = { git = "${infraUrl}" }\n`;
    const both = { ...tally, 'core/Cargo.toml': before(entries.trimEnd()) };
    const all = {
      ...both,
      'cli/Cargo.toml': tally['cli/Cargo.toml'].replace('[dependencies]\n', `[dependencies]\n${entries}`),
    };
    using bench = await PatchBench.open({ ...all, 'Cargo.toml': tally['Cargo.toml'] });
    await integrate(bench, 'errors json');
    expect(bench.git('show', '--name-only', '--format=', 'HEAD')).not.toContain('Cargo.toml');
    bench.write('core/Cargo.toml', `${bench.read('core/Cargo.toml')}infra-config = { git = "${infraUrl}" }\n`);
    bench.git('commit', '-qam', 'more');
    const { result } = await rollback(bench, { mode: 'partial', crates: 'json config' });
    expect(bench.read('cli/Cargo.toml')).toBe(all['cli/Cargo.toml']);
    expect(bench.read('core/Cargo.toml')).toBe(all['core/Cargo.toml']);
    expect(result.followUps).toContain('cli/Cargo.toml has `infra-json`, as it had before the integration.');
  });

  it('is out and told where it would be a second set of infra crates', async () => {
    const entry = `infra-json = { git = "${infraUrl}", branch = "main" }`;
    using bench = await PatchBench.open({ ...tally, 'core/Cargo.toml': before(entry) });
    await integrate(bench, 'errors json');
    const { result } = await rollback(bench, { mode: 'partial', crates: 'json' });
    expect(result.operation).toBe('removed');
    expect(bench.read('core/Cargo.toml')).not.toContain('infra-json');
    expect(result.followUps).toContainEqual(
      `core/Cargo.toml had \`${entry}\` before the integration. Beside \`infra-errors\` it would be a second set of infra crates, so it is out, too.`,
    );
  });
});
