import { readInputs } from '../actions/apply-patch/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'apply-patch',
  readInputs,
  load: async () => ({
    open: (await import('../adapters/runner/open-ports.js')).openRepository,
    run: (await import('../actions/apply-patch/run.js')).run,
    describe: (await import('../actions/apply-patch/summary.js')).describe,
  }),
});
