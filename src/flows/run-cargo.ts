import { plainTerminal } from '../domain/cargo/plain-terminal.js';
import { packageArguments, type WorkspaceTree } from '../domain/smoke/cargo-command.js';
import { CargoOutput } from '../domain/smoke/cargo-output.js';
import type { CommandResult } from '../domain/smoke/step.js';
import type { TypeScriptProject } from '../domain/smoke/typescript-project.js';
import type { Ports } from '../ports/ports.js';
import { runCommand } from './run-command.js';
import { wasmTarget } from './wasm-target.js';

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
  /** Whether it has features that are on by default. */
  readonly hasDefaultFeatures: boolean;
}

/** One cargo command in a workspace. Incremental artifacts cost time and space and are thrown away with the members. */
export async function runCargo(
  args: readonly string[],
  tree: Pick<SmokeTree, 'root' | 'targetFolders'>,
  workspace: WorkspaceTree,
  limits: { readonly timeLeft: () => number; readonly label?: string; readonly what?: string },
  ports: Pick<Ports, 'process' | 'log'>,
): Promise<CommandResult> {
  const output = new CargoOutput(groundOf(tree, workspace));
  return runCommand(
    {
      program: 'cargo',
      args,
      cwd: folderOf(tree, workspace),
      folder: workspace.folder,
      env: cargoEnvironment(tree, workspace),
      timeoutMs: limits.timeLeft(),
      title: heading(`cargo ${args[0] ?? ''}`, workspace.folder, limits.label),
      what: limits.what ?? `cargo ${args[0] ?? ''}`,
    },
    output,
    ports,
  );
}

/** What differs between two trees of a workspace, so that the readers of outputs can take it out. */
export function groundOf(
  tree: Pick<SmokeTree, 'root' | 'targetFolders'>,
  { folder, packages }: WorkspaceTree,
): ConstructorParameters<typeof CargoOutput>[0] {
  const targetFolder = tree.targetFolders.get(folder);
  return { root: tree.root, folder, packages, ...(targetFolder !== undefined && { targetFolder }) };
}

export function cargoEnvironment(
  tree: Pick<SmokeTree, 'targetFolders'>,
  workspace: WorkspaceTree,
): Readonly<Record<string, string>> {
  const target = tree.targetFolders.get(workspace.folder);
  return { ...plainTerminal, CARGO_INCREMENTAL: '0', ...(target !== undefined && { CARGO_TARGET_DIR: target }) };
}

/** Drops the members' artifacts, so that what is built next is built from the tree it is asked for. */
export async function cleanMembers(
  tree: SmokeTree,
  ports: Pick<Ports, 'process'>,
  profile: readonly string[] = [],
): Promise<void> {
  for (const workspace of tree.workspaces) {
    const packages = workspace.members ?? workspace.packages;
    const names = packageArguments({ folder: workspace.folder, packages, whole: false });
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
export async function cargoVersion(
  tree: Pick<SmokeTree, 'root'>,
  workspace: WorkspaceTree,
  ports: Pick<Ports, 'process'>,
): Promise<string | undefined> {
  const text = await quietly({ program: 'cargo', args: ['--version'], cwd: folderOf(tree, workspace) }, ports);
  return /^cargo (\S+)/.exec(text)?.[1];
}

/** Standard output of a command whose failure another command will explain better. */
export async function quietly(
  command: { program: string; args: readonly string[]; cwd: string; env?: Readonly<Record<string, string>> },
  ports: Pick<Ports, 'process'>,
): Promise<string> {
  const done = await ports.process.runIfPresent({ ...command, timeoutMs: 120_000, keepBytes: 64 * 1024 });
  return done?.stdout ?? '';
}
