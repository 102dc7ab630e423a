import { appendFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { withoutCredentials } from '../../domain/credentials.js';
import { exitCodeOf, Failure, formatLocation, type FailureCode } from '../../domain/failure.js';
import { InputReader } from '../../domain/inputs/reader.js';
import { code, escapeMarkdown, summaryLimit, truncate } from '../../domain/report/markdown.js';
import type { ActionReport } from '../../domain/report/action-report.js';
import type { Ports } from '../../ports/ports.js';
import type { Log } from '../../ports/log.js';
import { createTerminalLog } from './terminal-log.js';

/** An action as its entry hands it over. */
export interface Action<Inputs extends { readonly workingDirectory?: string }, Needs extends Ports, Result> {
  readonly name: string;
  readonly readInputs: (reader: InputReader) => Inputs;
  /** The same of the actions that may come after it, whose inputs are checked with its own. */
  readonly following?: readonly ((reader: InputReader) => unknown)[];
  /** Imports the work when the inputs are good: a refused call starts in a fraction of the time. */
  readonly load: () => Promise<Work<Inputs, Needs, Result>>;
}

/** What an action does once its inputs are read. */
export interface Work<Inputs, Needs extends Ports, Result> {
  /** Adds what only this action needs (GitHub, a cache) to the ports that all have. */
  readonly extend: (ports: Ports, inputs: Inputs, environment: NodeJS.ProcessEnv) => Needs;
  readonly run: (inputs: Inputs, ports: Needs) => Promise<Result>;
  readonly describe: (result: Result, inputs: Inputs) => ActionReport;
}

/**
 * The one error boundary: reads the inputs, puts back what an interrupted run left, runs, and turns the result or the
 * failure into outputs, summary, annotations and the exit status. Never rejects.
 */
export async function runAction<Inputs extends { readonly workingDirectory?: string }, Needs extends Ports, Result>(
  action: Action<Inputs, Needs, Result>,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const log = await openLog(environment);
  try {
    using signals = stopSignals();
    const inputs = readInputs(action, environment);
    const { openPorts } = await import('./open-ports.js');
    const ports = await openPorts(inputs.workingDirectory, log, signals.stop, environment);
    if (inputs.workingDirectory !== undefined) await recover(ports);
    const { extend, run, describe } = await action.load();
    const result = await run(inputs, extend(ports, inputs, environment));
    await finish(action.name, redactReport(describe(result, inputs)), ports, environment);
  } catch (error) {
    await fail(action.name, error, log, environment);
  }
}

/** Workflow commands on GitHub; @actions/core costs a third of the start and is loaded only there. */
async function openLog(environment: NodeJS.ProcessEnv): Promise<Log> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return createTerminalLog();
  return (await import('./workflow-log.js')).createWorkflowLog();
}

/** For actions that need no more than the common ports. */
export const commonPorts = (ports: Ports): Ports => ports;

