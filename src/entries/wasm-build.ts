import { readWasmInputs } from '../actions/wasm-build/inputs.js';
import { run } from '../actions/wasm-build/run.js';
import { describe } from '../actions/wasm-build/summary.js';
import { openRepository } from '../adapters/runner/open-ports.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({ name: 'wasm-build', readInputs: readWasmInputs, open: openRepository, run, describe });
