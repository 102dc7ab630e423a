import { readInputs } from '../actions/rollback/inputs.js';
import { run } from '../actions/rollback/run.js';
import { describe } from '../actions/rollback/summary.js';
import { openRepository } from '../adapters/runner/open-ports.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({ name: 'rollback', readInputs, open: openRepository, run, describe });
