#!/usr/bin/env node
// Plays open-pull-request against the GitHub double with every fault on every endpoint, once and without end, and with
// two runs and people interleaved at every request. The last line counts: `N cases, N problems`.
//
//   node scripts/acceptance/faults.mjs
import { runTests } from './run-tests.mjs';

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
  let output = '';
  const status = await runTests(['--silent=false', '--runInBand', ...args], { INFRA_ACTIONS_FAULTS: 'all' }, (text) => {
    output += text;
    process.stdout.write(text);
  });
  statuses.push(status);
  outputs.push(output);
}
