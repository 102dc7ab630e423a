import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, infraDependencies, manifest, Workbench, write } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
afterAll(() => bench.remove());

const steps = { steps: 'check build test' };
const good = 'pub fn one() -> u32 {\n    1\n}\n\n#[test]\nfn one_is_one() {\n    assert_eq!(one(), 1);\n}\n';

describe('an integration that works', () => {
  test('passes each step, with its command, and the checkout is as before', async () => {
    bench.infra({ 'infra-errors': 'pub struct InfraError;\n' });
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': good },
      { 'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-errors')) },
    );
    const before = git(root, 'status', '--porcelain');
    const { outputs, report, summary, exitCode } = await smoke(bench, root);
    expect(outputs).toMatchObject({
      status: 'pass',
      check: 'pass',
      build: 'pass',
      test: 'pass',
      wasm: 'not-applicable',
      typescript: 'not-applicable',
      'failed-step': '',
      culprit: '',
    });
    expect(exitCode).toBe(0);
    expect(report.steps.map((step) => step.commands[0]?.['command-line'])).toEqual([
      'cargo build --workspace --all-targets --keep-going --message-format=json',
      'cargo build --workspace --all-targets --keep-going --message-format=json',
      'cargo test --workspace --no-fail-fast --message-format=json',
      undefined,
      undefined,
    ]);
    expect(report.steps[0]?.why).toBe('`cargo build` checks the same targets');
    expect(report.steps[2]?.why).toBe('1 passed');
    expect(report.row.slice(2)).toEqual(['✓', '✓', '✓', 'N/A', 'N/A', 'Pass']);
    expect(summary).toContain('Smoke test of sample: pass');
    expect(git(root, 'status', '--porcelain')).toBe(before);
    expect(existsSync(join(root, 'Cargo.lock'))).toBe(false);
  });

  test('says so when nothing was tested', async () => {
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': good });
    const { outputs, summary } = await smoke(bench, root, { steps: 'none' });
    expect(outputs).toMatchObject({ status: 'pass', check: 'not-run', test: 'not-run' });
    expect(summary).toContain('Nothing was tested.');
  });
});

describe('an integration that breaks something', () => {
  test('check: names the crate that broke it, the safe rest, and the line', async () => {
    bench.infra({
      'infra-config': 'pub struct Config;\n',
      'infra-id': 'pub fn broken() -> u32 { "text" }\n',
      'infra-json': 'pub struct Json;\n',
    });
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': good },
      { 'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-config', 'infra-id', 'infra-json')) },
    );
    const { outputs, report, exitCode } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'fail', check: 'fail', build: 'not-run', 'failed-step': 'check' });
    expect(outputs['culprit']).toBe('infra-id');
    expect(report.culprit?.safe).toEqual(['infra-json', 'infra-config']);
    expect(report.base?.name).toMatch(/^HEAD \([0-9a-f]{7}\)$/);
    expect(exitCode).toBe(1);
  });

  test('build: the linker complains, which check does not see', async () => {
    bench.infra({
      'infra-otel': 'extern "C" { fn nowhere_defined(); }\npub fn call() { unsafe { nowhere_defined() } }\n',
    });
    const main = 'fn main() {\n    tally::run();\n}\n';
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': 'pub fn run() {}\n', 'src/main.rs': main },
      {
        'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-otel')),
        'src/lib.rs': 'pub fn run() {\n    infra_otel::call();\n}\n',
      },
    );
    const { outputs, report } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({
      status: 'fail',
      check: 'pass',
      build: 'fail',
      test: 'not-run',
      culprit: 'infra-otel',
    });
    expect(report.steps[1]?.fault?.kind).toBe('integration');
  });

  test('test: names the test, and puts nothing of the base into the checkout', async () => {
    const lib = (value: number): string => good.replace('    1\n', `    ${value}\n`);
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': lib(1) }, { 'src/lib.rs': lib(2) });
    const { outputs, report, summary } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'fail', build: 'pass', test: 'fail', culprit: '' });
    expect(report.steps[2]?.commands[0]?.errors.map((error) => error.message)).toContain('test one_is_one failed');
    expect(summary).toContain('one\\_is\\_one');
    // Cargo tells members of two trees apart by time only: the base's artifacts must not pass for the checkout's.
    const again = await smoke(bench, root, { ...steps, clean: 'none' });
    expect(again.outputs['test']).toBe('fail');
    expect(git(root, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  test('annotates a compiler error at its line, with the package in a workspace', async () => {
    const root = bench.repository(
      {
        'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n',
        'a/Cargo.toml': manifest('a'),
        'a/src/lib.rs': good,
        'b/Cargo.toml': manifest('b'),
        'b/src/lib.rs': good,
      },
      { 'b/src/lib.rs': `${good}\npub fn two() -> u32 {\n    "two"\n}\n` },
    );
    const { printed, report, outputs } = await smoke(bench, root, steps);
    expect(outputs['status']).toBe('fail');
    expect(report.steps[0]?.commands[0]?.packages).toMatchObject([
      { package: 'a', state: 'pass' },
      { package: 'b', state: 'fail' },
    ]);
    expect(printed).toMatch(/::error title=check E0308,file=b\/src\/lib\.rs,line=11,/);
  });
});

