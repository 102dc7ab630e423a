#!/usr/bin/env node
// Times audit-deps in mode `resolve` against the two resolutions that its answer needs.
//
//   node scripts/bench/resolve-against-cargo.mjs --folder DIR [--branch NAME] [--repository NAME]… [--rounds 5] [--bundles DIR]
//
// "Two resolutions" are `cargo metadata` on a clone as it is and, after it, on the same clone with the manifests that
// apply-patch writes, the second beginning with the lockfile of the first; for each workspace that the audit looks at,
// one after the other, with the audit's own options and started by themselves. audit-deps is measured with the start of
// node. Both take turns, and of each the fastest round counts, by the clock and in CPU time. Repositories in which one
// of the two fails are left out: there the audit asks more questions.
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cloneInto, repositoriesOf } from '../acceptance/fleet/repositories.mjs';
import { git, run } from '../acceptance/fleet/run.mjs';
import { timed } from './timed.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    branch: { type: 'string' },
    repository: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '5' },
    bundles: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});
if (values.folder === undefined) {
  console.error('usage: resolve-against-cargo.mjs --folder DIR');
  process.exit(2);
}
const folder = resolve(values.folder);
const bundles = resolve(values.bundles);
const bench = mkdtempSync(join(tmpdir(), 'resolve-bench-'));
process.once('exit', () => rmSync(bench, { recursive: true, force: true }));

console.log(line('repository', 'cargo', 'audit', 'of it', 'cargo CPU', 'audit CPU', 'of it'));
const all = [];
for (const name of repositoriesOf(folder, values)) {
  const measured = measure(name);
  if (measured === undefined) continue;
  all.push(measured);
  console.log(row(name, measured));
}
const overAll = (of) => all.reduce((total, one) => total + of(one), 0);
const total = (side) => ({ seconds: overAll((one) => one[side].seconds), cpu: overAll((one) => one[side].cpu) });
console.log(row('total', { cargo: total('cargo'), audit: total('audit') }));

function measure(name) {
  const clone = cloneInto(join(bench, name, 'clone'), join(folder, name), values.branch);
  const report = join(bench, name, 'report.json');
  const first = run(process.execPath, [join(bundles, 'audit-deps/index.js')], clone, auditOf(name, clone, report));
  const { base, after, workspaces } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  if (base !== 'resolves' || after !== 'resolves') {
    console.log(`${name.padEnd(20)} left out: before ${base ?? `status ${first.exitCode}`}, after ${after ?? '–'}`);
    return undefined;
  }
  const roots = workspaces.map(({ root }) => root);
  const integrated = join(bench, name, 'integrated');
  cpSync(clone, integrated, { recursive: true, verbatimSymlinks: true });
  const patch = { ...auditOf(name, integrated), 'INPUT_UPDATE-LOCKFILE': 'false', INPUT_DOCS: 'false' };
  run(process.execPath, [join(bundles, 'apply-patch/index.js')], integrated, patch);
  const changed = git(integrated, 'diff', '--name-only', 'HEAD')
    .split('\n')
    .filter((path) => path.endsWith('Cargo.toml'));
  const times = { cargo: [], audit: [] };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    times.cargo.push(twice(name, clone, integrated, changed, roots));
    const env = auditOf(name, clone);
    times.audit.push(
      timed(process.execPath, [join(bundles, 'audit-deps/index.js')], { cwd: clone, env, accepted: [0, 1] }),
    );
  }
  return { cargo: fastest(times.cargo), audit: fastest(times.audit) };
}

/** Both resolutions of every workspace, on a copy of the clone. */
function twice(name, clone, integrated, changed, roots) {
  const copy = join(bench, name, 'copy');
  rmSync(copy, { recursive: true, force: true });
  cpSync(clone, copy, { recursive: true, verbatimSymlinks: true });
  const before = roots.map((root) => metadata(join(copy, root)));
  for (const path of changed) cpSync(join(integrated, path), join(copy, path));
  const after = roots.map((root) => metadata(join(copy, root)));
  const both = [...before, ...after];
  return {
    seconds: both.reduce((sum, one) => sum + one.seconds, 0),
    cpu: both.reduce((sum, one) => sum + one.cpu, 0),
  };
}

/** Started outside of the repository, whose toolchain file and configuration the audit does not follow either. */
function metadata(manifest) {
  const args = ['metadata', '--format-version', '1', '--quiet', '--color', 'never', '--manifest-path', manifest];
  return timed('cargo', args, { cwd: bench, env: { ...process.env, RUSTUP_AUTO_INSTALL: '0' } });
}

/** A temporary folder for each run: nothing is answered from an earlier one. */
function auditOf(name, clone, report) {
  const temp = join(bench, 'temp');
  rmSync(temp, { recursive: true, force: true });
  mkdirSync(temp);
  const env = { ...process.env, RUNNER_TEMP: temp, INPUT_REPOSITORY: name, 'INPUT_WORKING-DIRECTORY': clone };
  for (const variable of ['GITHUB_ACTIONS', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_WORKSPACE'])
    delete env[variable];
  return report === undefined ? env : { ...env, 'INPUT_REPORT-FILE': report };
}

function fastest(times) {
  return { seconds: Math.min(...times.map((one) => one.seconds)), cpu: Math.min(...times.map((one) => one.cpu)) };
}

function row(name, { cargo, audit }) {
  const ratio = (of) => `${(audit[of] / cargo[of]).toFixed(2)}x`;
  const seconds = (value) => `${value.toFixed(2)} s`;
  return line(
    name,
    seconds(cargo.seconds),
    seconds(audit.seconds),
    ratio('seconds'),
    seconds(cargo.cpu),
    seconds(audit.cpu),
    ratio('cpu'),
  );
}

function line(name, ...cells) {
  return [name.padEnd(20), ...cells.map((cell) => cell.padStart(10))].join('');
}
