import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtBundles } from '../support/built-bundles.js';
import { sampleCheckout } from '../support/sample-checkout.js';

let bundles = '';
let scratch = '';
beforeAll(async () => {
  bundles = builtBundles();
  scratch = mkdtempSync(join(tmpdir(), 'demo-'));
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the demo', () => {
  test('integrates the sample, shows the way, and leaves this project as it was', () => {
    const before = contents('examples');
    const done = spawnSync(process.execPath, [join(bundles, 'cli/index.js'), 'demo'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], RUNNER_TEMP: scratch },
    });
    expect(done.stderr).toMatch(/Audit: pass[^]*Diff[^]*\+infra-errors[^]*Smoke test: pass[^]*Verdict: integrated/);
    expect(done.stderr).toMatch(/check +pass +\d+\.\d s/);
    expect(done.stderr).toMatch(/Change set +\S+change-set\.json[^]*Once more[^]*Verdict: unchanged/);
    expect(done).toMatchObject({ status: 0, stdout: '' });
    expect(contents('examples')).toEqual(before);
  });
});

describe('the other sample', () => {
  test('a single package without a lockfile gets its entries directly', async () => {
    const it = await sampleCheckout(bundles, 'sample-single');
    try {
      const flags = [
        '--working-directory',
        'sample-single',
        '--crates',
        'errors',
        '--steps',
        'test',
        '--docs',
        'false',
      ];
      const done = it.run(['integrate', ...flags]);
      expect(done.exitCode).toBe(0);
      expect(it.git('status', '--porcelain')).toBe(' M Cargo.toml\n');
      expect(it.git('diff', '--unified=0')).toMatch(
        /\n\+infra-errors = \{ git = "https:\/\/github\.com\/llm-dev-ops\/infra", version = "0\.1" \}\n$/,
      );
    } finally {
      it.remove();
    }
  });
});

function contents(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const files = paths.filter((path) => statSync(path).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(path, 'utf8')]));
}
