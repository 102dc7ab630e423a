import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLedger } from '../../src/domain/fleet/ledger-file.js';
import type { LedgerRun } from '../../src/domain/fleet/ledger.js';
import type { ActRun } from '../support/act.js';
import { createWorld, type World } from '../support/act-world.js';

// A run has up to four legs, one after the other.
jest.setTimeout(300_000);

/** A platform team's repository with fleet.yml in its workflow, and four repositories of its plan in two phases. */
let world: World;
beforeAll(async () => {
  world = await createWorld({ goesOn: true });
  world.addRepository('platform', 'sample-single', { 'plan.toml': plan });
  for (const name of ['alpha', 'gamma']) world.addRepository(name, 'sample-single');
  world.addRepository('beta', 'sample-single', { 'tests/red.rs': needsNothing });
  world.addRepository('delta', 'sample-single', usesErrors());
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

/** `npm test` has no time for all runs: by itself it plays the first ones. `.ci/run` plays every one. */
const playsAll = Boolean(process.env['INFRA_ACTIONS_FIGURES']);
const repositories = ['alpha', 'beta', 'gamma', 'delta'];
const infraUrl = 'https://github.com/llm-dev-ops/infra';
const plan = `
[infra]
url = "${infraUrl}"
reference = "default-branch"

[crates.infra-errors]
version = "0.1.0"
layer = 0
purpose = "Errors"
usage.import = "use infra_errors::InfraError;"

[[phases]]
title = "First"
repositories = ["alpha", "beta"]

[[phases]]
title = "Second"
repositories = ["gamma", "delta"]
${repositories.map(planned).join('')}`;

function planned(name: string): string {
  return `\n[repositories.${name}]\ncategory = "Core"\npurpose = "${name}"\ncrates = ["errors"]\n`;
}

/** Passes as long as the manifest is as it was: the integration breaks it. */
const needsNothing = `
#[test]
fn needs_nothing() {
    assert!(!include_str!("../Cargo.toml").contains("infra-errors"));
}
`;

/** A repository that has infra already, by hand, and calls what the next infra has no more. */
function usesErrors(): Readonly<Record<string, string>> {
  const manifest = readFileSync('examples/sample-single/Cargo.toml', 'utf8');
  return {
    'Cargo.toml': manifest.replace(
      '[dependencies]\n',
      `[dependencies]\ninfra-errors = { git = "${infraUrl}", version = "0.1" }\n`,
    ),
    'tests/errors.rs': '#[test]\nfn is_there() {\n    let _ = infra_errors::InfraError::validation("x");\n}\n',
  };
}

/** Runs fleet.yml, or another one of ours, from the platform team's repository; each run has artifacts of its own. */
async function dispatch(
  inputs: Readonly<Record<string, unknown>>,
  { workflow = 'fleet', environment = {} }: { workflow?: string; environment?: Readonly<Record<string, string>> } = {},
): Promise<ActRun> {
  runs += 1;
  const artifacts = join(world.folder, `artifacts-${runs}`);
  return world.run(
    'platform',
    `
on: workflow_dispatch
jobs:
  fleet:
    uses: llm-dev-ops/infra-actions/.github/workflows/${workflow}.yml@v1
    with: ${JSON.stringify({ plan: 'plan.toml', ...inputs })}
    secrets:
      INFRA_WRITE_TOKEN: \${{ secrets.WRITE_TOKEN }}
      INFRA_READ_TOKEN: \${{ secrets.READ_TOKEN }}
    permissions:
      actions: write
      checks: read
      contents: write
      issues: write
      pull-requests: write
      statuses: read
`,
    {
      secrets: { WRITE_TOKEN: 'canary-of-the-writer', READ_TOKEN: 'canary-of-the-reader' },
      environment: { E2E_ARTIFACTS: artifacts, ...environment },
    },
  );
}
let runs = 0;

const outputOf = (run: ActRun, name: string): string | undefined =>
  run.outputs.findLast(([, output]) => output === name)?.[2];
/** What the run planned, and how it says the fleet goes on. */
const plannedAndSaid = (run: ActRun): readonly unknown[] => [
  JSON.parse(outputOf(run, 'wave') ?? '[]'),
  outputOf(run, 'verdict'),
];
const pullsOf = (name: string): readonly string[] =>
  (world.double.repositories.get(`sample-org/${name}`)?.pulls ?? []).map(
    ({ head, state, merged }) => `${head} ${merged ? 'merged' : state}`,
  );
const ledgerHead = (): string | undefined =>
  world.double.repositories.get('sample-org/platform')?.store.ref('refs/heads/infra-ledger');

/** A file of the ledger branch. */
function written(path: string): string {
  const store = world.double.repositories.get('sample-org/platform')?.store;
  const entry = store?.tree(ledgerHead() ?? '', true).find((one) => one.path === path);
  return store?.blob(entry?.sha ?? '').toString('utf8') ?? '';
}
const last = (name: string): LedgerRun | undefined =>
  readLedger(written('ledger.json'), 'ledger.json').repositories.get(name)?.last;

const integration = 'feature/infra-integration';

test('a failure in the first phase halts the fleet, and a leg tells its story in a few lines', async () => {
  const run = await dispatch({ 'max-failures': '0' });
  expect(plannedAndSaid(run)).toEqual([['alpha', 'beta'], 'halt']);
  expect(pullsOf('alpha')).toEqual([`${integration} open`]);
  expect([last('alpha')?.outcome, last('beta')?.verdict]).toEqual(['published', 'smoke-failed']);
  expect([...pullsOf('beta'), ...pullsOf('gamma'), ...pullsOf('delta')]).toEqual([]);
  const told = run.summaries.filter((text) => text.includes('## ') && text.includes('sample-org/'));
  const [alpha = '', beta = ''] = told;
  expect([alpha.split('\n')[0], beta.split('\n')[0]]).toEqual([
    '## ✅ sample-org/alpha: integrated',
    '## ❌ sample-org/beta: smoke-failed',
  ]);
  for (const text of [alpha, beta]) {
    expect(text.trim().split('\n').length).toBeLessThan(16);
    expect(text).toContain('**What to do**');
    expect(text).toMatch(/Report: artifact `infra-report-sample-org\.\w+`\./);
    expect(text).not.toContain('below');
  }
  expect(world.double.violations).toEqual([]);
});

test('with one failure allowed it goes on where it stood, and who failed is not run again', async () => {
  const run = await dispatch({ 'max-failures': '1' });
  expect(plannedAndSaid(run)).toEqual([['gamma', 'delta'], 'done']);
  expect([pullsOf('gamma'), pullsOf('delta')]).toEqual([[`${integration} open`], [`${integration} open`]]);
  expect(last('beta')?.verdict).toBe('smoke-failed');
  const issues = world.double.repositories.get('sample-org/platform')?.issues;
  expect(issues?.map(({ state }) => state)).toEqual(['open']);
});

if (playsAll) {
  test('drift: what a person edited by hand is told, and a quiet day writes nothing', async () => {
    for (const name of ['alpha', 'delta']) world.merge(name, integration);
    const clone = world.clone('alpha', 'main');
    const manifest = join(clone, 'Cargo.toml');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^infra-errors.*\n/m, ''));
    world.git(clone, 'commit', '--quiet', '--all', '--message', 'chore: tidy up');
    world.git(clone, 'push', '--quiet', 'origin', 'main');

    const run = await dispatch({}, { workflow: 'drift' });
    expect(plannedAndSaid(run)).toEqual([repositories, 'done']);
    const row = (name: string): string | undefined =>
      written('README.md')
        .split('\n')
        .find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row('alpha')).toContain('drifted');
    expect(row('delta')).toContain('integrated');
    expect(row('beta')).toContain('`smoke-failed`'); // an audit is no integration

    const [head, requests] = [ledgerHead(), world.double.requests.length];
    const quiet = await dispatch({}, { workflow: 'drift' });
    expect(plannedAndSaid(quiet)).toEqual([[], 'done']);
    expect(ledgerHead()).toBe(head);
    const writes = world.double.requests
      .slice(requests)
      .filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
    expect(writes.map(({ route }) => route)).toEqual([]);
  });

  test('the fleet is taken back from its last phase on: what is open is closed, what is merged gets a pull request', async () => {
    const run = await dispatch({ mode: 'rollback', reason: 'spans are lost', 'max-failures': '1' });
    expect(plannedAndSaid(run)).toEqual([['gamma', 'delta'], 'proceed']);
    expect(pullsOf('gamma')).toEqual([`${integration} closed`]);
    expect(pullsOf('delta')).toEqual([`${integration} merged`, 'rollback/infra-integration open']);
    expect(written('README.md')).toMatch(/\| `gamma` \| 2 \| ↩️ rolled-back \|/);
  });

  test('a what-if finds the repository that breaks, a leg that left nothing is run again, and nothing is published', async () => {
    const infra = join(world.folder, 'work', 'infra');
    const source = join(infra, 'crates', 'infra-errors', 'src', 'lib.rs');
    const text = readFileSync(source, 'utf8');
    writeFileSync(source, text.replace(/ *pub fn validation[^}]*\}[^}]*\}\n/, ''));
    expect(readFileSync(source, 'utf8')).not.toBe(text);
    world.git(infra, 'checkout', '--quiet', '-b', 'next');
    world.git(infra, 'commit', '--quiet', '--all', '--message', 'feat!: no more validation');
    world.git(infra, 'push', '--quiet', join(world.folder, 'remotes', 'infra.git'), 'next');
    const before = repositories.map(pullsOf);
    const what = { mode: 'try', 'infra-ref': 'branch:next', 'max-failures': '2' };

    const run = await dispatch(what, { environment: { E2E_LOST_ARTIFACT: 'infra-report-sample-org.gamma' } });
    expect(plannedAndSaid(run)).toEqual([repositories, 'proceed']);
    expect(last('gamma')).toMatchObject({ outcome: 'lost', mode: 'try' });
    expect(last('delta')).toMatchObject({ outcome: 'failed', error: expect.stringContaining('`validation`') });
    expect(written('README.md')).toMatch(/pass → fail \(`smoke-failed`\).*no variant.*`validation`.*\| `delta` \|/);

    const again = await dispatch(what);
    expect(plannedAndSaid(again)).toEqual([['gamma'], 'done']);
    expect(last('gamma')?.outcome).toBe('passed');
    expect(repositories.map(pullsOf)).toEqual(before);
    expect(world.double.violations).toEqual([]);
  });
}
