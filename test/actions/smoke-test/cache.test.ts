import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CacheDouble } from '../../support/cache-double.js';
import { infraDependencies, manifest, Workbench } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
const own = { ...process.env };
let double: CacheDouble;

beforeAll(async () => {
  double = await CacheDouble.start();
  bench.infra({ 'infra-errors': 'pub struct InfraError;\n' });
});
afterAll(async () => {
  await double.stop();
  bench.remove();
});
afterEach(() => {
  process.env = { ...own };
});

/** @actions/cache reads the environment of the process itself. */
function runner(root: string, url: string): NodeJS.ProcessEnv {
  const environment = {
    ACTIONS_CACHE_URL: url,
    ACTIONS_RUNTIME_TOKEN: 'token',
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: bench.fresh('temp'),
    RUNNER_OS: 'Linux',
  };
  process.env = { ...own, ...environment };
  return environment;
}

const repository = (): string =>
  bench.repository({
    'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-errors')),
    'src/lib.rs': '#[test]\nfn passes() {}\n',
  });

describe('the cache', () => {
  test('brings the dependencies back, and nothing of the repository itself', async () => {
    const root = repository();
    const { ACTIONS_CACHE_URL, ACTIONS_RUNTIME_TOKEN } = runner(root, double.url);
    const environment = { ACTIONS_CACHE_URL, ACTIONS_RUNTIME_TOKEN, RUNNER_OS: 'Linux', GITHUB_WORKSPACE: root };
    const first = await smoke(bench, root, { cache: 'true' }, environment);
    expect(first.outputs['status']).toBe('pass');
    expect(first.report.cache).toMatchObject({ state: 'miss', why: expect.stringMatching(/; saved in/) });
    expect([...double.entries.keys()]).toEqual([
      expect.stringMatching(/^infra-smoke-v1-Linux-[0-9a-f]{12}-[0-9a-f]{12}-[0-9a-f]{12}$/),
    ]);
    const archive = join(bench.fresh('archive'), 'cache');
    writeFileSync(archive, [...double.entries.values()][0]?.archive ?? '');
    const saved = execFileSync('sh', ['-c', `zstd -dcq < "${archive}" 2>/dev/null | tar -t || tar -tzf "${archive}"`], {
      encoding: 'utf8',
    });
    expect(saved).toMatch(/deps\/libinfra_errors-/);
    expect(saved).not.toMatch(/deps\/(?:lib)?tally-/);

    rmSync(join(root, 'target'), { recursive: true });
    const second = await smoke(bench, root, { cache: 'true' }, environment);
    expect(second.report.cache).toMatchObject({ state: 'hit' });
    expect(second.outputs['status']).toBe('pass');
    expect(second.summary).toContain('Cache: hit');
    expect(existsSync(join(root, 'target', 'debug', 'deps'))).toBe(true);
  });

  test('that cannot be reached changes nothing', async () => {
    const root = repository();
    const { ACTIONS_CACHE_URL } = runner(root, 'http://127.0.0.1:9/');
    const { outputs, report, exitCode } = await smoke(
      bench,
      root,
      { cache: 'true', steps: 'check' },
      { ACTIONS_CACHE_URL },
    );
    expect(outputs['status']).toBe('pass');
    expect(exitCode).toBe(0);
    expect(report.cache).toMatchObject({ state: 'miss', why: expect.stringContaining('not saved') });
  });

  test('is off where there is none, and where it is not wanted', async () => {
    const root = repository();
    const none = await smoke(
      bench,
      root,
      { cache: 'true', steps: 'check' },
      { ACTIONS_CACHE_URL: '', ACTIONS_RESULTS_URL: '' },
    );
    expect(none.report.cache).toEqual({ state: 'off', why: 'there is no cache service here' });
    const unwanted = await smoke(bench, root, { cache: 'false', steps: 'check' }, { ACTIONS_CACHE_URL: double.url });
    expect(unwanted.report.cache).toEqual({ state: 'off', why: '`cache` is `false`' });
  });
});
