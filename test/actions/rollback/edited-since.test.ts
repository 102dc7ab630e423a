import { describe, expect, it } from '@jest/globals';
import { PatchBench } from '../../support/patch-rig.js';
import { integrate, rollback } from '../../support/rollback-rig.js';
import { tally } from '../../support/tally-repository.js';

describe('what was edited since', () => {
  it('stays, and the places that still use the crates are told before anything is merged', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors config', 'squash');
    bench.write(
      'core/src/lib.rs',
      '// infra_errors::not_this\nuse infra_errors::InfraError;\npub fn f() -> &\'static str { "infra_config::x" }\n',
    );
    bench.write(
      'core/Cargo.toml',
      bench
        .read('core/Cargo.toml')
        .replace('[dependencies]\n', '[dependencies]\n# beside them\n')
        .concat('\n[features]\nfast = []\ntraced = ["infra-config/std"]\n'),
    );
    bench.write('README.md', bench.read('README.md').replace('Counts.', 'Counts well.'));
    bench.write('Cargo.toml', `# Licensed.\n${bench.read('Cargo.toml')}`);
    bench.git('commit', '-qam', 'use it');
    const { result, report, changeSet } = await rollback(bench);
    expect(result.operation).toBe('removed');
    expect(bench.read('Cargo.toml')).toBe(`# Licensed.\n${tally['Cargo.toml']}`);
    expect(bench.read('core/Cargo.toml')).toBe(
      `${tally['core/Cargo.toml'].replace('[dependencies]\n', '[dependencies]\n# beside them\n')}\n` +
        `[features]\nfast = []\ntraced = []\n`,
    );
    expect(bench.read('README.md')).toBe(tally['README.md'].replace('Counts.', 'Counts well.'));
    expect(bench.has('INFRA_DEPENDENCIES.md')).toBe(false);
    expect(bench.read('Cargo.lock')).toBe(tally['Cargo.lock']);
    expect(result.uses.map(({ crate, location: { path, line } }) => `${path}:${line} ${crate}`)).toEqual([
      'core/src/lib.rs:2 infra-errors',
    ]);
    expect(changeSet?.body).toContain('`core/src/lib.rs:2:5`');
    expect(changeSet?.body).toMatch(
      /^⚠️ .*It is not ready to merge: 1 place in the sources still uses what it removes/,
    );
    expect(report.summary).toMatch(/^## ⚠️ /);
    expect(report.annotations?.[0]?.location?.line).toBe(2);
    expect((await rollback(bench)).result).toMatchObject({ operation: 'none', files: [] });
  });

  it('stays in INFRA_DEPENDENCIES.md, too, without our parts', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors', 'squash');
    bench.write('INFRA_DEPENDENCIES.md', `${bench.read('INFRA_DEPENDENCIES.md')}\nWe moved Foo to InfraError.\n`);
    bench.git('commit', '-qam', 'note');
    const { result } = await rollback(bench);
    expect(bench.read('INFRA_DEPENDENCIES.md')).toContain('We moved Foo to InfraError.');
    expect(bench.read('INFRA_DEPENDENCIES.md')).not.toContain('infra-actions:begin');
    expect(result.followUps.join()).toContain('INFRA_DEPENDENCIES.md was edited since');
  });

  it('may be a document that was moved: it is not ours any more, and a failure would leave nothing changed', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors', 'squash');
    bench.git('mv', 'INFRA_DEPENDENCIES.md', 'docs-infra.md');
    bench.git('commit', '-qm', 'move the document');
    const stopped = new AbortController();
    stopped.abort();
    await expect(rollback(bench, {}, { stop: stopped.signal })).rejects.toMatchObject({ code: 'interrupted' });
    expect(bench.changed()).toEqual([]);
    const { result } = await rollback(bench);
    expect(result.followUps).toEqual([
      expect.stringContaining('INFRA_DEPENDENCIES.md is docs-infra.md now, which is yours'),
    ]);
    expect(bench.has('docs-infra.md')).toBe(true);
    expect(bench.read('core/Cargo.toml')).toBe(tally['core/Cargo.toml']);
  });

  it('may be a manifest that has another name now, and a package that came later', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors', 'merge');
    bench.git('mv', 'core', 'kernel');
    bench.write('Cargo.toml', bench.read('Cargo.toml').replace('"core"', '"kernel", "late"'));
    bench.write('cli/Cargo.toml', bench.read('cli/Cargo.toml').replace('../core', '../kernel'));
    bench.write(
      'late/Cargo.toml',
      '[package]\nname = "late"\nversion = "0.1.0"\n\n[dependencies]\ninfra-errors.workspace = true\n',
    );
    bench.write('late/src/lib.rs', '');
    bench.git('add', '-A');
    bench.git('commit', '-qm', 'move');
    const { result } = await rollback(bench);
    expect(result.operation).toBe('removed');
    expect(bench.read('kernel/Cargo.toml')).toBe(tally['core/Cargo.toml']);
    expect(bench.read('late/Cargo.toml')).not.toContain('infra');
    for (const path of ['Cargo.toml', 'Cargo.lock']) expect(bench.read(path)).not.toContain('infra');
  });

  it('may stand beside people changes in one squash: only ours go', async () => {
    using bench = await PatchBench.open(tally);
    const { changeSet } = await bench.apply({ crates: 'errors' });
    bench.write('core/Cargo.toml', `${bench.read('core/Cargo.toml')}\n[features]\nfast = []\n`);
    bench.write('core/src/lib.rs', 'pub fn count() -> u32 { 2 }\n');
    bench.write('README.md', bench.read('README.md').replace('Counts.', 'Counts fast.'));
    bench.git('add', '-A');
    bench.git('commit', '-qm', `Infra (#7)\n\n* ${changeSet?.commits[0]?.message ?? ''}\n\n* make it fast\n`);
    const { result } = await rollback(bench);
    expect(result.operation).toBe('removed');
    expect(bench.read('core/Cargo.toml')).toBe(`${tally['core/Cargo.toml']}\n[features]\nfast = []\n`);
    expect(bench.read('core/src/lib.rs')).toContain('2');
    expect(bench.read('README.md')).toBe(tally['README.md'].replace('Counts.', 'Counts fast.'));
    expect(bench.read('Cargo.toml')).toBe(tally['Cargo.toml']);
  });
});

