import { readWasmInputs } from '../actions/wasm-build/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'wasm-build',
  readInputs: readWasmInputs,
  load: async () => ({
    run: (await import('../actions/wasm-build/run.js')).run,
    describe: (await import('../actions/wasm-build/summary.js')).describe,
    extend: (await import('../adapters/runner/smoke-ports.js')).wasmPorts,
  }),
});
