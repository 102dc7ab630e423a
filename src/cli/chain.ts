import { Failure } from '../domain/failure.js';
import type { ActionDefinition, StepDefinition } from './action-definition.js';
import { runBundle, type BundleResult, type Host } from './bundle.js';
import { bundlePath } from './installation.js';
import { holds, interpolate, runsWhenCancelled, type Context, type StepResult } from './expression.js';
import { seconds, styled, type Screen } from './screen.js';

export interface ChainRequest {
  readonly definition: ActionDefinition;
  readonly inputs: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly run: string;
}

export interface ChainResult extends BundleResult {
  readonly steps: ReadonlyMap<string, StepResult>;
}

/**
 * Runs the steps of a composite action as GitHub would: the same conditions, inputs and outputs, read from the same
 * `action.yml`. After a signal, the steps that ask for it (`always()`) still run: they put the checkout back.
 *
 * @throws {Failure} `tool-missing` when the program of a step is not there; nothing was started then.
 */
export async function runChain(request: ChainRequest, host: Host, screen: Screen): Promise<ChainResult> {
  const { definition } = request;
  // Before anything begins: a chain that breaks off in its middle could not put the checkout back.
  for (const { action } of definition.steps) bundlePath(host.installation, action);
  const steps = new Map<string, StepResult>();
  const exitCodes: number[] = [];
  let status: Context['status'] = 'success';
  const context = (): Context => ({ inputs: withDefaults(definition, request.inputs), steps, status });
  for (const step of definition.steps) {
    if (host.stop.aborted) status = 'cancelled';
    const id = step.id === '' ? `#${steps.size}` : step.id;
    if (!holds(step.condition, context())) {
      steps.set(id, { outcome: 'skipped', conclusion: 'skipped', outputs: new Map() });
      continue;
    }
    const inputs = new Map([...step.with].map(([name, value]) => [name, interpolate(value, context())]));
    // Why a part could not go on has been said; the steps that tidy up would only say it again.
    const told = [...steps.values()].some((earlier) => earlier.outputs.has('failure-code'));
    const shown = told ? { ...screen, line: () => undefined } : screen;
    const { outcome, exitCode, outputs } = await runStep(step, inputs, request, host, shown);
    const conclusion = outcome === 'failure' && step.continueOnError ? 'success' : outcome;
    steps.set(id, { outcome, conclusion, outputs });
    exitCodes.push(exitCode);
    if (status !== 'cancelled' && conclusion !== 'success') status = conclusion;
  }
  const outputs = definition.outputs.map(({ name, value }) => [name, interpolate(value, context())] as const);
  return { exitCode: status === 'success' ? 0 : exitCodeOf(exitCodes), outputs: new Map(outputs), steps };
}

/**
 * An interruption and a wrong call stay what they are; everything else is what the last step that failed makes of it.
 */
function exitCodeOf(exitCodes: readonly number[]): number {
  return [130, 2].find((code) => exitCodes.includes(code)) ?? exitCodes.findLast((code) => code !== 0) ?? 130;
}

/** Inputs as the composite action sees them; what GitHub would fill in is absent. */
function withDefaults(definition: ActionDefinition, given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    definition.inputs.map((input) => {
      const fallback = input.default.includes('${{') ? '' : input.default;
      return [input.name, given.get(input.name) || fallback];
    }),
  );
}

async function runStep(
  step: StepDefinition,
  inputs: ReadonlyMap<string, string>,
  request: ChainRequest,
  host: Host,
  screen: Screen,
): Promise<BundleResult & { readonly outcome: 'success' | 'failure' | 'cancelled' }> {
  // What puts the checkout back is not to be stopped by the second Ctrl-C of somebody in a hurry.
  const stop = runsWhenCancelled(step.condition) ? new AbortController().signal : host.stop;
  const began = performance.now();
  try {
    const { folder, run } = request;
    const call = { action: step.action, inputs, environment: step.env, folder, run, stop, onLine: screen.line };
    const result = await screen.progress(step.title, () => runBundle(call, host));
    const mark = result.exitCode === 0 ? styled(screen, 'green', '✓') : styled(screen, 'red', '✗');
    const time = styled(screen, 'dim', `(${seconds(performance.now() - began)})`);
    if (!step.isInternal) screen.line(`${mark} ${step.title} ${time}`);
    return { ...result, outcome: result.exitCode === 0 ? 'success' : 'failure' };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'interrupted') throw error;
    return { outcome: 'cancelled', exitCode: 130, outputs: new Map() };
  }
}
