import { readInputs as readPatchInputs } from '../actions/apply-patch/inputs.js';
import { readInputs } from '../actions/audit-deps/inputs.js';
import { run } from '../actions/audit-deps/run.js';
import { describe } from '../actions/audit-deps/summary.js';
import { readSmokeInputs } from '../actions/smoke-test/inputs.js';
import { readWasmInputs } from '../actions/wasm-build/inputs.js';
import { openRepository } from '../adapters/runner/open-ports.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'audit-deps',
  readInputs,
  // The front door checks the inputs of the whole chain before its first part works.
  following: [readPatchInputs, readSmokeInputs, readWasmInputs],
  open: openRepository,
  run,
  describe,
});
