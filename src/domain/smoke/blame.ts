import { environmentOf, errorsOf, type Fault, type SmokeStatus, type StepError, type StepResult } from './step.js';

/**
 * What makes two errors the same in two trees: kind, package, code, message and file. Not the line, which moves with every
 * edit, and nothing that names a folder of this machine.
 */
export function fingerprint(error: StepError): string {
  const text = error.kind === 'command' ? `${error.message}\n${error.rendered ?? ''}` : error.message;
  const stable = text
    .replace(/-[0-9a-f]{16}\b/g, '-#')
    .replace(/\/\S*\/(?=[^/\s]+)/g, '')
    .replace(/\b\d+(?:\.\d+)?\s?m?s\b/g, '#');
  return [error.kind, error.package ?? '', error.code ?? '', error.location?.path ?? '', stable].join('\0');
}

/** The errors of `head` that `base` does not have; an error that is there once more is new. */
export function newErrors(head: readonly StepError[], base: readonly StepError[]): readonly StepError[] {
  const known = new Map<string, number>();
  for (const error of base) known.set(fingerprint(error), (known.get(fingerprint(error)) ?? 0) + 1);
  return head.filter((error) => {
    const left = known.get(fingerprint(error)) ?? 0;
    known.set(fingerprint(error), left - 1);
    return left <= 0;
  });
}

/** Whose fault a failed step is as far as the step itself tells: this machine's, or `undefined` when the base must be asked. */
export function ownFault(head: StepResult): Fault | undefined {
  const errors = errorsOf(head);
  const missing = environmentOf(head);
  if (missing.length === 0) return undefined;
  const unexplained = errors.filter((error) => error.kind !== 'command' && error.environment === undefined);
  if (unexplained.length > 0) return undefined;
  return { kind: 'environment', missing, why: missing.map((fault) => fault.message).join(' ') };
}

/**
 * Whose fault a failed step is, given the same step on the base commit.
 *
 * @param name how people call the base, for example `HEAD (1234567)`.
 */
export function compareWithBase(head: StepResult, base: StepResult, name: string): Fault {
  const errors = errorsOf(head);
  const own = ownFault(head);
  if (own) return own;
  if (base.state === 'pass') return { kind: 'integration', newErrors: errors, why: `It passes on ${name}.` };
  if (base.state !== 'fail') {
    return { kind: 'unknown', why: `The step could not be compared with ${name}: ${base.why ?? base.state}.` };
  }
  if (timedOut(head) || timedOut(base)) {
    return timedOut(head) && timedOut(base) && base.durationMs >= head.durationMs
      ? { kind: 'base', why: `It does not end in time on ${name} either.` }
      : {
          kind: 'unknown',
          why: `The time limit ended the step on ${timedOut(head) ? 'the changed tree' : name}, before it could be compared.`,
        };
  }
  const added = newErrors(errors, errorsOf(base));
  if (truncated(head) || truncated(base)) {
    return { kind: 'unknown', why: `There are too many errors to compare them with ${name}.` };
  }
  if (errors.length === 0)
    return { kind: 'unknown', why: `It fails on ${name}, too, and here without an error that can be compared.` };
  if (added.length === 0) return { kind: 'base', why: `It fails on ${name} with the same errors.` };
  const baseMissing = environmentOf(base);
  if (baseMissing.length > 0) {
    return { kind: 'environment', missing: baseMissing, why: baseMissing.map((fault) => fault.message).join(' ') };
  }
  return {
    kind: 'integration',
    newErrors: added,
    why: `It fails on ${name}, too, but ${added.length === 1 ? 'one error is' : `${added.length} errors are`} new.`,
  };
}

/** The verdict over all steps: a new error outweighs a machine that could not tell, which outweighs an old one. */
export function statusOf(steps: readonly StepResult[]): SmokeStatus {
  const failed = steps.filter((step) => step.state === 'fail');
  if (
    failed.some(
      (step) => step.fault === undefined || step.fault.kind === 'integration' || step.fault.kind === 'unknown',
    )
  ) {
    return 'fail';
  }
  if (failed.some((step) => step.fault?.kind === 'environment')) return 'environment';
  return failed.length > 0 ? 'already-broken' : 'pass';
}

function truncated(step: StepResult): boolean {
  return step.commands.some((command) => command.errorCount > command.errors.length);
}

function timedOut(step: StepResult): boolean {
  return step.commands.some((command) => command.timedOut);
}
