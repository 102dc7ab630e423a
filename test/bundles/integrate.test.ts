import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { builtBundles } from '../support/built-bundles.js';
import { sampleCheckout, type SampleCheckout } from '../support/sample-checkout.js';

/** The whole way, with the built bundles, real git and real cargo, from the command line. */

let bundles = '';
let it: SampleCheckout;
beforeAll(async () => {
  bundles = builtBundles();
}, 300_000);
beforeEach(async () => {
  it = await sampleCheckout(bundles);
});
afterEach(() => it.remove());

const target = ['--working-directory', 'sample', '--repository', 'sample', '--crates', 'errors config/wasm'];

/** Gives a package of the sample one more test, in a file of its own. */
const addTest = (body: string): void => {
  it.commit({ 'core/tests/more.rs': `#[test]\nfn more() {\n    ${body}\n}\n` });
};

const call = (...more: readonly string[]): string[] => ['integrate', ...target, ...more];

describe('integrating a workspace', () => {
  test('changes what it must, says so, and finds nothing to do the second time', () => {
    const before = it.bytes();
    const first = it.run([...call('--steps', 'check test'), '--json']);
    expect(first.exitCode).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ verdict: 'integrated', smoke: { check: 'pass', test: 'pass' } });
    expect(first.outputs.get('crates')).toBe('infra-errors infra-config');
    expect(it.read('Cargo.toml')).toContain(
      `# Our own crates. Keep them sorted; CI checks it.
[workspace.dependencies]
infra-config = { git = "https://github.com/llm-dev-ops/infra", version = "0.1", features = ["wasm"] }
infra-errors = { git = "https://github.com/llm-dev-ops/infra", version = "0.1" }
tally-core = { path = "core", version = "0.3.0" }
`,
    );
    expect(it.git('status', '--porcelain')).toBe(
      ' M Cargo.lock\n M Cargo.toml\n M README.md\n M cli/Cargo.toml\n M core/Cargo.toml\n?? INFRA_DEPENDENCIES.md\n',
    );

    const after = it.bytes();
    const second = it.run(call('--steps', 'check test'));
    expect(second).toMatchObject({ exitCode: 0 });
    expect(second.outputs.get('verdict')).toBe('unchanged');
    expect(it.bytes()).toEqual(after);

    it.git('apply', '--reverse', first.outputs.get('diff') ?? '');
    expect(it.bytes()).toEqual(before);
  });

  test('that does not pass its tests any more is put back, with the reason', () => {
    addTest('assert!(!include_str!("../../Cargo.toml").contains("infra-errors"));');
    const before = it.bytes();
    const done = it.run(call('--steps', 'test'));
    expect(done.exitCode).toBe(1);
    expect(done.outputs.get('verdict')).toBe('smoke-failed');
    expect(done.outputs.has('change-set')).toBe(false);
    expect(it.bytes()).toEqual(before);
  });

  test('that was broken before is not blamed on the crates', () => {
    it.commit({
      'core/Cargo.toml': `${it.read('core/Cargo.toml')}\n[dependencies]\nmissing = { path = "../missing" }\n`,
    });
    const before = it.bytes();
    const done = it.run(call('--steps', 'none'));
    expect(done.exitCode).toBe(1);
    expect(done.outputs.get('verdict')).toBe('already-broken');
    expect(it.bytes()).toEqual(before);
  });

  test('is refused at once where inputs of several parts are wrong, and every one is told', () => {
    const before = it.bytes();
    const wrong = [
      '--mode',
      'fast',
      '--placement',
      'root',
      '--steps',
      'chek',
      '--size-budget',
      'big',
      '--on-conflict',
      'go',
    ];
    const done = it.run(call(...wrong));
    expect(done.exitCode).toBe(2);
    expect(done.stderr).toContain('5 problems with the inputs');
    for (const told of [
      '`mode`: `fast`',
      '`placement`: `root`',
      '`steps`: `chek`',
      '`size-budget`: `big`',
      '`on-conflict`: `go`',
    ])
      expect(done.stderr).toContain(told);
    expect(done.stderr.split('problems with the inputs')).toHaveLength(2);
    expect(it.bytes()).toEqual(before);
  });

  test('is stopped by Ctrl-C in the middle of the tests: everything ends, and every byte is back', async () => {
    const pidFile = join(it.repository, '..', 'pid');
    const sleep =
      `std::fs::write("${pidFile}", std::process::id().to_string()).unwrap(); ` +
      'std::thread::sleep(std::time::Duration::from_secs(600));';
    addTest(sleep);
    const before = it.bytes();
    const running = it.start(call('--steps', 'test'));
    const ended = new Promise((resolve) => running.once('exit', resolve));
    while (!existsSync(pidFile) && running.exitCode === null) await setTimeout(100);
    expect(it.bytes()).not.toEqual(before);
    running.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(it.bytes()).toEqual(before);
    expect(isRunning(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
  });
});

