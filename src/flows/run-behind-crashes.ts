import { oneByOne, testArguments, type WorkspaceTree } from '../domain/smoke/cargo-command.js';
import { confirmFailures } from '../domain/smoke/flaky.js';
import { omit } from '../domain/smoke/omit.js';
import type { CommandResult, FlakyTest, StepError } from '../domain/smoke/step.js';
import type { RunningLimits } from './step-limits.js';

/** Tests that end their program before a target is given up. */
const maxCrashes = 8;

type Run = (args: readonly string[]) => Promise<CommandResult>;

interface Behind {
  readonly commands: readonly CommandResult[];
  readonly flaky: readonly FlakyTest[];
}

/**
 * A test that ends its program takes along those that were still to come: they are run without it. What is told of them
 * is which failed; how the program ended is told already.
 */
export async function runBehindCrashes(
  commands: readonly CommandResult[],
  workspace: WorkspaceTree,
  limits: Pick<RunningLimits, 'retry' | 'timeLeft'>,
  run: Run,
): Promise<Behind> {
  const targets = new Set(
    commands.flatMap(({ seen }) =>
      (seen?.cutShort ?? []).filter((target) => seen?.ended.some((one) => one.target === target && one.failed)),
    ),
  );
  const results: CommandResult[] = [];
  const flaky: FlakyTest[] = [];
  for (const target of targets) {
    const compiled = commands.every(({ seen }) => seen?.compiled !== false);
    for (const args of testArguments([target], workspace, compiled)) {
      const left = await withoutCrashes(args, limits, run);
      if (left === undefined) continue;
      const again: CommandResult[] = [];
      for (
        let turn = 0;
        turn < (limits.retry ?? 0) && left.result.errors.length > 0 && limits.timeLeft() > 0;
        turn += 1
      )
        again.push(await run(left.args));
      const confirmed = confirmFailures('test', left.result, again);
      results.push(onlyNews(confirmed.command, commands));
      flaky.push(...confirmed.flaky);
    }
  }
  return { commands: results, flaky };
}

async function withoutCrashes(
  args: readonly string[],
  limits: Pick<RunningLimits, 'timeLeft'>,
  run: Run,
): Promise<{ readonly args: readonly string[]; readonly result: CommandResult } | undefined> {
  const skipped: string[] = [];
  while (limits.timeLeft() > 0) {
    const now = oneByOne(args, skipped);
    const result = await run(now);
    const crashed = result.seen?.running;
    if (crashed === undefined || skipped.length === maxCrashes) return { args: now, result };
    skipped.push(crashed);
  }
  return undefined;
}

/** The failed tests that were not told before: how many came to their end before the first crash is chance. */
function onlyNews(command: CommandResult, before: readonly CommandResult[]): CommandResult {
  const told = new Set(before.flatMap(({ errors }) => errors.map(nameOf)));
  const errors = command.errors.filter((error) => error.kind === 'test' && !told.has(nameOf(error)));
  return {
    ...omit(command, 'tests'),
    errors,
    errorCount: errors.length,
    ...(command.seen && { seen: { ...command.seen, reached: 'compile', runnable: [], ended: [], text: new Set() } }),
  };
}

function nameOf({ message, target = '' }: StepError): string {
  return `${target} ${message}`;
}
