import { parseChangeSet } from '../../domain/change-set/parse.js';
import { outputOf, readParts, type Parts } from '../../domain/integration/parts.js';
import { consequences, judge } from '../../domain/integration/verdict.js';
import type { Ports } from '../../ports/ports.js';
import type { ConcludeInputs } from './inputs.js';
import type { Concluded } from './concluded.js';
import { gather, preparedPath } from './artifact.js';
import { resultOf } from './result.js';

type Needs = Pick<Ports, 'checkout' | 'callerFiles' | 'scratch'>;

/**
 * Gives the verdict of all parts, and puts the checkout back unless the change stays.
 *
 * @throws {Failure} `change-set` when the change set is not what its digest says; `dirty` when somebody worked on a
 *   file
 *   that is to be put back.
 */
export async function run(inputs: ConcludeInputs, ports: Needs): Promise<Concluded> {
  const parts = new Map([...(await preparedParts(inputs, ports)), ...inputs.parts]);
  const decided = judge(parts, inputs.stage, inputs.options);
  const effect = decided && consequences(decided.verdict, inputs.options);
  const handsOn = effect === undefined || effect.publishable || decided?.verdict === 'unchanged';
  const changeSet = handsOn ? await readChangeSet(parts, inputs, ports) : undefined;
  const keeps = (effect === undefined || effect.keepsChange) && !inputs.dryRun;
  const putBack = keeps ? [] : await ports.checkout.restore();
  const concluded: Concluded = {
    parts,
    decided,
    fails: effect?.fails ?? false,
    publishable: effect?.publishable ?? false,
    putBack,
    ...(changeSet && { changeSet }),
    ...(await gather(parts, inputs.prepared, ports)),
  };
  const result = `${JSON.stringify(resultOf(concluded, inputs), null, 2)}\n`;
  await ports.scratch.write(concluded.folder, new Map([['result.json', result]]));
  if (keeps) await ports.checkout.release();
  return concluded;
}

async function preparedParts(inputs: ConcludeInputs, ports: Needs): Promise<Parts> {
  if (inputs.prepared === undefined) return new Map();
  return readParts(await ports.callerFiles.read(preparedPath(inputs.prepared, 'parts.json')));
}

async function readChangeSet(parts: Parts, inputs: ConcludeInputs, ports: Needs): Promise<Concluded['changeSet']> {
  const digest = outputOf(parts, 'apply-patch', 'change-set-digest');
  const made = outputOf(parts, 'apply-patch', 'change-set');
  if (digest === undefined || made === undefined) return undefined;
  const path = inputs.prepared === undefined ? made : preparedPath(inputs.prepared, 'change-set.json');
  try {
    return { path, digest, content: parseChangeSet(await ports.callerFiles.read(path), digest) };
  } catch (error) {
    await ports.checkout.restore();
    throw error;
  }
}
