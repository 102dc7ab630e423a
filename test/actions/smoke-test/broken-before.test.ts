import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, git, infraDependencies, manifest, Workbench, write, type Files } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
afterAll(() => bench.remove());

/** A change that adds one infra crate and breaks nothing. */
function withCrate(rest = ''): Files {
  bench.infra({ 'infra-errors': 'pub struct InfraError;\n' });
  return { 'Cargo.toml': manifest('tally', rest + infraDependencies(bench, 'infra-errors')) };
}

const ownHarness = '[[test]]\nname = "own"\nharness = false\n';

describe('what failed before stays what it was, whatever differs from run to run', () => {
  test.each<readonly [what: string, base: Files, rest?: string]>([
    [
      'a test with a harness of its own',
      { 'tests/own.rs': 'fn main() {\n    std::process::exit(1);\n}\n' },
      ownHarness,
    ],
    [
      'a harness of its own that writes numbers of processes and times',
      {
        'tests/own.rs':
          'fn main() {\n    println!("case one ... FAILED in {:?}", std::time::SystemTime::now());\n    eprintln!("worker {} gave up", std::process::id());\n    std::process::exit(3);\n}\n',
      },
      ownHarness,
    ],
    ['a test that aborts', { 'src/lib.rs': '#[test]\nfn ends() {\n    std::process::abort();\n}\n' }],
    ['a build script that exits', { 'build.rs': 'fn main() {\n    std::process::exit(1);\n}\n' }],
    [
      'a build script that panics',
      { 'build.rs': 'fn main() {\n    panic!("no rule for {}", std::process::id());\n}\n' },
    ],
    [
      'a build script that panics with what no rule takes out',
      { 'build.rs': 'fn main() {\n    let heap = Box::new(1);\n    panic!("at {:p} in {:?}", heap, std::env::temp_dir().join(format!("x{}", std::process::id())));\n}\n' }, // prettier-ignore
    ],
    [
      'tests that are built for another machine',
      { '.cargo/config.toml': '[build]\ntarget = "wasm32-unknown-unknown"\n', 'src/lib.rs': '#[test]\nfn one() {}\n' },
    ],
    [
      'a test of which a child writes an error that varies',
      { 'src/lib.rs': '#[test]\nfn one() {\n    std::process::Command::new("sh").args(["-c", "echo error: cannot bind port $$ >&2"]).status().unwrap();\n    panic!("no");\n}\n' }, // prettier-ignore
    ],
    ['a documentation test that moved', { 'src/lib.rs': '/// ```\n/// assert_eq!(1, 2);\n/// ```\npub fn one() {}\n' }],
    [
      'more tests than anybody reads',
      {
        'src/lib.rs':
          'macro_rules! many { ($($name:ident)*) => { $(#[test] fn $name() { panic!() })* } }\n' +
          `many!(${Array.from({ length: 620 }, (_, index) => `t${index}`).join(' ')});\n`,
      },
    ],
  ])('%s', async (_, base, rest = '') => {
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally', rest), 'src/lib.rs': '', ...base },
      withCrate(rest),
    );
    const moved = join(root, 'src', 'lib.rs');
    write(root, { 'src/lib.rs': `// moved\n\n${readFileSync(moved, 'utf8')}` });
    const { outputs, report, exitCode } = await smoke(bench, root, { steps: 'check build test' });
    expect(report.steps.flatMap(({ fault }) => fault ?? [])).toMatchObject(
      report.steps.filter(({ state }) => state === 'fail').map(() => ({ kind: 'base' })),
    );
    expect(outputs).toMatchObject({ status: 'already-broken', culprit: '', flaky: '[]' });
    expect(exitCode).toBe(1);
  });

  test('a bench that wants nightly, and one that wants `--bench`, are no failures', async () => {
    const benches = '[[bench]]\nname = "own"\nharness = false\n';
    const root = bench.repository(
      {
        'Cargo.toml': manifest('tally', benches),
        'src/lib.rs': '#[test]\nfn one() {}\n',
        'benches/own.rs': 'fn main() {\n    assert!(std::env::args().any(|word| word == "--bench"));\n}\n',
        'benches/unstable.rs': '#![feature(test)]\nextern crate test;\n',
      },
      withCrate(benches),
    );
    const { outputs, report } = await smoke(bench, root, { steps: 'check build test' });
    expect(outputs).toMatchObject({ status: 'pass', check: 'pass', build: 'pass', test: 'pass' });
    expect(report.steps[1]?.why).toContain('--bench unstable');
  });

  test('members that are built by nobody are not built here', async () => {
    const workspace = (dependencies: string): Files => ({
      'Cargo.toml': '[workspace]\nmembers = ["a", "firmware"]\ndefault-members = ["a"]\nresolver = "2"\n',
      'a/Cargo.toml': manifest('a', dependencies),
      'a/src/lib.rs': '#[test]\nfn one() {}\n',
      'firmware/Cargo.toml': manifest('firmware'),
      'firmware/src/lib.rs': '#![no_std]\ncompile_error!("only for the device");\n',
    });
    withCrate();
    const root = bench.repository(workspace(''), workspace(infraDependencies(bench, 'infra-errors')));
    const { outputs } = await smoke(bench, root, { steps: 'check build test' });
    expect(outputs['status']).toBe('pass');
  });
});

