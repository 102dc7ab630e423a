#!/usr/bin/env node
// How long a call that is refused for its inputs takes, for every bundle, as a ratio to a node that does nothing. The
// runs of all bundles and of `node -e 0` take turns, so that a busy machine slows all of them alike; the median counts.
//
//   node scripts/bench/start.mjs [--bundles DIR] [--runs 15] [--json] [NODE...]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    bundles: { type: 'string', default: join(root, 'dist') },
    runs: { type: 'string', default: '15' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const bundles = resolve(values.bundles);
const names = readdirSync(bundles, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const nodes = positionals.length > 0 ? positionals : [process.execPath];
const folder = mkdtempSync(join(tmpdir(), 'start-'));

const measured = nodes.map((path) => (path.includes('/') ? resolve(path) : path)).map(measure);
console.log(values.json ? JSON.stringify(measured) : measured.map(shown).join('\n'));
rmSync(folder, { recursive: true, force: true });

/** Milliseconds of a node that does nothing, and of each bundle. */
function measure(node) {
  const nothing = [];
  const times = new Map(names.map((name) => [name, []]));
  for (let run = 0; run < Number(values.runs); run += 1) {
    nothing.push(timeOf(node, ['-e', '0']));
    for (const [name, taken] of times) taken.push(timeOf(node, refusedCall(name), 2));
  }
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const bundlesMs = Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)]));
  return { version, nothingMs: median(nothing), bundlesMs };
}

function shown({ version, nothingMs, bundlesMs }) {
  const lines = Object.entries(bundlesMs).map(
    ([name, ms]) => `  ${name.padEnd(20)} ${ms.toFixed(0).padStart(4)} ms  ${(ms / nothingMs).toFixed(2)}x`,
  );
  return [`node ${version}: ${nothingMs.toFixed(0)} ms`, ...lines].join('\n');
}

function refusedCall(name) {
  const bundle = join(bundles, name, 'index.js');
  return name === 'cli' ? [bundle, 'audit-deps', '--no-such-input', 'x'] : [bundle];
}

/** @returns milliseconds. @throws when the call did not end with `status`. */
function timeOf(node, args, status = 0) {
  const began = performance.now();
  const done = spawnSync(node, args, { cwd: folder, encoding: 'utf8', env: environment() });
  const taken = performance.now() - began;
  if (done.status !== status) throw new Error(`${node} ${args.join(' ')}: status ${done.status}\n${done.stderr}`);
  return taken;
}

/** Every action of a repository refuses that name, and those of the fleet that mode. */
function environment() {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, TMPDIR: folder, RUNNER_TEMP: folder, INPUT_REPOSITORY: '? ?', INPUT_MODE: '?' };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
