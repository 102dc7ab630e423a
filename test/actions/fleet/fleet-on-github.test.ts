import { describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe as describePlan } from '../../../src/actions/fleet-plan/summary.js';
import { readInputs as readPlanInputs } from '../../../src/actions/fleet-plan/inputs.js';
import { run as planFleet } from '../../../src/actions/fleet-plan/run.js';
import { readInputs as readReportInputs } from '../../../src/actions/fleet-report/inputs.js';
import { describe as describeReport } from '../../../src/actions/fleet-report/summary.js';
import { run as reportFleet, type FleetReported } from '../../../src/actions/fleet-report/run.js';
import { fleetPorts } from '../../../src/adapters/fleet/fleet-ports.js';
import { readLedger } from '../../../src/domain/fleet/ledger-file.js';
import type { InputReader } from '../../../src/domain/inputs/reader.js';
import type { FleetPorts } from '../../../src/ports/fleet.js';
import { requireValid } from '../../support/schemas.js';
import { FleetOnDouble, manifestThatNeeds } from '../../support/fleet-on-double.js';
import { portsOfFolder } from '../../support/folder-ports.js';
import { readGiven } from '../../support/read-inputs.js';

const plan = `
[infra]
url = "https://github.com/llm-dev-ops/infra"
reference = "default-branch"

[crates.infra-errors]
version = "0.1.0"
layer = 0
purpose = "Errors"
usage.import = "use infra_errors::Error;"

[[phases]]
title = "First"
repositories = ["a", "b"]

[[phases]]
title = "Second"
repositories = ["c"]

[repositories.a]
category = "Core"
purpose = "A"
crates = ["errors"]
[repositories.b]
category = "Core"
purpose = "B"
crates = ["errors"]
[repositories.c]
category = "Core"
purpose = "C"
crates = ["errors"]
`;

const settings = { plan: 'plan.toml', owner: 'llm-dev-ops', token: 'ghs_fleet' };

async function start(needs: Readonly<Record<string, readonly string[]>> = {}): Promise<FleetOnDouble> {
  const fleet = await FleetOnDouble.start();
  for (const name of ['a', 'b', 'c'])
    fleet.add(name, { 'Cargo.toml': manifestThatNeeds(name, ...(needs[name] ?? [])) });
  fleet.add('infra-actions', { 'README.md': 'where the fleet is run from\n' });
  writeFileSync(join(fleet.folder, 'plan.toml'), plan);
  return fleet;
}

function portsFor(
  fleet: FleetOnDouble,
  inputs: Parameters<typeof fleetPorts>[1],
  more: NodeJS.ProcessEnv = {},
): FleetPorts {
  const environment = { GITHUB_API_URL: fleet.double.url, GITHUB_REPOSITORY: 'llm-dev-ops/infra-actions', ...more };
  return fleetPorts(portsOfFolder(fleet.folder), inputs, environment);
}

function inputsOf<T>(read: (reader: InputReader) => T, more: Readonly<Record<string, string>> = {}): T {
  return readGiven(read, { ...settings, ...more });
}

async function planOf(
  fleet: FleetOnDouble,
  more: Readonly<Record<string, string>> = {},
  home = 'llm-dev-ops/infra-actions',
) {
  const inputs = inputsOf(readPlanInputs, more);
  const told = describePlan(await planFleet(inputs, portsFor(fleet, inputs, { GITHUB_REPOSITORY: home })), inputs);
  requireValid(told.report, 'fleet-plan-report');
  return told;
}

/** What the legs of a wave leave: a verdict for each, as the artifacts of a run have them. */
function results(
  fleet: FleetOnDouble,
  name: string,
  wave: unknown,
  verdicts: Readonly<Record<string, string>>,
): string {
  const folder = join(fleet.folder, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(wave));
  for (const [repository, verdict] of Object.entries(verdicts)) {
    const base = { ref: 'main', sha: headOf(fleet, repository) };
    const result = {
      version: 1,
      action: 'integrate',
      repository: `llm-dev-ops/${repository}`,
      verdict,
      reason: `${verdict} it is`,
      base,
    };
    writeFileSync(join(folder, `${repository}.json`), JSON.stringify(result));
  }
  return folder;
}

function headOf({ double }: FleetOnDouble, name: string): string {
  return double.repositories.get(`llm-dev-ops/${name}`)?.store.ref('refs/heads/main') ?? '';
}

