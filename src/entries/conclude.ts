import { readInputs } from '../actions/conclude/inputs.js';
import { commonPorts, runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'conclude',
  readInputs,
  load: async () => ({
    run: (await import('../actions/conclude/run.js')).run,
    describe: (await import('../actions/conclude/summary.js')).describe,
    extend: commonPorts,
  }),
});
