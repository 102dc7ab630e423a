import { posix } from 'node:path';
import { assessFleet } from '../../domain/fleet/assess.js';
import { readLedger, writeLedger } from '../../domain/fleet/ledger-file.js';
import { emptyLedger, recordNeeds, recordResults, type Ledger } from '../../domain/fleet/ledger.js';
import {
  readFirstError,
  readLegResult,
  readStartedWave,
  runsOf,
  type LegResult,
  type StartedWave,
} from '../../domain/fleet/leg-result.js';
import { findSticky, fleetLabel, issueBodyLimit, stickyIssue } from '../../domain/fleet/sticky-issue.js';
import { pageData } from '../../domain/fleet/page-data.js';
import { fillPage } from '../../domain/fleet/page.js';
import { fleetMarkdown } from '../../domain/fleet/tables.js';
import { Failure } from '../../domain/failure.js';
import { fleetEdges } from '../../domain/fleet/order.js';
import { trackingIssues } from '../../domain/fleet/tracking.js';
import { keepIssue } from '../../flows/keep-issue.js';
import { keepTracking, type Tracked } from '../../flows/keep-tracking.js';
import { asAsked, lookAtFleet, selectRepositories, type FleetLook } from '../../flows/look-at-fleet.js';
import type { FleetPorts } from '../../ports/fleet.js';
import type { FleetReportInputs } from './inputs.js';

/** How often a branch that others write at the same time is read and written again. */
const maxAttempts = 6;
const markdownLimit = 512 * 1024;

export interface FleetReported extends FleetLook {
  /** Absolute paths of what was written for people and programs. */
  readonly ledgerPath: string;
  readonly pagePath: string;
  readonly markdown: string;
  readonly ledgerWritten: 'written' | 'unchanged' | 'none';
  readonly issueUrl?: string;
  /** What became of the tracking issues, by repository. */
  readonly tracked?: Tracked;
  /** Absent where the next run was not asked for, or nothing is left to do. */
  readonly nextRun?: { readonly started: true } | { readonly started: false; readonly why: string };
}

/** Writes down what a wave came to, and says how the fleet goes on. */
export async function run(inputs: FleetReportInputs, ports: FleetPorts): Promise<FleetReported> {
  const fleet = await selectRepositories(inputs, ports);
  const results = await readResults(inputs, ports);
  const before = await currentLedger(ports);
  const look = await lookAtFleet(inputs, fleet, before.ledger, ports);
  const wave = results.wave ?? waveOfResults(results.legs, look, inputs);
  const withResults = (ledger: Ledger): Ledger => {
    const runs = wave === undefined ? new Map() : runsOf(wave, results.legs, detailsOf(look));
    const started = wave && { at: wave.at, mode: wave.mode, legs: wave.names.length };
    return recordNeeds(recordResults(ledger, runs, started), look.snapshot.repositories);
  };
  const written = await writeDown(before, withResults, look, inputs, ports);
  const issueUrl = await updateIssue(written, inputs, ports);
  const tracked = await trackIssues(written, inputs, ports);
  const nextRun = await startNextRun(written, inputs, ports);
  return {
    ...written,
    ...(issueUrl !== undefined && { issueUrl }),
    ...(tracked && { tracked }),
    ...(nextRun && { nextRun }),
  };
}

async function trackIssues(
  reported: FleetReported,
  { track, dryRun, options }: FleetReportInputs,
  { issues }: FleetPorts,
): Promise<Tracked | undefined> {
  if (!track || dryRun || issues === undefined) return undefined;
  const { members, plan, snapshot } = reported;
  const edges = fleetEdges(plan, snapshot.repositories);
  return keepTracking(trackingIssues(members, edges, { options, digest: snapshot.digest }), issues);
}

/** Where no report of `fleet-plan` is among the results: a wave of those that left one. */
function waveOfResults(
  legs: readonly LegResult[],
  { members, snapshot: { at, digest } }: FleetLook,
  { mode }: FleetReportInputs,
): StartedWave | undefined {
  const there = new Set(legs.map(({ repository }) => repository.toLowerCase()));
  const names = members.map(({ planned }) => planned.name).filter((name) => there.has(name.toLowerCase()));
  return names.length === 0 ? undefined : { mode, at, digest, names };
}

/** A dry run leaves no trace of what it did: the next one would do the same again. */
async function startNextRun(
  { decision }: FleetReported,
  { continues, dryRun }: FleetReportInputs,
  { nextRun }: FleetPorts,
): Promise<FleetReported['nextRun']> {
  if (!continues || decision.verdict !== 'work') return undefined;
  if (dryRun) return { started: false, why: 'this was a dry run' };
  const why = nextRun === undefined ? 'there is no workflow here' : await nextRun.start();
  return why === undefined ? { started: true } : { started: false, why };
}