function readInputs<Inputs extends { readonly workingDirectory?: string }, Needs extends Ports, Result>(
  action: Action<Inputs, Needs, Result>,
  environment: NodeJS.ProcessEnv,
): Inputs {
  const reader = new InputReader((name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '');
  const inputs = action.readInputs(reader);
  for (const read of action.following ?? []) reader.following(read);
  reader.finish();
  return inputs;
}

async function recover(ports: Ports): Promise<void> {
  const restored = await ports.checkout.recover();
  if (restored.length > 0) ports.log.warning(`an earlier run was interrupted; put back: ${restored.join(', ')}`);
}

/** Aborts `stop` on a signal for as long as it is held. */
function stopSignals(): Disposable & { readonly stop: AbortSignal } {
  const controller = new AbortController();
  const abort = (signal: NodeJS.Signals): void => controller.abort(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, abort);
  return {
    stop: controller.signal,
    [Symbol.dispose]() {
      for (const signal of signals) process.off(signal, abort);
    },
  };
}

/** Reports and summaries quote what git, cargo and servers say, and they may quote what they were given. */
function redactReport(report: ActionReport): ActionReport {
  const outputs = Object.entries(report.outputs).map(([name, value]) => [name, typeof value === 'string' ? withoutCredentials(value) : value] as const); // prettier-ignore
  return {
    ...report,
    report: JSON.parse(withoutCredentials(JSON.stringify(report.report))) as unknown,
    summary: withoutCredentials(report.summary),
    outputs: Object.fromEntries(outputs),
    ...(report.annotations && { annotations: report.annotations.map((annotation) => ({ ...annotation, message: withoutCredentials(annotation.message) })) }), // prettier-ignore
    ...(report.failed !== undefined && { failed: withoutCredentials(report.failed) }),
  };
}

async function finish(name: string, report: ActionReport, ports: Ports, environment: NodeJS.ProcessEnv): Promise<void> {
  const folder = await ports.scratch.keep(name);
  const json = `${JSON.stringify(report.report, null, 2)}\n`;
  await ports.scratch.write(folder, new Map([['report.json', json], ['summary.md', report.summary]])); // prettier-ignore
  if (report.reportFile !== undefined) await ports.callerFiles.write(report.reportFile, json);
  for (const annotation of report.annotations ?? []) {
    ports.log.annotate(annotation.severity, annotation.title, annotation.message, annotation.location);
  }
  await setOutputs({ ...report.outputs, report: join(folder, 'report.json') }, environment);
  await addSummary(report.summary, environment);
  if (report.failed === undefined) return;
  if (environment['GITHUB_ACTIONS'] === 'true') ports.log.annotate('error', name, report.failed);
  else ports.log.error(report.failed);
  process.exitCode = report.environment === true ? 3 : 1;
}

async function fail(name: string, error: unknown, log: Log, environment: NodeJS.ProcessEnv): Promise<void> {
  const failure = error instanceof Failure ? error : undefined;
  const message = withoutCredentials(
    failure?.message ??
      `a bug in infra-actions: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  const hint = failure ? failure.hint : 'Please report it with this text.';
  const location = failure?.locations[0];
  process.exitCode = failure ? exitCodeOf(failure.code) : 1;
  const text = hint === undefined ? message : `${message}\n${hint}`;
  if (environment['GITHUB_ACTIONS'] === 'true') log.annotate('error', name, text, location);
  else log.error(text);
  const places = (failure?.locations ?? []).map((place) => `- ${code(formatLocation(place))}`).join('\n');
  const summary = `## ❌ ${name} could not run\n\n${message.split('\n').map(escapeMarkdown).join('\n')}\n\n${hint === undefined ? '' : `**What to do:** ${escapeMarkdown(hint)}\n\n`}${places}\n`;
  try {
    if (failure && environment['GITHUB_OUTPUT']) await setOutputs(failureOutputs(failure.code, text), environment);
    await addSummary(summary, environment);
  } catch (problem) {
    log.error(String(problem));
  }
}

/** Tells a later step of the job why there is no verdict (`conclude` reads it). */
function failureOutputs(failureCode: FailureCode, message: string): Readonly<Record<string, string>> {
  return { 'failure-code': failureCode, 'failure-message': truncate(message, 4096) };
}

/** Outputs go to the file `GITHUB_OUTPUT`, else to standard output. The delimiter cannot be guessed by a value. */
async function setOutputs(outputs: ActionReport['outputs'], environment: NodeJS.ProcessEnv): Promise<void> {
  const file = environment['GITHUB_OUTPUT'];
  const entries = Object.entries(outputs).map(([name, value]) => [name, String(value)] as const);
  if (file) {
    const delimiter = `infra_actions_${randomUUID()}`;
    await appendFile(file, entries.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join(''));
  } else {
    process.stdout.write(entries.map(([name, value]) => `${name}=${value}\n`).join(''));
  }
}

async function addSummary(summary: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const file = environment['GITHUB_STEP_SUMMARY'];
  // Where several actions make one thing, `conclude` tells the whole story.
  if (file && environment['INFRA_ACTIONS_SUMMARY'] !== 'off')
    await appendFile(file, `${truncate(summary, summaryLimit)}\n`);
}
