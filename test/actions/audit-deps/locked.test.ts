import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../support/repository-rig.js';
import { vendor, type Registry } from '../../support/vendored-registry.js';
import { AuditBench, library, shop, told } from '../../support/audit-rig.js';

/** A shop that uses these, and an infra-http that wants `gear` 1.2 or newer, with a registry for both. */
async function open(dependencies: string, registry: Registry, more: Files = {}): Promise<AuditBench> {
  const bench = await AuditBench.open({ ...shop(dependencies), ...more });
  vendor(bench.bench, registry);
  bench.commitTo('infra', { 'crates/infra-http/Cargo.toml': library('infra-http', '[dependencies]\ngear = "1.2"\n') });
  return bench;
}

/** A shop whose lockfile was committed when the registry had no more than this; `since` is what it got since then. */
async function openLocked(
  dependencies: string,
  registry: Registry,
  since: Registry,
  more: Files = {},
): Promise<AuditBench> {
  const bench = await open(dependencies, registry, more);
  cargo(bench, 'generate-lockfile');
  bench.commit();
  vendor(bench.bench, since);
  return bench;
}

function cargo(bench: AuditBench, ...args: readonly string[]): void {
  execFileSync('cargo', [...args, '--quiet'], { cwd: bench.bench.root, env: bench.environment });
}

/** Runs the command of the remedy, as the maintainer would. */
function follow(bench: AuditBench, command: string | undefined): void {
  cargo(bench, ...(command ?? 'no command').split(' ').slice(1));
  bench.commit();
}

const crates = { crates: 'http' };

describe('a committed lockfile that keeps what infra cannot use', () => {
  test('is told with the version to move to, and the command does it', async () => {
    using bench = await openLocked('gear = "1"', { 'gear 1.1.0': '' }, { 'gear 1.2.0': '' });
    const audit = await bench.audit(crates);
    expect(told(audit)).toEqual(['error unsatisfiable-version app/Cargo.toml:7']);
    const [found] = audit.result.findings;
    expect(found?.message).toContain('which Cargo.lock keeps');
    expect(found?.remedy).toMatchObject({
      strategy: 'precise',
      command: 'cargo update -p gear@1.1.0 --precise 1.2.0',
    });
    follow(bench, found?.remedy?.command);
    expect(told(await bench.audit(crates))).toEqual([]);
  });

  test('with what keeps that version in turn, and nothing else', async () => {
    const former = { 'gear 1.1.0': '', 'axle 1.0.0': 'gear = "=1.1.0"', 'wheel 1.0.0': '' };
    const since = { 'gear 1.2.0': '', 'axle 1.1.0': 'gear = "1"', 'wheel 1.1.0': '' };
    using bench = await openLocked('axle = "1"\nwheel = "1"', former, since);
    const [found] = (await bench.audit(crates)).result.findings;
    expect(found?.remedy?.command).toBe('cargo update -p gear@1.1.0 -p axle@1.0.0');
    follow(bench, found?.remedy?.command);
    expect(told(await bench.audit(crates))).toEqual([]);
  });

  test('and whose dependencies hold it back', async () => {
    const former = { 'gear 1.1.0': 'tooth = "1"', 'tooth 1.0.0': '' };
    const since = { 'gear 1.1.5': 'tooth = "1"', 'gear 1.2.0': 'tooth = "1.5"', 'tooth 1.5.0': '' };
    using bench = await openLocked('gear = "1"\ntooth = "1"', former, since);
    const [found] = (await bench.audit(crates)).result.findings;
    expect(found?.remedy?.command).toBe('cargo update -p gear@1.1.0 --recursive');
    follow(bench, found?.remedy?.command);
    expect(told(await bench.audit(crates))).toEqual([]);
  });

  test('and that Cargo would not move by itself, for the sake of the Rust version', async () => {
    const since = { 'gear 1.2.0': { package: 'rust-version = "1.80"' } };
    const app = library('app', 'rust-version = "1.70"\n\n[dependencies]\ngear = "1"\n');
    const more = { 'Cargo.toml': (shop('')['Cargo.toml'] ?? '').replace('"2"', '"3"'), 'app/Cargo.toml': app };
    using bench = await openLocked('', { 'gear 1.1.0': { package: 'rust-version = "1.60"' } }, since, more);
    const [found] = (await bench.audit(crates)).result.findings;
    // A vendored registry has no `--precise`: that it does it is not tried here.
    expect(found?.remedy?.command).toBe('cargo update -p gear@1.1.0 --precise 1.2.0');
  });

  test('stops no chain whose next part moves it', async () => {
    using bench = await openLocked('gear = "1"', { 'gear 1.1.0': '' }, { 'gear 1.2.0': '' });
    const chain = (fix: string): Record<string, string> => ({ ...crates, following: JSON.stringify({ fix }) });
    const moved = await bench.audit(chain('unsatisfiable-version'));
    expect(told(moved)).toEqual(['warning unsatisfiable-version app/Cargo.toml:7']);
    expect(moved.report.outputs).toMatchObject({ verdict: 'warn', 'safe-crates': 'infra-http', proceed: true });
    const stopped = await bench.audit(chain('old-resolver'));
    expect(stopped.report.outputs).toMatchObject({ verdict: 'fail', 'blocked-crates': 'infra-http', proceed: false });
  });

  test('is not blamed for a requirement that is in the way', async () => {
    using bench = await openLocked('gear = "=1.1.0"', { 'gear 1.1.0': '' }, { 'gear 1.2.0': '' });
    const [found] = (await bench.audit(crates)).result.findings;
    expect(found?.rule).toBe('exact-pin');
    expect(found?.remedy).toMatchObject({ strategy: 'upgrade' });
  });
});

test('without a committed lockfile, the versions that Cargo chose before are in nobody’s way', async () => {
  using bench = await open('axle = "1"', {
    'gear 1.1.0': '',
    'gear 1.2.0': '',
    'axle 1.0.0': 'gear = "1"',
    'axle 1.1.0': 'gear = "=1.1.0"',
  });
  const audit = await bench.audit(crates);
  expect(audit.json).toMatchObject({ verdict: 'pass', base: 'resolves', after: 'resolves' });
  expect(audit.result.findings.find(({ rule }) => rule === 'version-change')?.message).toContain('axle 1.1.0 → 1.0.0');
});
