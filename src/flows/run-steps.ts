import { cargoArguments, keepGoing, type WorkspaceTree } from '../domain/smoke/cargo-command.js';
import { skipped, type CommandResult, type FlakyTest, type StepName, type StepResult } from '../domain/smoke/step.js';
import { cargoVersion, folderOf, runCargo, type SmokeTree, type WasmPackage } from './run-cargo.js';
import { runTests } from './run-tests.js';
import type { RunningLimits, StepLimits, StepPorts } from './step-limits.js';
import { runTypeScript } from './run-typescript.js';
import { ensureWasmTarget, wasmTarget } from './wasm-target.js';

/** A step that may take this part of the time leaves the base as much, also when it hangs. */
export const shareBesideBase = 0.45;

/** Runs one step of 13.2 on every workspace of a tree. */
export async function runStep(
  step: StepName,
  tree: SmokeTree,
  limits: StepLimits,
  ports: StepPorts,
): Promise<StepResult> {
  const began = ports.clock.now();
  if (began >= limits.deadline) return skipped(step, 'not-run', 'the time limit was reached before it');
  const until = began + (limits.deadline - began) * (limits.share ?? 1);
  const timeLeft = (): number => until - ports.clock.now();
  const outcome = await runCommands(step, tree, { ...limits, timeLeft }, ports);
  if ('not' in outcome) return skipped(step, 'not-applicable', outcome.not);
  const { commands, flaky = [] } = outcome;
  const failed = commands.filter((command) => command.errors.length > 0);
  const why = failed.length > 0 ? failedBecause(failed) : passedWith(step, commands, flaky);
  return {
    step,
    state: failed.length > 0 ? 'fail' : 'pass',
    ...(why !== undefined && { why }),
    commands,
    durationMs: ports.clock.now() - began,
    ...(flaky.length > 0 && { flaky }),
  };
}

interface Ran {
  readonly commands: readonly CommandResult[];
  readonly flaky?: readonly FlakyTest[];
}

type Commands = Ran | { readonly not: string };

async function runCommands(
  step: StepName,
  tree: SmokeTree,
  limits: RunningLimits,
  ports: StepPorts,
): Promise<Commands> {
  switch (step) {
    case 'check':
    case 'build':
      return joined(await each(tree.workspaces, (workspace) => cargo(step, tree, workspace, limits, ports)));
    case 'test':
      return joined(await each(tree.workspaces, (workspace) => runTests(tree, workspace, limits, ports)));
    case 'wasm':
      return 'not' in tree.wasm ? tree.wasm : { commands: await wasm(tree, tree.wasm.items, limits, ports) };
    case 'typescript':
      return 'not' in tree.typescript
        ? tree.typescript
        : {
            commands: (
              await each(tree.typescript.items, (project) => runTypeScript(project, tree.root, limits, ports))
            ).flat(),
          };
  }
}

async function cargo(
  step: 'check' | 'build',
  tree: SmokeTree,
  workspace: WorkspaceTree,
  limits: RunningLimits,
  ports: StepPorts,
): Promise<Ran> {
  const version = await cargoVersion(tree, workspace, ports);
  const run = (): Promise<CommandResult> =>
    runCargo(cargoArguments(step, workspace, version), tree, workspace, limits, ports);
  const result = await run();
  const crashes = (limits.retry ?? 0) > 0 ? compilerCrashes(result) : [];
  if (crashes.length === 0) return { commands: [result] };
  const again = await run();
  const left = new Set(compilerCrashes(again));
  const flaky = crashes.filter((name) => !left.has(name)).map((name) => ({ step, name, runs: 2, failures: 1 }));
  return { commands: [again], flaky };
}

function joined(parts: readonly Ran[]): Ran {
  return { commands: parts.flatMap(({ commands }) => commands), flaky: parts.flatMap(({ flaky }) => flaky ?? []) };
}

async function wasm(
  tree: SmokeTree,
  packages: readonly WasmPackage[],
  limits: RunningLimits,
  ports: StepPorts,
): Promise<readonly CommandResult[]> {
  const ready = await ensureWasmTarget(folderOf(tree, packages[0]?.workspace), ports);
  if (ready.kind === 'missing') return [ready.result];
  return each(packages, async ({ name, workspace, features, hasDefaultFeatures }) => {
    const goOn = keepGoing(await cargoVersion(tree, workspace, ports));
    const args = ['build', `--package=${name}`, '--lib', '--target', wasmTarget, ...goOn, '--message-format=json'];
    const withFeatures = features.length > 0 ? [`--features=${features.join(',')}`] : [];
    const run = (more: readonly string[]): Promise<CommandResult> =>
      runCargo([...args, ...withFeatures, ...more], tree, { ...workspace, packages: [name] }, limits, ports);
    const first = await run([]);
    if (first.errors.length === 0 || !hasDefaultFeatures || features.length === 0) return first;
    // As with wasm-pack: default features that do not build for wasm are left out where others are meant for it.
    const second = await run(['--no-default-features']);
    return second.errors.length === 0 ? { ...second, excuse: `${name} without its default features` } : first;
  });
}

/** Compilers that ended by a signal and without a word: it may be the machine's or the compiler's own fault. */
function compilerCrashes(result: CommandResult): readonly string[] {
  const crashed = result.errors.filter(
    ({ stage, environment, message }) => stage === 'compile' && !environment && / ended with signal/.test(message),
  );
  return crashed.map(({ message }) => message);
}

async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function failedBecause(failed: readonly CommandResult[]): string | undefined {
  const late = failed.find((command) => command.timedOut);
  if (late) return `the time limit ended \`${late.commandLine}\` after ${Math.round(late.durationMs / 1000)} s`;
  return undefined;
}

function passedWith(
  step: StepName,
  commands: readonly CommandResult[],
  flaky: readonly FlakyTest[],
): string | undefined {
  const excuses = commands.flatMap(({ excuse }) => excuse ?? []);
  const retried =
    flaky.length > 0 ? [`failed and passed when it was run again: ${flaky.map(({ name }) => name).join(', ')}`] : [];
  return [...(step === 'test' ? [countOf(commands)] : []), ...retried, ...excuses].join('; ') || undefined;
}

function countOf(commands: readonly CommandResult[]): string {
  const counts = commands.flatMap((command) => command.tests ?? []);
  const sum = (of: 'passed' | 'ignored'): number => counts.reduce((total, count) => total + count[of], 0);
  if (sum('passed') === 0) return 'no test ran: the packages have none that is not ignored';
  return `${sum('passed')} passed${sum('ignored') > 0 ? `, ${sum('ignored')} ignored` : ''}`;
}
