import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Cargo } from '../../../src/ports/cargo.js';
import type { Ports } from '../../../src/ports/ports.js';
import type { Files } from '../../support/repository-rig.js';
import { AuditBench, infraUrl, shop, told, type Audit } from '../../support/audit-rig.js';

describe('a repository that can take the crates', () => {
  test('passes, and the report says which packages come', async () => {
    using bench = await AuditBench.open(shop(''));
    const audit = await bench.audit();
    expect(told(audit)).toEqual([]);
    expect(audit.json).toMatchObject({ verdict: 'pass', base: 'resolves', after: 'resolves', 'already-broken': false });
    expect(audit.json.workspaces[0]?.added?.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'infra-errors 0.1.0',
      'infra-http 0.1.0',
      'infra-native 0.1.0',
      'wire 2.0.0',
    ]);
    expect(audit.json.workspaces[0]?.lockfile?.added).toContain('wire 2.0.0');
    expect(audit.report.outputs).toMatchObject({
      verdict: 'pass',
      errors: 0,
      'safe-crates': 'infra-errors infra-http infra-native',
      'blocked-crates': '',
    });
    expect(audit.report.failed).toBeUndefined();
  });

  test('learns which commit to pin, because the default branch moves', async () => {
    using bench = await AuditBench.open(shop(''));
    const commit = bench.commitTo('infra', { 'NOTES.md': 'more\n' });
    const { result } = await bench.audit();
    const note = result.findings.find(({ rule }) => rule === 'infra-moving-reference');
    expect(note?.message).toContain(`infra-ref: rev:${commit}`);
  });

  test('is warned of a second version of a package that it uses itself, with the way that it comes', async () => {
    using bench = await AuditBench.open(shop('wire = { git = "https://example.invalid/wire-one" }'));
    const audit = await bench.audit();
    expect(told(audit)).toEqual(['warning new-duplicate app/Cargo.toml:7']);
    expect(audit.json.workspaces[0]?.duplicates).toEqual([
      expect.objectContaining({ name: 'wire', chain: ['app 0.1.0', 'infra-http 0.1.0', 'wire 2.0.0'] }),
    ]);
    expect(audit.json.verdict).toBe('warn');
  });

  test('that took them by hand from a branch is warned at each line, with the edit that corrects it', async () => {
    using bench = await AuditBench.open(shop(`infra-errors = { git = "${infraUrl}", branch = "main" }`));
    const audit = await bench.audit();
    expect(told(audit)).toEqual(['warning infra-reference-differs app/Cargo.toml:7']);
    expect(audit.result.findings[0]?.fix?.edits).toEqual([expect.objectContaining({ path: 'app/Cargo.toml' })]);
    expect(audit.json).toMatchObject({ verdict: 'warn', after: 'resolves' });
  });
});

describe('a repository that has committed its lockfile', () => {
  const wire = 'wire = { git = "https://example.invalid/wire-one", optional = true }';
  const pin = 'infra-errors = { git = "https://example.invalid/infra", branch = "main" }';

  async function locked(files: Files): Promise<AuditBench> {
    const bench = await AuditBench.open(files);
    execFileSync('cargo', ['generate-lockfile', '--quiet'], { cwd: bench.bench.root, env: bench.environment });
    bench.commit();
    return bench;
  }

  test('is told the same by one question to Cargo as by two', async () => {
    using bench = await locked(shop(wire));
    const { cargo, scratch } = await bench.ports();
    const alone = { ...scratch, shared: async () => undefined };
    const first = await bench.audit({}, { scratch: alone });
    expect(bench.bench.started).toHaveLength(1);
    // Without what the packages declare, before has to be asked as well.
    const metadata: Cargo['metadata'] = async (request) => {
      const outcome = await cargo.metadata(request);
      if (outcome.kind === 'failed') return outcome;
      return { ...outcome, metadata: { graph: outcome.metadata.graph, declared: () => new Map() } };
    };
    const second = await bench.audit({}, { scratch: alone, cargo: { ...cargo, metadata } });
    expect(bench.bench.started).toHaveLength(3);
    const saying = ({ json }: Audit): unknown => ({ ...json, sarif: '' });
    expect(saying(first)).toEqual(saying(second));
  });

  test('has the answer about the crates for the next action of the run', async () => {
    using bench = await locked(shop(wire));
    const [first, second] = [await bench.audit(), await bench.audit()];
    // What packages declare is not kept, but what the first one inferred from it is.
    expect(bench.bench.started).toHaveLength(1);
    expect(second.result.findings).toEqual(first.result.findings);
  });

  test('with a manifest that went on since, Cargo is asked of before', async () => {
    using bench = await locked(shop(''));
    bench.commit({ 'app/Cargo.toml': shop(wire)['app/Cargo.toml'] ?? '' });
    const { json } = await bench.audit();
    expect(bench.bench.started).toHaveLength(2);
    expect(json.workspaces[0]?.lockfile?.added).not.toContain('wire 1.0.0');
  });

  test('with an entry that has to be corrected, Cargo is asked of before', async () => {
    using bench = await locked(shop(pin));
    const audit = await bench.audit();
    expect(bench.bench.started).toHaveLength(2);
    expect(told(audit)).toEqual(['warning infra-reference-differs app/Cargo.toml:7']);
  });
});

