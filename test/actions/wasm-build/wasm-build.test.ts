import { afterAll, describe, expect, test } from '@jest/globals';
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { git, manifest, Workbench, write, type Files } from '../../support/workbench.js';
import { wasm as runWasm } from '../../support/run-wasm.js';

const bench = new Workbench();
afterAll(() => bench.remove());

const project = fileURLToPath(new URL('../../..', import.meta.url));

const wasm = (
  root: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: NodeJS.ProcessEnv = {},
): ReturnType<typeof runWasm> => runWasm(bench, root, inputs, environment);

/** The repository that ships with the project, as a checkout. */
function sample(): string {
  const root = bench.repository({});
  cpSync(join(project, 'examples', 'sample'), root, { recursive: true });
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'feat: tally');
  return root;
}

const web = manifest('web', '\n[lib]\ncrate-type = ["cdylib"]\n');
const small: Files = {
  'Cargo.toml': web,
  'src/lib.rs': '#[no_mangle]\npub extern "C" fn answer() -> u32 {\n    42\n}\n',
};

describe('the sample repository', () => {
  test('is built for wasm, weighed against its base and answers in a real browser', async () => {
    const root = sample();
    const lib = join(root, 'web/src/lib.rs');
    const more = '\n#[no_mangle]\npub extern "C" fn tally_version() -> u32 {\n    3\n}\n';
    writeFileSync(lib, readFileSync(lib, 'utf8') + more);
    const { outputs, report, summary, exitCode } = await wasm(root, { 'browser-test': 'true' });
    expect(outputs['status']).toBe('pass');
    expect(exitCode).toBe(0);
    const [module] = report.modules;
    expect(module).toMatchObject({ name: 'tally_web', browser: { state: 'pass', why: 'tally_version answered 3' } });
    expect(JSON.parse(outputs['modules'] ?? '')).toEqual([
      { name: 'tally_web', bytes: module?.bytes, 'gzip-bytes': module?.['gzip-bytes'], 'within-budget': true },
    ]);
    expect(module?.base?.bytes).toBeLessThan(module?.bytes ?? 0);
    expect(summary).toMatch(/\| `tally_web` \| [\d.]+ KB \| [\d.]+ KB \| \+/);
    const file = join(outputs['package-directory'] ?? '', 'tally-web', 'tally_web.wasm');
    expect(readFileSync(file).length).toBe(module?.bytes);
    expect(git(root, 'status', '--porcelain')).toBe(' M web/src/lib.rs\n');
    expect(git(root, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  test('is over a budget of 1 KB, with a table of what fills it', async () => {
    const { outputs, summary, exitCode } = await wasm(sample(), { 'size-budget': '1 KB', 'browser-test': 'false' });
    expect(outputs['status']).toBe('over-budget');
    expect(exitCode).toBe(1);
    expect(summary).toMatch(/✗ \d+ % of 1\.0 KB/);
    expect(summary).toMatch(/\| Crate \| Size \|[^]*\| `(?:core|alloc|std|dlmalloc)` \|/);
  });
});

test('a module that does not load or only traps is a failure', async () => {
  const trap = '#[no_mangle]\npub extern "C" fn answer() -> u32 {\n    panic!("no answer")\n}\n';
  const root = bench.repository({ ...small, 'src/lib.rs': trap });
  const { outputs, report } = await wasm(root);
  expect(outputs['status']).toBe('fail');
  expect(report.modules[0]?.browser).toMatchObject({ state: 'fail', why: expect.stringContaining('every call traps') });
});

test('code that does not build for wasm is a failure, annotated at its line', async () => {
  const native = '#[cfg(target_arch = "wasm32")]\ncompile_error!("native only");\n';
  const { outputs, printed, exitCode } = await wasm(bench.repository({ ...small, 'src/lib.rs': native }));
  expect(outputs).toMatchObject({ status: 'fail', modules: '[]', 'package-directory': '' });
  expect(printed).toContain('::error title=wasm,file=src/lib.rs,line=2,');
  expect(exitCode).toBe(1);
});

test('a repository without a module has nothing to build', async () => {
  const native = manifest('binding', '\n[lib]\ncrate-type = ["cdylib"]\n\n[dependencies]\npyo3 = "0.22"\n');
  const root = bench.repository({ 'Cargo.toml': native, 'src/lib.rs': '' });
  const { outputs, exitCode } = await wasm(root);
  expect(outputs).toMatchObject({ status: 'not-applicable', modules: '[]' });
  expect(exitCode).toBe(0);
  expect(existsSync(join(root, 'target'))).toBe(false);
});

test('a machine that cannot build for wasm, or has no browser where one is asked for, is told what it lacks', async () => {
  const root = bench.repository(small);
  const tools = ['git', 'cargo', 'sh', 'true'];
  const noTarget = await wasm(root, {}, { PATH: bench.pathOf(...tools) });
  expect(noTarget.outputs['status']).toBe('environment');
  expect(noTarget.summary).toContain('rustup target add wasm32-unknown-unknown');
  expect(noTarget.exitCode).toBe(3);
  const noBrowser = await wasm(
    root,
    { 'browser-test': 'true' },
    { PATH: bench.pathOf(...tools, 'rustc', 'rustup', 'rust-lld', 'cc') },
  );
  expect(noBrowser.outputs['status']).toBe('environment');
  expect(noBrowser.summary).toContain('apt-get install chromium');
});

test('where wasm-bindgen is used, its program of the locked version writes JavaScript and declarations', async () => {
  // A stand-in for the crate and its program: the module carries the section by which the program knows it.
  write(join(bench.folder, 'wasm-bindgen'), {
    'Cargo.toml': manifest('wasm-bindgen').replace('0.1.0', '0.2.99'),
    'src/lib.rs': '',
  });
  const root = bench.repository({
    ...small,
    'Cargo.toml': `${web}\n[dependencies]\nwasm-bindgen = { path = "${join(bench.folder, 'wasm-bindgen')}" }\n`,
    'src/lib.rs':
      `${small['src/lib.rs'] ?? ''}\n#[link_section = "__wasm_bindgen_unstable"]\n#[used]\npub static SCHEMA: ` +
      `[u8; 4] = *b"0.2!";\n`,
  });
  const program = join(bench.fresh('bindgen'), 'wasm-bindgen');
  writeFileSync(program, bindgen);
  chmodSync(program, 0o755);
  const path = [join(program, '..'), join(project, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const { outputs, report } = await wasm(root, { 'browser-test': 'true' }, { PATH: path });
  expect(outputs['status']).toBe('pass');
  expect(report.modules[0]).toMatchObject({
    browser: { state: 'pass', why: 'answer answered 42' },
    types: { state: 'pass' },
  });
  expect(readFileSync(join(outputs['package-directory'] ?? '', 'web', 'web.d.ts'), 'utf8')).toContain('answer');
});

const bindgen = `#!/usr/bin/env node
const { copyFileSync, writeFileSync } = require('node:fs');
if (process.argv[2] === '--version') return void console.log('wasm-bindgen 0.2.99');
const out = process.argv[process.argv.indexOf('--out-dir') + 1];
const name = process.argv[process.argv.indexOf('--out-name') + 1];
copyFileSync(process.argv.at(-1), out + '/' + name + '_bg.wasm');
writeFileSync(out + '/' + name + '.js', "let wasm; export default async function init() { wasm = (await WebAssembly.instantiateStreaming(fetch('./" + name + "_bg.wasm'))).instance.exports; } export function answer() { return wasm.answer(); }");
writeFileSync(out + '/' + name + '.d.ts', 'export function answer(): number;\\nexport default function init(): Promise<void>;\\n');
`;

test('wrong packages and features are told before anything is built', async () => {
  const root = bench.repository(small);
  await expect(wasm(root, { packages: 'wbe' })).rejects.toThrow(/there is no package `wbe`; did you mean `web`/);
  await expect(wasm(root, { features: 'fast' })).rejects.toThrow(/none of the packages has the feature `fast`/);
  await expect(wasm(root, { 'size-budget': 'much' })).rejects.toThrow(/is not a size/);
  expect(existsSync(join(root, 'target'))).toBe(false);
});
