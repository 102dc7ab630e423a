import { afterAll, describe, expect, test } from '@jest/globals';
import { infraDependencies, manifest, Workbench, write, type Files } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
afterAll(() => bench.remove());

/** A change that adds one infra crate beside what else it does. */
function withCrate(rest = ''): Files {
  bench.infra({ 'infra-errors': 'pub struct InfraError;\n' });
  return { 'Cargo.toml': manifest('tally', rest + infraDependencies(bench, 'infra-errors')) };
}

const steps = { steps: 'check build test' };
const passing = '#[test]\nfn one() {\n    assert_eq!(1, 1);\n}\n';
const failing = passing.replace('1, 1', '1, 2');
const ownHarness = '[[test]]\nname = "own"\nharness = false\n';

describe('what the change breaks is found behind what was broken before', () => {
  test.each([[{ 'fail-fast': 'true' }], [{ 'fail-fast': 'false' }]])(
    'a unit test, behind an example that does not compile (%j)',
    async (inputs) => {
      const root = bench.repository(
        { 'Cargo.toml': manifest('tally'), 'src/lib.rs': passing, 'examples/old.rs': 'fn main() { nothing }\n' },
        { ...withCrate(), 'src/lib.rs': failing },
      );
      const { outputs, report, exitCode } = await smoke(bench, root, { ...steps, ...inputs });
      expect(outputs).toMatchObject({
        status: 'fail',
        check: 'fail',
        build: 'fail',
        test: 'fail',
        culprit: 'infra-errors',
      });
      expect(report.steps.slice(0, 3).map(({ fault }) => fault?.kind)).toEqual(['base', 'base', 'integration']);
      expect(report.steps[2]?.fault?.['new-errors']?.map(({ message }) => message)).toContain('test one failed');
      expect(exitCode).toBe(1);
    },
  );

  test('every test target that compiles, beside one that does not and ends the first build', async () => {
    // The first build ends with whatever cargo had begun by then: with one job, with some of them.
    const names = ['aa', 'bb', 'cc', 'dd', 'ee', 'yy', 'zz'];
    const targets = (text: string): Files =>
      Object.fromEntries(names.map((name) => [`tests/${name}.rs`, text.replace('one', name)]));
    const root = bench.repository(
      {
        'Cargo.toml': manifest('tally'),
        'src/lib.rs': '#[cfg(test)]\nconst OLD: u8 = "";\n',
        'tests/mm.rs': 'const OLD: u8 = "";\n',
        ...targets(passing),
      },
      { ...withCrate(), ...targets(failing) },
    );
    const { outputs, report } = await smoke(bench, root, { steps: 'test' }, { CARGO_BUILD_JOBS: '1' });
    expect(outputs).toMatchObject({ status: 'fail', culprit: 'infra-errors' });
    const fresh = report.steps[2]?.fault?.['new-errors']?.map(({ message }) => message) ?? [];
    expect(fresh.filter((message) => message.startsWith('test ')).toSorted()).toEqual(
      names.map((name) => `test ${name} failed`),
    );
  });

  test('a test target, beside one that hangs on both sides', async () => {
    const hang = '#[test]\nfn waits() {\n    std::thread::sleep(std::time::Duration::from_secs(600));\n}\n';
    const root = bench.repository(
      {
        'Cargo.toml': manifest('tally'),
        'src/lib.rs': '',
        'tests/aa.rs': passing,
        'tests/mm.rs': hang,
        'tests/zz.rs': passing,
      },
      { ...withCrate(), 'tests/zz.rs': failing },
    );
    const { outputs, report } = await smoke(bench, root, { steps: 'test' }, {}, { timeoutMinutes: 0.6 });
    expect(outputs).toMatchObject({ status: 'fail', test: 'fail', culprit: 'infra-errors' });
    expect(report.steps[2]?.fault?.['new-errors']?.map(({ message }) => message)).toContain('test one failed');
  });

  test('a test, beside an old failure, where tests write themselves', async () => {
    const settings = { '.cargo/config.toml': '[env]\nRUST_TEST_THREADS = "1"\nRUST_TEST_NOCAPTURE = "1"\n' };
    const old = '#[test]\nfn old() {\n    panic!();\n}\n';
    const root = bench.repository(
      { ...settings, 'Cargo.toml': manifest('tally'), 'src/lib.rs': old + passing },
      { ...withCrate(), 'src/lib.rs': old + failing },
    );
    const { outputs, report } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'fail', culprit: 'infra-errors' });
    expect(report.steps[2]?.fault?.['new-errors']).toMatchObject([{ message: 'test one failed' }]);
  });

  test('a case of a harness of its own cannot be told apart: a failure of nobody', async () => {
    const main = (second: string): Files => ({
      'tests/own.rs': `fn main() {\n    println!("case old: FAILED");\n    println!("case other: ${second}");\n    std::process::exit(101);\n}\n`,
    });
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally', ownHarness), 'src/lib.rs': '', ...main('ok') },
      { ...withCrate(ownHarness), ...main('FAILED') },
    );
    const { outputs, report } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'fail', culprit: '' });
    expect(report.steps[2]?.fault).toMatchObject({ kind: 'unknown' });
    expect(report.steps[2]?.fault?.why).toContain('cannot be told apart');
  });

  test('a documentation test', async () => {
    const documented = (value: number): string =>
      `/// \`\`\`\n/// assert_eq!(tally::one(), 1);\n/// \`\`\`\npub fn one() -> u32 {\n    ${value}\n}\n`;
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': documented(1) },
      { ...withCrate(), 'src/lib.rs': documented(2) },
    );
    const { outputs } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'fail', test: 'fail', culprit: 'infra-errors' });
  });

  test('a test in a file that is new, where nothing else is changed', async () => {
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' }, { 'tests/new.rs': failing });
    const { outputs, report } = await smoke(bench, root, { steps: 'test' });
    expect(outputs).toMatchObject({ status: 'fail', culprit: '' });
    expect(report.steps[2]?.fault).toMatchObject({ kind: 'integration' });
  });
});

