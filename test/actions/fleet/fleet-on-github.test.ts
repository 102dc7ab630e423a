import { expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe as describePlan } from '../../../src/actions/fleet-plan/summary.js';
import { readInputs as readPlanInputs } from '../../../src/actions/fleet-plan/inputs.js';
import { run as planFleet } from '../../../src/actions/fleet-plan/run.js';
import { readInputs as readReportInputs } from '../../../src/actions/fleet-report/inputs.js';
import { run as reportFleet, type FleetReported } from '../../../src/actions/fleet-report/run.js';
import { fleetPorts } from '../../../src/adapters/fleet/fleet-ports.js';
import { readLedger } from '../../../src/domain/fleet/ledger-file.js';
import { InputReader } from '../../../src/domain/inputs/reader.js';
import type { FleetPorts } from '../../../src/ports/fleet.js';
import { FleetOnDouble, manifestThatNeeds } from '../../support/fleet-on-double.js';
import { portsOfFolder } from '../../support/folder-ports.js';

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

const settings = { plan: 'plan.toml', owner: 'llm-dev-ops', token: 'ghs_fleet', 'ledger-branch': 'infra-ledger' };

async function start(): Promise<FleetOnDouble> {
  const fleet = await FleetOnDouble.start();
  for (const name of ['a', 'b', 'c']) fleet.add(name, { 'Cargo.toml': manifestThatNeeds(name) });
  fleet.add('infra-actions', { 'README.md': 'where the fleet is run from\n' });
  writeFileSync(join(fleet.folder, 'plan.toml'), plan);
  return fleet;
}

function portsFor(fleet: FleetOnDouble, inputs: Parameters<typeof fleetPorts>[1]): FleetPorts {
  const environment = { GITHUB_API_URL: fleet.double.url, GITHUB_REPOSITORY: 'llm-dev-ops/infra-actions' };
  return fleetPorts(portsOfFolder(fleet.folder), inputs, environment);
}

function inputsOf<T>(read: (reader: InputReader) => T, more: Readonly<Record<string, string>> = {}): T {
  const values: Readonly<Record<string, string>> = { ...settings, ...more };
  const reader = new InputReader((name) => values[name] ?? '');
  const inputs = read(reader);
  reader.finish();
  return inputs;
}

async function planOf(fleet: FleetOnDouble, more: Readonly<Record<string, string>> = {}) {
  const inputs = inputsOf(readPlanInputs, more);
  return describePlan(await planFleet(inputs, portsFor(fleet, inputs)), inputs);
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
  return reportFleet(inputs, portsFor(fleet, inputs));
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
