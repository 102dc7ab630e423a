#!/usr/bin/env node
// Runs `integrate` over a folder of git repositories and checks, without trusting a word of it, what it did.
//
//   node scripts/acceptance/fleet-check.mjs --folder DIR [--branch NAME] [--steps "check"] [--repository NAME]… [--json]
//                                [--bundles DIR] [--keep] [--flag name=value]…
//
// Each repository of DIR but `infra` is cloned into a scratch folder, and `integrate` runs there with the plan's own
// list of crates. How the infra workspace's address resolves is the environment's business (GIT_CONFIG_GLOBAL,
// CARGO_NET_GIT_FETCH_WITH_CLI). Times: `static` is audit-deps in mode `static` with the start of node, the median of
// three; `own` is integrate apart from waiting for cargo.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cargoTime, makeCargoClock } from './fleet/cargo-clock.mjs';
import { cloneInto, repositoriesOf } from './fleet/repositories.mjs';
import { git, run } from './fleet/run.mjs';
import { baseResolves, checkIntegrated, checkUntouched } from './fleet/verify.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    branch: { type: 'string' },
    steps: { type: 'string', default: 'none' },
    repository: { type: 'string', multiple: true, default: [] },
    flag: { type: 'string', multiple: true, default: [] },
    bundles: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
if (values.folder === undefined) {
  console.error('usage: fleet-check.mjs --folder DIR');
  process.exit(2);
}
const folder = resolve(values.folder);
const bundles = resolve(values.bundles);
const scratch = mkdtempSync(join(tmpdir(), 'fleet-check-'));
const clock = makeCargoClock(scratch);
const environment = {
  ...process.env,
  ...clock.environment,
  RUNNER_TEMP: scratch,
  CARGO_TARGET_DIR: process.env.CARGO_TARGET_DIR ?? join(scratch, 'target'),
};

const names = repositoriesOf(folder, values);
const rows = [];
for (const name of names) {
  const row = check(name);
  rows.push(row);
  if (!values.json) console.log(rows.length === 1 ? `${header()}\n${line(row)}` : line(row));
}
const failed = rows.filter((row) => row.problems.length > 0);
if (values.json) console.log(JSON.stringify(rows, null, 2));
else {
  for (const row of failed) for (const problem of row.problems) console.log(`${row.repository}: ${problem}`);
  console.log(`${rows.length - failed.length} passed, ${failed.length} failed`);
}
if (values.keep) console.error(`kept: ${scratch}`);
else rmSync(scratch, { recursive: true, force: true });
process.exitCode = failed.length > 0 || rows.length === 0 ? 1 : 0;

function check(name) {
  const clone = cloneOf(name, 'work');
  const base = baseResolves(cloneOf(name, 'base'), environment);
  const staticMs = staticAudit(name, clone);
  const first = integrate(name, clone);
  const problems = [];
  const row = { repository: name, base, verdict: first.verdict, staticMs, ownMs: first.ownMs, cargoMs: first.cargoMs };
  if (first.verdict === '') problems.push(`no verdict, exit status ${first.exitCode}: ${first.lastLine}`);
  else if (!expected(base, first.verdict)) problems.push(`the base ${base}, and the verdict is ${first.verdict}`);
  if (['integrated', 'unchanged'].includes(first.verdict) !== (first.exitCode === 0)) {
    problems.push(`verdict ${first.verdict} with exit status ${first.exitCode}`);
  }
  if (first.verdict !== 'integrated') {
    const found = checkUntouched(clone);
    problems.push(...found.problems);
    return { ...row, added: 0, removed: 0, sources: 0, second: '–', problems };
  }
  const integrated = checkIntegrated(clone, join(scratch, name, 'copy'), environment);
  problems.push(...integrated.problems);
  const before = fingerprint(clone);
  const second = integrate(name, clone);
  if (second.verdict !== 'unchanged' || second.exitCode !== 0) problems.push(`the second run says ${second.verdict}`);
  if (fingerprint(clone) !== before) problems.push('the second run changed something');
  problems.push(...reverse(clone, first.diff));
  const { added, removed, sources } = integrated;
  return { ...row, added, removed, sources, second: second.verdict, problems };
}

