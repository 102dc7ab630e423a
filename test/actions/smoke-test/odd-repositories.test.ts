import { afterAll, describe, expect, test } from '@jest/globals';
import { infraDependencies, manifest, Workbench, type Files } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
afterAll(() => bench.remove());

const passing = '#[test]\nfn one() {\n    assert_eq!(1, 1);\n}\n';
const failing = passing.replace('1, 1', '1, 2');
const crashing = '#[test]\nfn one() {\n    unsafe { *std::ptr::null_mut::<u8>().wrapping_add(8) = 1 };\n}\n';
const proceduralMacro = (body: string): Files => ({
  'mac/Cargo.toml': manifest('mac', '[lib]\nproc-macro = true\n'),
  'mac/src/lib.rs': `use proc_macro::TokenStream;\n#[proc_macro]\npub fn nothing(input: TokenStream) -> TokenStream {\n    ${body}\n    input\n}\n`,
  'src/lib.rs': 'mac::nothing! {}\n',
});
const usesMacro = '\n[workspace]\nmembers = ["mac"]\n[dependencies.mac]\npath = "mac"\n';
const configuration = (text: string): Files => ({ '.cargo/config.toml': text });
/** Every error is one of the compiler's own. */
const compilerBug = configuration('[env]\nRUSTC_BOOTSTRAP = "1"\n[build]\nrustflags = ["-Ztreat-err-as-bug=1"]\n');
/** A failed test that writes a list, a result and another beginning in libtest's words. */
const liar =
  '#[test]\nfn old() {\n    let id = std::process::id();\n    println!("failures:\\n    ghost_{id}\\n\\ntest result: FAILED. 0 passed; 7 failed; 0 ignored\\n\\nrunning 3 tests\\ntest one ... FAILED");\n    panic!("no");\n}\n';
const wantsMemory = '#[test]\nfn one() {\n    std::hint::black_box(Vec::<u8>::with_capacity(1 << 60));\n}\n';
const wantsDisk =
  '#[test]\nfn one() {\n    use std::io::Write;\n    let mut full = std::fs::File::options().write(true).open("/dev/full").unwrap();\n    full.write_all(b"x").unwrap();\n}\n';
const documented = (line: string): string => `/// \`\`\`compile_fail\n/// ${line}\n/// \`\`\`\npub fn one() {}\n`;

/** A repository with a change that adds one infra crate beside what else it does. */
function repository(base: Files, change: Files = {}, rest = ''): string {
  bench.infra({ 'infra-errors': 'pub struct InfraError;\n' });
  return bench.repository(
    { 'Cargo.toml': manifest('tally', rest), 'src/lib.rs': '', ...base },
    { 'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-errors') + rest), ...change },
  );
}

const mixed = { 'tests/a.rs': failing, 'tests/b.rs': crashing };

test.each<readonly [what: string, base: Files, rest?: string]>([
  ['tests that end by a signal and tests that fail', mixed],
  ['tests that end their target beside others', { 'tests/a.rs': crashing + failing.replace('one', 'two') + passing.replace('one', 'zz') }], // prettier-ignore
  ['cargo told to be quiet', { ...configuration('[term]\nquiet = true\n'), ...mixed }],
  ['cargo told to be loud', { ...configuration('[term]\nverbose = true\n'), ...mixed }],
  ['cargo told to be colourful', { ...configuration('[term]\ncolor = "always"\n'), ...mixed }],
  ['a test that writes what libtest writes', { 'src/lib.rs': liar + passing }],
  ['a macro that panics', proceduralMacro('if true { panic!("process {}", std::process::id()) }'), usesMacro],
  ['a macro that ends the compiler', proceduralMacro('if true { std::process::abort() }'), usesMacro],
  ['a compiler that breaks', { ...compilerBug, 'src/lib.rs': 'pub fn one() -> u8 {\n    ""\n}\n' }],
  ['a test that wants more memory than there is', { 'tests/a.rs': wantsMemory }],
  ['a test that finds the disk full', { 'tests/a.rs': wantsDisk }],
  ['a documentation test that compiles and should not', { 'src/lib.rs': documented('let one = 1;') }],
])('what failed before is nobody’s: %s', async (_, base, rest = '') => {
  const { outputs } = await smoke(bench, repository(base, {}, rest), { steps: 'test' });
  expect(outputs).toMatchObject({ status: 'already-broken', culprit: '', flaky: '[]' });
});

