import { cargoArguments, packageArguments, type WorkspaceTree } from '../domain/smoke/cargo-command.js';
import { CargoOutput } from '../domain/smoke/command-output.js';
import { skipped, type CommandResult, type StepName, type StepResult } from '../domain/smoke/step.js';
import type { TypeScriptProject } from '../domain/smoke/typescript-project.js';
import type { Ports } from '../ports/ports.js';
import { runCommand } from './run-command.js';
import { runTypeScript } from './run-typescript.js';
import { ensureWasmTarget, wasmTarget } from './wasm-target.js';

/** A working tree with everything that the steps need to know about it. */
export interface SmokeTree {
  /** Absolute path of the working directory, or of the folder that stands for it in another tree. */
  readonly root: string;
  readonly workspaces: readonly WorkspaceTree[];
  /** Where Cargo puts artifacts, by workspace folder; absent where the workspace's own choice is right. */
  readonly targetFolders: ReadonlyMap<string, string>;
  readonly wasm: Applicable<WasmPackage>;
  readonly typescript: Applicable<TypeScriptProject>;
}

/** What a step works on, or why there is nothing. */
export type Applicable<T> = { readonly items: readonly T[] } | { readonly not: string };

export interface WasmPackage {
  readonly name: string;
  readonly workspace: WorkspaceTree;
  readonly features: readonly string[];
}

export type StepPorts = Pick<Ports, 'clock' | 'installer' | 'log' | 'process' | 'scratch'>;

export interface StepLimits {
  /** When everything must have ended; milliseconds since the epoch. */
  readonly deadline: number;
  /** The part of the time left that the step may take; 1 when it is not given. */
  readonly share?: number;
  /** Said in the log's headings: which tree this is. */
  readonly label?: string;
}

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
  const { commands } = outcome;
  const failed = commands.filter((command) => command.exitCode !== 0 || command.errors.length > 0);
  const why = failed.length > 0 ? failedBecause(failed) : passedWith(step, commands);
  return {
    step,
    state: failed.length > 0 ? 'fail' : 'pass',
    ...(why !== undefined && { why }),
    commands,
    durationMs: ports.clock.now() - began,
  };
}

interface Limits extends StepLimits {
  readonly timeLeft: () => number;
}

type Commands = { readonly commands: readonly CommandResult[] } | { readonly not: string };

