import { readInputs } from '../actions/open-pull-request/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'open-pull-request',
  readInputs,
  load: async () => ({
    open: (await import('../adapters/github/github.js')).withGitHub,
    run: (await import('../actions/open-pull-request/run.js')).run,
    describe: (await import('../actions/open-pull-request/summary.js')).describe,
  }),
});
