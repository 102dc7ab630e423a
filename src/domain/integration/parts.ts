import { Failure } from '../failure.js';

/** The steps that `integrate` and the jobs of integrate.yml are made of; a step's id is its part's name. */
export const partNames = ['audit-deps', 'apply-patch', 'apply-change-set', 'smoke-test', 'wasm-build'] as const;
export type PartName = (typeof partNames)[number];

/** What became of a part: GitHub's `steps.<id>`, before `continue-on-error`. */
export interface Part {
  readonly outcome: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: ReadonlyMap<string, string>;
}

export type Parts = ReadonlyMap<PartName, Part>;

const outcomes = ['success', 'failure', 'cancelled', 'skipped'] as const;

/**
 * Reads `toJSON(steps)`. Other steps are left out; a part that is not there did not run.
 *
 * @throws {Failure} `usage` when it is something else.
 */
export function readParts(text: string): Parts {
  const steps = objectOf(parse(text));
  if (steps === undefined) throw notSteps();
  const parts = new Map<PartName, Part>();
  for (const name of partNames) {
    const step = objectOf(steps.get(name));
    if (step === undefined) continue;
    const outcome = outcomes.find((known) => known === step.get('outcome'));
    if (outcome === undefined) throw notSteps();
    const outputs = [...(objectOf(step.get('outputs')) ?? [])].map(([key, value]) => [key, String(value)] as const);
    parts.set(name, { outcome, outputs: new Map(outputs) });
  }
  return parts;
}

/** The same shape back: what a job hands on to the next one. */
export function writeParts(parts: Parts): string {
  const steps = [...parts].map(([name, { outcome, outputs }]) => [
    name,
    { outcome, outputs: Object.fromEntries(outputs) },
  ]);
  return `${JSON.stringify(Object.fromEntries(steps), null, 2)}\n`;
}

/** An output of a part, `undefined` where it is empty or the part did not run. */
export function outputOf(parts: Parts, name: PartName, output: string): string | undefined {
  return parts.get(name)?.outputs.get(output) || undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notSteps(cause);
  }
}

function objectOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}

function notSteps(cause?: unknown): Failure {
  return new Failure('usage', 'input `parts` is not the `steps` of a job', {
    hint: 'Pass `${{ toJSON(steps) }}`.',
    cause,
  });
}
