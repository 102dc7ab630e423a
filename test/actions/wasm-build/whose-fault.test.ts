import { afterAll, describe, expect, test } from '@jest/globals';
import { delimiter, join } from 'node:path';
import { infraDependencies, manifest, Workbench, write, type Files } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';
import { wasm } from '../../support/run-wasm.js';

const bench = new Workbench();
afterAll(() => bench.remove());

const module = '\n[lib]\ncrate-type = ["cdylib"]\n';
const answering = '#[no_mangle]\npub extern "C" fn answer() -> u32 {\n    42\n}\n';
const trapping = '#[no_mangle]\npub extern "C" fn answer() -> u32 {\n    panic!("no answer")\n}\n';

/** A workspace of two modules; `b` as given. */
function two(b: string, dependencies = ''): Files {
  return {
    'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n',
    'a/Cargo.toml': manifest('a', module + dependencies),
    'a/src/lib.rs': answering,
    'b/Cargo.toml': manifest('b', `${module}[features]\nwasm = []\n`),
    'b/src/lib.rs': b,
  };
}

describe('what failed before is not the fault of the integration', () => {
  test('a module that does not build', async () => {
    bench.infra({ 'infra-errors': '' });
    const broken = 'compile_error!("not yet");\n';
    const root = bench.repository(two(broken), two(broken, infraDependencies(bench, 'infra-errors')));
    const { outputs, summary, exitCode } = await wasm(bench, root, { 'browser-test': 'false' });
    expect(outputs['status']).toBe('already-broken');
    expect(outputs['modules']).toContain('"name":"a"');
    expect(summary).not.toContain('Do not merge');
    expect(exitCode).toBe(1);
  });

  test('a module of which every call traps', async () => {
    const root = bench.repository(two(trapping), { 'a/src/lib.rs': `${answering}// more\n` });
    const { outputs, summary } = await wasm(bench, root, { packages: 'b' });
    expect(outputs['status']).toBe('already-broken');
    expect(summary).not.toContain('Do not merge');
  });

  test('what the change breaks beside it is', async () => {
    const root = bench.repository(two('compile_error!("not yet");\n'), { 'a/src/lib.rs': 'compile_error!("new");\n' });
    const { outputs, summary } = await wasm(bench, root, { 'browser-test': 'false' });
    expect(outputs['status']).toBe('fail');
    expect(summary).toContain('Do not merge');
  });
});

describe('what does not build for wasm is told with how it comes in', () => {
  const notForWasm = '#[cfg(target_arch = "wasm32")]\ncompile_error!("not for wasm");\n';

  test('by a crate of infra', async () => {
    bench.infra({ 'infra-errors': '', 'infra-crypto': '', 'infra-random': notForWasm });
    write(join(bench.folder, 'infra', 'infra-crypto'), {
      'Cargo.toml': manifest('infra-crypto', '[dependencies]\ninfra-random = { path = "../infra-random" }\n'),
    });
    const root = bench.repository(
      { 'Cargo.toml': manifest('web', module), 'src/lib.rs': answering },
      { 'Cargo.toml': manifest('web', module + infraDependencies(bench, 'infra-errors', 'infra-crypto')) },
    );
    const { outputs, summary, report } = await wasm(bench, root, { 'browser-test': 'false' });
    expect(outputs['status']).toBe('fail');
    const way = 'infra-random 0.1.0 fails (web → infra-crypto → infra-random)';
    expect(summary).toContain(`web does not build (It passes on HEAD`);
    expect(summary).toContain(way);
    expect(report.why).toBe(`${way}.`);
  });

  test.each(['aa-old', 'zz-old'])('beside %s, which did not before, whichever cargo comes to first', async (old) => {
    bench.infra({ 'infra-id': notForWasm });
    const own = `${old} = { path = "old" }`;
    const forWasm = `${module}[features]\nwasm = []\n`;
    const added = infraDependencies(bench, 'infra-id');
    const root = bench.repository(
      {
        'Cargo.toml': manifest('web', `${forWasm}[dependencies]\n${own}\n`),
        'src/lib.rs': answering,
        'old/Cargo.toml': manifest(old),
        'old/src/lib.rs': notForWasm,
      },
      { 'Cargo.toml': manifest('web', `${forWasm}${added}${own}\n`) },
    );
    const { outputs, summary } = await wasm(bench, root, { 'browser-test': 'false' }, { CARGO_BUILD_JOBS: '1' });
    expect(outputs['status']).toBe('fail');
    expect(summary).toContain('infra-id 0.1.0 fails (web → infra-id)');
    expect(summary).toContain(`${old} 0.1.0 fails (web → ${old})`);
    const step = await smoke(bench, root, { steps: 'wasm' }, { CARGO_BUILD_JOBS: '1' });
    expect(step.outputs).toMatchObject({ status: 'fail', wasm: 'fail', culprit: 'infra-id' });
  });

  test('by a dependency of its own, as before, of which there are two versions', async () => {
    const dependencies = '[dependencies]\nnew = { path = "new", package = "random" }\nmiddle = { path = "middle" }\n';
    const files: Files = {
      'Cargo.toml': manifest('web', module + dependencies),
      'src/lib.rs': answering,
      'new/Cargo.toml': manifest('random').replace('0.1.0', '0.3.0'),
      'new/src/lib.rs': '',
      'old/Cargo.toml': manifest('random').replace('0.1.0', '0.2.0'),
      'old/src/lib.rs': notForWasm,
      'middle/Cargo.toml': manifest('middle', '[dependencies]\nrandom = { path = "../old" }\n'),
      'middle/src/lib.rs': '',
    };
    const root = bench.repository(files, { 'src/lib.rs': `${answering}// more\n` });
    const { outputs, summary } = await wasm(bench, root, { 'browser-test': 'false' });
    expect(outputs['status']).toBe('already-broken');
    expect(summary).toContain('random 0.2.0 fails (web → middle → random)');
  });
});

