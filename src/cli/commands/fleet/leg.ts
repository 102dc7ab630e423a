import { join } from 'node:path';
import { readTextIfPresent } from '../../../adapters/files/files.js';
import { Failure } from '../../../domain/failure.js';
import { bounded } from '../../../domain/fleet/leg-result.js';
import type { LocalCheckout } from '../../../domain/fleet/local-checkouts.js';
import { readDefinition } from '../../action-definition.js';
import type { Host } from '../../bundle.js';
import { execute, type Executed } from '../../execute.js';
import { definitionPath } from '../../installation.js';
import { sentenceOf } from '../../outcome.js';
import type { Screen } from '../../screen.js';

/** What is done with every checkout. */
export type LocalMode = 'audit' | 'integrate';

/** How a repository's turn ended. */
export interface Leg {
  readonly checkout: LocalCheckout;
  /** `lost`: nothing can be said of the repository. */
  readonly kind: 'good' | 'bad' | 'lost' | 'interrupted';
  /** The action's own; `refused` and `lost` where it has none. */
  readonly verdict: string;
  /** One line. */
  readonly why: string;
  readonly durationMs: number;
  /** Absolute paths of JSON reports by action. */
  readonly reports: ReadonlyMap<string, string>;
  /** Absolute path of the Markdown summary, where there is one. */
  readonly summary?: string;
}

export interface LegCall {
  readonly mode: LocalMode;
  /** Absolute. */
  readonly folder: string;
  /** Inputs that all repositories share. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Told what is going on. */
  readonly onStep: (title: string) => void;
}

const actions: Readonly<Record<LocalMode, string>> = { audit: 'audit-deps', integrate: 'integrate' };

/** Runs the action in one checkout, as its own process, and says how it ended. Never rejects for what it finds. */
export async function runLeg(checkout: LocalCheckout, call: LegCall, host: Host): Promise<Leg> {
  const began = performance.now();
  const action = actions[call.mode];
  const definition = readDefinition(definitionPath(host.installation, action), action);
  const inputs = new Map([
    ...call.inputs,
    ['repository', checkout.repository] as const,
    ['working-directory', join(call.folder, checkout.folder)] as const,
    ...(call.mode === 'integrate' ? [['dry-run', 'true'] as const] : []),
  ]);
  const ended = async (end: Pick<Leg, 'kind' | 'verdict' | 'why'>, result?: Executed): Promise<Leg> => ({
    checkout,
    ...end,
    durationMs: Math.round(performance.now() - began),
    reports: reportsOf(action, result),
    ...(result !== undefined && { summary: result.summary }),
  });
  try {
    const result = await execute(definition, inputs, host, silentScreen(call.onStep));
    return await ended(await endOf(result, host), result);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (host.stop.aborted) return ended(interrupted);
    return ended({ kind: 'lost', verdict: 'lost', why: bounded(error.message) });
  }
}

const interrupted = { kind: 'interrupted', verdict: 'interrupted', why: 'the run was interrupted' } as const;

async function endOf(result: Executed, host: Host): Promise<Pick<Leg, 'kind' | 'verdict' | 'why'>> {
  const { outputs, exitCode } = result;
  if (host.stop.aborted && exitCode !== 0) return interrupted;
  const verdict = outputs.get('verdict') ?? '';
  const failure = outputs.get('failure-message');
  if (failure !== undefined || verdict === '') {
    const isLost = exitCode === 3 || exitCode === 130 || failure === undefined;
    const why = failure ?? `it ended ${exitCode === 130 ? 'by a signal' : `with status ${exitCode}`} and said nothing`;
    return { kind: isLost ? 'lost' : 'bad', verdict: isLost ? 'lost' : 'refused', why: bounded(firstLine(why)) };
  }
  const why = bounded(sentenceOf((await readTextIfPresent(result.summary)) ?? ''));
  if (verdict === 'environment') return { kind: 'lost', verdict, why };
  return { kind: exitCode === 0 ? 'good' : 'bad', verdict, why };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function reportsOf(action: string, result: Executed | undefined): ReadonlyMap<string, string> {
  if (result === undefined) return new Map();
  const parts = [...result.steps].map(([id, { outputs }]) => [id, outputs.get('report') ?? ''] as const);
  return new Map([...parts, [action, result.outputs.get('report') ?? ''] as const].filter(([, path]) => path !== ''));
}

/** What the action says is in its summary; of several at a time nobody could read it. */
function silentScreen(onStep: (title: string) => void): Screen {
  return {
    colour: false,
    line: () => undefined,
    progress(title, body) {
      onStep(title);
      return body();
    },
  };
}
