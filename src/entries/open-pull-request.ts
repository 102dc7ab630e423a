import { readInputs } from '../actions/open-pull-request/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'open-pull-request',
  readInputs,
  load: async () => ({
    run: (await import('../actions/open-pull-request/run.js')).run,
    describe: (await import('../actions/open-pull-request/summary.js')).describe,
    extend: (await import('../adapters/github/github.js')).withGitHub,
  }),
});
