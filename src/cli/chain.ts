import { Failure } from '../domain/failure.js';
import type { ActionDefinition, StepDefinition } from './action-definition.js';
import { runBundle, type BundleResult, type Host } from './bundle.js';
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
 */
export async function runChain(request: ChainRequest, host: Host, screen: Screen): Promise<ChainResult> {
  const { definition } = request;
  const steps = new Map<string, StepResult>();
  let status: Context['status'] = 'success';
  let exitCode = 0;
  const context = (): Context => ({ inputs: withDefaults(definition, request.inputs), steps, status });
  for (const step of definition.steps) {
    if (host.stop.aborted) [status, exitCode] = ['cancelled', 130];
    const id = step.id === '' ? `#${steps.size}` : step.id;
    if (!holds(step.condition, context())) {
      steps.set(id, { outcome: 'skipped', conclusion: 'skipped', outputs: new Map() });
      continue;
    }
    const inputs = new Map([...step.with].map(([name, value]) => [name, interpolate(value, context())]));
    const result = await runStep(step, inputs, request, host, screen);
    const outcome = result === 'cancelled' ? 'cancelled' : result.exitCode === 0 ? 'success' : 'failure';
    const conclusion = outcome === 'failure' && step.continueOnError ? 'success' : outcome;
    steps.set(id, { outcome, conclusion, outputs: result === 'cancelled' ? new Map() : result.outputs });
    if (result === 'cancelled') [status, exitCode] = ['cancelled', 130];
    else exitCode = worse(exitCode, result);
    if (status === 'success' && conclusion === 'failure') status = 'failure';
  }
  const outputs = definition.outputs.map(({ name, value }) => [name, interpolate(value, context())] as const);
  return { exitCode, outputs: new Map(outputs), steps };
}

/**
 * The exit status so far and a step's: a wrong call, a missing tool and an interruption stay what they are, whatever is
 * said about them later; a verdict is what the last step that speaks says.
 */
function worse(before: number, result: BundleResult): number {
  if (before === 130 || before === 2) return before;
  if (result.exitCode === 0) return before;
  return before === 3 && result.exitCode === 1 ? before : result.exitCode;
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
): Promise<BundleResult | 'cancelled'> {
  // What puts the checkout back is not to be stopped by the second Ctrl-C of somebody in a hurry.
  const stop = runsWhenCancelled(step.condition) ? new AbortController().signal : host.stop;
  const began = performance.now();
  try {
    const { folder, run } = request;
    const call = { action: step.action, inputs, folder, run, stop, onLine: screen.line };
    const result = await screen.progress(step.title, () => runBundle(call, host));
    const mark = result.exitCode === 0 ? styled(screen, 'green', '✓') : styled(screen, 'red', '✗');
    screen.line(`${mark} ${step.title} ${styled(screen, 'dim', `(${seconds(performance.now() - began)})`)}`);
    return result;
  } catch (error) {
    if (error instanceof Failure && error.code === 'interrupted') return 'cancelled';
    throw error;
  }
}
