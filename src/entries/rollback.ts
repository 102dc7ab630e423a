import { readInputs } from '../actions/rollback/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'rollback',
  readInputs,
  load: async () => ({
    open: (await import('../adapters/runner/open-ports.js')).openRepository,
    run: (await import('../actions/rollback/run.js')).run,
    describe: (await import('../actions/rollback/summary.js')).describe,
  }),
});
