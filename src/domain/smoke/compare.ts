import { phaseOf, placeOf, without } from './fingerprint.js';
import { stageOf, type CommandResult, type Seen, type StepError, type StepResult } from './step.js';

/** What the base says to an error of the changed tree. */
export type Answer =
  /** The base was looked at in the same place and does not have it. */
  | 'new'
  | 'old'
  /** This machine's; nothing speaks against it. */
  | 'machine'
  /** The base did not come as far, or what it says there cannot be told from it. */
  | 'unknown';

export interface Compared {
  readonly error: StepError;
  readonly answer: Answer;
  /** For `unknown`: why it cannot be told. */
  readonly why?: string;
}

/**
 * Holds every error of a failed step against the same step on the base: by target and test, then by error. What the
 * base has not looked at is neither new nor old.
 */
export function compareSteps(head: StepResult, base: StepResult): readonly Compared[] {
  return groupsOf(head).flatMap(([what, commands]) => {
    const others = groupsOf(base).find(([name]) => name === what)?.[1] ?? [];
    return compareGroup(commands, others, base);
  });
}

/** Commands that look at the same things: all of Cargo's in one workspace; another program's only those of its name. */
function groupsOf(step: StepResult): readonly (readonly [what: string, commands: readonly CommandResult[]])[] {
  const groups = new Map<string, CommandResult[]>();
  for (const command of step.commands) {
    const what = command.seen?.what ?? command.commandLine;
    const name = `${what.startsWith('cargo ') ? 'cargo' : what} in ${command.folder}`;
    groups.set(name, [...(groups.get(name) ?? []), command]);
  }
  return [...groups];
}

interface Side {
  readonly errors: readonly StepError[];
  readonly seen: readonly Seen[];
  readonly timedOut: boolean;
  readonly durationMs: number;
}

function compareGroup(
  commands: readonly CommandResult[],
  others: readonly CommandResult[],
  baseStep: StepResult,
): readonly Compared[] {
  const head = sideOf(commands);
  const base = sideOf(others);
  const gone = without(base.errors, head.errors);
  const left = new Set(without(head.errors, base.errors));
  return head.errors.map((error) => {
    if (!left.has(error)) return ofBoth(error, head, base);
    if (isRefuted(error, base)) return { error, answer: 'new' };
    if (error.environment) return { error, answer: 'machine' };
    return ofHead(error, base, gone, baseStep);
  });
}

function sideOf(commands: readonly CommandResult[]): Side {
  return {
    errors: commands.flatMap(({ errors }) => errors),
    seen: commands.flatMap(({ seen }) => seen ?? []),
    timedOut: commands.some(({ timedOut }) => timedOut),
    durationMs: Math.max(0, ...commands.map(({ durationMs, timedOut }) => (timedOut ? durationMs : 0))),
  };
}

/** An error that the base has, too: of a target without names of tests, only when the target says the same there. */
function ofBoth(error: StepError, head: Side, base: Side): Compared {
  if (error.environment) return { error, answer: 'machine' };
  if (isTimeLimit(error) && base.durationMs < head.durationMs * 0.75) {
    return { error, answer: 'unknown', why: 'the base had less time' };
  }
  if (isUnexplained(error, head) && !saysTheSame(head, base)) {
    const why = `tests of ${error.target} cannot be told apart, and it does not write the same on both sides`;
    return { error, answer: 'unknown', why };
  }
  return { error, answer: 'old' };
}

function ofHead(error: StepError, base: Side, gone: readonly StepError[], baseStep: StepResult): Compared {
  if (baseStep.state === 'pass' || baseStep.state === 'not-applicable') return { error, answer: 'new' };
  const same = gone.filter((other) => placeOf(other) === placeOf(error));
  if (isFreeText(error) && same.some(isFreeText)) {
    return { error, answer: 'unknown', why: 'the base fails in the same place with another text' };
  }
  const why = whyNotLookedAt(error, base, gone, same);
  return why === undefined ? { error, answer: 'new' } : { error, answer: 'unknown', why };
}

