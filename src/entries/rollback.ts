import { readInputs } from '../actions/rollback/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'rollback',
  readInputs,
  load: async () => ({
    run: (await import('../actions/rollback/run.js')).run,
    describe: (await import('../actions/rollback/summary.js')).describe,
    extend: (await import('../adapters/runner/rollback-ports.js')).rollbackPorts,
  }),
});
