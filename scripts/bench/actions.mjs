#!/usr/bin/env node
// Times the actions on real repositories, beside what people would use instead.
//
//   node scripts/bench/actions.mjs --folder DIR [--branch NAME] [--repository NAME]… [--neighbours MB] [--rounds 5]
//     [--bundles DIR] [--json]
//
// cargo     two `cargo metadata`: on a clone as it is, and on the same clone with the manifests that apply-patch
//           writes, beginning with the lockfile of the first; for each workspace that the audit looks at, with its own
//           options
// plan      the scripts of docs/plan.md, 10.3.2 and 11.4
// static, resolve   audit-deps in both modes; apply, rollback: with lockfiles, without `verify`
//
// All take turns, with the start of node; of each the fastest round counts. Every other repository of the folder is
// served to Cargo with as much committed beside it as `--neighbours` says, as real ones have. Repositories in which one
// of the two resolutions fails are left out: there the audit asks more questions.
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cloneInto, repositoriesOf } from '../acceptance/fleet/repositories.mjs';
import { git, run } from '../acceptance/fleet/run.mjs';
import { planScripts } from './plan-scripts.mjs';
import { serveFleet } from './serve-fleet.mjs';
import { timed } from './timed.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    branch: { type: 'string' },
    repository: { type: 'string', multiple: true, default: [] },
    neighbours: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '5' },
    bundles: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    json: { type: 'boolean', default: false },
  },
});
if (values.folder === undefined) {
  console.error('usage: actions.mjs --folder DIR');
  process.exit(2);
}
const folder = resolve(values.folder);
const bundles = resolve(values.bundles);
const bench = mkdtempSync(join(tmpdir(), 'actions-bench-'));
process.once('exit', () => rmSync(bench, { recursive: true, force: true }));
const environment = serveFleet(folder, Number(values.neighbours), join(bench, 'served'));
const scripts = planScripts(bench);
const names = ['cargo', 'plan', 'static', 'resolve', 'apply', 'rollback'];

if (!values.json) console.log(line('repository', [...names, 'static', 'resolve', 'resolve']));
if (!values.json) console.log(line('', ['', '', '', '', '', '', 'of plan', 'of plan', 'of cargo']));
const all = repositoriesOf(folder, values).flatMap((name) => {
  const measured = measure(name);
  if (measured === undefined) return [];
  if (!values.json) console.log(row(name, measured));
  return [{ name, ...measured }];
});
const total = Object.fromEntries(names.map((of) => [of, all.reduce((sum, one) => sum + one[of], 0)]));
console.log(values.json ? JSON.stringify(all) : row('total', total));

function measure(name) {
  const clone = cloneInto(join(bench, name, 'clone'), join(folder, name), values.branch);
  const report = join(bench, name, 'report.json');
  const audit = [join(bundles, 'audit-deps/index.js')];
  const first = run(process.execPath, audit, clone, { ...inputsOf(name, clone), 'INPUT_REPORT-FILE': report });
  const { base, after, workspaces } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  if (base !== 'resolves' || after !== 'resolves') {
    console.error(`${name} left out: before ${base ?? `status ${first.exitCode}`}, after ${after ?? '–'}`);
    return undefined;
  }
  const roots = workspaces.map(({ root }) => root);
  const { manifests, integrated } = integrate(name, clone);
  const times = Object.fromEntries(names.map((of) => [of, []]));
  const time = (of, program, args, cwd, more = {}) => {
    const env = { ...inputsOf(name, cwd), ...more };
    times[of].push(timed(program, args, { cwd, env, accepted: [0, 1] }).seconds);
  };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    times.cargo.push(twice(name, clone, manifests, roots));
    time('plan', 'bash', [scripts, clone], clone);
    time('static', process.execPath, audit, clone, { INPUT_MODE: 'static' });
    time('resolve', process.execPath, audit, clone);
    time('apply', process.execPath, [join(bundles, 'apply-patch/index.js')], clone);
    undo(clone);
    const back = { INPUT_VERIFY: 'false', INPUT_MODE: 'full', INPUT_REASON: 'A benchmark.' };
    time('rollback', process.execPath, [join(bundles, 'rollback/index.js')], integrated, back);
    undo(integrated);
  }
  return Object.fromEntries(names.map((of) => [of, Math.min(...times[of])]));
}

/** @returns what apply-patch writes into manifests, and a clone where that is committed. */
function integrate(name, clone) {
  const integrated = cloneInto(join(bench, name, 'integrated'), clone);
  const done = run(process.execPath, [join(bundles, 'apply-patch/index.js')], integrated, {
    ...inputsOf(name, integrated),
    'INPUT_UPDATE-LOCKFILE': 'false',
    GITHUB_OUTPUT: '',
  });
  const changed = git(integrated, 'diff', '--name-only', 'HEAD').split('\n');
  const manifests = changed.filter((path) => path.endsWith('Cargo.toml'));
  const kept = join(bench, name, 'manifests');
  for (const path of manifests) cpSync(join(integrated, path), join(kept, path), { recursive: true });
  const set = /^change-set=(.+)$/m.exec(done.stdout)?.[1];
  const message = set === undefined ? 'integrate' : JSON.parse(readFileSync(set, 'utf8')).commits[0].message;
  git(integrated, 'add', '--all');
  const person = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  git(integrated, ...person, 'commit', '--quiet', '--message', message);
  return { manifests: { folder: kept, paths: manifests }, integrated };
}

function undo(clone) {
  git(clone, 'reset', '--quiet', '--hard');
  git(clone, 'clean', '--quiet', '-fdx');
}

/** Both resolutions of every workspace, on a copy of the clone. @returns seconds */
function twice(name, clone, manifests, roots) {
  const copy = join(bench, name, 'copy');
  rmSync(copy, { recursive: true, force: true });
  cpSync(clone, copy, { recursive: true, verbatimSymlinks: true });
  const resolveAll = () => roots.reduce((sum, root) => sum + metadata(join(copy, root)), 0);
  const before = resolveAll();
  for (const path of manifests.paths) cpSync(join(manifests.folder, path), join(copy, path));
  return before + resolveAll();
}

/** Started outside of the repository, whose toolchain file and configuration the audit does not follow either. */
function metadata(manifest) {
  const args = ['metadata', '--format-version', '1', '--quiet', '--color', 'never', '--manifest-path', manifest];
  return timed('cargo', args, { cwd: bench, env: environment }).seconds;
}

/** A temporary folder for each run: nothing is answered from an earlier one. */
function inputsOf(name, clone) {
  const temp = join(bench, 'temp');
  rmSync(temp, { recursive: true, force: true });
  mkdirSync(temp);
  return { ...environment, RUNNER_TEMP: temp, INPUT_REPOSITORY: name, 'INPUT_WORKING-DIRECTORY': clone };
}

function row(name, seconds) {
  const ratio = (of, to) => `${(seconds[of] / seconds[to]).toFixed(2)}x`;
  const ratios = [ratio('static', 'plan'), ratio('resolve', 'plan'), ratio('resolve', 'cargo')];
  return line(name, [...names.map((of) => `${seconds[of].toFixed(2)} s`), ...ratios]);
}

function line(name, cells) {
  return [name.padEnd(18), ...cells.map((cell) => cell.padStart(9))].join('').trimEnd();
}
