import { readInputs } from '../actions/conclude/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'conclude',
  readInputs,
  load: async () => ({
    open: (await import('../adapters/runner/open-ports.js')).openRepository,
    run: (await import('../actions/conclude/run.js')).run,
    describe: (await import('../actions/conclude/summary.js')).describe,
  }),
});
