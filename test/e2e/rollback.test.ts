import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtBundles } from '../support/built-bundles.js';
import type { Pull } from '../github-double/server.mjs';
import type { ActRun } from '../support/act.js';
import { createWorld, type World } from '../support/act-world.js';
import { adapted, formOf, workflowOf } from '../support/page-blocks.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

/** The infra crates' repository, at the commit to pin to. */
const infraCommit = (): string => world.git(join(world.folder, 'remotes', 'infra.git'), 'rev-parse', 'HEAD');

/** A repository of the double with an integration on a branch of its own, or squashed into its main branch. */
async function integrated(name: string, branch: 'main' | 'feature/infra-integration' = 'main'): Promise<Integrated> {
  world.addRepository(name, 'sample-single');
  const clone = world.clone(name, 'main');
  const before = world.git(clone, 'rev-parse', 'HEAD');
  const bundle = join(builtBundles(), 'apply-patch', 'index.js');
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: join(world.folder, 'gitconfig'),
    CARGO_HOME: join(world.folder, 'cargo'),
    CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
    RUNNER_TEMP: world.folder,
    INPUT_CRATES: 'errors config',
    'INPUT_WORKING-DIRECTORY': clone,
    INPUT_REPOSITORY: `sample-org/${name}`,
  };
  const said = execFileSync(process.execPath, [bundle], { cwd: clone, env: environment, encoding: 'utf8' });
  const changeSet = JSON.parse(readFileSync(/^change-set=(.+)$/m.exec(said)?.[1] ?? '', 'utf8')) as {
    commits: { message: string }[];
  };
  world.git(clone, 'checkout', '--quiet', '-B', branch);
  world.git(clone, 'add', '--all');
  const list = changeSet.commits.map(({ message }) => `* ${message.trim()}`).join('\n\n');
  world.git(clone, 'commit', '--quiet', '--message', `Integrate infra (#1)\n\n${list}`);
  world.git(clone, 'push', '--quiet', 'origin', branch);
  return { before, after: world.git(clone, 'rev-parse', 'HEAD') };
}

interface Integrated {
  readonly before: string;
  readonly after: string;
}

const page = 'docs/take-it-back.md';

/** Fills in the form of the page's rollback workflow and runs it, which has to succeed. */
async function dispatch(name: string, given: Readonly<Record<string, string>>): Promise<ActRun> {
  const form = workflowOf(page, 'infra-rollback.yml');
  const fields = formOf(form);
  const [inForm, beside] = [true, false].map((shown) =>
    Object.fromEntries(
      Object.entries({ reason: 'spans are lost', ...given }).filter(([field]) => fields.includes(field) === shown),
    ),
  );
  return succeed(await world.run(name, adapted(form, { with: beside ?? {} }), { inputs: inForm ?? {} }));
}

function succeed(run: ActRun): ActRun {
  expect(run.exitCode === 0 ? '' : run.log.slice(-5000)).toBe('');
  expect([...new Set(run.jobs.values())].filter((result) => result !== 'skipped')).toEqual(['success']);
  expect(world.double.violations).toEqual([]);
  return run;
}

const pulls = (name: string): readonly Pull[] => world.double.repositories.get(`sample-org/${name}`)?.pulls ?? [];

test('a full rollback ends in a pull request whose branch has the original files, and a second one finds nothing', async () => {
  const { before } = await integrated('tally');
  const run = await dispatch('tally', {});
  const branch = 'rollback/infra-integration';
  expect(pulls('tally')).toMatchObject([{ head: branch, base: 'main', state: 'open', draft: false }]);
  const clone = world.clone('tally', branch);
  expect(world.git(clone, 'diff', '--name-only', before)).toBe('');
  expect(world.git(clone, 'log', '-1', '--format=%B')).toContain('Infra-Rollback: full');
  expect(run.summaries.join('\n')).toContain('-infra-errors');

  world.merge('tally', branch);
  const again = await dispatch('tally', {});
  expect(again.summaries.join('\n')).toContain('Nothing to roll back');
  expect(again.outputs).toContainEqual([expect.stringContaining('Prepare'), 'operation', 'none']);
  expect(pulls('tally')).toHaveLength(1);
});

test('some crates go and the others stay', async () => {
  await integrated('partly');
  await dispatch('partly', { mode: 'partial', crates: 'config' });
  const clone = world.clone('partly', 'rollback/infra-integration');
  expect(world.git(clone, 'log', '-1', '--format=%B')).toContain('Infra-Rollback: partial\nInfra-Crates: infra-config');
  const left = world.git(clone, 'grep', '-h', '^infra-', '--', 'Cargo.toml');
  expect(left).toMatch(/^infra-errors = .*$/);
});

test('a pin is a pull request of its own, and unpinning gives the bytes from before', async () => {
  const { after } = await integrated('pinned');
  world.addRepository('platform', 'sample-single');
  const everywhere = adapted(workflowOf(page, 'infra-pin.yml'), { repositories: ['pinned'] });
  const run = await world.run('platform', everywhere, {
    inputs: { 'infra-ref': `rev:${infraCommit()}`, reason: 'spans are lost' },
    secrets: { INFRA_APP_CLIENT_ID: 'Iv23', INFRA_APP_PRIVATE_KEY: 'key of the app' },
  });
  succeed(run);
  const clone = world.clone('pinned', 'pin/infra');
  const entries = world.git(clone, 'grep', '-h', '^infra-', '--', 'Cargo.toml').split('\n');
  expect(entries.filter((entry) => entry.includes(`rev = "${infraCommit()}"`))).toHaveLength(2);

  world.merge('pinned', 'pin/infra');
  await dispatch('pinned', { mode: 'unpin', reason: '' });
  expect(pulls('pinned').map(({ head, state }) => `${head} ${state}`)).toEqual(['pin/infra closed', 'pin/infra open']);
  expect(world.git(world.clone('pinned', 'pin/infra'), 'diff', '--name-only', after)).toBe('');
});

test('an integration that is not merged is discarded: its pull request is closed and its branch is gone', async () => {
  const branch = 'feature/infra-integration';
  const { before, after } = await integrated('early', branch);
  const repository = world.double.repositories.get('sample-org/early');
  await fetch(`${world.double.url}/repos/sample-org/early/pulls`, {
    method: 'POST',
    headers: { authorization: 'Bearer somebody', 'content-type': 'application/json', 'user-agent': 'somebody' },
    body: JSON.stringify({ title: 'Integrate infra', head: branch, base: 'main' }),
  });
  expect(pulls('early')).toMatchObject([{ head: branch, headSha: after, state: 'open' }]);
  await dispatch('early', { mode: 'quick', reason: '' });
  expect(pulls('early')).toMatchObject([{ state: 'closed', merged: false }]);
  expect(repository?.store.ref(`refs/heads/${branch}`)).toBeUndefined();
  expect(repository?.store.ref('refs/heads/main')).toBe(before);
});

test('a dry run publishes nothing, and nor does one that finds no integration', async () => {
  await integrated('twice');
  await dispatch('twice', { 'dry-run': 'true' });
  expect(pulls('twice')).toHaveLength(0);

  world.addRepository('never', 'sample-single');
  const none = await dispatch('never', {});
  expect(none.summaries.join('\n')).toContain('Nothing to roll back');
  expect(pulls('never')).toHaveLength(0);
});