describe('a repository that others depend on in turn', () => {
  const shared = (entry: string): Files => {
    const files = shop('');
    return { ...files, 'Cargo.toml': `${files['Cargo.toml'] ?? ''}${entry}\n` };
  };

  test('is told the way around over two of them, from its own line on', async () => {
    using bench = await AuditBench.open(shop('book = { git = "https://example.invalid/ledger" }'));
    const audit = await bench.audit({ repository: 'shop' });
    expect(told(audit)).toEqual(['warning repository-cycle app/Cargo.toml:7']);
    expect(audit.result.findings[0]?.message).toContain(
      'shop → ledger (book/Cargo.toml) → register (Cargo.toml) → shop',
    );
  });

  test('is told at the line of the workspace that a member inherits', async () => {
    const files = shared('mirror = { git = "https://example.invalid/mirror" }');
    using bench = await AuditBench.open({ ...files, ...onlyMember(shop('mirror.workspace = true')) });
    const audit = await bench.audit({ repository: 'shop' });
    expect(told(audit)).toEqual(['warning repository-cycle Cargo.toml:6']);
    expect(audit.result.findings[0]?.message).toContain('shop → mirror (Cargo.toml) → shop');
  });

  test('is not told of what nobody uses: it is not in the graph', async () => {
    using bench = await AuditBench.open(shared('book = { git = "https://example.invalid/ledger" }'));
    expect(told(await bench.audit({ repository: 'shop' }))).toEqual([]);
  });

  test('is not told of a repository of the same name that somebody else owns', async () => {
    using bench = await AuditBench.open(shop('book = { git = "https://example.invalid/ledger" }'));
    expect(told(await bench.audit({ repository: 'acme/shop' }))).toEqual([]);
  });

  test('is audited without a process but cargo: its neighbours are in Cargo’s answer', async () => {
    using bench = await AuditBench.open(shop('book = { git = "https://example.invalid/ledger" }'));
    const started: Ports['process']['run'] = ({ program }) => Promise.reject(new Error(`${program} was started`));
    const process: Ports['process'] = { run: started, runIfPresent: started };
    const audit = await bench.audit({ repository: 'shop' }, { process });
    expect(told(audit)).toEqual(['warning repository-cycle app/Cargo.toml:7']);
  });

  test('is told the same by an action that finds Cargo’s answer of an earlier one', async () => {
    using bench = await AuditBench.open(shop('book = { git = "https://example.invalid/ledger" }'));
    const [first, second] = [await bench.audit({ repository: 'shop' }), await bench.audit({ repository: 'shop' })];
    expect(bench.bench.started).toHaveLength(2);
    expect(second.result.findings).toEqual(first.result.findings);
  });
});

function onlyMember(files: Files): Files {
  return { 'app/Cargo.toml': files['app/Cargo.toml'] ?? '' };
}

describe('a repository that cannot take all crates', () => {
  const files = shop('zlib = { git = "https://example.invalid/zlib" }');

  test('learns which two packages link the same library, at its own line, and what can go in', async () => {
    using bench = await AuditBench.open(files);
    const audit = await bench.audit();
    expect(told(audit)).toEqual(['error links-conflict app/Cargo.toml:7']);
    expect(audit.json.workspaces[0]?.conflict?.kind).toBe('links-conflict');
    expect(audit.json['safe-set']).toMatchObject({ culprits: [['infra-native']], complete: true });
    expect(audit.report.outputs).toMatchObject({
      verdict: 'fail',
      'safe-crates': 'infra-errors infra-http',
      'blocked-crates': 'infra-native',
      'base-resolves': true,
    });
    expect(audit.report.summary).toContain('```mermaid\ngraph LR');
    expect(audit.report.summary).toMatch(/^## ❌ /);
    expect(audit.report.failed).toContain('2 of 3 crates can go in');
  });

  test('sees in the graph what is missing, and the line that asks for it', async () => {
    using bench = await AuditBench.open(shop('tape = { git = "https://example.invalid/wire-one", version = "1" }'));
    const audit = await bench.audit();
    expect(audit.json.workspaces[0]?.['base-conflict']?.kind).toBe('missing-package');
    expect(audit.report.summary).toContain(
      ['graph LR', '  n0["app 0.1.0"]', '  n1["tape does not exist"]', '  n0 -->|"app/Cargo.toml:7"| n1'].join('\n'),
    );
  });

  test('passes for the part that is safe', async () => {
    using bench = await AuditBench.open(files);
    const audit = await bench.audit({ crates: 'errors http' });
    expect(audit.json).toMatchObject({ verdict: 'pass', after: 'resolves' });
  });

  test('is told of a git dependency that brings a second infra, and of both ways out', async () => {
    using bench = await AuditBench.open(shop('friend = { git = "https://example.invalid/friend" }'));
    const audit = await bench.audit();
    expect(told(audit)).toEqual(['error second-infra app/Cargo.toml:7']);
    expect(audit.result.findings[0]?.message).toContain('`infra-ref`: `branch:main`');
    expect(audit.result.findings[0]?.message).toContain('the repository of `friend`: Cargo.toml (branch `main`)');
    const adopted = await bench.audit({ 'infra-ref': 'branch:main' });
    expect(told(adopted)).toEqual([]);
  });
});

test('the files that the caller names get the findings and the report', async () => {
  using bench = await AuditBench.open(shop(''));
  const { report, result } = await bench.audit({ 'sarif-file': bench.outside('out.sarif'), 'report-file': 'r.json' });
  expect(existsSync(bench.outside('out.sarif'))).toBe(true);
  expect(existsSync(result.sarif)).toBe(true);
  expect(report.reportFile).toBe('r.json');
});
