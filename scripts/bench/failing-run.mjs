#!/usr/bin/env node
// What a failing run of smoke-test costs beside a passing one where nothing is cached: the base is built and tested,
// too, and the failing targets are run again. It may be 2.2x.
//
//   node scripts/bench/failing-run.mjs [--action FILE]
//
// A package with a usual dependency, which needs crates.io once; each run has no target folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { timed } from './timed.mjs';

const { values } = parseArgs({
  options: {
    action: { type: 'string', default: fileURLToPath(new URL('../../dist/smoke-test/index.js', import.meta.url)) },
  },
});
const bench = mkdtempSync(join(tmpdir(), 'failing-run-'));
process.once('exit', () => rmSync(bench, { recursive: true, force: true }));
const root = join(bench, 'sample');

const library = (expected) =>
  'pub fn count(text: &str) -> usize {\n    regex::Regex::new(r"\\d+").unwrap().find_iter(text).count()\n}\n' +
  `#[test]\nfn counts() {\n    assert_eq!(count("1 and 2"), ${expected});\n}\n`;
write({
  '.gitignore': 'target\n',
  'Cargo.toml': '[package]\nname = "sample"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nregex = "1"\n',
  'src/lib.rs': library(2),
});
execFileSync('cargo', ['fetch', '--quiet'], { cwd: root, stdio: 'inherit' });
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { cwd: root });
git('init', '--quiet');
git('add', '--all');
git('commit', '--quiet', '--message', 'chore: begin');

const changes = {
  passes: `${library(2)}// more\n`,
  'a test fails': library(3),
  'does not compile': `${library(2)}pub const WRONG: u8 = "";\n`,
};
const runs = Object.entries(changes).map(([name, text]) => ({ name, ...run(text) }));
const [passing] = runs;
console.log(
  '| run | seconds | of the passing one | CPU seconds | of the passing one |\n| --- | --- | --- | --- | --- |',
);
for (const { name, seconds, cpu } of runs) {
  const ratios = [seconds / passing.seconds, cpu / passing.cpu].map((ratio) => `${ratio.toFixed(2)}x`);
  console.log(`| ${name} | ${seconds.toFixed(1)} | ${ratios[0]} | ${cpu.toFixed(1)} | ${ratios[1]} |`);
}

function run(text) {
  write({ 'src/lib.rs': text });
  rmSync(join(root, 'target'), { recursive: true, force: true });
  const env = { ...process.env, RUNNER_TEMP: bench, INPUT_CACHE: 'false', INPUT_STEPS: 'check build test' };
  delete env.GITHUB_ACTIONS;
  return timed(process.execPath, [resolve(values.action)], { cwd: root, env, accepted: [0, 1] });
}

function write(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