test('somebody who stops reading does not stop the run', () => {
  const before = it.bytes();
  const command = [process.execPath, join(bundles, 'cli/index.js'), ...call('--steps', 'none', '--dry-run')];
  const piped = `${command.map((word) => `'${word}'`).join(' ')} 2>&1 | head -c 1; echo "\${PIPESTATUS[0]}"`;
  const cwd = join(it.repository, '..');
  const done = spawnSync('bash', ['-c', piped], { cwd, env: it.environment, encoding: 'utf8' });
  expect(done.stdout.trim().endsWith('0')).toBe(true);
  expect(it.bytes()).toEqual(before);
});

describe('a bad call ends in one clear error, and the repository is as before', () => {
  const wrong: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ['a crate that does not exist', ['--crates', 'erors'], 2, /`crates`.*erors.*did you mean .*errors/],
    ['a manifest that does not exist', ['--manifest-path', 'nowhere/Cargo.toml'], 2, /`manifest-path`.*nowhere/],
    ['a folder that does not exist', ['--working-directory', 'nowhere'], 2, /`working-directory`.*nowhere/],
    ['an unknown flag', ['--crate', 'errors'], 2, /unknown flag `--crate`; did you mean `--crates`/],
    ['a plan that does not exist', ['--plan', 'nowhere.toml'], 2, /nowhere\.toml/],
  ];
  test.each(wrong)('%s', (_, flags, exitCode, message) => {
    const before = it.bytes();
    const given = call('--steps', 'none');
    const kept = flags[0] === undefined ? given : withoutFlag(given, flags[0]);
    const done = it.run([...kept, ...flags]);
    expect(done.stderr).toMatch(message);
    expect(done.stderr.match(/^error:/gm)).toHaveLength(1);
    expect(done.exitCode).toBe(exitCode);
    expect(it.bytes()).toEqual(before);
  });

  test('a manifest that is no TOML', () => {
    it.commit({ 'core/Cargo.toml': '[package\nname = "tally-core"\n' });
    const before = it.bytes();
    const done = it.run(call('--steps', 'none'));
    expect(done.stderr).toMatch(/core\/Cargo\.toml/);
    expect(done.exitCode).toBe(1);
    expect(it.bytes()).toEqual(before);
  });

  test('a file that is not text', () => {
    writeFileSync(join(it.repository, 'Cargo.toml'), Buffer.from([0x5b, 0xff, 0xfe, 0x00]));
    const before = it.bytes();
    const done = it.run(call('--steps', 'none'));
    expect(done.stderr).toMatch(/Cargo\.toml.*UTF-8/);
    expect(done.exitCode).toBe(1);
    expect(it.bytes()).toEqual(before);
  });

  test('no cargo', () => {
    const before = it.bytes();
    const bin = join(it.repository, '..', 'bin');
    mkdirSync(bin);
    const git = (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((folder) => join(folder, 'git'))
      .find(existsSync);
    symlinkSync(git ?? '', join(bin, 'git'));
    const done = it.run(call('--steps', 'none'), { PATH: bin });
    expect(done.stderr).toContain('`cargo` was not found');
    expect(done.exitCode).toBe(3);
    expect(it.bytes()).toEqual(before);
  });
});

function withoutFlag(args: readonly string[], flag: string): string[] {
  const at = args.indexOf(flag);
  return at === -1 ? [...args] : args.toSpliced(at, 2);
}

/** A process that ended and whose parent has not looked yet (a zombie) does not run any more. */
function isRunning(pid: number): boolean {
  const done = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return done.status === 0 && !done.stdout.trim().startsWith('Z');
}
