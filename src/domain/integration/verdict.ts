import type { InputReader } from '../inputs/reader.js';
import { stepNames } from '../smoke/step.js';
import { inOneLine } from '../text/lines.js';
import { judgeAudit, type VerdictOptions } from './audit-outcome.js';
import { outputOf, type Part, type PartName, type Parts } from './parts.js';

/** How `integrate` ends (docs/interface.md, "Verdicts"). */
export const verdicts = [
  'integrated',
  'unchanged',
  'blocked',
  'refused',
  'smoke-failed',
  'wasm-failed',
  'over-budget',
  'already-broken',
  'environment',
] as const;
export type Verdict = (typeof verdicts)[number];

/** How far a run has come: after the audit, with the change (nothing of the repository ran yet), or with everything. */
export type Stage = 'audit' | 'change' | 'all';

export function readVerdictOptions(reader: InputReader): VerdictOptions {
  return {
    onConflict: reader.choice('on-conflict', ['stop', 'integrate-safe'], 'stop'),
    allowAlreadyBroken: reader.boolean('allow-already-broken', false),
  };
}

/** A verdict, the part that it rests on, and the reason in words. */
export interface Decided {
  readonly verdict: Verdict;
  readonly part?: PartName;
  readonly reason: string;
}

/**
 * The verdict of the parts up to `stage`; `undefined` while nothing stands in the way and later parts have to say the
 * rest. After `all` there always is one. Each state that is not known to be good is a stop: a part that was skipped,
 * cancelled, or ended without its verdict never counts as passed.
 */
export function judge(parts: Parts, stage: Stage, options: VerdictOptions): Decided | undefined {
  const stop = judgeAuditPart(parts, options);
  if (stop !== undefined || stage === 'audit') return stop;
  const change = judgeChange(parts);
  if (change !== undefined || stage === 'change') return change;
  return judgeSmoke(parts, options) ?? judgeWasm(parts, options) ?? judgeWhole(parts);
}

/** What the verdict means for the step, the checkout and publishing (docs/interface.md, "Verdicts"). */
export function consequences(
  verdict: Verdict,
  { allowAlreadyBroken }: Pick<VerdictOptions, 'allowAlreadyBroken'>,
): { readonly fails: boolean; readonly keepsChange: boolean; readonly publishable: boolean } {
  switch (verdict) {
    case 'integrated':
      return { fails: false, keepsChange: true, publishable: true };
    case 'unchanged':
      return { fails: false, keepsChange: false, publishable: false };
    case 'already-broken':
      return { fails: !allowAlreadyBroken, keepsChange: false, publishable: allowAlreadyBroken };
    case 'blocked':
    case 'refused':
    case 'smoke-failed':
    case 'wasm-failed':
    case 'over-budget':
    case 'environment':
      return { fails: true, keepsChange: false, publishable: false };
  }
}

function judgeAuditPart(parts: Parts, options: VerdictOptions): Decided | undefined {
  const part = 'audit-deps';
  const verdict = stateOf(parts, part, 'verdict', ['pass', 'warn'], ['fail', 'environment']);
  if (verdict === undefined) return withoutVerdict(parts, part);
  const words = (output: string): readonly string[] => outputOf(parts, part, output)?.split(' ') ?? [];
  const outcome = {
    verdict,
    errors: Number(outputOf(parts, part, 'errors') ?? 0),
    baseResolves: outputOf(parts, part, 'base-resolves') !== 'false',
    safe: words('safe-crates'),
    blocked: words('blocked-crates'),
  };
  const stop = judgeAudit(outcome, options);
  return stop && { ...stop, part };
}

function judgeChange(parts: Parts): Decided | undefined {
  // The audit itself said so, with the options of its call.
  if (outputOf(parts, 'audit-deps', 'proceed') !== 'true') return withoutVerdict(parts, 'audit-deps');
  const part = 'apply-patch';
  switch (stateOf(parts, part, 'operation', ['created', 'updated', 'none'], ['refused'])) {
    case 'created':
    case 'updated':
      return outputOf(parts, part, 'change-set-digest') === undefined ? withoutVerdict(parts, part) : undefined;
    case 'none':
      return { verdict: 'unchanged', part, reason: 'all requested crates are there already' };
    case 'refused':
      return { verdict: 'blocked', part, reason: 'the crates cannot go in as the repository is' };
    case undefined:
      return withoutVerdict(parts, part);
  }
}

function judgeSmoke(parts: Parts, options: VerdictOptions): Decided | undefined {
  // Only the verifying job has this part: there the change set comes from another job.
  const arrival = parts.get('apply-change-set');
  if (arrival !== undefined && arrival.outcome !== 'success') return withoutVerdict(parts, 'apply-change-set');
  const part = 'smoke-test';
  if (isWithoutSmoke(parts)) return undefined;
  switch (stateOf(parts, part, 'status', ['pass'], ['fail', 'already-broken', 'environment'])) {
    case 'pass':
      return undefined;
    case 'already-broken':
      // What else the repository does may be broken by the change: the wasm build is asked, too.
      return options.allowAlreadyBroken ? undefined : brokenBefore(parts);
    case 'fail': {
      const step = outputOf(parts, part, 'failed-step');
      const culprit = outputOf(parts, part, 'culprit');
      const failed = step === undefined ? 'the smoke test failed' : `the step \`${step}\` of the smoke test failed`;
      return {
        verdict: 'smoke-failed',
        part,
        reason: culprit === undefined ? failed : `${failed} because of ${culprit}`,
      };
    }
    case 'environment':
      return { verdict: 'environment', part, reason: 'the smoke test could not be run on this machine' };
    case undefined:
      return withoutVerdict(parts, part);
  }
}

