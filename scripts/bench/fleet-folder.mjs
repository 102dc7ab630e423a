#!/usr/bin/env node
// Times `fleet --folder` against auditing the same checkouts one after another.
//
//   node scripts/bench/fleet-folder.mjs --folder DIR [--jobs N] [--rounds 3] [--most 0.6]
//
// A first round that is not counted fills Cargo's homes. Then both take turns, each in `rounds`, and the medians are
// compared; the network and other work on the machine count. Exit status 1 where the ratio is above `--most`.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    cli: { type: 'string', default: join(project, 'dist', 'cli', 'index.js') },
    jobs: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    most: { type: 'string', default: '0.6' },
  },
});
if (values.folder === undefined) throw new Error('name the folder of the checkouts: --folder DIR');
const folder = resolve(values.folder);
const jobs = values.jobs === undefined ? [] : ['--jobs', values.jobs];

const { repositories, jobs: together } = fleet(jobs);
const verdicts = new Map(repositories.map(({ name, verdict }) => [name, verdict]));
const times = { apart: [], together: [] };
for (let round = 0; round < Number(values.rounds); round += 1) {
  times.apart.push(seconds(() => repositories.forEach(auditAlone)));
  times.together.push(
    seconds(() => {
      for (const { name, verdict } of fleet(jobs).repositories) requireSame(name, verdict);
    }),
  );
  console.log(`round ${round + 1}: ${times.apart[round].toFixed(1)} s, ${times.together[round].toFixed(1)} s`);
}
const [apart, beside] = [median(times.apart), median(times.together)];
console.log(
  `${repositories.length} repositories: ${apart.toFixed(1)} s one after another, ` +
    `${beside.toFixed(1)} s ${together} at a time: ${(beside / apart).toFixed(2)}x`,
);
if (beside / apart > Number(values.most)) process.exitCode = 1;

function fleet(more) {
  const { stdout } = start(['fleet', '--folder', folder, '--json', ...more]);
  return JSON.parse(stdout);
}

function auditAlone({ name, folder: own }) {
  const { stdout } = start(['audit-deps', '--repository', name, '--working-directory', join(folder, own), '--json']);
  requireSame(name, JSON.parse(stdout).verdict);
}

function start(args) {
  return spawnSync(process.execPath, [values.cli, ...args], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
}

/** A time of something else, such as a network that fails, says nothing. */
function requireSame(name, verdict) {
  if (verdict !== verdicts.get(name)) throw new Error(`${name}: ${verdicts.get(name)}, and then ${verdict}`);
}

function seconds(work) {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}