describe('what a test or a build script writes is no proof against this machine', () => {
  test.each<readonly [what: string, rest: string, before: Files, after: Files]>([
    [
      'a test that writes of a refused connection',
      ownHarness,
      { 'tests/own.rs': 'fn main() {}\n' },
      { 'tests/own.rs': 'fn main() {\n    eprintln!("error: Connection refused (os error 111)");\n    std::process::exit(1);\n}\n' }, // prettier-ignore
    ],
    [
      'a test that is killed',
      '',
      { 'src/lib.rs': passing },
      { 'src/lib.rs': '#[test]\nfn one() {\n    let me = std::process::id().to_string();\n    std::process::Command::new("kill").args(["-9", &me]).status().unwrap();\n    std::thread::sleep(std::time::Duration::from_secs(5));\n}\n' }, // prettier-ignore
    ],
    [
      'a build script that got over a library that is not there',
      '',
      {
        'build.rs':
          'fn main() {\n    eprintln!("Package nosuchlib-zz was not found in the pkg-config search path");\n}\n',
      },
      { 'build.rs': 'fn main() {\n    eprintln!("Package nosuchlib-zz was not found in the pkg-config search path");\n    panic!("the table is empty");\n}\n' }, // prettier-ignore
    ],
    [
      'a build script that says what is not so',
      '',
      { 'build.rs': 'fn main() {}\n' },
      { 'build.rs': 'fn main() {\n    panic!("Could not find `protoc`");\n}\n' },
    ],
  ])('%s', async (_, rest, before, after) => {
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally', rest), 'src/lib.rs': '', ...before },
      { ...withCrate(rest), ...after },
    );
    const { outputs, exitCode } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'fail', culprit: 'infra-errors' });
    expect(exitCode).toBe(1);
  });

  test("one member's missing tool does not hide what the change breaks in another", async () => {
    const members = (b: string, dependencies = ''): Files => ({
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n',
      'a/Cargo.toml': manifest('a'),
      'a/src/lib.rs': '',
      'a/build.rs': 'fn main() {\n    panic!("Could not find `protoc`");\n}\n',
      'b/Cargo.toml': manifest('b', dependencies),
      'b/src/lib.rs': '',
      'b/build.rs': b,
    });
    withCrate();
    const root = bench.repository(
      members('fn main() {}\n'),
      members('fn main() {\n    panic!("no");\n}\n', infraDependencies(bench, 'infra-errors')),
    );
    const { outputs, summary } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'fail', culprit: 'infra-errors' });
    expect(summary).toContain('the build script of b failed');
  });
});

describe('a failure that does not last', () => {
  /** A test that fails each second time, counted in a file outside every tree. */
  const alternating = (name: string): string =>
    `#[test]\nfn ${name}() {\n    let path = "${bench.folder}/${name}.count";\n    let runs = std::fs::read_to_string(path).map_or(0, |text| text.len());\n    std::fs::write(path, "x".repeat(runs + 1)).unwrap();\n    assert!(runs % 2 == 1, "run {}", runs);\n}\n`;

  test('is listed as flaky and blames nobody', async () => {
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': alternating('second') },
      withCrate(),
    );
    const { outputs, report, summary, exitCode } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'pass', test: 'pass', culprit: '', flaky: '["test second"]' });
    expect(report.flaky).toEqual([{ step: 'test', name: 'test second', runs: 2, failures: 1 }]);
    expect(summary).toContain('1 flaky failure');
    expect(exitCode).toBe(0);
  });

  test('is none of the change where two take turns', async () => {
    const turns = alternating('left') + alternating('right').replace('runs % 2 == 1', 'runs % 2 == 0');
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': turns }, withCrate());
    const { outputs } = await smoke(bench, root, { steps: 'test' });
    expect(outputs).toMatchObject({ status: 'pass', culprit: '', flaky: '["test left"]' });
  });

  test('does not hide one that does', async () => {
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': alternating('third') + passing },
      { ...withCrate(), 'src/lib.rs': alternating('third') + failing },
    );
    const { outputs, report } = await smoke(bench, root, { steps: 'test' });
    expect(outputs).toMatchObject({ status: 'fail', culprit: 'infra-errors', flaky: '["test third"]' });
    expect(report.steps[2]?.fault?.['new-errors']?.filter(({ message }) => message.startsWith('test '))).toMatchObject([
      { message: 'test one failed' },
    ]);
  });

  test("is the base's where it fails there now and then, too, and nothing is run again", async () => {
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': alternating('fourth') },
      withCrate(),
    );
    const { outputs } = await smoke(bench, root, { steps: 'test', retry: '0' });
    expect(outputs).toMatchObject({ status: 'fail', flaky: '[]' });
  });
});