describe("people's own dependencies that only look like infra", () => {
  const crate = (name: string): Readonly<Record<string, string>> => ({
    'Cargo.toml': `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`,
    'src/lib.rs': '',
  });
  const remotes = { 'llm-infra': crate('my-infra-x'), 'my-infra': crate('helper') };
  const theirs = [
    'my-infra-x = { git = "https://example.invalid/llm-infra" }',
    'helper = { git = "https://example.invalid/my-infra" }',
  ];
  const withTheirs = (text: string): string =>
    text.replace('[dependencies]\n', `[dependencies]\n${theirs.join('\n')}\n`);

  it('stay when they came after the integration', async () => {
    using bench = await PatchBench.open(tally, { remotes });
    await integrate(bench, 'errors', 'squash');
    bench.write('core/Cargo.toml', withTheirs(bench.read('core/Cargo.toml')));
    bench.git('commit', '-qam', 'help ourselves');
    const { result } = await rollback(bench);
    expect(result).toMatchObject({ operation: 'removed', removedCrates: ['infra-errors'] });
    expect(bench.read('core/Cargo.toml')).toBe(withTheirs(tally['core/Cargo.toml']));
  });

  it('stay when they came in the commit of the integration', async () => {
    using bench = await PatchBench.open(tally, { remotes });
    await integrate(bench, 'errors', 'squash');
    bench.write('core/Cargo.toml', withTheirs(bench.read('core/Cargo.toml')));
    bench.write('core/src/lib.rs', '// theirs, too\n');
    bench.git('commit', '-qa', '--amend', '-C', 'HEAD');
    await rollback(bench);
    expect(bench.read('core/Cargo.toml')).toBe(withTheirs(tally['core/Cargo.toml']));
  });
});
