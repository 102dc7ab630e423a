import { pendingTargets } from '../domain/smoke/blame.js';
import {
  cargoArguments,
  testArguments,
  testBuildArguments,
  type WorkspaceTree,
} from '../domain/smoke/cargo-command.js';
import { confirmFailures, failedTargets } from '../domain/smoke/flaky.js';
import { without } from '../domain/smoke/fingerprint.js';
import { omit } from '../domain/smoke/omit.js';
import type { CommandResult, FlakyTest } from '../domain/smoke/step.js';
import { runBehindCrashes } from './run-behind-crashes.js';
import { cargoVersion, folderOf, runCargo, type SmokeTree } from './run-cargo.js';
import type { RunningLimits, StepPorts } from './step-limits.js';

/** The part of its time that the first run may take: what it leaves undone gets the rest. */
const shareOfFirst = 0.9;

/**
 * `cargo test` of a workspace: everything at once, then what could not run because something else did not compile or
 * did not end, and then what failed once more, for as often as `retry` says.
 */
export async function runTests(
  tree: SmokeTree,
  workspace: WorkspaceTree,
  limits: RunningLimits,
  ports: StepPorts,
): Promise<{ readonly commands: readonly CommandResult[]; readonly flaky: readonly FlakyTest[] }> {
  const run = (args: readonly string[], share = 1): Promise<CommandResult> => {
    const left = limits.timeLeft();
    return runCargo(args, tree, workspace, { ...limits, timeLeft: () => left * share }, ports);
  };
  const all = async (list: readonly (readonly string[])[]): Promise<readonly CommandResult[]> => {
    const results: CommandResult[] = [];
    for (const args of list) if (limits.timeLeft() > 0) results.push(await run(args));
    return results;
  };
  const wanted = limits.only?.get(workspace.folder);
  const documented = await hasRustdoc(folderOf(tree, workspace), ports);
  const everything = cargoArguments('test', workspace, undefined, documented);
  const first = wanted ? testArguments(wanted, workspace, true) : [everything];
  const begun: CommandResult[] = [];
  for (const args of first) begun.push(await run(args, shareOfFirst));
  if (wanted && begun.some(lacksTarget)) begun.splice(0, begun.length, await run(everything, shareOfFirst));
  if (begun.some(stopsEarly)) begun.push(...(await buildTheRest(begun, tree, workspace, limits, ports)));
  const rest = await all(testArguments(restOf(begun), workspace, false));
  const commands: CommandResult[] = [];
  const flaky: FlakyTest[] = [];
  for (const command of [...begun, ...rest]) {
    const again: CommandResult[] = [];
    let failing = failedTargets(command);
    for (let turn = 0; turn < (limits.retry ?? 0) && failing.length > 0; turn += 1) {
      const results = await all(testArguments(failing, workspace, command.seen?.compiled === true && isOne(begun)));
      again.push(...merged(results));
      failing = failing.filter((target) =>
        again.at(-1)?.seen?.ended.some((one) => one.target === target && one.failed),
      );
    }
    const confirmed = confirmFailures('test', command, again);
    commands.push(confirmed.command, ...again.map(withoutErrors));
    flaky.push(...confirmed.flaky);
  }
  const behind = await runBehindCrashes(commands, workspace, limits, run);
  commands.push(...behind.commands);
  flaky.push(...behind.flaky);
  return { commands: documented ? commands : commands.map(withoutDocumentation), flaky };
}

/** Whether an error kept cargo from compiling everything. */
function stopsEarly({ seen, timedOut }: CommandResult): boolean {
  return seen !== undefined && !seen.compiled && seen.reached !== 'start' && !timedOut;
}

/** With the errors that were not seen before. */
async function buildTheRest(
  begun: readonly CommandResult[],
  tree: SmokeTree,
  workspace: WorkspaceTree,
  limits: RunningLimits,
  ports: StepPorts,
): Promise<readonly CommandResult[]> {
  const args = testBuildArguments(workspace, await cargoVersion(tree, workspace, ports));
  if (args === undefined || limits.timeLeft() <= 0) return [];
  const built = await runCargo(args, tree, workspace, { ...limits, what: 'cargo test --no-run' }, ports);
  const errors = without(
    built.errors,
    begun.flatMap((command) => command.errors),
  );
  return [{ ...built, errors, errorCount: built.errorCount - (built.errors.length - errors.length) }];
}

async function hasRustdoc(cwd: string, ports: StepPorts): Promise<boolean> {
  return (
    (await ports.process.runIfPresent({ program: 'rustdoc', args: ['--version'], cwd, timeoutMs: 60_000 })) !==
    undefined
  );
}

function withoutDocumentation(command: CommandResult): CommandResult {
  return { ...command, excuse: 'documentation tests were left out, for this machine lacks rustdoc' };
}

/** A test target of the other tree may not be in this one; then everything is run. */
function lacksTarget({ errors }: CommandResult): boolean {
  return errors.some(
    ({ stage, message }) => stage === 'start' && /^no (?:\S+ )?targets? (?:named|found)/.test(message),
  );
}

/** What was built and did not run; documentation tests of packages of which the library was built are among it. */
function restOf(begun: readonly CommandResult[]): readonly string[] {
  const pending = pendingTargets({ step: 'test', state: 'fail', commands: begun, durationMs: 0 });
  const stopped = begun.flatMap(({ seen }) => (seen && !seen.compiled ? [seen] : []));
  const documented = stopped.flatMap(({ runnable }) => runnable.filter(({ target }) => target === '--doc'));
  return [...pending, ...documented.map(({ package: name, target }) => `-p ${name} ${target}`)];
}

function isOne(begun: readonly CommandResult[]): boolean {
  return begun.every(({ seen }) => seen?.compiled === true);
}

/** Several commands that run parts of one list, as one. */
function merged(results: readonly CommandResult[]): readonly CommandResult[] {
  const [first, ...others] = results;
  if (first?.seen === undefined || others.length === 0) return results;
  const seen = results.flatMap((one) => one.seen ?? []);
  return [
    {
      ...first,
      commandLine: results.map(({ commandLine }) => commandLine).join(' && '),
      durationMs: results.reduce((sum, { durationMs }) => sum + durationMs, 0),
      exitCode: results.find(({ exitCode }) => exitCode !== 0)?.exitCode ?? first.exitCode,
      timedOut: results.some(({ timedOut }) => timedOut),
      errors: results.flatMap(({ errors }) => errors),
      errorCount: results.reduce((sum, { errorCount }) => sum + errorCount, 0),
      seen: {
        ...first.seen,
        compiled: seen.every(({ compiled }) => compiled),
        ended: seen.flatMap(({ ended }) => ended),
        explained: seen.reduce((sum, { explained }) => sum + explained, 0),
        passed: new Set(seen.flatMap(({ passed }) => [...passed])),
        text: new Set(seen.flatMap(({ text }) => [...text])),
      },
    },
  ];
}

/** What failed again is told by the first run, and so is how many there are. */
function withoutErrors(command: CommandResult): CommandResult {
  return { ...omit(command, 'tests'), errors: [], errorCount: 0 };
}
