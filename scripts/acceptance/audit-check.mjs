#!/usr/bin/env node
// Audits all git repositories of a folder, several at a time, prints one table, and compares each report with what
// Cargo's own answers before and after say.
//
//   node scripts/acceptance/audit-check.mjs --folder DIR [--branch NAME] [--jobs N] [--repository NAME]… [--json]
//                                [--bundles DIR] [--keep] [--flag name=value]…
//
// Each repository of DIR but `infra` is cloned, and audit-deps runs there with the plan's own list of crates. Before:
// `cargo metadata` in a second clone. After: the same with the manifests that apply-patch writes in a third one. How
// the infra workspace's address resolves is the environment's business (GIT_CONFIG_GLOBAL,
// CARGO_NET_GIT_FETCH_WITH_CLI).
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formProblems } from './fleet/findings-form.mjs';
import { graphChange, reportedChange } from './fleet/graph-change.mjs';
import { cloneInto, repositoriesOf } from './fleet/repositories.mjs';
import { git, start } from './fleet/run.mjs';
import { checkUntouched } from './fleet/verify.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    branch: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    repository: { type: 'string', multiple: true, default: [] },
    flag: { type: 'string', multiple: true, default: [] },
    bundles: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
if (values.folder === undefined || !(Number(values.jobs) >= 1)) {
  console.error('usage: audit-check.mjs --folder DIR [--jobs N]');
  process.exit(2);
}
const folder = resolve(values.folder);
const bundles = resolve(values.bundles);
const scratch = mkdtempSync(join(tmpdir(), 'audit-check-'));
const flags = values.flag.map((flag) => [
  `INPUT_${flag.split('=')[0].toUpperCase()}`,
  flag.slice(flag.indexOf('=') + 1),
]);
const head = [
  'repository',
  'verdict',
  'before',
  'after',
  'errors',
  'warnings',
  'notes',
  'safe',
  'packages',
  'added',
  'changed',
  'duplicates',
  'seconds',
  'as Cargo says',
];
const widths = [20, 12, 17, 17, 6, 8, 5, 7, 10, 5, 7, 10, 7, 0];

const queue = repositoriesOf(folder, values);
const rows = [];
const began = performance.now();
if (!values.json) console.log(line(head));
await Promise.all(Array.from({ length: Number(values.jobs) }, work));
const failed = rows.filter((row) => row.problems.length > 0);
if (values.json) console.log(JSON.stringify(rows, null, 2));
else {
  for (const row of failed) for (const problem of row.problems) console.log(`${row.repository}: ${problem}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${rows.length - failed.length} as Cargo says, ${failed.length} not; ${seconds} s, ${values.jobs} at a time`,
  );
}
if (values.keep) console.error(`kept: ${scratch}`);
else rmSync(scratch, { recursive: true, force: true });
process.exitCode = failed.length > 0 || rows.length === 0 ? 1 : 0;

async function work() {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const row = await check(name);
    rows.push(row);
    if (!values.json) console.log(line(cells(row)));
  }
}

async function check(name) {
  const clone = (purpose) => cloneInto(join(scratch, name, purpose), join(folder, name), values.branch);
  const audited = clone('audited');
  const files = { report: join(scratch, name, 'report.json'), sarif: join(scratch, name, 'audit.sarif') };
  const done = await action('audit-deps', name, audited, {
    'INPUT_REPORT-FILE': files.report,
    'INPUT_SARIF-FILE': files.sarif,
  });
  const row = { repository: name, seconds: done.ms / 1000, problems: checkUntouched(audited).problems };
  if (!existsSync(files.report)) {
    row.problems.push(`no report, exit status ${done.exitCode}: ${done.stderr.trim().split('\n')[0]}`);
    return row;
  }
  const [report, sarif] = [files.report, files.sarif].map((path) => JSON.parse(readFileSync(path, 'utf8')));
  row.problems.push(...formProblems(report, sarif, audited));
  if ((report.verdict === 'fail') !== (done.exitCode === 1)) {
    row.problems.push(`verdict ${report.verdict} with exit status ${done.exitCode}`);
  }
  const changes = await compare(report, clone('cargo'), await patched(name, clone('patched')), row.problems);
  return { ...row, report, changes };
}

