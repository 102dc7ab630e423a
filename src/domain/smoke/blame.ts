import { compareSteps, type Answer } from './compare.js';
import {
  environmentOf,
  errorsOf,
  stageOf,
  type Fault,
  type SmokeStatus,
  type StepError,
  type StepResult,
} from './step.js';

/**
 * Whose fault a failed step is where the base cannot be asked: this machine's, when nothing else is wrong, or
 * `undefined`.
 */
export function ownFault(head: StepResult): Fault | undefined {
  return errorsOf(head).every((error) => error.environment !== undefined) ? machineFault(head) : undefined;
}

/**
 * Whether the step itself proves that it is this machine's fault: the base could say nothing else. What a program says
 * is a suspicion, which the base may prove wrong.
 */
export function isProved(head: StepResult): boolean {
  return ownFault(head) !== undefined && errorsOf(head).every((error) => !['script', 'tool'].includes(stageOf(error)));
}

/**
 * Whose fault a failed step is, given the same step on the base commit. A new error outweighs what cannot be told,
 * which outweighs this machine, which outweighs what is old.
 *
 * @param name how people call the base, for example `HEAD (1234567)`.
 */
export function compareWithBase(head: StepResult, base: StepResult, name: string): Fault {
  if (base.state === 'not-run') {
    return (
      ownFault(head) ?? {
        kind: 'unknown',
        why: `The step could not be compared with ${name}: ${base.why ?? 'it was not run'}.`,
      }
    );
  }
  const compared = compareSteps(head, base);
  const errorsThatAre = (answer: Answer): readonly StepError[] =>
    compared.flatMap((one) => (one.answer === answer ? [one.error] : []));
  const fresh = errorsThatAre('new');
  if (fresh.length > 0) return { kind: 'integration', newErrors: fresh, why: whyNew(fresh, base, name) };
  const notCompared = errorsThatAre('unknown');
  if (notCompared.length > 0 || head.commands.some(isCut)) {
    const missing = environmentOf(base);
    if (missing.length > 0) return environment(missing);
    const reasons = [...new Set(compared.flatMap(({ why }) => why ?? []))];
    const why = reasons.length > 0 ? reasons.join('; ') : 'there are more errors than are kept';
    return { kind: 'unknown', notCompared, why: `It fails on ${name}, too, and cannot be compared: ${why}.` };
  }
  if (errorsThatAre('machine').length > 0) return machineFault(head) ?? environment([]);
  const pending = pendingTargets(head);
  if (pending.length > 0) {
    const why = `It fails on ${name}, too, and not everything could be looked at: ${pending.join(', ')} did not run.`;
    return { kind: 'unknown', why };
  }
  return { kind: 'base', why: whyOld(head, name) };
}

function whyNew(fresh: readonly StepError[], base: StepResult, name: string): string {
  if (base.state === 'pass') return `It passes on ${name}.`;
  if (base.state === 'not-applicable') return `There is nothing of it on ${name}.`;
  return `It fails on ${name}, too, but ${fresh.length === 1 ? 'one error is' : `${fresh.length} errors are`} new.`;
}

function whyOld(head: StepResult, name: string): string {
  const late = head.commands.some(({ timedOut }) => timedOut);
  return late ? `It does not end in time on ${name} either.` : `It fails on ${name} with the same errors.`;
}

/** Test targets that were built and that nobody ran, because something before them did not end. */
export function pendingTargets(step: StepResult): readonly string[] {
  const seen = step.commands.flatMap((command) => (command.seen ? [command.seen] : []));
  const done = new Set(
    seen.flatMap(({ ended, unfinished }) => [...ended.map(({ target }) => target), unfinished ?? '']),
  );
  const runnable = seen.flatMap((one) => (one.what.startsWith('cargo test') ? one.runnable : []));
  const names = runnable
    .filter(({ target }) => target !== '--doc')
    .map(({ package: name, target }) => `-p ${name} ${target}`);
  return [...new Set(names)].filter((name) => !done.has(name));
}

function machineFault(step: StepResult): Fault | undefined {
  const missing = environmentOf(step);
  return missing.length === 0 ? undefined : environment(missing);
}

function environment(missing: ReturnType<typeof environmentOf>): Fault {
  return { kind: 'environment', missing, why: missing.map((fault) => fault.message).join(' ') };
}

function isCut(command: { readonly errors: readonly StepError[]; readonly errorCount: number }): boolean {
  return command.errorCount > command.errors.length;
}

/** The verdict over all steps: a new error outweighs a machine that could not tell, which outweighs an old one. */
export function statusOf(steps: readonly StepResult[]): SmokeStatus {
  const failed = steps.filter((step) => step.state === 'fail');
  const kinds = failed.map((step) => step.fault?.kind ?? 'unknown');
  if (kinds.some((kind) => kind === 'integration' || kind === 'unknown')) return 'fail';
  if (kinds.includes('environment')) return 'environment';
  return failed.length > 0 ? 'already-broken' : 'pass';
}
