#!/usr/bin/env node
// Plays the rollout of a whole fleet against the GitHub double: legs that fail, runners that are lost, GitHub's limits
// and lost answers, people who merge, close, push and revert in between, two dispatches at once, and reports that are
// killed at any of their requests. In the end each repository has to be where its people and its own fate want it, with
// one pull request and one issue, and the ledger has to say so. Prints the requests per repository.
//
//   node scripts/acceptance/fleet-simulation.mjs [--repositories 1000] [--rollouts 1] [--seed N]
import { parseArgs } from 'node:util';
import { runTests } from './run-tests.mjs';

const { values } = parseArgs({
  options: {
    repositories: { type: 'string', default: '1000' },
    rollouts: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
  },
});
if (!Object.values(values).every((text) => /^\d+$/.test(text))) {
  console.error('usage: fleet-simulation.mjs [--repositories N] [--rollouts N] [--seed N]');
  process.exit(2);
}
const status = await runTests(['--silent=false', 'test/actions/fleet/simulation.test.ts'], {
  INFRA_ACTIONS_REPOSITORIES: values.repositories,
  INFRA_ACTIONS_CASES: values.rollouts,
  INFRA_ACTIONS_SEED: values.seed,
});
const verdict = status === 0 ? 'each came to its end' : 'differences, see above';
console.log(`seed ${values.seed}: ${values.rollouts} rollouts of ${values.repositories} repositories: ${verdict}`);
process.exitCode = status === 0 ? 0 : 1;
