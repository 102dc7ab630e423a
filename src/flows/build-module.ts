import { CargoOutput } from '../domain/smoke/cargo-output.js';
import { PlainOutput } from '../domain/smoke/plain-output.js';
import { keepGoing, type WorkspaceTree } from '../domain/smoke/cargo-command.js';
import type { CommandResult } from '../domain/smoke/step.js';
import { readModule } from '../domain/wasm/module-file.js';
import type { Ports } from '../ports/ports.js';
import { runCommand } from './run-command.js';
import { cargoEnvironment, cargoVersion, folderOf, heading, groundOf } from './run-cargo.js';
import { wasmTarget } from './wasm-target.js';
import type { Tool } from './wasm-tools.js';

/** A package to build in a tree. */
export interface ModuleRequest {
  /** Absolute. */
  readonly root: string;
  readonly workspace: WorkspaceTree;
  readonly targetFolders: ReadonlyMap<string, string>;
  readonly package: string;
  readonly features: readonly string[];
  /** Whether it has features that are on by default. */
  readonly hasDefaultFeatures?: boolean;
  /** Absolute path of the scratch folder that the files go to. */
  readonly out: string;
  readonly timeLeft: () => number;
  readonly label?: string;
}

export interface ModuleTools {
  /** Absent for a module without wasm-bindgen. */
  readonly bindgen?: readonly string[];
  readonly optimizer?: readonly string[];
}

export type BuiltModule =
  | {
      readonly kind: 'built';
      readonly name: string;
      readonly commands: readonly CommandResult[];
      /** The final module; what cargo made of it still has the names of its functions. */
      readonly bytes: Uint8Array;
      readonly rawBytes: Uint8Array;
      /** Why wasm-opt, which was there, did not do it. */
      readonly notOptimized?: string;
      /** File names in {@link ModuleRequest.out}. */
      readonly files: readonly string[];
    }
  | { readonly kind: 'failed'; readonly commands: readonly CommandResult[] };

type Needs = Pick<Ports, 'process' | 'log' | 'scratch'>;

/** The features that every engine of today has and that rustc uses; wasm-opt must be told. */
const optimizerFeatures = [
  'bulk-memory',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
].map((feature) => `--enable-${feature}`);

/**
 * Builds one package in release mode (docs/plan.md, 6.3): cargo, then wasm-bindgen where the module uses it, then
 * wasm-opt.
 *
 * @param toolsFor what to work on the module with; a result that failed where a tool cannot be had.
 */
export async function buildModule(
  request: ModuleRequest,
  toolsFor: (usesBindgen: boolean) => Promise<ModuleTools | CommandResult>,
  ports: Needs,
): Promise<BuiltModule> {
  const cargo = await buildWithFeatures(request, ports);
  const commands = [cargo.result];
  const [path] = cargo.modules;
  if (cargo.result.exitCode !== 0 || path === undefined) return { kind: 'failed', commands };
  const rawBytes = (await ports.scratch.readBytes(path)) ?? new Uint8Array();
  const usesBindgen = readModule(rawBytes)?.sections.has('custom __wasm_bindgen_unstable') === true;
  const ready = await toolsFor(usesBindgen);
  if ('exitCode' in ready) return { kind: 'failed', commands: [...commands, ready] };
  const name = (path.split('/').at(-1) ?? '').replace(/\.wasm$/, '');
  const file = ready.bindgen ? `${name}_bg.wasm` : `${name}.wasm`;
  if (ready.bindgen) {
    const bound = await bind(path, name, ready.bindgen, request, ports);
    commands.push(bound);
    if (bound.exitCode !== 0) return { kind: 'failed', commands };
  } else {
    await ports.scratch.copy(path, `${request.out}/${file}`);
  }
  let notOptimized: string | undefined;
  if (ready.optimizer) {
    const optimized = await optimize(file, ready.optimizer, request, ports);
    commands.push(optimized);
    if (optimized.exitCode !== 0) notOptimized = `wasm-opt failed: ${optimized.errors[0]?.message ?? 'without a word'}`;
  }
  const bytes = await ports.scratch.readBytes(`${request.out}/${file}`);
  if (bytes === undefined) return { kind: 'failed', commands };
  const files = await ports.scratch.list(request.out);
  return { kind: 'built', name, commands, bytes, rawBytes, files, ...(notOptimized !== undefined && { notOptimized }) };
}

