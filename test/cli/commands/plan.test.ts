import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeInstallation, type FakeInstallation } from '../../support/fake-installation.js';
import { builtInText, edited, smallPlan } from '../../support/plan-files.js';
import { commit, git, write } from '../../support/workbench.js';

let it: FakeInstallation;
let work: string;
beforeAll(() => {
  it = fakeInstallation({});
  work = join(it.root, 'work');
});
afterAll(() => it.remove());

describe('plan', () => {
  test('shows phases and repositories, and the same as a matrix on one line', async () => {
    const shown = await it.run(['plan', '--phases', '1 5']);
    expect(shown).toMatchObject({ exitCode: 0, stdout: '' });
    expect(shown.stderr).toContain('✓ the built-in plan is in order: 15 crates, 26 repositories, 7 phases\n');
    expect(shown.stderr).toMatch(/Phase 1 {2}.*\n {2}config-manager +Core +errors json config fs\/async fs\/watch\n/);
    expect(shown.stderr).not.toContain('Phase 2');
    const { stdout } = await it.run(['plan', '--phases', '1', '--json']);
    expect(stdout.match(/\n/g)).toHaveLength(1);
    const { include } = JSON.parse(stdout) as { readonly include: readonly { readonly repository: string }[] };
    expect(include.map(({ repository }) => repository)).toEqual(['config-manager', 'schema-registry', 'cost-ops']);
  });

  test('tells every problem of a plan with its place', async () => {
    writeFileSync(join(work, 'wrong.toml'), edited(smallPlan, '"web/client"', '"wep", "web/cleint"'));
    const done = await it.run(['plan', '--plan', 'wrong.toml']);
    expect(done.exitCode).toBe(2);
    expect(done.stderr).toMatch(/wrong\.toml:19:19: .*`wep` is not an infra crate.*\n.*wrong\.toml:19:26: .*`cleint`/);
  });

  test.each([
    [['--plan', 'nope.toml'], /cannot read \/.*\/work\/nope\.toml: there is no such file/],
    [['--plan', '.'], /cannot read \/.*: it is a folder/],
    [['--phases', '9', '--repositories', 'forg'], /the plan has no `9`[^]*did you mean `forge`/],
    [['--compile'], /input `compile`: needs `infra`/],
    [['--infra', 'nope'], /input `infra`: `nope` is not a folder/],
    [['--infra', 'empty'], /input `infra`: there is no Cargo workspace in/],
    [['--against', 'v9'], /input `against`: `v9` is no file, and git has no .*infra\.toml there/],
  ])('%j is a wrong call', async (args, message) => {
    mkdirSync(join(work, 'empty'), { recursive: true });
    const done = await it.run(['plan', ...args]);
    expect([done.exitCode, done.stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  test('tells what an edit changes for which repository, against git or another file, and only those are in the matrix', async () => {
    const folder = join(work, 'plans');
    write(folder, { 'infra.toml': builtInText });
    git(folder, 'init', '--quiet');
    commit(folder, 'chore: plan');
    const less = edited(builtInText, 'crates = ["errors", "config", "json", "audit"]', 'crates = ["errors", "id"]');
    write(folder, {
      'infra.toml': edited(less, '"Core"\npurpose = "Configuration', '"Base"\npurpose = "Configuration'),
    });
    const done = await it.run(['plan', '--plan', 'plans/infra.toml', '--against', 'HEAD']);
    expect(done.exitCode).toBe(0);
    expect(done.stderr).toContain(
      '  cost-ops: `infra-id` is added; `infra-json` is removed; `infra-config` is removed; `infra-audit` is removed\n' +
        '    → `rollback` with `mode: partial` and `crates: infra-json infra-config infra-audit`, then integrate it again\n',
    );
    expect(done.stderr).toContain('  config-manager: category: Core → Base\n    → nothing: only reports');
    writeFileSync(join(work, 'before.toml'), builtInText);
    const { stdout } = await it.run(['plan', '--plan', 'plans/infra.toml', '--against', 'before.toml', '--json']);
    const { include } = JSON.parse(stdout) as { readonly include: readonly object[] };
    expect(include).toMatchObject([{ repository: 'cost-ops', next: 'rollback-partial', crates: 'errors id' }]);
  });

  test('compares with an infra workspace, and compiles what repositories ask for', async () => {
    const infra = join(work, 'infra');
    const manifest = (name: string, more: string): string =>
      `[package]\nname = "${name}"\nversion = "2.3.0"\nedition = "2021"\n${more}`;
    const base = '[dependencies]\ninfra-base = { path = "../base" }\n';
    write(infra, {
      'Cargo.toml': '[workspace]\nmembers = ["base", "web"]\nresolver = "2"\n',
      'base/Cargo.toml': manifest('infra-base', ''),
      'base/src/lib.rs': '',
      'web/Cargo.toml': manifest('infra-web', `[features]\nclient = []\nserver = []\n${base}`),
      'web/src/lib.rs': '#[cfg(feature = "client")]\nmod client;\n',
    });
    git(infra, 'init', '--quiet');
    commit(infra, 'feat: begin');
    writeFileSync(join(work, 'small.toml'), smallPlan);
    const args = ['plan', '--plan', 'small.toml', '--infra', 'infra'];
    expect(await it.run(args)).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('✓ infra: every crate, feature and dependency of the plan is there\n'),
    });
    const environment = {
      CARGO_HOME: join(it.root, 'cargo'),
      RUSTUP_HOME: process.env['RUSTUP_HOME'],
      HOME: process.env['HOME'],
    };
    const compiled = await it.run([...args, '--compile'], { environment });
    expect(compiled.exitCode).toBe(1);
    expect(compiled.stderr).toMatch(
      /error: `infra-web` with `client` does not compile: \[E0583\] file not found for module `client` \(web\/src\/lib\.rs:2:1\)/,
    );
    expect(git(infra, 'status', '--porcelain', '--ignored')).toBe(''); // not even a Cargo.lock
  });
});
