import { readInputs as readPatchInputs } from '../actions/apply-patch/inputs.js';
import { readInputs } from '../actions/audit-deps/inputs.js';
import { readSmokeInputs } from '../actions/smoke-test/inputs.js';
import { readWasmInputs } from '../actions/wasm-build/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'audit-deps',
  readInputs,
  // The front door checks the inputs of the whole chain before its first part works.
  following: [readPatchInputs, readSmokeInputs, readWasmInputs],
  load: async () => ({
    open: (await import('../adapters/runner/open-ports.js')).openRepositoryToRead,
    run: (await import('../actions/audit-deps/run.js')).run,
    describe: (await import('../actions/audit-deps/summary.js')).describe,
  }),
});