describe('a base that was broken before', () => {
  test('is already-broken when it fails with the same errors, whatever their line', async () => {
    bench.infra({ 'infra-errors': 'pub struct InfraError;\n' });
    const broken = 'pub fn two() -> u32 {\n    "two"\n}\n';
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': broken },
      {
        'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-errors')),
        'src/lib.rs': `// moved\n\n${broken}`,
      },
    );
    const { outputs, report, exitCode } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'already-broken', check: 'fail', 'failed-step': 'check', culprit: '' });
    expect(report.steps[0]?.fault?.why).toMatch(/same errors/);
    expect(exitCode).toBe(1);
  });

  test('is a failure when an error is new', async () => {
    const broken = 'pub fn two() -> u32 {\n    "two"\n}\n';
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': broken },
      { 'src/lib.rs': `${broken}pub fn three() -> u32 {\n    nothing\n}\n` },
    );
    const { outputs, report } = await smoke(bench, root, steps);
    expect(outputs['status']).toBe('fail');
    expect(report.steps[0]?.fault?.why).toContain('one error is new');
  });

  test('whose manifests Cargo refuses is already-broken, too', async () => {
    bench.infra({ 'infra-errors': 'pub struct InfraError;\n' });
    const missing = '\n[[bench]]\nname = "speed"\nharness = false\n';
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally', missing), 'src/lib.rs': good },
      { 'Cargo.toml': manifest('tally', missing + infraDependencies(bench, 'infra-errors')) },
    );
    const { outputs } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'already-broken', check: 'fail' });
  });

  test('a clean tree that is no pull request has nothing to be compared with: a failure', async () => {
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': 'fn broken(' });
    const { outputs, report } = await smoke(bench, root, steps);
    expect(outputs['status']).toBe('fail');
    expect(report.steps[0]?.fault).toMatchObject({ kind: 'unknown' });
  });

  test("compares with the pull request's base, which a shallow clone does not have", async () => {
    const origin = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': 'fn broken(' });
    const base = git(origin, 'rev-parse', 'HEAD').trim();
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    write(origin, { 'README.md': 'a change\n' });
    git(origin, 'add', '--all');
    git(origin, 'commit', '--quiet', '--message', 'docs: more');
    const clone = bench.fresh('clone');
    git(clone, 'clone', '--quiet', '--depth=1', `file://${origin}`, '.');
    const event = join(bench.fresh('event'), 'event.json');
    write(join(event, '..'), { 'event.json': JSON.stringify({ pull_request: { base: { sha: base } } }) });
    const { outputs, report } = await smoke(bench, clone, steps, { GITHUB_EVENT_PATH: event });
    expect(outputs['status']).toBe('already-broken');
    expect(report.base?.sha).toBe(base);
  });
});

test('a repository without a .gitignore is built elsewhere', async () => {
  const root = bench.repository({ '.gitignore': '', 'Cargo.toml': manifest('tally'), 'src/lib.rs': good });
  const { outputs } = await smoke(bench, root, steps);
  expect(outputs['status']).toBe('pass');
  expect(git(root, 'status', '--porcelain')).toBe('');
  expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe('');
});
