#!/usr/bin/env node
// How time and memory of a static audit grow with a repository: members of a workspace, packages of a lockfile, and
// findings. Repositories are made for it; of several rounds the fastest counts, with the start of node.
//
//   node scripts/bench/growth.mjs [--rounds 3] [--json] [--largest N] [--bundles DIR]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { timed } from './timed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    largest: { type: 'string', default: '100000' },
    bundles: { type: 'string', default: join(root, 'dist') },
    json: { type: 'boolean', default: false },
  },
});
const bench = mkdtempSync(join(tmpdir(), 'growth-'));
process.once('exit', () => rmSync(bench, { recursive: true, force: true }));

/** What grows, how far, and the files of a repository that has so much of it. */
const kinds = [
  { of: 'members', sizes: [1, 10, 100, 1000, 10_000], files: workspaceOf },
  { of: 'locked packages', sizes: [100, 1000, 10_000, 100_000], files: lockedOf },
  { of: 'findings', sizes: [0, 100, 1000, 10_000], files: findingsOf },
];

const results = [];
for (const { of, sizes, files } of kinds) {
  for (const size of sizes.filter((one) => one <= Number(values.largest))) {
    const folder = makeRepository(files(size));
    const one = { of, size, ...measure(folder) };
    results.push(one);
    if (!values.json) console.log(line(one));
    rmSync(folder, { recursive: true });
  }
}
if (values.json) console.log(JSON.stringify(results));

function line({ of, size, seconds, megabytes, reportBytes }) {
  const what = `${size} ${of}`.padEnd(24);
  return `${what}${seconds.toFixed(2)} s  ${megabytes.toFixed(0)} MB  report ${(reportBytes / 1024).toFixed(0)} KiB`;
}

function measure(folder) {
  const rounds = Array.from({ length: Number(values.rounds) }, () => {
    const temp = mkdtempSync(join(bench, 'temp-'));
    const [peak, report] = [join(temp, 'peak'), join(temp, 'report.json')];
    const env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      RUNNER_TEMP: temp,
      MEASURED: peak,
      INPUT_REPOSITORY: 'bench',
      INPUT_CRATES: 'errors',
      INPUT_MODE: 'static',
      'INPUT_REPORT-FILE': report,
    };
    const memory = join(root, 'test/support/measure-memory.mjs');
    const args = ['--import', memory, join(resolve(values.bundles), 'audit-deps/index.js')];
    const { seconds } = timed(process.execPath, args, { cwd: folder, env, accepted: [0, 1] });
    const megabytes = Number(readFileSync(peak, 'utf8')) / 1024;
    return { seconds, megabytes, reportBytes: readFileSync(report).length };
  });
  return rounds.toSorted((a, b) => a.seconds - b.seconds)[0];
}

/** Each member needs the one before. */
function workspaceOf(size) {
  const files = { 'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["crates/*"]\n' };
  for (let at = 0; at < size; at += 1) {
    const needs = at === 0 ? '' : `m${at - 1} = { path = "../m${at - 1}" }\n`;
    files[`crates/m${at}/Cargo.toml`] = packageNamed(`m${at}`, `serde = "1"\n${needs}`);
    files[`crates/m${at}/src/lib.rs`] = '';
  }
  return files;
}

function lockedOf(size) {
  const locked = Array.from({ length: size }, (_, at) => {
    const source = 'registry+https://github.com/rust-lang/crates.io-index';
    const needs = at === 0 ? '' : `dependencies = [\n "p${at - 1}",\n]\n`;
    return `[[package]]\nname = "p${at}"\nversion = "1.0.0"\nsource = "${source}"\n${needs}`;
  });
  const own = `[[package]]\nname = "bench"\nversion = "0.1.0"\ndependencies = [\n "p${size - 1}",\n]\n`;
  return {
    'Cargo.toml': packageNamed('bench', `p${size - 1} = "1"\n`),
    'Cargo.lock': `version = 4\n\n${[own, ...locked].join('\n')}`,
    'src/lib.rs': '',
  };
}

/** Path dependencies that lead nowhere. */
function findingsOf(size) {
  const needs = Array.from({ length: size }, (_, at) => `gone${at} = { path = "gone/${at}" }\n`);
  return { 'Cargo.toml': packageNamed('bench', needs.join('')), 'src/lib.rs': '' };
}

function packageNamed(name, dependencies) {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n${dependencies}`;
}

function makeRepository(files) {
  const folder = mkdtempSync(join(bench, 'repository-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const person = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  const git = (...args) => execFileSync('git', [...person, ...args], { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'chore: begin');
  return folder;
}
