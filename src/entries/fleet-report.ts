import { readInputs } from '../actions/fleet-report/inputs.js';
import { run } from '../actions/fleet-report/run.js';
import { describe } from '../actions/fleet-report/summary.js';
import { fleetPorts } from '../adapters/fleet/fleet-ports.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({ name: 'fleet-report', readInputs, extend: fleetPorts, run, describe });
