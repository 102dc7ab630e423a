#!/usr/bin/env node
// Makes repositories with manifests as odd as people write them, edits them, and checks the laws of an edit: what is
// not needed stays to the byte, each comment stays with its entry, a second run does nothing, what is taken back is as
// it was, and one crate less is as if it had never been asked for. Real cargo is asked about a part of them: it reads
// what it read before, and has the crates on every target. The last line has the seed and the counts.
//
//   node scripts/acceptance/odd-manifests.mjs [--cases 5000] [--cargo 500] [--seed N]
import { parseArgs } from 'node:util';
import { runTests } from './run-tests.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '5000' },
    cargo: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
  },
});
if (![values.cases, values.cargo, values.seed].every((text) => /^\d+$/.test(text))) {
  console.error('usage: odd-manifests.mjs [--cases N] [--cargo N] [--seed N]');
  process.exit(2);
}
const status = await runTests(['--silent=false', 'test/oracles/odd-manifests.test.ts'], {
  INFRA_ACTIONS_CASES: values.cases,
  INFRA_ACTIONS_CASES_CARGO: values.cargo,
  INFRA_ACTIONS_SEED: values.seed,
});
const verdict = status === 0 ? 'no difference' : 'differences, see above';
console.log(`seed ${values.seed}: ${values.cases} cases, ${values.cargo} of cargo's: ${verdict}`);
process.exitCode = status === 0 ? 0 : 1;
