import { readInputs } from '../actions/rollback/inputs.js';
import { run } from '../actions/rollback/run.js';
import { describe } from '../actions/rollback/summary.js';
import { runAction } from '../adapters/runner/run-action.js';
import { rollbackPorts } from '../adapters/runner/rollback-ports.js';

await runAction({ name: 'rollback', readInputs, extend: rollbackPorts, run, describe });
