import { readInputs } from '../actions/apply-change-set/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'apply-change-set',
  readInputs,
  load: async () => ({
    open: (await import('../adapters/runner/open-ports.js')).openRepository,
    run: (await import('../actions/apply-change-set/run.js')).run,
    describe: (await import('../actions/apply-change-set/summary.js')).describe,
  }),
});
