import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtBundles } from '../bundles/built.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

/** A repository of the double whose main branch has an integration, merged as one squash. */
async function integrated(name: string): Promise<{ readonly before: string }> {
  world.addRepository(name, 'sample-single');
  const clone = world.clone(name, 'main');
  const before = world.git(clone, 'rev-parse', 'HEAD');
  const bundle = join(await builtBundles(), 'apply-patch', 'index.js');
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: join(world.folder, 'gitconfig'),
    CARGO_HOME: join(world.folder, 'cargo'),
    CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
    RUNNER_TEMP: world.folder,
    INPUT_CRATES: 'errors',
    'INPUT_WORKING-DIRECTORY': clone,
    INPUT_REPOSITORY: `sample-org/${name}`,
  };
  const said = execFileSync(process.execPath, [bundle], { cwd: clone, env: environment, encoding: 'utf8' });
  const changeSet = JSON.parse(readFileSync(/^change-set=(.+)$/m.exec(said)?.[1] ?? '', 'utf8')) as {
    commits: { message: string }[];
  };
  world.git(clone, 'add', '--all');
  const list = changeSet.commits.map(({ message }) => `* ${message.trim()}`).join('\n\n');
  world.git(clone, 'commit', '--quiet', '--message', `Integrate infra (#1)\n\n${list}`);
  world.git(clone, 'push', '--quiet', 'origin', 'main');
  return { before };
}

const caller = (inputs: string): string => `
on: workflow_dispatch
jobs:
  rollback:
    uses: llm-dev-ops/infra-actions/.github/workflows/rollback.yml@v1
    with:
      ${inputs}
    secrets:
      token: \${{ github.token }}
    permissions:
      contents: write
      pull-requests: write
`;

test('a full rollback ends in a pull request whose branch has the original files', async () => {
  const { before } = await integrated('tally');
  const run = await world.run('tally', caller('reason: spans are lost'));
  expect(run.exitCode === 0 ? '' : run.log.slice(-5000)).toBe('');
  expect([...new Set(run.jobs.values())]).toEqual(['success']);
  expect(world.double.repositories.get('sample-org/tally')?.pulls[0]).toMatchObject({
    head: 'rollback/infra-integration',
    base: 'main',
    state: 'open',
    draft: false,
  });
  const clone = world.clone('tally', 'rollback/infra-integration');
  expect(world.git(clone, 'diff', '--name-only', before)).toBe('');
  expect(world.git(clone, 'log', '-1', '--format=%B')).toContain('Infra-Rollback: full');
  expect(run.summaries.join('\n')).toContain('-infra-errors');
  expect(world.double.violations).toEqual([]);
});

test('a dry run publishes nothing, and nor does one that finds no integration', async () => {
  await integrated('twice');
  const dry = await world.run('twice', caller('reason: spans are lost\n      dry-run: true'));
  expect(dry.exitCode === 0 ? '' : dry.log.slice(-5000)).toBe('');
  expect(world.double.repositories.get('sample-org/twice')?.pulls).toHaveLength(0);

  world.addRepository('never', 'sample-single');
  const none = await world.run('never', caller('reason: spans are lost'));
  expect(none.exitCode).toBe(0);
  expect(none.summaries.join('\n')).toContain('Nothing to take back');
  expect(world.double.repositories.get('sample-org/never')?.pulls).toHaveLength(0);
});
