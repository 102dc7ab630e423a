import { readInputs } from '../actions/apply-change-set/inputs.js';
import { run } from '../actions/apply-change-set/run.js';
import { describe } from '../actions/apply-change-set/summary.js';
import { openRepository } from '../adapters/runner/open-ports.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({ name: 'apply-change-set', readInputs, open: openRepository, run, describe });
