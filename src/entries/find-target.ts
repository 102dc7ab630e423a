import { readInputs } from '../actions/find-target/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'find-target',
  readInputs,
  load: async () => ({
    open: (await import('../adapters/github/github.js')).withRunToken,
    run: (await import('../actions/find-target/run.js')).run,
    describe: (await import('../actions/find-target/summary.js')).describe,
  }),
});