async function runCommands(step: StepName, tree: SmokeTree, limits: Limits, ports: StepPorts): Promise<Commands> {
  switch (step) {
    case 'check':
    case 'build':
    case 'test':
      return { commands: await each(tree.workspaces, (workspace) => cargo(step, tree, workspace, limits, ports)) };
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
  step: 'check' | 'build' | 'test',
  tree: SmokeTree,
  workspace: WorkspaceTree,
  limits: Limits,
  ports: StepPorts,
): Promise<CommandResult> {
  const version = await cargoVersion(tree, workspace, ports);
  return runCargo(cargoArguments(step, workspace, version), tree, workspace, limits, ports);
}

async function wasm(
  tree: SmokeTree,
  packages: readonly WasmPackage[],
  limits: Limits,
  ports: StepPorts,
): Promise<readonly CommandResult[]> {
  const ready = await ensureWasmTarget(folderOf(tree, packages[0]?.workspace), ports);
  if (ready.kind === 'missing') return [ready.result];
  return each(packages, ({ name, workspace, features }) => {
    const args = ['build', `--package=${name}`, '--lib', '--target', wasmTarget, '--message-format=json'];
    const withFeatures = features.length > 0 ? [`--features=${features.join(',')}`] : [];
    return runCargo([...args, ...withFeatures], tree, { ...workspace, packages: [name] }, limits, ports);
  });
}

/** One cargo command in a workspace. Incremental artifacts cost time and space and are thrown away with the members. */
export async function runCargo(
  args: readonly string[],
  tree: Pick<SmokeTree, 'root' | 'targetFolders'>,
  workspace: WorkspaceTree,
  limits: { readonly timeLeft: () => number; readonly label?: string },
  ports: Pick<Ports, 'process' | 'log'>,
): Promise<CommandResult> {
  const output = new CargoOutput({ root: tree.root, folder: workspace.folder, packages: workspace.packages });
  return runCommand(
    {
      program: 'cargo',
      args,
      cwd: folderOf(tree, workspace),
      folder: workspace.folder,
      env: cargoEnvironment(tree, workspace),
      timeoutMs: limits.timeLeft(),
      title: heading(`cargo ${args[0] ?? ''}`, workspace.folder, limits.label),
    },
    output,
    ports,
  );
}

export function cargoEnvironment(
  tree: Pick<SmokeTree, 'targetFolders'>,
  workspace: WorkspaceTree,
): Readonly<Record<string, string>> {
  const target = tree.targetFolders.get(workspace.folder);
  return { CARGO_INCREMENTAL: '0', ...(target !== undefined && { CARGO_TARGET_DIR: target }) };
}

/** Drops the members' artifacts, so that what is built next is built from the tree it is asked for. */
export async function cleanMembers(
  tree: SmokeTree,
  ports: Pick<Ports, 'process'>,
  profile: readonly string[] = [],
): Promise<void> {
  for (const workspace of tree.workspaces) {
    const names = packageArguments({ ...workspace, whole: false });
    for (const target of [[], ...('items' in tree.wasm ? [['--target', wasmTarget]] : [])]) {
      await quietly(
        {
          program: 'cargo',
          args: ['clean', ...names, ...profile, ...target],
          cwd: folderOf(tree, workspace),
          env: cargoEnvironment(tree, workspace),
        },
        ports,
      );
    }
  }
}

/** Drops the members' artifacts or everything, as the input `clean` asks. */
export async function clean(
  what: 'workspace' | 'all' | 'none',
  tree: SmokeTree,
  ports: Pick<Ports, 'process'>,
): Promise<void> {
  if (what === 'workspace') await cleanMembers(tree, ports);
  if (what !== 'all') return;
  for (const workspace of tree.workspaces) {
    await quietly(
      { program: 'cargo', args: ['clean'], cwd: folderOf(tree, workspace), env: cargoEnvironment(tree, workspace) },
      ports,
    );
  }
}

/** The path of a workspace in a tree. */
export function folderOf(tree: Pick<SmokeTree, 'root'>, workspace: WorkspaceTree | undefined): string {
  return workspace === undefined || workspace.folder === '.' ? tree.root : `${tree.root}/${workspace.folder}`;
}

export function heading(what: string, folder: string, label: string | undefined): string {
  return [what, folder === '.' ? '' : `in ${folder}`, label === undefined ? '' : `on ${label}`]
    .filter(Boolean)
    .join(' ');
}

/** `1.95.0`; `undefined` when cargo does not say, which the step itself will tell. */
async function cargoVersion(tree: SmokeTree, workspace: WorkspaceTree, ports: StepPorts): Promise<string | undefined> {
  const text = await quietly({ program: 'cargo', args: ['--version'], cwd: folderOf(tree, workspace) }, ports);
  return /^cargo (\S+)/.exec(text)?.[1];
}

/** Standard output of a command whose failure another command will explain better. */
async function quietly(
  command: { program: string; args: readonly string[]; cwd: string; env?: Readonly<Record<string, string>> },
  ports: Pick<Ports, 'process'>,
): Promise<string> {
  const done = await ports.process.runIfPresent({ ...command, timeoutMs: 120_000, keepBytes: 64 * 1024 });
  return done?.stdout ?? '';
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

function passedWith(step: StepName, commands: readonly CommandResult[]): string | undefined {
  if (step !== 'test') return undefined;
  const counts = commands.flatMap((command) => command.tests ?? []);
  const sum = (of: 'passed' | 'ignored'): number => counts.reduce((total, count) => total + count[of], 0);
  if (sum('passed') === 0) return 'no test ran: the packages have none that is not ignored';
  return `${sum('passed')} passed${sum('ignored') > 0 ? `, ${sum('ignored')} ignored` : ''}`;
}