/** `steps: none`, which the audit hands on, is the one reason to leave the smoke test out. */
function isWithoutSmoke(parts: Parts): boolean {
  const outcome = parts.get('smoke-test')?.outcome ?? 'skipped';
  return outcome === 'skipped' && outputOf(parts, 'audit-deps', 'steps') === 'none';
}

function judgeWasm(parts: Parts, options: VerdictOptions): Decided | undefined {
  const part = 'wasm-build';
  if (outputOf(parts, 'audit-deps', 'wasm') === 'false') return undefined;
  const bad = ['fail', 'already-broken', 'over-budget', 'environment'] as const;
  switch (stateOf(parts, part, 'status', ['pass', 'not-applicable'], bad)) {
    case 'pass':
    case 'not-applicable':
      return undefined;
    case 'already-broken':
      return options.allowAlreadyBroken ? undefined : wasmBrokenBefore;
    case 'fail':
      return { verdict: 'wasm-failed', part, reason: 'the wasm build failed' };
    case 'over-budget':
      return { verdict: 'over-budget', part, reason: 'a wasm module is larger than its budget' };
    case 'environment':
      return { verdict: 'environment', part, reason: 'the wasm build could not be run on this machine' };
    case undefined:
      return withoutVerdict(parts, part);
  }
}

function judgeWhole(parts: Parts): Decided {
  if (outputOf(parts, 'smoke-test', 'status') === 'already-broken') return brokenBefore(parts);
  if (outputOf(parts, 'wasm-build', 'status') === 'already-broken') return wasmBrokenBefore;
  const tested = [
    ...stepNames.map((step) => outputOf(parts, 'smoke-test', step)),
    outputOf(parts, 'wasm-build', 'status'),
  ];
  const nothing =
    tested.every((state) => state === undefined || state === 'not-run') &&
    (tested.includes('not-run') || isWithoutSmoke(parts));
  const checks = nothing ? 'nothing was built or tested (`steps` is `none`)' : 'every check passed';
  return { verdict: 'integrated', reason: `the change is made and ${checks}` };
}

const wasmBrokenBefore: Decided = {
  verdict: 'already-broken',
  part: 'wasm-build',
  reason: 'the wasm build failed before the integration, which adds no new error',
};

function brokenBefore(parts: Parts): Decided {
  const step = outputOf(parts, 'smoke-test', 'failed-step');
  const what = step === undefined ? 'the repository was broken' : `the step \`${step}\` failed`;
  return {
    verdict: 'already-broken',
    part: 'smoke-test',
    reason: `${what} before the integration, which adds no new error`,
  };
}

/**
 * A part's state, `undefined` unless it is known for certain: a good one counts only from a step that succeeded, a bad
 * one also from a step that failed.
 */
function stateOf<const Good extends string, const Bad extends string>(
  parts: Parts,
  name: PartName,
  output: string,
  good: readonly Good[],
  bad: readonly Bad[],
): Good | Bad | undefined {
  const outcome = parts.get(name)?.outcome;
  const value = outputOf(parts, name, output);
  if (outcome === 'success') return [...good, ...bad].find((state) => state === value);
  return outcome === 'failure' ? bad.find((state) => state === value) : undefined;
}

/** What a failure of a part makes of the whole: about this machine, about the call or work in the way, or about the rest. */
const verdictsOfFailures: ReadonlyMap<string, Verdict> = new Map([
  ['tool-missing', 'environment'],
  ['tool-failed', 'environment'],
  ['network', 'environment'],
  ['interrupted', 'environment'],
  ['usage', 'refused'],
  ['plan', 'refused'],
  ['file', 'refused'],
  ['dirty', 'refused'],
]);

/** A part without a verdict: it told why (`failure-code`), or it was skipped, cancelled or crashed. */
function withoutVerdict(parts: Parts, part: PartName): Decided {
  const code = outputOf(parts, part, 'failure-code');
  if (isInterrupted(parts, part)) return { verdict: 'environment', part, reason: 'the run was interrupted' };
  const verdict = verdictsOfFailures.get(code ?? '') ?? 'blocked';
  if (code === undefined || (verdict !== 'environment' && parts.get(part)?.outcome !== 'failure')) {
    return { verdict: 'environment', part, reason: `${part} ${ended(parts.get(part))}` };
  }
  return { verdict, part, reason: messageOf(parts, part) };
}

/** Somebody stopped the run, or the job was cancelled: nothing is missing, and nothing is wrong. */
export function isInterrupted(parts: Parts, part: PartName): boolean {
  return outputOf(parts, part, 'failure-code') === 'interrupted' || parts.get(part)?.outcome === 'cancelled';
}

function messageOf(parts: Parts, part: PartName): string {
  return inOneLine(outputOf(parts, part, 'failure-message') ?? `${part} did not say why`);
}

function ended(part: Part | undefined): string {
  if (part === undefined || part.outcome === 'skipped') return 'did not run';
  return 'ended without a verdict';
}
