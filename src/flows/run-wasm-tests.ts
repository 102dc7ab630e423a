import type { Manifest } from '../domain/cargo/manifest/manifest.js';
import { CargoOutput } from '../domain/smoke/cargo-output.js';
import type { WorkspaceTree } from '../domain/smoke/cargo-command.js';
import type { ModuleCheck } from '../domain/wasm/wasm-module.js';
import type { Ports } from '../ports/ports.js';
import { runCommand } from './run-command.js';
import { cargoEnvironment, folderOf } from './run-cargo.js';
import { wasmTarget } from './wasm-target.js';

export interface WasmTestRequest {
  /** Absolute. */
  readonly root: string;
  readonly workspace: WorkspaceTree;
  readonly targetFolders: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  readonly name: string;
  readonly features: readonly string[];
  /** The wasm-bindgen that the module was made with: the runner comes with it. */
  readonly bindgen: readonly string[] | undefined;
  readonly timeLeft: () => number;
}

/** Runs the package's tests with wasm-bindgen-test, as `wasm-pack test` does (docs/plan.md, 12.5). */
export async function runWasmTests(
  request: WasmTestRequest,
  ports: Pick<Ports, 'process' | 'log'>,
): Promise<ModuleCheck> {
  const { manifest, bindgen, workspace, name, features } = request;
  if (!manifest.dependencies.some((dependency) => dependency.package === 'wasm-bindgen-test')) {
    return { state: 'not-run', why: 'it has no tests with wasm-bindgen-test' };
  }
  const [program] = bindgen ?? [];
  if (program === undefined)
    return { state: 'fail', why: 'it tests with wasm-bindgen-test and does not use wasm-bindgen' };
  const output = new CargoOutput({ root: request.root, folder: workspace.folder, packages: [name] });
  const withFeatures = features.length > 0 ? [`--features=${features.join(',')}`] : [];
  const args = ['test', `--package=${name}`, '--lib', '--tests', '--target', wasmTarget, ...withFeatures];
  const result = await runCommand(
    {
      program: 'cargo',
      args: [...args, '--no-fail-fast', '--message-format=json'],
      cwd: folderOf(request, workspace),
      folder: workspace.folder,
      env: {
        ...cargoEnvironment(request, workspace),
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: program.replace(/wasm-bindgen$/, 'wasm-bindgen-test-runner'),
      },
      timeoutMs: request.timeLeft(),
      title: `cargo test ${name} for wasm`,
    },
    output,
    ports,
  );
  if (result.exitCode === 0) return { state: 'pass', why: `${result.tests?.passed ?? 0} passed` };
  const lacking = result.errors.find((error) => error.environment !== undefined)?.environment;
  if (lacking) return { state: 'environment', why: lacking.message, missing: lacking };
  return { state: 'fail', why: result.errors.at(-1)?.message ?? 'the tests failed' };
}
