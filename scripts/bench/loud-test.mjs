#!/usr/bin/env node
// Lets smoke-test run a test that prints 1 GB and fails at the end, and tells how much memory it took.
//
//   node scripts/bench/loud-test.mjs [--megabytes 1024] [--action FILE]
//
// Fails when the verdict is not `fail` with the test's name, or when memory grew with the output.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1024' },
    action: { type: 'string', default: join(project, 'dist', 'smoke-test', 'index.js') },
  },
});
/** What node and the bundle take by themselves, generously. */
const mostMemory = 400 * 1024;

const bench = mkdtempSync(join(tmpdir(), 'loud-'));
process.once('exit', () => rmSync(bench, { recursive: true, force: true }));
const root = join(bench, 'repository');
mkdirSync(join(root, 'src'), { recursive: true });
mkdirSync(join(bench, 'temp'));
writeFileSync(join(root, '.gitignore'), 'target\n');
writeFileSync(join(root, 'Cargo.toml'), '[package]\nname = "loud"\nversion = "0.1.0"\nedition = "2021"\n');
const test = `#[test]
fn loud() {
    use std::io::Write;
    let line = [b'x'; 1024 * 1024 - 1];
    let mut out = std::io::stdout().lock();
    for _ in 0..${Number(values.megabytes)} {
        out.write_all(&line).unwrap();
        out.write_all(b"\\n").unwrap();
    }
    drop(out);
    panic!("after all that");
}
`;
writeFileSync(join(root, 'src', 'lib.rs'), test);
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { cwd: root });
git('init', '--quiet');
git('add', '--all');
git('commit', '--quiet', '--message', 'test: be loud');

const output = join(bench, 'output');
const began = performance.now();
const child = spawn(process.execPath, [values.action], {
  cwd: root,
  env: {
    ...process.env,
    RUNNER_TEMP: join(bench, 'temp'),
    GITHUB_OUTPUT: output,
    INPUT_CACHE: 'false',
    INPUT_REPOSITORY: 'loud',
  },
  stdio: 'ignore',
});
let peak = 0;
const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), 50);
await new Promise((done) => child.once('exit', done));
clearInterval(watch);

const report = JSON.parse(
  readFileSync(/report<<(\S+)\n(.+)\n\1/.exec(readFileSync(output, 'utf8'))?.[2] ?? '', 'utf8'),
);
const failed = report.steps.find((step) => step.step === 'test');
const named = failed.commands[0].errors.some((error) => error.message === 'test loud failed');
console.log(
  `${values.megabytes} MB printed: ${report.status} in ${((performance.now() - began) / 1000).toFixed(1)} s, ` +
    `at most ${Math.round(peak / 1024)} MB of memory`,
);
if (report.status !== 'fail' || !named || peak > mostMemory) process.exitCode = 1;

/** Resident memory in KiB; 0 for a process that is gone, or where there is no /proc. */
function memoryOf(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
