import { describe, expect, it } from '@jest/globals';
import { infraUrl, PatchBench } from '../../support/patch-rig.js';
import { differs, integrate, mergeChange, rollback, type MergeStyle } from '../../support/rollback-rig.js';
import { tally } from '../../support/tally-repository.js';

const head = (bench: PatchBench): string => bench.git('rev-parse', 'HEAD').trim();

/** As after an import into another repository: one commit with everything. */
function forgetHistory(bench: PatchBench): void {
  bench.git('checkout', '-q', '--orphan', 'fresh');
  bench.git('commit', '-qm', 'Import');
  bench.git('branch', '-qM', 'main');
}

describe('a merged integration', () => {
  it.each<MergeStyle>(['squash', 'merge', 'rebase'])('is rolled back to the byte after a %s', async (style) => {
    using bench = await PatchBench.open(tally);
    const before = head(bench);
    await integrate(bench, 'errors http/client', style);
    const { result, report, changeSet } = await rollback(bench);
    expect(result.operation).toBe('reverted');
    expect(differs(bench, before)).toEqual([]);
    expect(report.outputs).toMatchObject({ 'removed-crates': 'infra-errors infra-http', verified: 'not-run' });
    expect(report.outputs['integration-commit']).toMatch(/^[0-9a-f]{40}$/);
    expect(changeSet).toMatchObject({ action: 'commit', branch: 'rollback/infra-integration' });
    expect(changeSet?.body).toContain(
      `- [x] Branch \`rollback/infra-integration\`, not the default branch\n- [x] Based on ` +
        `commit \`${head(bench)}\``,
    );
    expect(changeSet?.commits[0]?.message).toMatch(
      /^revert\(deps\): remove infra crates \(infra-errors, infra-http\)\n\nReason: it broke\n[^]*\nInfra-Rollback: full\nInfra-Crates: infra-errors infra-http\n$/,
    );

    expect((await rollback(bench)).result.operation).toBe('none');
    mergeChange(bench, changeSet, 'squash');
    const again = await rollback(bench);
    expect(again.result.operation).toBe('none');
    expect(again.changeSet?.action).toBe('none');
    expect(again.report.summary).toContain('Looked for commits with the trailer');
  });

  it('is rolled back together with the integrations after it, and not with those before a rollback', async () => {
    using bench = await PatchBench.open(tally);
    const before = head(bench);
    await integrate(bench, 'errors', 'merge');
    await integrate(bench, 'config otel', 'squash');
    const first = await rollback(bench);
    expect(first.result.removedCrates).toEqual(['infra-errors', 'infra-config', 'infra-otel']);
    expect(differs(bench, before)).toEqual([]);
    mergeChange(bench, first.changeSet, 'merge');
    bench.write('core/src/lib.rs', `${bench.read('core/src/lib.rs')}// later\n`);
    bench.git('commit', '-qam', 'later');
    const later = head(bench);
    await integrate(bench, 'errors', 'rebase');
    const second = await rollback(bench);
    expect(second.result).toMatchObject({ operation: 'reverted', removedCrates: ['infra-errors'] });
    expect(differs(bench, later)).toEqual([]);
  });

  it.each(['history', 'a commit with people’s work', 'no history'])(
    'takes its fixes of audit rules along, with %s',
    async (style) => {
      const lone = {
        'NOTES.md': 'Mine.\n\n\n\nStill mine.\n',
        'lone/Cargo.toml': '[package]\nname = "lone"\nversion = "0.1.0"\n',
        'lone/src/lib.rs': '',
      };
      const virtual = { ...tally, ...lone, 'Cargo.toml': '[workspace]\nmembers = ["core", "cli"] # ours\n' };
      using bench = await PatchBench.open(virtual);
      const before = head(bench);
      const { changeSet } = await bench.apply({ crates: 'errors', fix: 'old-resolver orphan-package' });
      expect(bench.read('Cargo.toml')).toContain('resolver = "2"');
      expect(bench.read('Cargo.toml')).toContain('"lone"');
      if (style === 'a commit with people’s work') {
        bench.write('core/src/lib.rs', '// mine\n');
        bench.write('cli/Cargo.toml', `${bench.read('cli/Cargo.toml')}\n[features]\nmine = []\n`);
        bench.git('add', '-A');
        bench.git('commit', '-qm', 'all at once');
      } else mergeChange(bench, changeSet, 'squash');
      if (style === 'no history') forgetHistory(bench);
      const { result } = await rollback(bench);
      expect([result.operation, result.found?.by]).toEqual([
        expect.stringMatching(/reverted|removed/),
        expect.any(String),
      ]);
      expect(bench.read('Cargo.toml')).toBe(virtual['Cargo.toml']);
      // The record does not tell that the table of the first entry was there before, and empty.
      const others: Readonly<Record<string, readonly string[]>> = {
        'a commit with people’s work': ['cli/Cargo.toml', 'core/src/lib.rs'],
        'no history': ['core/Cargo.toml'],
      };
      expect(differs(bench, before)).toEqual(others[style] ?? []);
    },
  );

  it('leaves a fix that people changed since, and says so', async () => {
    using bench = await PatchBench.open({ ...tally, 'Cargo.toml': '[workspace]\nmembers = ["core", "cli"]\n' });
    const { changeSet } = await bench.apply({ crates: 'errors', fix: 'old-resolver' });
    mergeChange(bench, changeSet, 'squash');
    bench.write('Cargo.toml', bench.read('Cargo.toml').replace('resolver = "2"', 'resolver = "3"'));
    bench.git('commit', '-qam', 'newer');
    forgetHistory(bench);
    const { result, report } = await rollback(bench);
    expect(result.operation).toBe('removed');
    expect(bench.read('Cargo.toml')).toContain('resolver = "3"');
    expect(report.summary).toContain('workspace.resolver');
  });

  it('is rolled back by the commit that the caller names', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors', 'squash');
    const first = head(bench);
    await integrate(bench, 'config', 'squash');
    const { result } = await rollback(bench, { 'integration-commit': head(bench).slice(0, 10) });
    expect(result).toMatchObject({ operation: 'reverted', removedCrates: ['infra-config'] });
    expect(differs(bench, first)).toEqual([]);
    await expect(rollback(bench, { 'integration-commit': 'nowhere' })).rejects.toThrow('`nowhere` is not a commit');
  });

  it.each(['committed', 'made on checkout'])(
    'with line endings of Windows, %s, is rolled back to the byte',
    async (how) => {
      const crlf = Object.entries(tally).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')] as const);
      using bench = await PatchBench.open(how === 'committed' ? Object.fromEntries(crlf) : tally);
      if (how !== 'committed') bench.write('.gitattributes', '* text eol=crlf\n');
      bench.git('add', '-A');
      bench.git('commit', '-q', '--allow-empty', '-m', 'line endings');
      const checkOut = (): void => {
        bench.git('rm', '-rq', '--cached', '.');
        bench.git('reset', '-q', '--hard');
      };
      checkOut();
      const before = [head(bench), ...Object.keys(tally).map((path) => bench.read(path))];
      await integrate(bench, 'errors config');
      checkOut();
      const { result } = await rollback(bench);
      expect(result).toMatchObject({ operation: 'reverted', followUps: [] });
      expect(differs(bench, before[0] ?? '')).toEqual([]);
      expect(Object.keys(tally).map((path) => bench.read(path))).toEqual(before.slice(1));
    },
  );

  it('works below the root of the repository', async () => {
    const below = Object.fromEntries(Object.entries(tally).map(([path, text]) => [`rust/${path}`, text]));
    using bench = await PatchBench.open(below, { folder: 'rust' });
    const before = head(bench);
    const { changeSet } = await bench.apply({ crates: 'errors' });
    bench.git('add', '-A');
    bench.git('commit', '-qm', changeSet?.commits[0]?.message ?? '');
    const undone = await rollback(bench);
    expect(differs(bench, before)).toEqual([]);
    expect(undone.changeSet?.commits[0]?.files.map(({ path }) => path)).toContain('rust/core/Cargo.toml');
  });
});

