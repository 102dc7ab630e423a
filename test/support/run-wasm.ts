import { readWasmInputs } from '../../src/actions/wasm-build/inputs.js';
import { run } from '../../src/actions/wasm-build/run.js';
import { describe } from '../../src/actions/wasm-build/summary.js';
import { openRepository } from '../../src/adapters/runner/open-ports.js';
import { runInProcess, type ActionRun } from './run-in-process.js';
import type { Workbench } from './workbench.js';

/** The parts of the JSON report that the tests look at. */
export interface WasmReport {
  readonly why?: string;
  readonly modules: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly 'gzip-bytes': number;
    readonly base?: { readonly bytes: number };
    readonly browser: { readonly state: string; readonly why: string };
    readonly types: { readonly state: string; readonly why: string };
  }[];
}

/** Runs wasm-build as GitHub would, in this process. */
export function wasm(
  bench: Workbench,
  root: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: NodeJS.ProcessEnv = {},
): Promise<ActionRun<WasmReport>> {
  return runInProcess(
    { name: 'wasm-build', readInputs: readWasmInputs, load: async () => ({ open: openRepository, run, describe }) },
    bench,
    { 'working-directory': root, optimize: 'false', ...inputs },
    environment,
  );
}
