import { setMaxListeners } from 'node:events';
import { resolve } from 'node:path';
import { createSeparateHomes } from '../../adapters/cargo/separate-homes.js';
import { createCallerFiles } from '../../adapters/files/caller-files.js';
import { createScratch } from '../../adapters/files/scratch.js';
import { readFilter } from '../../domain/fleet/fleet-inputs.js';
import type { LocalFleet } from '../../domain/fleet/local-checkouts.js';
import type { FleetFilter } from '../../domain/fleet/select.js';
import { formatReference } from '../../domain/infra/reference.js';
import { refuseInputs } from '../../domain/inputs/reader.js';
import { count } from '../../domain/report/markdown.js';
import { selectRepositories } from '../../flows/look-at-fleet.js';
import type { Call } from '../arguments.js';
import type { Host } from '../bundle.js';
import { inputReader } from '../input-reader.js';
import { writeJson } from '../outcome.js';
import { seconds, styled, type Screen } from '../screen.js';
import { findCheckouts } from './fleet/find-checkouts.js';
import { fleetReport, verdictOf, type FleetVerdict } from './fleet/fleet-report.js';
import { runLeg, type Leg, type LocalMode } from './fleet/leg.js';
import { createLiveTable } from './fleet/live-table.js';
import { buildJobs, takeTurns, usualJobs } from './fleet/take-turns.js';
import { writeLedger, type Written } from './fleet/write-ledger.js';

interface LocalFleetInputs {
  /** Absolute. */
  readonly folder: string;
  readonly mode: LocalMode;
  readonly jobs: number;
  readonly output?: string;
  readonly plan?: string;
  readonly infraRef?: string;
  readonly filter: FleetFilter;
  /** What every repository's run is told. */
  readonly shared: ReadonlyMap<string, string>;
}

const exitCodes: Readonly<Record<FleetVerdict, number>> = { pass: 0, fail: 1, environment: 3, interrupted: 130 };

/** Audits, or integrates and puts back, every checkout of a folder. @returns the exit status. */
export async function fleet(call: Call, host: Host, screen: Screen): Promise<number> {
  const began = performance.now();
  const at = new Date().toISOString();
  const inputs = readInputs(call, host);
  const callerFiles = createCallerFiles({ GITHUB_WORKSPACE: host.cwd });
  const { plan, selected } = await selectRepositories(inputs, { callerFiles });
  const found = await findCheckouts(inputs.folder, plan, selected, host);
  if (inputs.filter.repositories !== undefined) refuseInputs(found.absent.map(noCheckout));
  showFound(found, inputs, screen);
  const legs = await runLegs(found, inputs, host, screen);
  const verdict = verdictOf(legs, host.stop.aborted);
  const { folder, mode, plan: planFile, output, infraRef } = inputs;
  const about = {
    at,
    folder,
    mode,
    plan,
    ...(planFile !== undefined && { planFile }),
    ...(output !== undefined && { output }),
    ...(infraRef !== undefined && { infraRef }),
  };
  const written = verdict === 'interrupted' ? undefined : await writeLedger(legs, about, host, screen);
  const durationMs = Math.round(performance.now() - began);
  showEnd({ legs, found, verdict, durationMs, ...(written && { written }) }, screen);
  if (call.json) {
    const { jobs } = inputs;
    writeJson(fleetReport({ ...about, jobs, durationMs, verdict, legs, found, ...(written && { written }) }), host);
  }
  return exitCodes[verdict];
}

function noCheckout(name: string): string {
  return `input \`repositories\`: there is no checkout of \`${name}\` in the folder`;
}

/** Inputs that go to every repository's run as they are, by what takes them. */
const passedOn: Readonly<Record<LocalMode, readonly string[]>> = {
  audit: ['infra-url', 'infra-ref', 'fail-on', 'toolchain'],
  integrate: ['infra-url', 'infra-ref', 'fail-on', 'toolchain', 'steps', 'allow-already-broken'],
};

