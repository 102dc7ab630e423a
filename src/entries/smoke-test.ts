import { readSmokeInputs } from '../actions/smoke-test/inputs.js';
import { run } from '../actions/smoke-test/run.js';
import { describe } from '../actions/smoke-test/summary.js';
import { openRepository } from '../adapters/runner/open-ports.js';
import { runAction } from '../adapters/runner/run-action.js';

await runAction({ name: 'smoke-test', readInputs: readSmokeInputs, open: openRepository, run, describe });
