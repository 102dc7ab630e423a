import { readInputs } from '../actions/conclude/inputs.js';
import { run } from '../actions/conclude/run.js';
import { describe } from '../actions/conclude/summary.js';
import { openRepository } from '../adapters/runner/open-ports.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({ name: 'conclude', readInputs, open: openRepository, run, describe });