describe('an integration by hand', () => {
  it('under another name goes with what inherits it, and its uses are told in every kind of source', async () => {
    using bench = await PatchBench.open(tally);
    const before = head(bench);
    bench.write(
      'Cargo.toml',
      `${bench.read('Cargo.toml')}\n[workspace.dependencies]\nerrors = { package = "infra-errors", git = ` +
        `"${infraUrl}" }\n`,
    );
    bench.write('core/Cargo.toml', `${bench.read('core/Cargo.toml')}errors.workspace = true\n`);
    bench.git('commit', '-qam', 'share the errors');
    const used = ['build.rs', 'src/lib.rs', 'tests/all.rs', 'examples/one.rs', 'benches/fast.rs'];
    for (const path of used) bench.write(`core/${path}`, 'use errors::InfraError;\n');
    bench.write('cli/src/main.rs', 'mod errors;\nuse errors::Own;\n');
    bench.git('add', '-A');
    bench.git('commit', '-qm', 'use them');
    const { result } = await rollback(bench);
    expect(result).toMatchObject({ operation: 'reverted', removedCrates: ['infra-errors'] });
    expect(differs(bench, before).filter((path) => path.endsWith('.toml'))).toEqual([]);
    expect(result.uses.map(({ crate, location: { path } }) => `${path} ${crate}`).toSorted()).toEqual(
      used.map((path) => `core/${path} infra-errors`).toSorted(),
    );
  });
});

