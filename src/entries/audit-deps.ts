import { readInputs as readPatchInputs } from '../actions/apply-patch/inputs.js';
import { readInputs } from '../actions/audit-deps/inputs.js';
import { readSmokeInputs } from '../actions/smoke-test/inputs.js';
import { readWasmInputs } from '../actions/wasm-build/inputs.js';
import { commonPorts, runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'audit-deps',
  readInputs,
  following: [readPatchInputs, readSmokeInputs, readWasmInputs],
  load: async () => ({
    run: (await import('../actions/audit-deps/run.js')).run,
    describe: (await import('../actions/audit-deps/summary.js')).describe,
    extend: commonPorts,
  }),
});
