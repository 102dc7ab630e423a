import { readInputs } from '../actions/apply-patch/inputs.js';
import { run } from '../actions/apply-patch/run.js';
import { describe } from '../actions/apply-patch/summary.js';
import { openRepository } from '../adapters/runner/open-ports.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({ name: 'apply-patch', readInputs, open: openRepository, run, describe });