describe('the machine', () => {
  const withTools = (name: string, script: string): string => {
    const folder = bench.fresh('tools');
    write(folder, { [name]: script });
    bench.executable(join(folder, name));
    return [folder, process.env['PATH'] ?? ''].join(delimiter);
  };

  test.each([
    ['Fatal: error validating input', '[wasm-validator error] Bulk memory operations require bulk memory'],
    ["Unknown option '--enable-multivalue'", ''],
  ])('a wasm-opt that fails leaves the module as it is (%s)', async (fatal, first) => {
    const script = `#!/bin/sh\n[ "$1" = --version ] && exec echo "wasm-opt version 90"\nprintf '%s\\n' '${first.replaceAll("'", '')}' '${fatal.replaceAll("'", '')}' >&2\nexit 1\n`;
    const root = bench.repository({ 'Cargo.toml': manifest('web', module), 'src/lib.rs': answering });
    const { outputs, summary, exitCode } = await wasm(
      bench,
      root,
      { optimize: 'true', 'browser-test': 'false' },
      { PATH: withTools('wasm-opt', script) },
    );
    expect(outputs['status']).toBe('pass');
    expect(summary).toContain('is not optimised: wasm-opt failed');
    expect(exitCode).toBe(0);
  });

  test('a browser that is not there hides neither a module that does not build nor one that is too large', async () => {
    const path = bench.pathOf('git', 'cargo', 'sh', 'true', 'rustc', 'rustup', 'rust-lld', 'cc');
    const root = bench.repository(two(answering), { 'b/src/lib.rs': 'compile_error!("new");\n' });
    const broken = await wasm(bench, root, { 'browser-test': 'true' }, { PATH: path });
    expect(broken.outputs['status']).toBe('fail');
    expect(broken.exitCode).toBe(1);
    const large = bench.repository({ 'Cargo.toml': manifest('web', module), 'src/lib.rs': answering });
    const over = await wasm(bench, large, { 'browser-test': 'true', 'size-budget': '10 B' }, { PATH: path });
    expect(over.outputs['status']).toBe('over-budget');
  });
});

test('a native plugin is no module, and a module that needs its program is no pass where a browser was asked for', async () => {
  const native =
    'use std::os::unix::fs::MetadataExt;\npub fn size() -> u64 {\n    std::fs::metadata("x").unwrap().size()\n}\n';
  const plugin = bench.repository({ 'Cargo.toml': manifest('plugin', module), 'src/lib.rs': native });
  const { outputs, exitCode } = await wasm(bench, plugin, { 'browser-test': 'false' });
  expect(outputs['status']).toBe('not-applicable');
  expect(exitCode).toBe(0);
  const importing =
    '#[link(wasm_import_module = "env")]\nextern "C" {\n    fn now() -> u32;\n}\n#[no_mangle]\npub extern "C" fn answer() -> u32 {\n    unsafe { now() }\n}\n';
  const host = bench.repository({ 'Cargo.toml': manifest('host', module), 'src/lib.rs': importing });
  const asked = await wasm(bench, host, { 'browser-test': 'true' });
  expect(asked.outputs['status']).toBe('fail');
  expect(asked.summary).toContain('which only its program can give');
  expect(asked.summary).not.toContain('Do not merge');
});

test('default features that do not build for wasm are left out where others are meant for it', async () => {
  const features = '\n[features]\ndefault = ["native"]\nnative = []\nwasm = []\n';
  const lib = `#[cfg(feature = "native")]\ncompile_error!("native only");\n${answering}`;
  const root = bench.repository({ 'Cargo.toml': manifest('web', module + features), 'src/lib.rs': lib });
  const { outputs } = await wasm(bench, root, { 'browser-test': 'false' });
  expect(outputs['status']).toBe('pass');
});
