import { readInputs } from '../actions/open-pull-request/inputs.js';
import { run } from '../actions/open-pull-request/run.js';
import { describe } from '../actions/open-pull-request/summary.js';
import { runAction } from '../adapters/runner/run-action.js';
import { withGitHub } from '../adapters/github/github.js';

await runAction({ name: 'open-pull-request', readInputs, open: withGitHub, run, describe });
