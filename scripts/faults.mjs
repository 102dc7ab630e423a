#!/usr/bin/env node
// Plays open-pull-request against the GitHub double with every fault on every endpoint, once and without end, and with
// two runs and people interleaved at every request. Prints how many cases there were; some minutes.
//
//   node scripts/faults.mjs
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tests = ['test/actions/open-pull-request-faults.test.ts', 'test/actions/open-pull-request-races.test.ts'];
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--silent=false',
    ...tests,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, INFRA_ACTIONS_FAULTS: 'all' } },
);
process.exitCode = status ?? 1;