/** With the default features, and where those do not build for wasm and others are meant for it, without them. */
async function buildWithFeatures(request: ModuleRequest, ports: Needs): ReturnType<typeof cargoBuild> {
  const first = await cargoBuild(request, [], ports);
  if (first.result.exitCode === 0 || !request.hasDefaultFeatures || request.features.length === 0) return first;
  const second = await cargoBuild(request, ['--no-default-features'], ports);
  return second.result.exitCode === 0 ? second : first;
}

async function cargoBuild(
  request: ModuleRequest,
  more: readonly string[],
  ports: Needs,
): Promise<{ readonly result: CommandResult; readonly modules: readonly string[] }> {
  const { root, workspace, features } = request;
  const output = new CargoOutput(groundOf(request, { ...workspace, packages: [request.package] }));
  const withFeatures = features.length > 0 ? [`--features=${features.join(',')}`] : [];
  const args = ['build', `--package=${request.package}`, '--lib', '--release', '--target', wasmTarget];
  const goOn = keepGoing(await cargoVersion({ root }, workspace, ports));
  const result = await runCommand(
    {
      program: 'cargo',
      args: [...args, ...goOn, ...withFeatures, ...more, '--message-format=json'],
      cwd: folderOf({ root }, workspace),
      folder: workspace.folder,
      env: cargoEnvironment(request, workspace),
      timeoutMs: request.timeLeft(),
      title: heading(`cargo build ${request.package} for wasm`, workspace.folder, request.label),
      what: `cargo build ${request.package} for wasm`,
    },
    output,
    ports,
  );
  return { result, modules: output.wasmModules };
}

function bind(
  path: string,
  name: string,
  bindgen: readonly string[],
  request: ModuleRequest,
  ports: Needs,
): Promise<CommandResult> {
  const args = ['--target', 'web', '--typescript', '--out-dir', request.out, '--out-name', name, path];
  return plain(bindgen, args, `wasm-bindgen ${name}`, request, ports);
}

/** wasm-opt writes beside what it reads, and only a whole file takes its place. */
async function optimize(
  file: string,
  optimizer: readonly string[],
  request: ModuleRequest,
  ports: Needs,
): Promise<CommandResult> {
  const done = `${request.out}/${file}.optimized`;
  const args = ['-Os', ...optimizerFeatures, `${request.out}/${file}`, '-o', done];
  const result = await plain(optimizer, args, `wasm-opt ${file}`, request, ports);
  if (result.exitCode === 0) await ports.scratch.move(done, `${request.out}/${file}`);
  return result;
}

function plain(
  [program = '', ...first]: readonly string[],
  args: readonly string[],
  title: string,
  { out, timeLeft, label }: ModuleRequest,
  ports: Needs,
): Promise<CommandResult> {
  return runCommand(
    {
      program,
      args: [...first, ...args],
      cwd: out,
      folder: '.',
      timeoutMs: timeLeft(),
      title: heading(title, '.', label),
      what: title,
    },
    new PlainOutput({ root: out }),
    ports,
  );
}

/** A tool that could not be had, as the result of a command that needs it. */
export function withoutTool(name: string, tool: Extract<Tool, { none: string }>): CommandResult {
  return {
    commandLine: name,
    folder: '.',
    durationMs: 0,
    exitCode: null,
    timedOut: false,
    packages: [],
    errors: [
      {
        kind: 'command',
        message: tool.none,
        environment: { kind: 'tool', missing: name, message: `${tool.none}.`, hint: `Put ${name} on PATH.` },
      },
    ],
    errorCount: 1,
  };
}
