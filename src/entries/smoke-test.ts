import { readSmokeInputs } from '../actions/smoke-test/inputs.js';
import { run } from '../actions/smoke-test/run.js';
import { describe } from '../actions/smoke-test/summary.js';
import { runAction } from '../adapters/runner/run-action.js';
import { smokePorts } from '../adapters/runner/smoke-ports.js';

await runAction({ name: 'smoke-test', readInputs: readSmokeInputs, extend: smokePorts, run, describe });