describe('entries that people had written before', () => {
  const byHand = {
    ...tally,
    'core/Cargo.toml':
      `[package]\nname = "core"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\ninfra-errors = { git = ` +
      `"https://example.invalid/llm-infra", version = "0.2" } # by hand\n`,
  };
  delete (byHand as Partial<typeof byHand>)['Cargo.lock'];

  it('get their text back, byte for byte or beside later edits', async () => {
    using bench = await PatchBench.open(byHand);
    const before = head(bench);
    await integrate(bench, 'errors config', 'squash');
    expect(bench.read('core/Cargo.toml')).not.toContain('llm-infra');
    const exact = await rollback(bench, { 'dry-run': 'true' });
    expect(exact.result.operation).toBe('reverted');
    bench.write('core/Cargo.toml', `# Later.\n${bench.read('core/Cargo.toml')}`);
    bench.git('commit', '-qam', 'later');
    const { result } = await rollback(bench);
    expect(bench.read('core/Cargo.toml')).toBe(`# Later.\n${byHand['core/Cargo.toml']}`);
    expect(differs(bench, before)).toEqual(['core/Cargo.toml']);
    expect(result.removedCrates).toEqual(['infra-config']);
  });
});

describe('the result is verified', () => {
  it('passes, and a failure that was there before is told apart', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors');
    const { report, changeSet } = await rollback(bench, { verify: 'true', 'dry-run': 'true' });
    expect(report.outputs['verified']).toBe('pass');
    expect(changeSet?.body).toContain('- [x] `cargo check` and `cargo test` on the result');
    expect(bench.changed()).toEqual([]);
  });

  it('fails where sources still use the crates, and the rollback stands', async () => {
    using bench = await PatchBench.open(tally);
    await integrate(bench, 'errors');
    bench.write('core/src/lib.rs', 'pub use infra_errors::InfraError;\npub fn count() -> u32 { 1 }\n');
    bench.git('commit', '-qam', 'use it');
    const { result, report } = await rollback(bench, { verify: 'true' });
    expect(report.outputs['verified']).toBe('fail');
    expect(report.failed).toBeUndefined();
    expect(result.verification).toMatchObject({ steps: [{ state: 'fail' }], fault: { kind: 'integration' } });
    expect(report.summary).toContain('The rollback adds errors: ');
    expect(bench.read('core/Cargo.toml')).toBe(tally['core/Cargo.toml']);
  });
});
