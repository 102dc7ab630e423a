#!/usr/bin/env node
// Plays open-pull-request against the GitHub double with every fault on every endpoint, once and without end, and with
// two runs and people interleaved at every request. The last line counts: `N cases, N problems`.
//
//   node scripts/acceptance/faults.mjs
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
/** Two at a time, the longest first: a test file by itself would keep one processor busy and leave the other idle. */
const parts = [
  ['test/actions/open-pull-request/faults.test.ts', '--testNamePattern=^(?!create:)'],
  ['test/actions/open-pull-request/faults.test.ts', '--testNamePattern=^create:'],
  ['test/actions/open-pull-request/races.test.ts'],
];
const outputs = [];
const statuses = [];
await Promise.all([playAll(), playAll()]);

const counts = [...outputs.join('\n').matchAll(/: (?:\d+ endpoints, )?(\d+) cases, (\d+) problems$/gm)];
const sum = (group) => counts.reduce((total, match) => total + Number(match[group]), 0);
console.log(`${sum(1)} cases, ${sum(2)} problems`);
process.exitCode = statuses.every((status) => status === 0) && sum(1) > 0 ? 0 : 1;

async function playAll() {
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) await play(part);
}

async function play(args) {
  const child = spawn(process.execPath, [...node, '--silent=false', '--runInBand', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, INFRA_ACTIONS_FAULTS: 'all' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  statuses.push((await once(child, 'close'))[0]);
  outputs.push(output);
}
