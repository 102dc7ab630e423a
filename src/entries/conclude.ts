import { readInputs } from '../actions/conclude/inputs.js';
import { run } from '../actions/conclude/run.js';
import { describe } from '../actions/conclude/summary.js';
import { commonPorts, runAction } from '../adapters/runner/run-action.js';

await runAction({ name: 'conclude', readInputs, extend: commonPorts, run, describe });