async function report(
  fleet: FleetOnDouble,
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<FleetReported> {
  const inputs = inputsOf(readReportInputs, { results: folder, ...more });
  const reported = await reportFleet(inputs, portsFor(fleet, inputs));
  requireValid(describeReport(reported).report, 'fleet-report-report');
  requireValid(JSON.parse(readFileSync(reported.ledgerPath, 'utf8')), 'ledger');
  return reported;
}

test('a wave, its results, a halt, and a person who lets the fleet go on', async () => {
  await using fleet = await start();
  const first = await planOf(fleet);
  expect(first.outputs).toMatchObject({ verdict: 'work', wave: '["a","b"]', phase: 1 });

  const folder = results(fleet, 'one', first.report, { a: 'unchanged', b: 'blocked' });
  const reported = await report(fleet, folder);
  expect(reported.decision).toMatchObject({ verdict: 'halt', failures: ['b'] });
  expect(reported.ledgerWritten).toBe('written');
  const home = fleet.double.repositories.get('llm-dev-ops/infra-actions');
  const written = home?.store.tree(home.store.ref('refs/heads/infra-ledger') ?? '', true).map(({ path }) => path);
  expect(written).toEqual(['README.md', 'index.html', 'ledger.json']);
  const page = readFileSync(reported.pagePath, 'utf8');
  expect(page).toContain('"state":"failed","pinned":false,"says":"blocked: blocked it is"');
  expect(home?.issues).toHaveLength(1);
  expect(home?.issues[0]).toMatchObject({ title: 'infra fleet: halt', labels: ['infra-fleet'] });

  // The same again writes nothing new, and no second issue.
  expect((await report(fleet, folder)).ledgerWritten).toBe('unchanged');
  expect(home?.issues).toHaveLength(1);

  expect((await planOf(fleet)).outputs).toMatchObject({ verdict: 'halt', wave: '[]' });
  expect((await planOf(fleet, { 'max-failures': '1' })).outputs).toMatchObject({ verdict: 'work' });
  expect(fleet.double.violations).toEqual([]);
});

test('two reports at once both end up in the ledger', async () => {
  await using fleet = await start();
  const { report: wave } = await planOf(fleet);
  const of = (names: readonly string[], at: string): unknown => ({ ...(wave as object), wave: names, at });
  const one = results(fleet, 'one', of(['a'], '2026-11-27T10:00:00Z'), { a: 'blocked' });
  const two = results(fleet, 'two', of(['b'], '2026-11-27T10:00:01Z'), { b: 'smoke-failed' });
  await Promise.all([report(fleet, one), report(fleet, two)]);
  const store = fleet.double.repositories.get('llm-dev-ops/infra-actions')?.store;
  const head = store?.ref('refs/heads/infra-ledger') ?? '';
  const entry = store?.tree(head, true).find(({ path }) => path === 'ledger.json');
  const ledger = readLedger(store?.blob(entry?.sha ?? '').toString('utf8') ?? '', 'ledger.json');
  expect([ledger.repositories.get('a')?.last?.verdict, ledger.repositories.get('b')?.last?.verdict]).toEqual([
    'blocked',
    'smoke-failed',
  ]);
  expect(ledger.waves).toHaveLength(2);
});

test('a leg that left nothing is the failure of the machine, and tried again', async () => {
  await using fleet = await start();
  const first = await planOf(fleet);
  const reported = await report(fleet, results(fleet, 'one', first.report, { a: 'unchanged' }));
  expect(reported.ledger.repositories.get('b')?.last).toMatchObject({ outcome: 'lost' });
  expect(JSON.parse(String((await planOf(fleet)).outputs['wave']))).toContain('b');
});

test('without a ledger branch none is read and none is written', async () => {
  await using fleet = await start();
  const { report: wave } = await planOf(fleet, { 'ledger-branch': '' });
  const reported = await report(fleet, results(fleet, 'one', wave, { a: 'blocked' }), { 'ledger-branch': '' });
  expect(reported.ledgerWritten).toBe('none');
  const home = fleet.double.repositories.get('llm-dev-ops/infra-actions');
  expect(home?.store.ref('refs/heads/infra-ledger')).toBeUndefined();
});

test('two reports at once leave one open issue', async () => {
  await using fleet = await start();
  const { report: wave } = await planOf(fleet);
  const folder = results(fleet, 'one', wave, { a: 'blocked', b: 'blocked' });
  await Promise.all([report(fleet, folder), report(fleet, folder)]);
  const home = fleet.double.repositories.get('llm-dev-ops/infra-actions');
  expect(home?.issues.filter(({ state }) => state === 'open')).toHaveLength(1);
});

describe('before it begins', () => {
  type Obstacles = readonly { readonly rule: string; readonly severity: string; readonly remedy: string }[];
  const obstaclesOf = (told: { readonly report: unknown }, name: string): Obstacles => {
    const { repositories } = told.report as { repositories: { name: string; preflight: Obstacles | null }[] };
    return repositories.find((one) => one.name === name)?.preflight ?? [];
  };
  const rulesOf = (told: { readonly report: unknown }, name: string): readonly string[] =>
    obstaclesOf(told, name).map(({ rule, severity }) => `${severity} ${rule}`);

  test('a person learns what would stop a write, and what to do', async () => {
    await using fleet = await start();
    const [a, b] = ['a', 'b'].map((name) => fleet.double.repositories.get(`llm-dev-ops/${name}`)?.settings);
    if (a) a.mayPush = false;
    if (b) Object.assign(b, { rules: { branches: ['feature/**'], restrictCreations: true, requireSignatures: true } });
    const c = fleet.double.repositories.get('llm-dev-ops/c')?.settings;
    if (c) c.archived = true;
    const told = await planOf(fleet);
    expect(rulesOf(told, 'a')).toEqual(['error permission', 'note lockfile']);
    expect(rulesOf(told, 'b')).toEqual(['error branch-rules', 'note lockfile']);
    expect(rulesOf(told, 'c')).toEqual(['error unreachable']);
    for (const name of ['a', 'b', 'c'])
      for (const { remedy } of obstaclesOf(told, name)) expect(remedy).toMatch(/^[A-Z].*\.$/);
    expect(told.summary).toContain('### Before it begins');
    expect(fleet.double.violations).toEqual([]);
  });

  test('only the next wave is looked at, unless `doctor` asks about all', async () => {
    await using fleet = await start();
    expect(rulesOf(await planOf(fleet), 'c')).toEqual([]);
    const told = await planOf(fleet, { 'preflight-scope': 'all' });
    for (const name of ['a', 'b', 'c']) expect(rulesOf(told, name)).toEqual(['note lockfile']);
    expect(fleet.double.violations).toEqual([]);
  });

  test("the run's own token writes nowhere else, and its pull requests wait", async () => {
    await using fleet = await start();
    const home = fleet.double.repositories.get('llm-dev-ops/a');
    if (home) home.settings.actionsMayOpenPulls = false;
    const told = await planOf(fleet, { 'publishes-with': 'default-token' }, 'llm-dev-ops/a');
    expect(rulesOf(told, 'a')).toEqual(['error actions-pull-requests', 'warning approval-gate', 'note lockfile']);
    expect(rulesOf(told, 'b')).toEqual(['error permission', 'note lockfile']);
    expect(rulesOf(await planOf(fleet, { 'publishes-with': 'app' }), 'b')).toEqual(['note lockfile']);
    expect(rulesOf(await planOf(fleet, { mode: 'audit', 'publishes-with': 'default-token' }), 'b')).toEqual([
      'note lockfile',
    ]);
    expect(rulesOf(await planOf(fleet, { preflight: 'false' }), 'b')).toEqual([]);
  });
});

describe('the next run', () => {
  const event = { GITHUB_WORKFLOW_REF: 'llm-dev-ops/infra-actions/.github/workflows/rollout.yml@refs/heads/main' };

  test('is this workflow once more with the inputs of this one, and only while work is left', async () => {
    await using fleet = await start();
    const home = fleet.double.repositories.get('llm-dev-ops/infra-actions');
    const path = join(fleet.folder, 'event.json');
    writeFileSync(path, JSON.stringify({ inputs: { phases: '1', retry: 'all' } }));
    const environment = { ...event, GITHUB_EVENT_PATH: path };
    const told = await goOn(fleet, environment);
    expect(told.nextRun).toEqual({ started: true });
    expect(told.ledgerWritten).toBe('none');
    expect(home?.dispatches).toEqual([
      { workflow: 'rollout.yml', ref: 'refs/heads/main', inputs: { phases: '1', retry: 'changed' } },
    ]);
    const { report: wave } = await planOf(fleet);
    await report(fleet, results(fleet, 'one', wave, { a: 'blocked', b: 'blocked' }));
    expect((await goOn(fleet, environment)).nextRun).toBeUndefined();
    expect(home?.dispatches).toHaveLength(1);
    expect(fleet.double.violations).toEqual([]);
  });

  test('that is refused is told, and the run is good all the same', async () => {
    await using fleet = await start();
    const home = fleet.double.repositories.get('llm-dev-ops/infra-actions');
    if (home) home.settings.mayDispatch = false;
    expect((await goOn(fleet, event)).nextRun).toMatchObject({
      started: false,
      why: expect.stringContaining('actions: write'),
    });
    expect((await goOn(fleet, {})).nextRun).toMatchObject({ started: false });
  });

  async function goOn(fleet: FleetOnDouble, environment: NodeJS.ProcessEnv): Promise<FleetReported> {
    const inputs = inputsOf(readReportInputs, { continue: 'true', issue: 'false' });
    const reported = await reportFleet(inputs, portsFor(fleet, inputs, environment));
    requireValid(describeReport(reported).report, 'fleet-report-report');
    return reported;
  }
});

test('each affected repository has one tracking issue, in the order of need, closed when it is done', async () => {
  await using fleet = await start({ a: ['b'] });
  const home = fleet.double.repositories.get('llm-dev-ops/infra-actions');
  const issuesOf = (): readonly string[] =>
    (home?.issues ?? [])
      .filter(({ labels }) => labels.includes('infra-tracking'))
      .map(({ title, state }) => `${title} ${state}`);
  const { report: wave } = await planOf(fleet);
  const folder = results(fleet, 'one', wave, { a: 'blocked', b: 'smoke-failed' });
  const first = await report(fleet, folder, { track: 'true', issue: 'false' });
  // a needs b, which is in the same phase.
  expect(first.tracked?.opened).toEqual(['b', 'a', 'c']);
  expect(home?.issues[0]?.body).toContain('1 of 3, phase 1');
  const again = await report(fleet, folder, { track: 'true', issue: 'false' });
  expect(again.tracked).toMatchObject({ opened: [], updated: [], unchanged: ['b', 'a', 'c'] });

  const more = results(
    fleet,
    'two',
    { ...(wave as object), at: new Date().toISOString() },
    { a: 'blocked', b: 'unchanged' },
  );
  const merged = await report(fleet, more, { track: 'true', issue: 'false', retry: 'failed' });
  expect(merged.tracked?.updated).toContain('b');
  expect(issuesOf()).toHaveLength(3);

  await Promise.all([1, 2].map(() => report(fleet, more, { track: 'true', issue: 'false' })));
  expect(issuesOf()).toHaveLength(3);
  expect(fleet.double.violations).toEqual([]);
});

test('a what-if tells what would break, by cause, with the first error', async () => {
  await using fleet = await start();
  const what = { mode: 'try', 'infra-ref': `rev:${'d'.repeat(40)}` };
  const { report: wave, outputs } = await planOf(fleet, what);
  expect(outputs['wave']).toBe('["a","b","c"]');
  const folder = results(fleet, 'one', wave, { a: 'smoke-failed', b: 'integrated', c: 'already-broken' });
  const leg = join(folder, 'infra-report-llm-dev-ops.a');
  mkdirSync(leg);
  renameSync(join(folder, 'a.json'), join(leg, 'result.json'));
  const error = { kind: 'compiler', code: 'E0425', message: 'cannot find function `new_id`' };
  const steps = [{ step: 'check', state: 'fail', commands: [{ errors: [error] }] }];
  const smoke = { action: 'smoke-test', repository: 'llm-dev-ops/a', 'failed-step': 'check', steps };
  writeFileSync(join(leg, 'smoke-test.json'), JSON.stringify(smoke));
  const told = await report(fleet, folder, { ...what, 'max-failures': '1' });
  expect(told.markdown).toContain('1 break, 1 pass, 1 were broken before, and nothing is new, 0 not known yet.');
  expect(told.markdown).toMatch(/pass → fail \(`smoke-failed`\) .* error\\\[E0425\\\]: cannot find function .*`a`/);
  expect(told.decision.verdict).toBe('done');
});

test.each(['before', 'after'] as const)(
  'a report that ends %s any of its requests is made good by the next one: each wave once, no issue twice',
  async (when) => {
    await using fleet = await start();
    const home = fleet.double.repositories.get('llm-dev-ops/infra-actions');
    const { report: wave } = await planOf(fleet);
    let kills = 0;
    for (let ended = false; !ended; kills += 1) {
      const at = new Date(Date.UTC(2026, 10, 1) + kills * 3_600_000).toISOString();
      const verdict = kills % 2 === 0 ? 'blocked' : 'smoke-failed';
      const folder = results(fleet, `kill-${kills}`, { ...(wave as object), at }, { a: verdict, b: 'unchanged' });
      const used = fleet.double.faults.used;
      fleet.double.faults.add({ kind: 'cut', when, skip: kills, times: 1000 });
      ended = await report(fleet, folder, { track: 'true' }).then(
        () => fleet.double.faults.used === used,
        () => false,
      );
      fleet.double.faults.clear();
      const { ledger } = await report(fleet, folder, { track: 'true' });
      expect(ledger.waves).toHaveLength(kills + 1);
      expect(new Set(ledger.waves.map((one) => one.at)).size).toBe(kills + 1);
      expect(ledger.repositories.get('a')?.last?.verdict).toBe(verdict);
      const titles = (home?.issues ?? []).map(({ labels, title }) =>
        labels.includes('infra-fleet') ? 'the fleet' : title,
      );
      expect(new Set(titles).size).toBe(titles.length);
    }
    expect(kills).toBeGreaterThan(10);
    expect(fleet.double.violations).toEqual([]);
  },
);
