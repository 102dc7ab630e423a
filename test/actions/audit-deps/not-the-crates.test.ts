import { describe, expect, test } from '@jest/globals';
import { createCargo } from '../../../src/adapters/cargo/cargo.js';
import { createProcessRunner } from '../../../src/adapters/processes/process.js';
import { AuditBench, infraUrl, shop, told } from '../../support/audit-rig.js';

describe('a repository that did not resolve before', () => {
  test('is called already broken, and nothing is blamed on infra', async () => {
    using bench = await AuditBench.open(shop('gone = { git = "https://example.invalid/zlib" }'));
    const audit = await bench.audit();
    expect(told(audit)).toEqual(['error base-does-not-resolve app/Cargo.toml:7']);
    expect(audit.json).toMatchObject({ base: 'does-not-resolve', after: 'does-not-resolve', 'already-broken': true });
    expect(audit.json.workspaces[0]?.['base-conflict']?.kind).toBe('missing-package');
    expect(audit.report.outputs).toMatchObject({ verdict: 'fail', 'base-resolves': false, 'safe-crates': '' });
  });

  test('can go on where the integration repairs it: a version of infra that never was', async () => {
    using bench = await AuditBench.open(shop(`infra-errors = { git = "${infraUrl}", version = "0.2" }`));
    const audit = await bench.audit();
    expect(told(audit)).toEqual([
      'warning infra-version-impossible app/Cargo.toml:7',
      'warning base-does-not-resolve app/Cargo.toml:7',
    ]);
    expect(audit.json).toMatchObject({
      verdict: 'warn',
      base: 'does-not-resolve',
      after: 'resolves',
      'already-broken': false,
    });
  });

  test('cannot be repaired where the crate does not exist', async () => {
    using bench = await AuditBench.open(shop(`infra-cache = { git = "${infraUrl}" }`));
    const audit = await bench.audit();
    expect(told(audit)).toContain('error infra-unknown-crate app/Cargo.toml:7');
    expect(audit.json['already-broken']).toBe(true);
  });

  test('is told the place where its manifest is no TOML, without cargo', async () => {
    using bench = await AuditBench.open({ ...shop(''), 'Cargo.toml': '[workspace\n' });
    const audit = await bench.audit();
    expect(told(audit)).toEqual(['error unreadable-manifest Cargo.toml:2']);
    expect(audit.json).toMatchObject({ verdict: 'fail', 'already-broken': true });
    expect(bench.bench.started).toEqual([]);
  });
});

describe('a machine that cannot tell', () => {
  test('has no cargo: the verdict is environment, and what the files tell is told all the same', async () => {
    using bench = await AuditBench.open(shop(`infra-errors = { git = "${infraUrl}", branch = "main" }`));
    const nowhere = createProcessRunner(new AbortController().signal, { PATH: bench.outside('bin') });
    const audit = await bench.audit({}, { cargo: createCargo(nowhere) });
    expect(audit.json.verdict).toBe('environment');
    expect(audit.report.environment).toBe(true);
    expect(audit.report.failed).toContain('cargo');
    expect(told(audit)).toEqual(['warning infra-reference-differs app/Cargo.toml:7']);
  });
});

test('import lines of the plan are compiled against the infra in use, and nothing of the repository', async () => {
  using bench = await AuditBench.open(shop(''));
  const audit = await bench.audit({ crates: 'errors', 'check-imports': 'true' });
  expect(told(audit)).toEqual(['warning import-does-not-compile Cargo.toml:5']);
  expect(audit.result.findings[0]?.message).toContain('`infra-errors` has no `Fault`. It exports `Error`, `require`.');
  expect(audit.json.imports).toEqual([expect.objectContaining({ compiles: false, exports: ['Error', 'require'] })]);
});
