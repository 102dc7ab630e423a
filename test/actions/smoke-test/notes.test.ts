import { afterAll, describe, expect, test } from '@jest/globals';
import { manifest, Workbench } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
afterAll(() => bench.remove());

const passing = '#[test]\nfn one() {}\n';

test('a lockfile that does not fit the manifests is told: a job with `--locked` fails', async () => {
  const lock = 'version = 4\n\n[[package]]\nname = "other"\nversion = "0.1.0"\n';
  const root = bench.repository(
    { 'Cargo.toml': manifest('tally'), 'Cargo.lock': lock, 'src/lib.rs': passing },
    { 'src/lib.rs': `${passing}// more\n` },
  );
  const stale = await smoke(bench, root, { steps: 'check' });
  expect(stale.outputs['status']).toBe('pass');
  expect(stale.summary).toContain('Cargo.lock does not fit the manifests');
  expect(stale.report.written).toEqual(['Cargo.lock']);
  bench.files(root, { 'Cargo.lock': lock.replace('other', 'tally') });
  const right = await smoke(bench, root, { steps: 'check' });
  expect(right.summary).not.toContain('does not fit');
  expect(right.report.written).toEqual([]);
});

describe('what the job sets and the repository does not get', () => {
  test('a setting of the compiler has no effect, and that is told', async () => {
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': 'fn unused() {}\n' },
      { 'src/lib.rs': 'fn unused() {}\n// more\n' },
    );
    const { outputs, summary } = await smoke(bench, root, { steps: 'check' }, { RUSTFLAGS: '-D warnings' });
    expect(outputs['status']).toBe('pass');
    expect(summary).toContain('`RUSTFLAGS` is set for this job and not handed on to cargo');
  });

  test('a variable that a failing test asks for is named, and its value is not', async () => {
    const asking = '#[test]\nfn one() {\n    std::env::var("DATABASE_URL").expect("DATABASE_URL must be set");\n}\n';
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': asking },
      { 'src/lib.rs': `${asking}// more\n` },
    );
    const secret = 'postgres://user:hunter2@localhost/db';
    const { outputs, summary, report } = await smoke(bench, root, { steps: 'test' }, { DATABASE_URL: secret });
    expect(outputs['status']).toBe('already-broken');
    expect(summary).toContain("`DATABASE_URL` is set for this job and not handed on to the repository's code");
    expect(summary + JSON.stringify(report)).not.toContain('hunter2');
    const without = await smoke(bench, root, { steps: 'test' });
    expect(without.summary).not.toContain('set for this job');
  });
});
