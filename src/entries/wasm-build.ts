import { readWasmInputs } from '../actions/wasm-build/inputs.js';
import { run } from '../actions/wasm-build/run.js';
import { describe } from '../actions/wasm-build/summary.js';
import { runAction } from '../adapters/runner/run-action.js';
import { wasmPorts } from '../adapters/runner/smoke-ports.js';

await runAction({ name: 'wasm-build', readInputs: readWasmInputs, extend: wasmPorts, run, describe });
