#!/usr/bin/env node
// How long the decision about a fleet takes, and how much memory it needs: states, order problems and the next wave of
// a made-up snapshot. At twice the repositories both may be twice as much.
//
//   node scripts/bench/fleet-plan.mjs [--rounds 5] [--json] [repositories...]   1250, 2500, 5000 and 10000 by default
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseArgs } from 'node:util';
import { importWithTests } from '../sample-pages.mjs';

/** The whole plan of 10,000 repositories is decided in this time. */
const maxMs = 2000;

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1250, 2500, 5000, 10_000];
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const { samplePlan, sampleSnapshot, assessSample } = await importWithTests('test/support/sample-fleet.js');
const results = [];
for (const size of sizes) {
  const plan = samplePlan(size);
  const seen = sampleSnapshot(plan);
  const times = [];
  let kept;
  let bytes = 0;
  for (let round = 0; round < Number(values.rounds); round += 1) {
    kept = undefined;
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    kept = assessSample(plan, seen);
    times.push(performance.now() - started);
    collectGarbage();
    bytes = process.memoryUsage().heapUsed - before;
  }
  const ms = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  results.push({ size, ms, bytes: bytes / size });
  if (values.json) continue;
  console.log(
    `${size} repositories: ${ms.toFixed(0)} ms, ${(bytes / size).toFixed(0)} bytes a repository, ` +
      `${kept.orderProblems.length} order problems, ${kept.decision.verdict} of ${kept.decision.wave.length}`,
  );
}
if (values.json) console.log(JSON.stringify(results));
if (results.some(({ ms }) => ms > maxMs)) process.exitCode = 1;
