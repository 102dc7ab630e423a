import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { git, infraDependencies, manifest, Workbench } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
afterAll(() => bench.remove());

const steps = { steps: 'check build test' };
/** What every run needs, without a C compiler. */
const programs = ['cargo', 'rustc', 'rustup', 'git', 'id', 'sh', 'env', 'true'];

/** A build script that starts a tool and complains as `message` when it is not there. */
const buildScript = (tool: string, message: string): string =>
  `fn main() {\n    if std::process::Command::new("${tool}").arg("--version").output().is_err() {\n        ` +
  `panic!(${JSON.stringify(message)});\n    }\n}\n`;

describe('what this machine lacks is not the integration', () => {
  test('a linker, hidden from PATH', async () => {
    const root = bench.repository({
      'Cargo.toml': manifest('tally'),
      'src/lib.rs': '',
      'src/main.rs': 'fn main() {}\n',
    });
    const { outputs, summary, exitCode } = await smoke(bench, root, steps, { PATH: bench.pathOf(...programs) });
    expect(outputs).toMatchObject({ status: 'environment', check: 'pass', build: 'fail', test: 'not-run' });
    expect(summary).toContain('apt-get install build-essential');
    expect(exitCode).toBe(3);
  });

  test('cargo itself', async () => {
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' });
    const path = bench.pathOf(...programs.filter((name) => !['cargo', 'rustc', 'rustup'].includes(name)));
    const { outputs, report, exitCode } = await smoke(bench, root, steps, { PATH: path });
    expect(outputs).toMatchObject({ status: 'environment', check: 'fail', 'failed-step': 'check' });
    expect(report.steps[0]?.commands[0]?.errors[0]?.environment?.missing).toBe('cargo');
    expect(exitCode).toBe(3);
  });

  test.each([
    [
      'protoc',
      'Could not find `protoc`. If `protoc` is installed, try setting the `PROTOC` environment variable',
      'protobuf-compiler',
    ],
    ['cmake', 'failed to execute command: No such file or directory (os error 2)\nis `cmake` not installed?', 'cmake'],
    [
      'pkg-config',
      'Could not run `pkg-config --libs libcurl`\nThe pkg-config command could not be found.',
      'pkg-config',
    ],
  ])('%s, which a new crate needs', async (tool, message, debian) => {
    bench.infra({ 'infra-mq': '' });
    const crate = join(bench.folder, 'infra', 'infra-mq');
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' },
      { 'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-mq')) },
    );
    bench.files(crate, { 'build.rs': buildScript(tool, message) });
    const { outputs, summary } = await smoke(
      bench,
      root,
      { steps: 'check' },
      { PATH: bench.pathOf(...programs, 'cc', 'ld', 'as') },
    );
    expect(outputs).toMatchObject({ status: 'environment', check: 'fail', culprit: '' });
    expect(summary).toContain(`apt-get install ${debian}`);
  });
});

