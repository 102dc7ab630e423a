import { Failure } from '../../domain/failure.js';
import { failureReport } from '../../domain/report/failure-report.js';
import { redactReport, type Redact } from '../../domain/report/redact-report.js';
import type { ActionReport } from '../../domain/report/action-report.js';
import { InputReader } from '../../domain/inputs/reader.js';
import type { Checkout } from '../../ports/checkout.js';
import type { BasePorts } from '../../ports/ports.js';
import type { Runner } from '../../ports/runner.js';
import { openRunner } from './open-runner.js';
import { reserveRoom } from './reserve-room.js';
import { ownerOf } from './run-identity.js';
import { stopSignals } from './stop-signals.js';
import { requireSupportedPlatform } from './supported-platform.js';
import { writeResult } from './write-result.js';

/** An action as its entry hands it over. */
export interface Action<Inputs, Needs, Result> {
  readonly name: string;
  readonly readInputs: (reader: InputReader) => Inputs;
  /** The same of the actions that may come after it, whose inputs are checked with its own. */
  readonly following?: readonly ((reader: InputReader) => unknown)[];
  /** Imports the work when the inputs are good: a refused call starts in a fraction of the time. */
  readonly load: () => Promise<Work<Inputs, Needs, Result>>;
}

/** What an action does once its inputs are read. */
export interface Work<Inputs, Needs, Result> {
  /** Adds what only some actions need to the ports that all have: the repository, GitHub. */
  readonly open: (ports: BasePorts, inputs: Inputs, environment: NodeJS.ProcessEnv) => Needs | Promise<Needs>;
  readonly run: (inputs: Inputs, ports: Needs) => Promise<Result>;
  readonly describe: (result: Result, inputs: Inputs) => ActionReport;
}

/**
 * The one error boundary: reads the inputs, runs, and turns the result or the failure into outputs, summary,
 * annotations and the exit status. Never rejects.
 */
export async function runAction<Inputs, Needs, Result>(action: Action<Inputs, Needs, Result>): Promise<void> {
  const environment = process.env;
  const runner = await openRunner(environment);
  const { redact } = runner;
  let checkout: Checkout | undefined;
  try {
    requireSupportedPlatform(process.platform);
    using signals = stopSignals(ownerOf(environment));
    const inputs = readInputs(action, runner);
    using room = reserveRoom(environment);
    const { openPorts } = await import('./open-ports.js');
    const ports = openPorts(runner.log, redact, signals.stop, environment);
    const { open, run, describe } = await action.load();
    const needs = await open(ports, inputs, environment);
    checkout = checkoutOf(needs);
    const result = await run(inputs, needs);
    const report = redactReport(describe(result, inputs), redact);
    room[Symbol.dispose]();
    const exitCode = await writeResult(action.name, report, runner, ports);
    await checkout?.settle('stay');
    process.exitCode = exitCode;
  } catch (error) {
    await fail(action.name, await afterPuttingBack(error, checkout), runner, redact);
  }
}

function checkoutOf(needs: unknown): Checkout | undefined {
  return (needs as { readonly checkout?: Checkout } | undefined)?.checkout;
}

/** What ended the run, with what could not be put back. */
async function afterPuttingBack(error: unknown, checkout: Checkout | undefined): Promise<unknown> {
  try {
    await checkout?.settle('put-back');
    return error;
  } catch (second) {
    const first = error instanceof Error ? error.message : String(error);
    if (!(second instanceof Failure)) return second;
    return new Failure(second.code, `${first}; then: ${second.message}`, { hint: second.hint, cause: error });
  }
}

function readInputs<Inputs>(
  action: Pick<Action<Inputs, never, never>, 'readInputs' | 'following'>,
  runner: Runner,
): Inputs {
  const reader = new InputReader((name) => runner.input(name));
  const inputs = action.readInputs(reader);
  for (const read of action.following ?? []) reader.following(read);
  reader.finish();
  return inputs;
}

async function fail(name: string, error: unknown, runner: Runner, redact: Redact): Promise<void> {
  const { text, location, summary, outputs, exitCode } = failureReport(name, error, redact);
  process.exitCode = exitCode;
  runner.fail(name, text, location);
  try {
    if (runner.hasLaterSteps) await runner.setOutputs(outputs);
    await runner.addSummary(summary);
  } catch (problem) {
    // Why there is no result has been said.
    runner.log.info(problem instanceof Error ? problem.message : String(problem));
  }
}
