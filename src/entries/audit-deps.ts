import { readInputs } from '../actions/audit-deps/inputs.js';
import { run } from '../actions/audit-deps/run.js';
import { describe } from '../actions/audit-deps/summary.js';
import { commonPorts, runAction } from '../adapters/action.js';

await runAction({ name: 'audit-deps', readInputs, extend: commonPorts, run, describe });