describe('the base stands on the same ground', () => {
  const failing = '#[test]\nfn fails() {\n    panic!();\n}\n';

  test('submodules', async () => {
    const part = bench.repository({ 'Cargo.toml': manifest('part'), 'src/lib.rs': '' });
    const root = bench.repository({
      'Cargo.toml': manifest('tally', '\n[dependencies]\npart = { path = "part" }\n'),
      'src/lib.rs': failing,
    });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', part, 'part');
    commit(root, 'feat: a submodule');
    bench.infra({ 'infra-errors': '' });
    const lines = `part = { path = "part" }\n`;
    write(root, { 'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-errors') + lines) });
    const { outputs, report } = await smoke(bench, root, { steps: 'check build test' });
    expect(outputs).toMatchObject({ status: 'already-broken', check: 'pass', test: 'fail', culprit: '' });
    expect(report.base?.differences).toEqual([]);
    expect(git(join(root, 'part'), 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  test('files that git ignores, neighbours of the checkout, and a `.git` that can be read', async () => {
    const parent = bench.fresh('parent');
    bench.files(join(parent, 'sibling'), { 'Cargo.toml': manifest('sibling'), 'src/lib.rs': '' });
    const root = join(parent, 'tally');
    const dependencies = '\n[dependencies]\nsibling = { path = "../sibling" }\n';
    write(root, {
      '.gitignore': 'target\n/src/generated.rs\n',
      'Cargo.toml': manifest('tally', dependencies),
      'src/lib.rs': `mod generated;\n${failing}`,
      'build.rs': 'fn main() {\n    std::fs::read_to_string(".git/HEAD").unwrap();\n}\n',
    });
    git(root, 'init', '--quiet', '--initial-branch=main');
    commit(root, 'chore: begin');
    bench.infra({ 'infra-errors': '' });
    write(root, {
      'src/generated.rs': 'pub const ONE: u32 = 1;\n',
      'Cargo.toml': manifest('tally', `${infraDependencies(bench, 'infra-errors')}sibling = { path = "../sibling" }\n`),
    });
    const { outputs, report } = await smoke(bench, root, { steps: 'check build test' });
    expect(report.steps[2]?.fault?.why).toContain('the same errors');
    expect(outputs).toMatchObject({ status: 'already-broken', check: 'pass', test: 'fail', culprit: '' });
  });

  test('a base that fails earlier was not compared: a failure of nobody', async () => {
    const base = {
      'Cargo.toml': manifest('tally', '\n[dependencies]\ngone = { path = "../gone-for-good" }\n'),
      'src/lib.rs': failing,
    };
    const root = bench.repository(base, withCrate());
    const { outputs, report, summary } = await smoke(bench, root, { steps: 'check build test' });
    expect(outputs).toMatchObject({ status: 'fail', test: 'fail', culprit: '' });
    expect(report.steps[2]?.fault?.kind).toBe('unknown');
    expect(summary).toContain('It is not known whether');
  });
});

test('what tests write into the checkout is put back and told', async () => {
  const lib =
    '#[test]\nfn writes() {\n    std::fs::write("src/lib.rs", "").unwrap();\n    std::fs::write("data.txt", "other").unwrap();\n    std::fs::create_dir_all("out/deep").unwrap();\n    std::fs::write("out/deep/new.txt", "").unwrap();\n}\n';
  const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': lib, 'data.txt': 'one' });
  const { outputs, report } = await smoke(bench, root, { steps: 'test' });
  expect(outputs['status']).toBe('pass');
  expect(git(root, 'status', '--porcelain')).toBe('');
  expect(readFileSync(join(root, 'src/lib.rs'), 'utf8')).toBe(lib);
  expect(existsSync(join(root, 'out'))).toBe(false);
  expect(report.written).toEqual(['data.txt', 'out/deep/new.txt', 'src/lib.rs']);
});
