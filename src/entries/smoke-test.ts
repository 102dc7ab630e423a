import { readSmokeInputs } from '../actions/smoke-test/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'smoke-test',
  readInputs: readSmokeInputs,
  load: async () => ({
    run: (await import('../actions/smoke-test/run.js')).run,
    describe: (await import('../actions/smoke-test/summary.js')).describe,
    extend: (await import('../adapters/runner/smoke-ports.js')).smokePorts,
  }),
});