/** The clone with the crates in its manifests; `undefined` where apply-patch refuses it. */
async function patched(name, clone) {
  const only = { INPUT_DOCS: 'false', 'INPUT_UPDATE-LOCKFILE': 'false' };
  return (await action('apply-patch', name, clone, only)).exitCode === 0 ? clone : undefined;
}

/**
 * Cargo's own answers for each workspace of the report, one after the other: the second begins with the first's
 * lockfile, and without one where that does not resolve and no lockfile is committed.
 */
async function compare(report, clone, integrated, problems) {
  const changes = [];
  const befores = new Map();
  for (const { root } of report.workspaces) befores.set(root, await metadata(join(clone, root)));
  if (integrated !== undefined) {
    const manifests = git(integrated, 'diff', '--name-only', '-z', 'HEAD', '--', '*Cargo.toml').split('\0');
    for (const path of manifests) if (path !== '') cpSync(join(integrated, path), join(clone, path));
  }
  for (const workspace of report.workspaces) {
    const before = befores.get(workspace.root);
    const after = integrated === undefined ? undefined : await metadataAfter(join(clone, workspace.root));
    const resolves = (graph) => (graph === undefined ? 'does-not-resolve' : 'resolves');
    if (workspace.base !== resolves(before)) problems.push(`${workspace.root}: Cargo says it ${resolves(before)}`);
    if (integrated === undefined) continue;
    if (workspace.after !== resolves(after)) problems.push(`${workspace.root}: with the crates it ${resolves(after)}`);
    if (before === undefined || after === undefined || workspace.added === undefined) continue;
    const change = graphChange(before, after);
    const told = reportedChange(workspace);
    for (const [key, value] of Object.entries(change)) {
      if (JSON.stringify(value) === JSON.stringify(told[key])) continue;
      problems.push(`${workspace.root}: ${key}: Cargo ${JSON.stringify(value)}, report ${JSON.stringify(told[key])}`);
    }
    changes.push({ root: workspace.root, ...change });
  }
  return changes;
}

async function metadataAfter(manifest) {
  const answer = await metadata(manifest);
  const workspace = dirname(manifest);
  if (answer !== undefined || git(workspace, 'ls-files', '--', 'Cargo.lock') !== '') return answer;
  rmSync(join(workspace, 'Cargo.lock'), { force: true });
  return metadata(manifest);
}

/** Started outside of the repository, whose toolchain file and configuration do not count. */
async function metadata(manifest) {
  const args = ['metadata', '--format-version', '1', '--quiet', '--manifest-path', manifest];
  const done = await start('cargo', args, scratch, { ...process.env, RUSTUP_AUTO_INSTALL: '0' });
  return done.exitCode === 0 ? JSON.parse(done.stdout) : undefined;
}

function action(bundle, name, clone, inputs) {
  const temp = mkdtempSync(join(scratch, 'temp-'));
  const env = { ...process.env, RUNNER_TEMP: temp, INPUT_REPOSITORY: name, 'INPUT_WORKING-DIRECTORY': clone };
  for (const variable of ['GITHUB_ACTIONS', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_WORKSPACE']) {
    delete env[variable];
  }
  const all = { ...env, ...Object.fromEntries(flags), ...inputs };
  return start(process.execPath, [join(bundles, bundle, 'index.js')], clone, all);
}

function cells({ repository, report, changes = [], seconds, problems }) {
  const sum = (of) => changes.reduce((total, change) => total + of(change).length, 0);
  const facts = report && [
    report.verdict,
    report.base,
    report.after,
    report.errors,
    report.warnings,
    report.notes,
    `${report['safe-crates'].length}/${report.crates.length}`,
    ...(changes.length === 0
      ? ['–', '–', '–', '–']
      : [
          changes.map(({ packages }) => packages.split(' ').at(-1)).reduce((total, count) => total + Number(count), 0),
          sum(({ added }) => added),
          sum(({ changed }) => changed),
          sum(({ duplicates }) => duplicates),
        ]),
  ];
  const same = problems.length > 0 ? `${problems.length} wrong` : changes.length === 0 ? 'ok, no graphs' : 'ok';
  return [repository, ...(facts ?? Array.from({ length: 11 }, () => '')), seconds.toFixed(1), same];
}

function line(texts) {
  return texts
    .map((text, at) => (at < 4 || at === 13 ? String(text).padEnd(widths[at]) : String(text).padStart(widths[at])))
    .join('  ')
    .trimEnd();
}
