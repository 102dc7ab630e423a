import type { InputReader } from '../../domain/inputs/reader.js';
import { readSharedInputs, type SharedInputs } from '../../domain/inputs/shared.js';
import { stepNames, type StepName } from '../../domain/smoke/step.js';
import { isPackageName } from '../../domain/smoke/system-packages.js';

export interface SmokeInputs extends SharedInputs {
  readonly steps: readonly StepName[];
  /** A revision to compare with; `undefined`: found by itself. */
  readonly base?: string;
  readonly baseline: 'auto' | 'always' | 'never';
  readonly culprit: boolean;
  readonly clean: 'workspace' | 'all' | 'none';
  readonly cache: boolean;
  /** `undefined`: the plan's. */
  readonly systemPackages?: readonly string[];
  readonly timeoutMinutes: number;
  readonly failFast: boolean;
  /** How often a test target that failed is run again before anybody is blamed. */
  readonly retry: number;
}

export function readSmokeInputs(reader: InputReader): SmokeInputs {
  const base = reader.text('base');
  if (base !== undefined && !/^[\w./@^~{}+-]+$/.test(base)) reader.problem('base', `\`${base}\` is not a revision`);
  const systemPackages = reader.words('system-packages');
  for (const name of systemPackages ?? []) {
    if (!isPackageName(name)) reader.problem('system-packages', `\`${name}\` is not the name of a Debian package`);
  }
  return {
    ...readSharedInputs(reader),
    steps: readSteps(reader),
    ...(base !== undefined && { base }),
    baseline: reader.choice('baseline', ['auto', 'always', 'never'], 'auto'),
    culprit: reader.boolean('culprit', true),
    clean: reader.choice('clean', ['workspace', 'all', 'none'], 'workspace'),
    cache: reader.boolean('cache', true),
    ...(systemPackages && { systemPackages }),
    timeoutMinutes: reader.integer('timeout-minutes', 60, { min: 1, max: 1440 }),
    failFast: reader.boolean('fail-fast', true),
    retry: reader.integer('retry', 1, { min: 0, max: 10 }),
  };
}

function readSteps(reader: InputReader): readonly StepName[] {
  const words = reader.chosenWords('steps', [...stepNames, 'none'], stepNames);
  if (words.includes('none') && words.length > 1) reader.problem('steps', '`none` goes with no other step');
  return words.filter((word) => word !== 'none');
}
