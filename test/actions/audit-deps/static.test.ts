import { describe, expect, test } from '@jest/globals';
import { AuditBench, infraUrl, library, shop, told } from '../../support/audit-rig.js';

describe('mode static', () => {
  test('starts no cargo, tells what the files tell and leaves the rest open', async () => {
    using bench = await AuditBench.open(shop(`infra-errors = { git = "${infraUrl}", version = "0.2" }`));
    const { json, report } = await bench.audit({ mode: 'static' });
    expect(bench.bench.started).toEqual([]);
    expect(json).toMatchObject({ verdict: 'warn', base: 'not-asked', after: 'not-asked', workspaces: [] });
    expect(report.outputs['safe-crates']).toBe('infra-errors infra-http infra-native');
  });

  test.each([
    ['error', 'warn', undefined],
    ['warning', 'fail', 'All 3 crates can go in; 1 warning.'],
    ['never', 'warn', undefined],
  ])('with fail-on %s, a warning makes the verdict %s', async (failOn, verdict, failed) => {
    using bench = await AuditBench.open(shop('infra-errors = "0.1"'));
    const { report } = await bench.audit({ mode: 'static', 'fail-on': failOn });
    expect(report.outputs['verdict']).toBe(verdict);
    expect(report.failed).toBe(failed);
  });

  test('shows the ten worst findings at their lines, the last of them counts the rest', async () => {
    const five = (line: (index: number) => string): string => Array.from({ length: 5 }, (_, at) => line(at)).join('\n');
    const unknown = five((index) => `infra-x${index} = "0.1"`);
    const paths = five((index) => `p${index} = { path = "/opt/p${index}" }`);
    using bench = await AuditBench.open(shop(`infra-errors = "0.1"\n${unknown}\n${paths}`));
    const { report, result } = await bench.audit({ mode: 'static' });
    const notable = result.findings.filter(({ severity }) => severity !== 'note');
    expect(notable.length).toBeGreaterThan(10);
    expect(report.annotations?.length).toBe(10);
    expect(report.annotations?.[0]).toMatchObject({
      severity: 'error',
      location: { path: 'app/Cargo.toml', line: 13 },
    });
    expect(report.annotations?.at(-1)).toEqual({
      severity: 'warning',
      title: 'audit-deps',
      message: `${notable.length - 9} more findings: see the job summary.`,
    });
  });

  test('shows many of one rule as one, with the number of all', async () => {
    const wrong = Array.from({ length: 14 }, (_, index) => `infra-x${index} = "0.1"`).join('\n');
    using bench = await AuditBench.open(shop(`infra-errors = "0.1"\n${wrong}`));
    const { report, result } = await bench.audit({ mode: 'static' });
    expect(result.findings.length).toBeGreaterThan(14);
    expect(report.outputs).toMatchObject({ errors: 14 });
    expect(report.annotations?.map(({ title, location }) => [title, location?.line])).toEqual([
      ['infra-unknown-crate', 8],
      ['infra-from-registry', 7],
    ]);
  });

  test('names a submodule that is not checked out, and the input that does it', async () => {
    // Git has a submodule as an entry of its own.
    using bench = await AuditBench.open({ ...shop('tool = { path = "../vendor/tool" }'), vendor: '' });
    const { result } = await bench.audit({ mode: 'static' });
    const [missing] = result.findings.filter(({ rule }) => rule === 'missing-path-dependency');
    expect(missing?.message).toContain('lies in `vendor`, a submodule that is not checked out');
    expect(missing?.message).toContain('`submodules: true`');
  });

  test('has a summary that begins with the verdict and shows text of the repository as text', async () => {
    const name = '"<img src=x>@everyone"';
    using bench = await AuditBench.open(shop(`${name} = { path = "/somewhere" }`));
    const { report } = await bench.audit({ mode: 'static' });
    expect(report.summary.split('\n')[0]).toBe('## ❌ Audit of acme/shop: fail');
    expect(report.summary).not.toMatch(/(?<!`)<img/);
  });

  test('works on every workspace where there is no root manifest', async () => {
    using bench = await AuditBench.open({
      'one/Cargo.toml': library('one', '\n[dependencies]\ninfra-errors = "0.1"\n'),
      'one/src/lib.rs': '',
      'two/Cargo.toml': library('two', '\n[dependencies]\ninfra-http = "0.1"\n'),
      'two/src/lib.rs': '',
    });
    const { result } = await bench.audit({ mode: 'static' });
    expect(result.findings.map(({ rule, locations: [{ path }] }) => `${rule} ${path}`)).toEqual([
      'infra-from-registry one/Cargo.toml',
      'infra-from-registry two/Cargo.toml',
      'no-root-manifest one/Cargo.toml',
      'infra-moving-reference one/Cargo.toml',
    ]);
  });

  test('refuses to compile imports: that needs cargo', async () => {
    using bench = await AuditBench.open(shop(''));
    await expect(bench.audit({ mode: 'static', 'check-imports': 'true' })).rejects.toThrow('`check-imports`');
  });
});

describe('an unusual repository', () => {
  test('may have broken manifests that no workspace needs', async () => {
    const fixture = { 'app/tests/fixtures/bad/Cargo.toml': '[package\nname = \n' };
    using unneeded = await AuditBench.open({ ...shop(''), ...fixture });
    const { result } = await unneeded.audit({ mode: 'static' });
    expect(result.verdict).toBe('pass');
    expect(result.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('note unreadable-manifest');
    using needed = await AuditBench.open({ ...shop('bad = { path = "tests/fixtures/bad" }'), ...fixture });
    expect(told(await needed.audit({ mode: 'static' }))).toContain(
      'error unreadable-manifest app/tests/fixtures/bad/Cargo.toml:2',
    );
  });

  test('is told of a member whose entry in git leads to no folder of the repository', async () => {
    const root = '[workspace]\nresolver = "2"\nmembers = ["app", "linked"]\n';
    using bench = await AuditBench.open({ ...shop(''), 'Cargo.toml': root, linked: 'one entry of git' });
    const { result } = await bench.audit({ mode: 'static' });
    expect(result.findings[0]?.message).toContain(
      '`linked`, and what git has there leads to no folder of this repository',
    );
  });

  test('may name infra by another transport, which is another source for Cargo', async () => {
    using bench = await AuditBench.open(shop('infra-errors = { git = "git@example.invalid:infra.git" }'));
    const { result } = await bench.audit({ mode: 'static' });
    expect(result.findings[0]?.message).toContain(
      'takes `infra-errors` from git@example.invalid:infra.git, another address of the infra workspace',
    );
  });

  test('with a lockfile that Cargo refuses does not resolve as it is', async () => {
    using bench = await AuditBench.open({ ...shop(''), 'Cargo.lock': 'version = 99\n' });
    const audit = await bench.audit();
    expect(told(audit)).toEqual([
      'error base-does-not-resolve Cargo.toml:5',
      'warning unreadable-manifest Cargo.lock:1',
    ]);
    expect(audit.json['already-broken']).toBe(true);
  });
});