interface Read {
  readonly head?: string;
  readonly ledger: Ledger;
}

async function currentLedger({ ledgerBranch }: FleetPorts): Promise<Read> {
  const { head, ledger } = (await ledgerBranch?.read()) ?? {};
  const name = 'ledger.json of the ledger branch';
  return {
    ledger: ledger === undefined ? emptyLedger : readLedger(ledger, name),
    ...(head !== undefined && { head }),
  };
}

async function readResults(
  { results, mode }: FleetReportInputs,
  { callerFiles }: FleetPorts,
): Promise<{
  readonly wave: StartedWave | undefined;
  readonly legs: readonly LegResult[];
}> {
  if (results === undefined) return { wave: undefined, legs: [] };
  const files = [...(await callerFiles.readFolder(results, '.json'))];
  const errors = new Map(
    files.flatMap(([path, text]) => {
      const found = path.endsWith('smoke-test.json') ? readFirstError(text) : undefined;
      return found === undefined ? [] : [[posix.dirname(path), found] as const];
    }),
  );
  return {
    wave: files.flatMap(([path, text]) => readStartedWave(text, path) ?? []).find((wave) => wave.mode === mode),
    legs: files.flatMap(([path, text]) => withError(readLegResult(text, path, mode), path, errors)),
  };
}

/** The first error of the smoke test lies in the folder of the result. */
function withError(
  leg: LegResult | undefined,
  path: string,
  errors: ReadonlyMap<string, NonNullable<ReturnType<typeof readFirstError>>>,
): readonly LegResult[] {
  if (leg === undefined) return [];
  const found = errors.get(posix.dirname(path));
  const failed = leg.run.outcome === 'failed' && found?.repository === leg.repository;
  return [failed ? { ...leg, run: { ...leg.run, error: found.error } } : leg];
}

/** What GitHub itself knows of each repository after the wave. */
function detailsOf({ members }: FleetLook): Parameters<typeof runsOf>[2] {
  return new Map(
    members.map(({ planned, state, base }) => [
      planned.name,
      {
        ...(base !== undefined && { base }),
        ...(state.kind === 'opened' && { pullRequest: state.pullRequest.url }),
      },
    ]),
  );
}

/**
 * Puts the results into the ledger that is there now. Another run may write at the same time: then its ledger is read
 * and the results go on top of it, so that both are in it.
 */
async function writeDown(
  first: Read,
  withResults: (ledger: Ledger) => Ledger,
  look: FleetLook,
  inputs: FleetReportInputs,
  ports: FleetPorts,
): Promise<FleetReported> {
  let read = first;
  const template = await ports.callerFiles.fleetPage();
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const ledger = withResults(read.ledger);
    const assessed = assessFleet(asAsked(look.plan, inputs), look.selected, look.snapshot, ledger, inputs.options);
    const markdown = fleetMarkdown(assessed, { mode: inputs.mode, limit: markdownLimit });
    const text = writeLedger(ledger);
    const page = fillPage(template, pageData(assessed, look.plan, { mode: inputs.mode, at: look.snapshot.at }));
    const files = new Map(Object.entries({ 'ledger.json': text, 'README.md': markdown, 'index.html': page }));
    const folder = await ports.scratch.keep('fleet');
    await ports.scratch.write(folder, files);
    const paths = { ledgerPath: `${folder}/ledger.json`, pagePath: `${folder}/index.html` };
    const reported = { ...look, ...assessed, ...paths, ledger, markdown };
    // To go on is all that is asked for.
    const onlyGoesOn = inputs.continues && inputs.results === undefined;
    if (ports.ledgerBranch === undefined || inputs.dryRun || onlyGoesOn) return { ...reported, ledgerWritten: 'none' };
    const message = `chore(fleet): ${inputs.mode} ${assessed.decision.verdict}\n\n${assessed.decision.why}\n`;
    const outcome =
      text === writeLedger(read.ledger) ? 'unchanged' : await ports.ledgerBranch.write(read.head, files, message);
    if (outcome !== 'moved') return { ...reported, ledgerWritten: outcome };
    read = await currentLedger(ports);
  }
  throw new Failure('github', 'the ledger branch moved each time it was to be written', {
    hint: 'Let runs of the fleet follow each other (`concurrency`), and run again; nothing of the results is lost.',
  });
}

async function updateIssue(
  reported: FleetReported,
  inputs: FleetReportInputs,
  { issues }: FleetPorts,
): Promise<string | undefined> {
  if (!inputs.issue || inputs.dryRun || issues === undefined) return undefined;
  const about = { mode: inputs.mode, limit: issueBodyLimit - 1024 };
  const wanted = stickyIssue(fleetMarkdown(reported, about), reported.decision.verdict);
  return (await keepIssue(wanted, 'open', fleetLabel, findSticky, issues)).url;
}
