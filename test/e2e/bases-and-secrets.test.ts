import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActRun } from '../support/act.js';
import { createWorld, type World } from '../support/act-world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const integrationBranch = 'feature/infra-integration';
const app = { INFRA_APP_CLIENT_ID: 'Iv23', INFRA_APP_PRIVATE_KEY: 'canary-of-the-key' };

const open = (name: string): readonly (readonly [head: string, base: string])[] =>
  (world.double.repositories.get(`sample-org/${name}`)?.pulls ?? [])
    .filter(({ state }) => state === 'open')
    .map(({ head, base }) => [head, base] as const);

function expectSuccess(run: ActRun): void {
  expect(run.exitCode === 0 ? '' : run.log.slice(-5000)).toBe('');
  expect(world.double.violations).toEqual([]);
}

const call = (lines: string): string => `
on: workflow_dispatch
jobs:
  infra:
    uses: llm-dev-ops/infra-actions/.github/workflows/integrate.yml@v1
    secrets: inherit
    permissions: { contents: write, pull-requests: write }
${lines}`;

test('a matrix over two folders of one repository, with inherited secrets: each has its own pull request, as the App', async () => {
  const member = (name: string) => ({
    [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[workspace]\n`,
    [`${name}/src/lib.rs`]: '',
  });
  world.addRepository('twofold', 'sample-single', { ...member('alpha'), ...member('beta') });
  const run = await world.run(
    'twofold',
    call(`    strategy: { max-parallel: 1, fail-fast: false, matrix: { folder: [alpha, beta] } }
    with: { working-directory: '\${{ matrix.folder }}', crates: errors, steps: none }
`),
    { secrets: app },
  );
  expectSuccess(run);
  const heads = ['alpha', 'beta'].map((name) => `${integrationBranch}--${name}`);
  expect(open('twofold')).toEqual(heads.map((head) => [head, 'main']));
  for (const [index, name] of ['alpha', 'beta'].entries()) {
    const clone = world.clone('twofold', heads[index] ?? '');
    const changed = world.git(clone, 'diff', '--name-only', 'origin/main').split('\n');
    expect(changed.filter((path) => !path.startsWith(`${name}/`))).toEqual([]);
    expect(world.git(clone, 'grep', '-l', '^infra-errors', '--', '*.toml')).toBe(`${name}/Cargo.toml`);
  }
  const writers = world.double.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ headers }) => headers['authorization']);
  expect([...new Set(writers)]).toEqual(['token app-token-for-sample-org.twofold-write-write']);
});

test('a run from another branch while the pull request to main is open brings nothing of it there', async () => {
  world.addRepository('forked', 'sample-single');
  const integrate = (ref: string): Promise<ActRun> =>
    world.run('forked', call(`    with: { ref: '${ref}', crates: errors, steps: none }\n`));
  expectSuccess(await integrate('main'));
  const clone = world.clone('forked', 'main');
  world.git(clone, 'checkout', '--quiet', '-b', 'release/1.x');
  world.git(clone, 'commit', '--quiet', '--allow-empty', '--message', 'unfinished');
  world.git(clone, 'push', '--quiet', 'origin', 'release/1.x');
  const before = world.git(world.clone('forked', integrationBranch), 'rev-parse', 'HEAD');
  expectSuccess(await integrate('release/1.x'));
  expect(open('forked')).toEqual([
    [integrationBranch, 'main'],
    [`${integrationBranch}--release-1.x`, 'release/1.x'],
  ]);
  expect(world.git(world.clone('forked', integrationBranch), 'rev-parse', 'HEAD')).toBe(before);
});

test('the form of rollback.yml works on another repository, with the App’s secrets of one name', async () => {
  world.addRepository('actions', 'sample-single');
  world.addRepository('target', 'sample-single');
  expectSuccess(await world.run('target', call('    with: { crates: errors, steps: none }\n')));
  expect(open('target')).toHaveLength(1);
  // What stands in the form when somebody presses “Run workflow”.
  const form = readFileSync(join(world.folder, 'staged/.github/workflows/rollback.yml'), 'utf8')
    .replace(/( {6}repository:\n.*\n.*\n {8}default:) ''/, '$1 target')
    .replace(/( {6}mode:\n.*\n.*\n.*\n {8}default:) full/, '$1 quick');
  world.double.requests.length = 0;
  const run = await world.run('actions', form, { secrets: app });
  expectSuccess(run);
  expect(open('target')).toEqual([]);
  const tokens = new Set(world.double.requests.map(({ headers }) => headers['authorization']));
  expect([...tokens]).toEqual(['token app-token-for-sample-org.target-write-write']);
});

test('half of an App stops the run before anything is read', async () => {
  world.addRepository('half', 'sample-single');
  const run = await world.run('half', call('    with: { crates: errors }\n'), {
    secrets: { INFRA_APP_CLIENT_ID: app.INFRA_APP_CLIENT_ID },
  });
  expect(run.exitCode).not.toBe(0);
  expect(run.log).toContain('the secret INFRA_APP_CLIENT_ID is set and INFRA_APP_PRIVATE_KEY is not');
  expect(open('half')).toEqual([]);
});