describe('which of several crates', () => {
  test('a test that fails because a crate is there', async () => {
    bench.infra({ 'infra-id': 'pub struct Id;\n', 'infra-json': 'pub struct Json;\n' });
    const lib =
      '#[test]\nfn small() {\n    let text = std::fs::read_to_string("Cargo.toml").unwrap();\n    assert!(!text.contains("infra-json"));\n}\n';
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': lib },
      { 'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-id', 'infra-json')) },
    );
    const { outputs, report } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'fail', test: 'fail', culprit: 'infra-json' });
    expect(report.culprit?.safe).toEqual(['infra-id']);
    expect(report.culprit?.how).toContain('cargo test');
  });

  test('a crate that does not build for wasm', async () => {
    bench.infra({
      'infra-errors': 'pub struct InfraError;\n',
      'infra-crypto': '#[cfg(target_arch = "wasm32")]\ncompile_error!("not for wasm");\n',
    });
    const module = '[lib]\ncrate-type = ["cdylib"]\n[features]\nwasm = []\n';
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally', module), 'src/lib.rs': '' },
      { 'Cargo.toml': manifest('tally', module + infraDependencies(bench, 'infra-errors', 'infra-crypto')) },
    );
    const { outputs } = await smoke(bench, root, { steps: 'check wasm' });
    expect(outputs).toMatchObject({ status: 'fail', check: 'pass', wasm: 'fail', culprit: 'infra-crypto' });
  });
});

test('the machine out of memory: the compiler or the linker was killed behind what Cargo sums up', async () => {
  bench.infra({ 'infra-errors': 'pub struct InfraError;\n' });
  const killed = bench.fresh('wrapper');
  write(killed, {
    'rustc.sh': '#!/bin/sh\ncase "$*" in *"--crate-name infra_errors "*) kill -9 $$ ;; esac\nexec "$@"\n',
  });
  const crashed = bench.fresh('crash');
  const program =
    '#!/bin/sh\ncase "$*" in *"--crate-name infra_errors "*) [ -e FLAG ] || { touch FLAG; kill -11 $$; } ;; esac\nexec "$@"\n';
  write(crashed, { 'rustc.sh': program.replaceAll('FLAG', `${crashed}/once`) });
  const run = (wrapper: string): ReturnType<typeof smoke> => {
    const root = bench.repository({ 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' }, withCrate());
    return smoke(bench, root, steps, { RUSTC_WRAPPER: `${wrapper}/rustc.sh` });
  };
  for (const folder of [killed, crashed]) bench.executable(`${folder}/rustc.sh`);
  const memory = await run(killed);
  expect(memory.outputs).toMatchObject({ status: 'environment', check: 'fail', culprit: '' });
  expect(memory.exitCode).toBe(3);
  expect(memory.summary).toContain('ran out of memory');
  const once = await run(crashed);
  expect(once.outputs['status']).toBe('pass');
  expect(once.report.flaky[0]?.name).toContain('SIGSEGV');
});

test('the linker was killed', async () => {
  const folder = bench.fresh('linker');
  write(folder, {
    'cc.sh': `#!/bin/sh\n[ -e ${folder}/once ] && exec cc "$@"\ntouch ${folder}/once\necho "collect2: fatal error: ld terminated with signal 9 [Killed]" >&2\nexit 1\n`,
  });
  bench.executable(`${folder}/cc.sh`);
  const settings = { '.cargo/config.toml': `[target.x86_64-unknown-linux-gnu]\nlinker = "${folder}/cc.sh"\n` };
  const root = bench.repository(
    { ...settings, 'Cargo.toml': manifest('tally'), 'src/lib.rs': '', 'src/main.rs': 'fn main() {}\n' },
    withCrate(),
  );
  const { outputs, exitCode } = await smoke(bench, root, steps);
  expect(outputs).toMatchObject({ status: 'environment', culprit: '' });
  expect(exitCode).toBe(3);
});

test('a toolchain that is not installed', async () => {
  const root = bench.repository(
    { 'rust-toolchain.toml': '[toolchain]\nchannel = "1.0.999"\n', 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' },
    withCrate(),
  );
  const { outputs, exitCode } = await smoke(bench, root, steps);
  expect(outputs).toMatchObject({ status: 'environment', culprit: '' });
  expect(exitCode).toBe(3);
});
