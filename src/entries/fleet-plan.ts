import { readInputs } from '../actions/fleet-plan/inputs.js';
import { run } from '../actions/fleet-plan/run.js';
import { describe } from '../actions/fleet-plan/summary.js';
import { fleetPorts } from '../adapters/fleet/fleet-ports.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({ name: 'fleet-plan', readInputs, extend: fleetPorts, run, describe });