function readInputs(call: Call, host: Host): LocalFleetInputs {
  const reader = inputReader(call);
  const folder = reader.required('folder');
  const mode = reader.choice('mode', ['audit', 'integrate'], 'audit');
  const jobs = reader.text('jobs') === undefined ? usualJobs(mode) : reader.integer('jobs', 1, { min: 1, max: 256 });
  const infraRef = reader.reference('infra-ref');
  reader.choice('fail-on', ['error', 'warning', 'never'], 'error');
  reader.boolean('allow-already-broken', false);
  for (const name of passedOn.integrate) {
    const isOnlyOfOther = call.inputs.has(name) && !passedOn[mode].includes(name);
    if (isOnlyOfOther) reader.problem(name, 'is for `mode: integrate`');
  }
  const filter = readFilter(reader);
  const [plan, output] = [reader.text('plan'), reader.text('output')];
  reader.finish();
  const shared = passedOn[mode].flatMap((name) => {
    const value = call.inputs.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    folder: resolve(host.cwd, folder),
    mode,
    jobs,
    filter,
    shared: new Map([...shared, ...(plan === undefined ? [] : [['plan', resolve(host.cwd, plan)] as const])]),
    ...(plan !== undefined && { plan }),
    ...(output !== undefined && { output: resolve(host.cwd, output) }),
    ...(infraRef && { infraRef: formatReference(infraRef) }),
  };
}

/** What is begun, and every folder that is left alone, each on a line of its own. */
function showFound({ checkouts, leftOut, absent }: LocalFleet, { mode, jobs }: LocalFleetInputs, screen: Screen): void {
  for (const { folder, why } of leftOut) screen.line(`${styled(screen, 'yellow', '-')} ${folder}: left out: ${why}`);
  if (absent.length > 0) {
    const some = absent.slice(0, 5).join(', ');
    const more = absent.length > 5 ? ` and ${absent.length - 5} more` : '';
    screen.line(`${styled(screen, 'yellow', '-')} no checkout here: ${some}${more}`);
  }
  const what = mode === 'audit' ? 'Auditing' : 'Trying the integration in';
  const size = count(checkouts.length, 'repository', 'repositories');
  screen.line(`${what} ${size}, ${Math.min(jobs, checkouts.length)} at a time`);
}

async function runLegs(
  { checkouts }: LocalFleet,
  { folder, mode, jobs, shared }: LocalFleetInputs,
  host: Host,
  screen: Screen,
): Promise<readonly Leg[]> {
  setMaxListeners(0, host.stop); // every process that is started listens
  const names = checkouts.map(({ planned }) => planned.name);
  const legs = new Map<string, Leg>();
  using table = createLiveTable(names, host.stderr, screen, host.environment);
  const homes = createSeparateHomes(createScratch(host.environment), host.environment);
  await takeTurns(checkouts, jobs, host.stop, async (checkout, place) => {
    const { name } = checkout.planned;
    table.start(name);
    const onStep = (title: string): void => table.step(name, title);
    // A build does not hold Cargo's lock, and would begin anew in another home.
    const cargoHome = mode === 'audit' ? await homes.homeFor(place) : undefined;
    const environment = {
      CARGO_BUILD_JOBS: String(buildJobs(Math.min(jobs, checkouts.length))),
      ...host.environment,
      ...(cargoHome !== undefined && { CARGO_HOME: cargoHome }),
    };
    const leg = await runLeg(checkout, { mode, folder, inputs: shared, onStep }, { ...host, environment });
    legs.set(name, leg);
    table.finish(leg);
  });
  return names.flatMap((name) => legs.get(name) ?? []);
}

interface End {
  readonly legs: readonly Leg[];
  readonly found: LocalFleet;
  readonly verdict: FleetVerdict;
  readonly durationMs: number;
  readonly written?: Written;
}

function showEnd({ legs, found, verdict, durationMs, written }: End, screen: Screen): void {
  const kinds = (['good', 'bad', 'lost', 'interrupted'] as const).flatMap((kind) => {
    const those = legs.filter((leg) => leg.kind === kind).length;
    return those === 0 ? [] : [`${those} ${kindWords[kind]}`];
  });
  const notBegun = found.checkouts.length - legs.length;
  if (notBegun > 0) kinds.push(`${notBegun} not begun`);
  const mark = verdict === 'pass' ? styled(screen, 'green', '✓') : styled(screen, 'red', '✗');
  screen.line(`\n${mark} ${styled(screen, 'bold', `fleet: ${verdict}`)}  ${kinds.join(', ')} (${seconds(durationMs)})`);
  if (verdict === 'interrupted') screen.line('  Interrupted: every checkout is as it was. Run again.');
  if (written === undefined) return;
  screen.line(`  ledger  ${written.ledger}`);
  screen.line(`  page    ${written.page}`);
  const failed = legs.filter(({ kind, summary }) => kind === 'bad' && summary !== undefined);
  for (const { checkout, summary } of failed) screen.line(`  ${checkout.planned.name}: ${summary ?? ''}`);
}

const kindWords: Readonly<Record<Leg['kind'], string>> = {
  good: 'good',
  bad: 'failed',
  lost: 'without a verdict',
  interrupted: 'interrupted',
};
