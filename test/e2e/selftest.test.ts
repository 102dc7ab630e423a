import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createWorld, type World } from '../support/act-world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

/** As in fleet.test.ts: `npm test` has no time for the whole walk; `.ci/run` takes it. */
const playsAll = Boolean(process.env['INFRA_ACTIONS_FIGURES']);
const minutes = 60_000;
const script = 'scripts/selftest.mjs';
const told = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /^(?:ok|FAIL|\s+(?:GitHub|double):)/.test(line));

/** A part of the script, in the scratch repository `sample-org/<name>`. */
async function part(command: string, name: string, more: Readonly<Record<string, string>> = {}) {
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: join(world.folder, 'gitconfig'),
    GITHUB_API_URL: world.double.url,
    GITHUB_OUTPUT: join(world.folder, 'output'),
    GITHUB_TOKEN: 'app-token',
    REPOSITORY: `sample-org/${name}`,
    ...more,
  };
  const child = spawn(process.execPath, [script, command], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [exitCode] = (await once(child, 'close')) as [number];
  return { exitCode, lines: output.trimEnd().split('\n') };
}

test('a self-test that was broken off leaves nothing behind for the next one', async () => {
  const { store, pulls } = world.addRepository('left', 'sample-single');
  const start = store.ref('refs/heads/main');
  expect((await part('begin', 'left')).exitCode).toBe(0);
  const clone = world.clone('left', 'main');
  for (const branch of ['main', 'pin/infra', 'of-somebody']) {
    world.git(clone, 'checkout', '--quiet', '-B', branch);
    world.git(clone, 'commit', '--quiet', '--allow-empty', '--message', branch);
    world.git(clone, 'push', '--quiet', 'origin', branch);
  }
  await fetch(`${world.double.url}/repos/sample-org/left/pulls`, {
    method: 'POST',
    headers: { authorization: 'Bearer x', 'content-type': 'application/json', 'user-agent': 'x' },
    body: JSON.stringify({ title: 'Pin', head: 'pin/infra', base: 'main' }),
  });
  expect((await part('begin', 'left')).exitCode).toBe(0);
  expect(store.ref('refs/heads/main')).toBe(start);
  expect(pulls.map(({ state }) => state)).toEqual(['closed']);
  expect([store.ref('refs/heads/pin/infra'), store.ref('refs/heads/of-somebody')]).toEqual([
    undefined,
    expect.any(String),
  ]);
  expect(readFileSync(join(world.folder, 'output'), 'utf8')).toMatch(/^infra-commit=[0-9a-f]{40}$/m);
});

test('what GitHub does otherwise than the double is printed, and the run fails', async () => {
  world.addRepository('other', 'sample-single');
  await part('begin', 'other');
  const jobs = { integrate: { result: 'failure', outputs: {} }, update: { result: 'skipped', outputs: null } };
  const { exitCode, lines } = await part('look', 'other', { OUTCOMES: JSON.stringify(jobs) });
  expect(exitCode).toBe(1);
  expect(told(lines).slice(0, 3)).toEqual([
    'FAIL 1 integrate: a pull request',
    '     GitHub: no pull request',
    '     double: feature/infra-integration, closed, 1 comment',
  ]);
  expect(lines).toContain('     GitHub: integrate update');
});

if (playsAll) {
  test(
    'the whole walk passes on the double',
    async () => {
      const own = Object.fromEntries([script, 'plan/infra.toml'].map((path) => [path, readFileSync(path, 'utf8')]));
      world.addRepository('actions', 'sample-single', own);
      const { store } = world.addRepository('scratch', 'sample-single');
      const start = store.ref('refs/heads/main');
      const workflow = readFileSync(join(world.folder, 'staged/.github/workflows/selftest.yml'), 'utf8');
      const run = await world.run('actions', workflow, {
        inputs: { 'selftest-repository': 'sample-org/scratch' },
        secrets: { INFRA_APP_CLIENT_ID: 'Iv23', INFRA_APP_PRIVATE_KEY: 'key of the app' },
      });
      expect(told(run.printed).filter((line) => !line.startsWith('ok'))).toEqual([]);
      expect(run.exitCode === 0 ? '' : run.log.slice(-5000)).toBe('');
      expect(told(run.printed)).toHaveLength(13);
      expect(world.double.violations).toEqual([]);
      expect(store.ref('refs/tags/infra-selftest-start')).toBe(start);
    },
    15 * minutes,
  );
}