describe('time, output and processes', () => {
  const hang = '#[test]\nfn waits() {\n    std::thread::sleep(std::time::Duration::from_secs(600));\n}\n';

  test('a test that hangs is ended, and is the fault of the change that brought it', async () => {
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' }, { 'src/lib.rs': hang });
    const { outputs, report } = await smoke(bench, root, steps, {}, { timeoutMinutes: 0.2 });
    expect(outputs).toMatchObject({ status: 'fail', build: 'pass', test: 'fail' });
    expect(report.steps[2]?.commands[0]).toMatchObject({ 'exit-code': null, 'timed-out': true });
    expect(report.steps[2]?.fault?.kind).toBe('integration');
  });

  test('a test that hangs on the base just as long is no fault of the change', async () => {
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': hang },
      { 'src/lib.rs': `\n${hang}` },
    );
    const { outputs } = await smoke(bench, root, { steps: 'test' }, {}, { timeoutMinutes: 0.1 });
    expect(outputs).toMatchObject({ status: 'already-broken', test: 'fail' });
  });

  test('what a test starts and leaves behind is ended, also in a session of its own', async () => {
    const pids = bench.fresh('pids');
    const spawn = (name: string, line: string): string =>
      '    std::process::Command::new("sh").args(["-c", ' +
      `"${line.replace('PID', `${pids}/${name}`)}"]).spawn().unwrap();\n`;
    const leaves =
      `#[test]\nfn leaves() {\n` +
      `${spawn('child', 'echo $$ > PID; exec sleep 600')}${spawn('daemon', "exec setsid sh -c 'echo $$ > PID; exec sleep 600'")} ` +
      `   while !std::path::Path::new("${pids}/child").exists() || ` +
      `!std::path::Path::new("${pids}/daemon").exists() {}\n}\n`;
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': leaves });
    const { outputs } = await smoke(bench, root, steps);
    expect(outputs['status']).toBe('pass');
    for (const name of ['child', 'daemon'])
      expect(await isGone(Number(readFileSync(join(pids, name), 'utf8')))).toBe(true);
  });

  test('output that does not end is not shown to its end, and the error after it is found', async () => {
    const loud =
      `#[test]\nfn loud() {\n    use std::io::Write;\n    let line = [b'x'; 65536];\n    let mut out = ` +
      `std::io::stdout().lock();\n    for _ in 0..512 {\n        out.write_all(&line).unwrap();\n        ` +
      `out.write_all(b"\\n").unwrap();\n    }\n    drop(out);\n    panic!("after all that");\n}\n`;
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' }, { 'src/lib.rs': loud });
    const { outputs, report, printed } = await smoke(bench, root, steps);
    expect(outputs['status']).toBe('fail');
    expect(report.steps[2]?.commands[0]?.errors.map((error) => error.message)).toContain('test loud failed');
    expect(printed.length).toBeLessThan(16 * 1024 * 1024);
    expect(printed).toContain('the rest is not shown');
  });

  test('a workflow command in the output is no command', async () => {
    const shout =
      '#[test]\nfn shouts() {\n    use std::io::Write;\n    std::io::stdout().write_all(b"\\n::set-env ' +
      'name=X::y\\n").unwrap();\n}\n';
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': shout });
    const { printed } = await smoke(bench, root, steps);
    const at = printed.indexOf('::set-env');
    const token = /::stop-commands::(\S+)/.exec(printed.slice(printed.lastIndexOf('::stop-commands::', at)))?.[1] ?? '';
    expect(at).toBeGreaterThan(0);
    expect(printed.slice(at)).toContain(`::${token}::`);
    expect(printed.slice(printed.lastIndexOf('::stop-commands::', at), at)).not.toContain(`::${token}::\n`);
  });
});

test('system packages that cannot be installed are named, and nobody is asked for a password', async () => {
  const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' });
  const path = bench.pathOf(...programs, 'cc', 'ld', 'as', 'dpkg-query');
  const { outputs, summary } = await smoke(
    bench,
    root,
    { ...steps, 'system-packages': 'libinfra-does-not-exist-dev' },
    { PATH: path },
  );
  expect(outputs['status']).toBe('pass');
  expect(summary).toContain('Not installed: libinfra-does-not-exist-dev');
  expect(summary).toContain('this machine has no apt');
});

test('wrong inputs are told all at once, and nothing is run', async () => {
  const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' });
  const call = smoke(bench, root, {
    steps: 'chekc',
    'fail-fast': 'yes',
    'timeout-minutes': '0',
    'system-packages': '--yes',
  });
  await expect(call).rejects.toThrow(/4 problems[^]*did you mean `check`[^]*timeout-minutes/);
  expect(existsSync(join(root, 'target'))).toBe(false);
  expect(git(root, 'status', '--porcelain')).toBe('');
});

async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      if (readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')) return true;
    } catch {
      return true;
    }
    await setTimeout(100);
  }
  return false;
}
