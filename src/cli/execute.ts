import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createScratch } from '../adapters/files/scratch.js';
import type { ActionDefinition } from './action-definition.js';
import { runBundle, type Host } from './bundle.js';
import { runChain, type ChainResult } from './chain.js';
import { withRepository } from './find-repository.js';
import type { Screen } from './screen.js';

/** What a call came to. */
export interface Executed extends ChainResult {
  /** As the action got them. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Path of the Markdown summary; not there when the action had nothing to say. */
  readonly summary: string;
}

/** Runs an action, composite or not, with fresh places for its outputs. */
export async function execute(
  definition: ActionDefinition,
  given: ReadonlyMap<string, string>,
  host: Host,
  screen: Screen,
): Promise<Executed> {
  const folder = await createScratch(host.environment).keep(definition.name);
  const inputs = await withRepository(definition, withToken(definition, given, host.environment), host);
  const run = randomUUID();
  const summary = join(folder, 'summary.md');
  if (definition.steps.length > 0)
    return { ...(await runChain({ definition, inputs, folder, run }, host, screen)), summary, inputs };
  const call = { action: definition.name, inputs, folder, run, stop: host.stop, onLine: screen.line };
  const result = await screen.progress(definition.name, () => runBundle(call, host));
  return { ...result, steps: new Map(), summary, inputs };
}

/** A token is better in the environment than among the arguments, which every user of the machine can see. */
function withToken(
  definition: ActionDefinition,
  inputs: ReadonlyMap<string, string>,
  environment: NodeJS.ProcessEnv,
): ReadonlyMap<string, string> {
  const token = environment['GITHUB_TOKEN'] || environment['GH_TOKEN'];
  const takes = definition.inputs.some(({ name }) => name === 'token');
  return takes && token && !inputs.has('token') ? new Map([...inputs, ['token', token]]) : inputs;
}
