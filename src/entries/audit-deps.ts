import { readInputs as readPatchInputs } from '../actions/apply-patch/inputs.js';
import { readInputs } from '../actions/audit-deps/inputs.js';
import { run } from '../actions/audit-deps/run.js';
import { describe } from '../actions/audit-deps/summary.js';
import { readSmokeInputs } from '../actions/smoke-test/inputs.js';
import { readWasmInputs } from '../actions/wasm-build/inputs.js';
import { commonPorts, runAction } from '../adapters/runner/run-action.js';
const following = [readPatchInputs, readSmokeInputs, readWasmInputs];
await runAction({ name: 'audit-deps', readInputs, following, extend: commonPorts, run, describe });
