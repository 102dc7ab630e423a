#!/usr/bin/env node
// Plays open-pull-request against the GitHub double with every fault on every endpoint, once and without end, and with
// two runs and people interleaved at every request. The last line counts: `N cases, N problems`.
//
//   node scripts/acceptance/faults.mjs
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = ['test/actions/open-pull-request/faults.test.ts', 'test/actions/open-pull-request/races.test.ts'];
const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const child = spawn(process.execPath, [...node, '--silent=false', ...tests], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, INFRA_ACTIONS_FAULTS: 'all' },
});
let output = '';
child.stdout.setEncoding('utf8').on('data', (text) => {
  output += text;
  process.stdout.write(text);
});
const [status] = await once(child, 'close');

const counts = [...output.matchAll(/: (?:\d+ endpoints, )?(\d+) cases, (\d+) problems$/gm)];
const sum = (group) => counts.reduce((total, match) => total + Number(match[group]), 0);
console.log(`${sum(1)} cases, ${sum(2)} problems`);
process.exitCode = status === 0 && sum(1) > 0 ? 0 : 1;