/** What a program said about the machine, when the same program passed on the base on this machine. */
function isRefuted(error: StepError, base: Side): boolean {
  if (error.environment === undefined) return false;
  if (stageOf(error) === 'tool') return base.seen.length > 0 && base.errors.length === 0;
  return stageOf(error) === 'script' && base.seen.some(({ built }) => built.has(unitOf(error)));
}

function whyNotLookedAt(
  error: StepError,
  base: Side,
  gone: readonly StepError[],
  same: readonly StepError[],
): string | undefined {
  if (base.seen.length === 0) return 'the base failed before it';
  const reached = base.seen.some((seen) => seen.reached !== 'start');
  switch (stageOf(error)) {
    case 'tool':
      return undefined;
    case 'start':
      return reached ? undefined : 'the base fails earlier, too, and in another way';
    case 'script':
    case 'compile': {
      if (!reached) return 'the base fails before anything is compiled';
      if (base.seen.some(({ built }) => built.has(unitOf(error)))) return undefined;
      if (same.some((other) => phaseOf(other) < phaseOf(error))) return 'the base stops earlier in the same crate';
      return same.length > 0 ? undefined : whyBlocked(base, gone);
    }
    case 'run':
      return whyNotRun(error, base, gone);
  }
}

function whyNotRun(error: StepError, base: Side, gone: readonly StepError[]): string | undefined {
  const ended = base.seen.flatMap((seen) => seen.ended);
  if (error.kind === 'test') {
    const name = /^test (.+) failed$/.exec(error.message)?.[1] ?? '';
    if (base.seen.some(({ passed }) => passed.has(name))) return undefined;
    const writers = error.target === undefined ? ended : ended.filter(({ target }) => target === error.target);
    if (writers.some(({ exit }) => exit !== undefined))
      return 'a test target of the base ended before all its tests did';
    if (error.target !== undefined && writers.length > 0) return undefined;
  } else {
    const there = ended.find(({ target }) => target === error.target);
    if (there?.exit !== undefined && !/ ended with /.test(error.message)) return 'the base ends it before its end';
    if (there) return undefined;
  }
  if (base.timedOut) return 'the time limit ended the base before it';
  if (!base.seen.some((seen) => seen.reached === 'run')) return 'no test runs on the base';
  return whyBlocked(base, gone);
}

/** Errors that only the base has may have kept it from coming as far as the changed tree did. */
function whyBlocked(base: Side, gone: readonly StepError[]): string | undefined {
  const blocking = gone.filter((error) => ['start', 'script', 'compile'].includes(stageOf(error)));
  if (base.timedOut) return 'the time limit ended the base before it';
  return blocking.length === 0 ? undefined : 'the base fails earlier, where the changed tree does not';
}

/** Text in words of its author's, which may differ from run to run. */
function isFreeText(error: StepError): boolean {
  if (error.kind === 'test' || isTimeLimit(error)) return false;
  if (error.kind === 'compiler') return error.code === undefined;
  return stageOf(error) === 'script' || stageOf(error) === 'tool';
}

/** A failed test target of which it is not known by name which tests failed. */
function isUnexplained(error: StepError, head: Side): boolean {
  if (!isOfTarget(error)) return false;
  if (/ ended with /.test(error.message)) return true;
  if (head.errors.some((one) => one.kind === 'test' && one.target === error.target)) return false;
  const failed = head.errors.filter((one) => isOfTarget(one) && !/ ended with /.test(one.message));
  return failed.length > Math.max(0, ...head.seen.map(({ explained }) => explained));
}

function isOfTarget(error: StepError): boolean {
  return error.kind === 'command' && stageOf(error) === 'run' && !isTimeLimit(error);
}

/** What the changed tree's programs write each time is written on the base, too. */
function saysTheSame(head: Side, base: Side): boolean {
  const known = new Set(base.seen.flatMap(({ text }) => [...text]));
  const [first, ...more] = head.seen.filter((seen) => seen.reached === 'run');
  if (first === undefined) return true;
  return [...first.text].every((line) => known.has(line) || more.some(({ text }) => !text.has(line)));
}

function isTimeLimit(error: StepError): boolean {
  return error.message.startsWith('the time limit ended');
}

function unitOf(error: StepError): string {
  return `${error.package ?? ''} ${error.target ?? ''}`;
}
