import { readInputs } from '../actions/fleet-report/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'fleet-report',
  readInputs,
  load: async () => ({
    open: (await import('../adapters/fleet/fleet-ports.js')).fleetPorts,
    run: (await import('../actions/fleet-report/run.js')).run,
    describe: (await import('../actions/fleet-report/summary.js')).describe,
  }),
});
