#!/usr/bin/env node
// Starts each bundle once, in an empty folder and without inputs, with each node that is named: what cannot be loaded
// says so here, because bundling does not. Every bundle must end by itself, with words of its own.
//
//   node scripts/start-bundles.mjs [--bundles DIR] NODE...
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { bundles: { type: 'string', default: join(root, 'dist') } },
  allowPositionals: true,
});
const bundles = resolve(values.bundles);
const names = readdirSync(bundles, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const folder = mkdtempSync(join(tmpdir(), 'start-bundles-'));
/** What an exception that nobody expected looks like. */
const crash = /a bug in infra-actions|Cannot find (module|package)|ERR_[A-Z_]+|SyntaxError|^\s+at .+:\d+:\d+\)?$/m;

let failed = 0;
let started = 0;
for (const node of positionals.map((path) => (path.includes('/') ? resolve(path) : path))) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  for (const name of names) {
    started += 1;
    const problem = version ? problemOf(node, name) : `${node} does not start`;
    if (problem === undefined) continue;
    failed += 1;
    console.log(`${name} on node ${version}: ${problem}`);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`${started} starts, ${failed} failed`);
if (failed > 0 || started === 0) process.exitCode = 1;

function problemOf(node, name) {
  const done = spawnSync(node, [join(bundles, name, 'index.js')], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, RUNNER_TEMP: folder, TMPDIR: folder },
  });
  const said = `${done.stdout}${done.stderr}`;
  if (done.status === null) return `it did not end (${done.signal ?? done.error?.message})`;
  if (![0, 1, 2, 3].includes(done.status)) return `exit status ${done.status}\n${said}`;
  return crash.test(said) ? said : said.trim() === '' ? 'it said nothing' : undefined;
}
