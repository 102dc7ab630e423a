import { readInputs } from '../actions/fleet-plan/inputs.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({
  name: 'fleet-plan',
  readInputs,
  load: async () => ({
    open: (await import('../adapters/fleet/fleet-ports.js')).fleetPorts,
    run: (await import('../actions/fleet-plan/run.js')).run,
    describe: (await import('../actions/fleet-plan/summary.js')).describe,
  }),
});