/** A base that resolves is never called broken; one that does not may be mended, where a wrong infra entry broke it. */
function expected(base, verdict) {
  const accepted = {
    resolves: ['integrated', 'unchanged', 'blocked', 'smoke-failed', 'environment'],
    'does not resolve': ['already-broken', 'blocked', 'integrated'],
  };
  return accepted[base].includes(verdict) || (values.steps !== 'none' && verdict === 'already-broken');
}

function cloneOf(name, purpose) {
  return cloneInto(join(scratch, name, purpose), join(folder, name), values.branch);
}

function staticAudit(name, clone) {
  const inputs = { INPUT_REPOSITORY: name, 'INPUT_WORKING-DIRECTORY': clone, INPUT_MODE: 'static' };
  const once = () =>
    run(process.execPath, [join(bundles, 'audit-deps/index.js')], clone, { ...environment, ...inputs });
  const times = [once(), once(), once()].map((done) => done.ms).toSorted((a, b) => a - b);
  return times[1];
}

function integrate(name, clone) {
  clock.reset();
  const extra = values.flag.map((flag) => `--${flag}`);
  const flags = ['--repository', name, '--working-directory', clone, '--steps', values.steps, ...extra];
  const done = run(process.execPath, [join(bundles, 'cli/index.js'), 'integrate', ...flags], clone, environment);
  const said = new Map([...done.stderr.matchAll(/^ {2}([a-z-]+) {2,}(.+)$/gm)].map((match) => [match[1], match[2]]));
  const cargoMs = cargoTime(clock.log);
  return {
    exitCode: done.exitCode,
    verdict: said.get('verdict') ?? '',
    diff: said.get('diff'),
    lastLine: done.stderr.trim().split('\n').at(-1) ?? '',
    cargoMs,
    ownMs: done.ms - cargoMs,
  };
}

/** The whole working tree as git sees it. */
function fingerprint(clone) {
  return git(clone, 'status', '--porcelain') + git(clone, 'diff', 'HEAD', '--binary');
}

/** The diff that the run wrote, taken back, leaves every byte as it was. */
function reverse(clone, diff) {
  if (diff === undefined) return ['there is no diff'];
  const done = run('git', ['apply', '--reverse', '--unidiff-zero', '--', diff], clone, environment);
  if (done.exitCode !== 0) return [`the diff cannot be reversed: ${done.stderr.trim().split('\n')[0]}`];
  return checkUntouched(clone).problems.map((problem) => `after the reverse patch: ${problem}`);
}

function header() {
  return line({ repository: 'repository', base: 'base', verdict: 'verdict', second: 'second run', problems: 0 });
}

function line(row) {
  const milliseconds = (value) => (value === undefined ? '' : `${Math.round(value)} ms`);
  const cells = [
    row.repository.padEnd(20),
    row.base.padEnd(17),
    row.verdict.padEnd(15),
    (row.sources === undefined ? 'sources' : String(row.sources)).padStart(7),
    (row.added === undefined ? 'lines' : `+${row.added} -${row.removed}`).padStart(10),
    row.second.padEnd(10),
    (row.staticMs === undefined ? 'static' : milliseconds(row.staticMs)).padStart(8),
    (row.ownMs === undefined ? 'own' : milliseconds(row.ownMs)).padStart(8),
    (row.cargoMs === undefined ? 'cargo' : milliseconds(row.cargoMs)).padStart(9),
    row.problems === 0 ? '' : row.problems.length === 0 ? 'ok' : `${row.problems.length} wrong`,
  ];
  return cells.join('  ').trimEnd();
}
