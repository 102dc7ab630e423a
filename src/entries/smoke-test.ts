import { readSmokeInputs } from '../actions/smoke-test/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'smoke-test',
  readInputs: readSmokeInputs,
  load: async () => ({
    open: (await import('../adapters/runner/open-with-cache.js')).openRepositoryWithCache,
    run: (await import('../actions/smoke-test/run.js')).run,
    describe: (await import('../actions/smoke-test/summary.js')).describe,
  }),
});
