import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/actions/find-target/inputs.js';
import { run, type FoundTarget } from '../../../src/actions/find-target/run.js';
import { createCallerFiles } from '../../../src/adapters/files/caller-files.js';
import { withGitHub } from '../../../src/adapters/github/github.js';
import { gitSourcesIn } from '../../../src/domain/github/git-sources.js';
import { readGiven } from '../../support/read-inputs.js';
import type { BasePorts } from '../../../src/ports/ports.js';
import { GitHubDouble } from '../../github-double/server.mjs';
import { FakeClock, Story } from '../../support/github-story.js';

let double: GitHubDouble;
let folder: string;
beforeAll(async () => {
  double = await new GitHubDouble().start();
  folder = mkdtempSync(join(tmpdir(), 'find-target-'));
});
afterAll(async () => {
  await double.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The action as a step of a workflow of `octo-org/platform`. */
async function find(inputs: Readonly<Record<string, string>>, sees = true): Promise<FoundTarget> {
  await using it = await Story.begin({}, double);
  if (!sees) double.faults.add({ kind: 'answer', status: 404, body: { message: 'Not Found' }, times: Infinity });
  try {
    const read = readGiven(readInputs, inputs);
    const log = { info: () => undefined, warning: () => undefined } as Partial<BasePorts['log']> as BasePorts['log'];
    const stop = new AbortController().signal;
    const callerFiles = createCallerFiles({ GITHUB_WORKSPACE: folder });
    const ports = { log, stop, clock: it.clock ?? new FakeClock(), callerFiles } as Partial<BasePorts> as BasePorts;
    const environment = { GITHUB_API_URL: double.url, GITHUB_REPOSITORY: 'octo-org/platform', GITHUB_TOKEN: 'x' };
    return await run(read, withGitHub(ports, {}, environment));
  } finally {
    double.faults.clear();
  }
}

describe('the target', () => {
  test.each([
    [{}, { owner: 'octo-org', name: 'platform', artifactSuffix: 'octo-org.platform' }],
    [{ repository: 'sample' }, { owner: 'octo-org', name: 'sample', artifactSuffix: 'octo-org.sample' }],
    [{ repository: 'octo-org/sample', 'working-directory': 'alpha' }, { artifactSuffix: 'octo-org.sample+alpha' }],
    [
      { repository: 'octo-org/sample', 'manifest-path': 'b/Cargo.toml' },
      { artifactSuffix: 'octo-org.sample+b.Cargo.toml' },
    ],
  ])('of %j', async (inputs, expected) => expect(await find(inputs)).toMatchObject({ reader: 'default', ...expected }));

  test('that nobody sees is one error, with the secret to set', async () => {
    const error = { code: 'usage', message: expect.stringContaining('does not see octo-org/sample') };
    const repository = 'octo-org/sample';
    await expect(find({ repository }, false)).rejects.toMatchObject({
      ...error,
      hint: expect.stringContaining('INFRA_READ_TOKEN, or INFRA_APP'),
    });
    const secret = { repository, 'read-secret': 'true' };
    expect(await find(secret, false)).toMatchObject({ reader: 'secret' });
    await expect(find({ ...secret, look: 'true' }, false)).rejects.toMatchObject({
      ...error,
      message: expect.stringContaining('INFRA_READ_TOKEN'),
    });
    const app = { 'app-client-id': 'true', 'app-private-key': 'true' };
    expect(await find({ repository, ...app }, false)).toMatchObject({
      owner: 'octo-org',
      name: 'sample',
      reader: 'app',
    });
  });

  test.each(['app-client-id', 'app-private-key'])('half of an App is an error: %s alone', async (half) => {
    await expect(find({ [half]: 'true' })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/is set and INFRA_APP_\w+ is not/),
    });
  });

  test('that the App got no token for is told by its new name, or with what may be wrong', async () => {
    const app = { 'app-client-id': 'true', 'app-private-key': 'true', 'app-refused': 'true' };
    double.renamed.set('octo-org/old', 'octo-org/sample');
    await expect(find({ ...app, repository: 'octo-org/old' })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('octo-org/old is called octo-org/sample today'),
      hint: 'Call with `repository: octo-org/sample`.',
    });
    await expect(find({ ...app, repository: 'octo-org/hidden' }, false)).rejects.toMatchObject({
      message: 'GitHub made no token of the App for octo-org/hidden',
      hint: expect.stringContaining('renamed'),
    });
  });

  test('a token of one’s own comes before the App', async () => {
    expect(await find({ 'read-secret': 'true', 'app-client-id': 'true', 'app-private-key': 'true' })).toMatchObject({
      reader: 'secret',
    });
  });
});

test('what GitHub blanked is a failure that says so', async () => {
  const handedOn = { 'handed-on': JSON.stringify({ proceed: '', owner: 'octo-org' }), needed: 'proceed owner name' };
  await expect(find(handedOn)).rejects.toMatchObject({
    code: 'github',
    message: 'GitHub blanked what the job before handed on: `proceed`, `name`',
    hint: expect.stringContaining('secrets: inherit'),
  });
  expect(await find({ ...handedOn, needed: 'owner' })).toMatchObject({ name: 'platform' });
});

test('git dependencies of the same owner are found in manifests, lockfiles and the plan', async () => {
  const files = {
    'Cargo.toml':
      '[dependencies]\na = { git = "https://github.com/octo-org/Engine.git" }\nb = { git = "ssh://git@github.com/octo-org/store" }\n',
    'deep/er/Cargo.lock': 'source = "git+https://github.com/octo-org/deep?branch=main#0123"\n',
    'plan.toml': 'url = "https://github.com/octo-org/infra"\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect((await find({ sources: 'true', plan: 'plan.toml' })).sources).toEqual(['deep', 'engine', 'infra', 'store']);
  expect((await find({ plan: 'plan.toml' })).sources).toEqual([]);
  expect(
    gitSourcesIn(
      [
        'git@ghe.example.com:octo-org/a.git https://x:y@ghe.example.com/octo-org/b https://github.com/octo-org/c https://ghe.example.com.evil.com/octo-org/d',
      ],
      'ghe.example.com',
      'octo-org',
    ),
  ).toEqual(['a', 'b']);
});