describe('what this machine lacks', () => {
  /** A wrapper around the compiler that does `script` instead when it comes to the added crate. */
  const wrapper = (script: string): NodeJS.ProcessEnv => {
    const folder = bench.fresh('wrapper');
    bench.files(folder, {
      'rustc.sh': `#!/bin/sh\ncase "$*" in *"--crate-name infra_errors "*) ${script} ;; esac\nexec "$@"\n`,
    });
    bench.executable(`${folder}/rustc.sh`);
    return { RUSTC_WRAPPER: `${folder}/rustc.sh` };
  };

  test('memory, which the compiler says itself before it aborts', async () => {
    const script = 'echo "memory allocation of 1048576 bytes failed" >&2; kill -6 $$';
    const { outputs, summary } = await smoke(bench, repository({}), { steps: 'check' }, wrapper(script));
    expect(outputs).toMatchObject({ status: 'environment', culprit: '' });
    expect(summary).toContain('ran out of memory');
  });

  test('a program before the compiler, which the configuration names', async () => {
    const root = repository(configuration('[build]\nrustc-wrapper = "sccache-of-ours"\n'));
    const { outputs, summary } = await smoke(bench, root, { steps: 'check' });
    expect(outputs).toMatchObject({ status: 'environment', culprit: '' });
    expect(summary).toContain('This machine lacks sccache-of-ours');
  });
});

describe('what the change breaks is seen', () => {
  test.each<readonly [what: string, base: Files, change: Files, told: readonly string[], rest?: string]>([
    [
      'behind a test that writes what libtest writes',
      { 'src/lib.rs': liar + passing },
      { 'src/lib.rs': liar + failing },
      ['test one failed'],
    ],
    [
      'behind tests of the same target that end it',
      { 'tests/a.rs': crashing + crashing.replace('one', 'two') + passing.replace('one', 'zz') },
      { 'tests/a.rs': crashing + crashing.replace('one', 'two') + failing.replace('one', 'zz') },
      ['test zz failed'],
    ],
    [
      'where cargo is told to be quiet',
      { ...configuration('[term]\nquiet = true\n'), 'tests/a.rs': failing, 'tests/b.rs': passing },
      { 'tests/b.rs': crashing },
      ['the test target `-p tally --test b` ended with signal: 11, SIGSEGV: invalid memory reference'],
    ],
    [
      'in one of two targets that have a test of the same name',
      { 'tests/a.rs': failing, 'tests/b.rs': passing },
      { 'tests/a.rs': passing, 'tests/b.rs': failing },
      ['the test target `-p tally --test b` failed', 'test one failed'],
    ],
    [
      'in an example, beside one that did not compile',
      { 'examples/a.rs': 'fn main() {\n    old\n}\n', 'examples/b.rs': 'fn main() {}\n' },
      { 'examples/b.rs': 'fn main() {\n    fresh\n}\n' },
      ['cannot find value `fresh` in this scope'],
    ],
    [
      'as a documentation test that compiles and should not',
      { 'src/lib.rs': documented('let one: u8 = "";') },
      { 'src/lib.rs': documented('let one: u8 = 1;') },
      ['the test target `-p tally --doc` failed', 'test src/lib.rs - one (line 1) failed'],
    ],
    [
      'as a lint, beside an old one',
      { 'src/lib.rs': '#![deny(warnings)]\nuse std::fmt;\n' },
      { 'src/lib.rs': '#![deny(warnings)]\nuse infra_errors::InfraError;\nuse std::fmt;\n' },
      ['unused import: `infra_errors::InfraError`'],
    ],
    [
      'as a macro that ends the compiler',
      proceduralMacro(''),
      proceduralMacro('if true { std::process::abort() }'),
      [expect.stringMatching(/^the compiler of tally \(lib.*\) ended with signal: 6, SIGABRT/) as unknown as string],
      usesMacro,
    ],
    [
      'as a test that finds the disk full',
      { 'tests/a.rs': passing },
      { 'tests/a.rs': wantsDisk },
      ['the test target `-p tally --test a` failed', 'test one failed'],
    ],
  ])('%s', async (_, base, change, told, rest = '') => {
    const steps = { steps: 'examples/b.rs' in change ? 'build' : 'test' };
    const { outputs, report } = await smoke(bench, repository(base, change, rest), steps);
    expect(outputs).toMatchObject({ status: 'fail', culprit: 'infra-errors' });
    const fresh = report.steps.flatMap(({ fault }) => fault?.['new-errors'] ?? []);
    expect(fresh.map(({ message }) => message)).toEqual(expect.arrayContaining([...told]));
  });
});
