import { readWasmInputs } from '../actions/wasm-build/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'wasm-build',
  readInputs: readWasmInputs,
  load: async () => ({
    open: (await import('../adapters/runner/open-ports.js')).openRepository,
    run: (await import('../actions/wasm-build/run.js')).run,
    describe: (await import('../actions/wasm-build/summary.js')).describe,
  }),
});
