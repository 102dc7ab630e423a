import { fingerprint } from './fingerprint.js';
import { stageOf, type CommandResult, type FlakyTest, type StepError, type StepName } from './step.js';

/** A test target that failed as it can be asked for again: it ended by itself, and not for lack of time. */
export function failedTargets(command: CommandResult): readonly string[] {
  return command.seen?.ended.flatMap(({ target, failed }) => (failed ? [target] : [])) ?? [];
}

/**
 * What is left of a command's failures when its failed test targets have run again: what failed each time. Everything
 * else passed at least once.
 *
 * @param again how they fared; one that did not come to its end tells nothing.
 */
export function confirmFailures(
  step: StepName,
  first: CommandResult,
  again: readonly CommandResult[],
): { readonly command: CommandResult; readonly flaky: readonly FlakyTest[] } {
  const runs = again.filter((run) => run.seen?.reached === 'run' && run.seen.compiled && !run.timedOut);
  if (runs.length === 0) return { command: first, flaky: [] };
  const each = runs.map((run) => ({ run, names: new Set(run.errors.filter(isOfTests).map(fingerprint)) }));
  const failures = (error: StepError): number =>
    each.filter(({ run, names }) => names.has(fingerprint(error)) || !isTold(error, run)).length;
  const candidates = first.errors.filter(isOfTests);
  const failedAlways = candidates.filter((error) => failures(error) === runs.length);
  const passedOnce = candidates.filter((error) => !failedAlways.includes(error));
  // The target of a test that passed once fails because of another test, which passed the first time.
  const confirmed = failedAlways.filter(
    (error) =>
      error.kind === 'test' ||
      error.message.includes(' ended with ') ||
      !passedOnce.some((test) => test.kind === 'test' && isPartOf(test, error)) ||
      failedAlways.some((test) => test.kind === 'test' && isPartOf(test, error)),
  );
  const flaky = passedOnce.filter(
    (error) => error.kind === 'test' || !passedOnce.some((test) => test.kind === 'test' && isPartOf(test, error)),
  );
  const errors = first.errors.filter((error) => !isOfTests(error) || confirmed.includes(error));
  return {
    command: {
      ...first,
      errors,
      errorCount: first.errorCount - (first.errors.length - errors.length),
      packages: first.packages.map((one) => (errors.length === 0 ? { ...one, state: 'pass' as const } : one)),
    },
    flaky: flaky.map((error) => ({
      step,
      name: error.kind === 'test' ? error.message.replace(/ failed$/, '') : (error.target ?? error.message),
      runs: runs.length + 1,
      failures: failures(error) + 1,
    })),
  };
}

/** Whether a run came to a test: its target may have ended before. */
function isTold({ kind, message, target }: StepError, { seen }: CommandResult): boolean {
  if (kind !== 'test' || seen === undefined) return true;
  const isCut = target === undefined ? seen.cutShort.length > 0 : seen.cutShort.includes(target);
  return !isCut || seen.passed.has(message.replace(/^test (.+) failed$/, '$1'));
}

/** Where the target of a test is not known, it may be any. */
function isPartOf(test: StepError, target: StepError): boolean {
  return test.target === undefined || test.target === target.target;
}

function isOfTests(error: StepError): boolean {
  return stageOf(error) === 'run' && !error.message.startsWith('the time limit ended');
}
