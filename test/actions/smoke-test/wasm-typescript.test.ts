import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { infraDependencies, manifest, Workbench, type Files } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
afterAll(() => bench.remove());

const compiler = fileURLToPath(new URL('../../../node_modules/typescript', import.meta.url));

describe('the wasm step', () => {
  const cdylib = '\n[lib]\ncrate-type = ["cdylib", "rlib"]\n\n[features]\nwasm = []\n';
  const base = { 'Cargo.toml': manifest('web', cdylib), 'src/lib.rs': 'pub fn one() -> u32 {\n    1\n}\n' };

  test('builds what is set up for wasm, with its feature', async () => {
    const { outputs, report } = await smoke(bench, bench.repository(base), { steps: 'wasm' });
    expect(outputs).toMatchObject({ status: 'pass', wasm: 'pass', check: 'not-run' });
    expect(report.steps[3]?.commands[0]?.['command-line']).toBe(
      'cargo build --package=web --lib --target wasm32-unknown-unknown --keep-going --message-format=json --features=wasm',
    );
  });

  test('a crate that does not build for wasm is found, though the native steps pass', async () => {
    bench.infra({ 'infra-otel': '#[cfg(target_arch = "wasm32")]\ncompile_error!("native only");\n' });
    const change = { 'Cargo.toml': manifest('web', cdylib + infraDependencies(bench, 'infra-otel')) };
    const { outputs, report } = await smoke(bench, bench.repository(base, change), { steps: 'check wasm' });
    expect(outputs).toMatchObject({
      status: 'fail',
      check: 'pass',
      wasm: 'fail',
      'failed-step': 'wasm',
      culprit: 'infra-otel',
    });
    expect(report['base-steps']).toMatchObject([{ step: 'wasm', state: 'pass' }]);
  });
});

describe('the typescript step', () => {
  const rust = { 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' };
  const sdk = (index: string): Files => ({
    'ts/package.json': JSON.stringify({
      name: '@sample/sdk',
      version: '1.0.0',
      type: 'module',
      exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
      scripts: { build: 'tsc -p .', postinstall: 'touch installed-by-a-script' },
      devDependencies: { typescript: `file:${compiler}` },
    }),
    'ts/tsconfig.json': JSON.stringify({
      compilerOptions: {
        module: 'NodeNext',
        target: 'ES2022',
        outDir: 'dist',
        rootDir: 'src',
        declaration: true,
        strict: true,
        types: [],
      },
      include: ['src'],
    }),
    'ts/src/index.ts': index,
  });
  const index = 'export interface Tally {\n  readonly sum: number;\n}\nexport const one: Tally = { sum: 1 };\n';
  const ignore = { '.gitignore': 'target\nnode_modules\ndist\n' };

  test('installs without scripts, builds, and type-checks a consumer', async () => {
    const root = bench.repository({ ...rust, ...sdk(index), ...ignore });
    const { outputs, report } = await smoke(bench, root, { steps: 'typescript' });
    expect(outputs).toMatchObject({ status: 'pass', typescript: 'pass' });
    expect(report.steps[4]?.commands.map((command) => command['command-line'].replace(/\S*\//g, ''))).toEqual([
      'npm install --ignore-scripts --no-audit --no-fund --no-package-lock',
      'npm run build',
      expect.stringMatching(/^tsc -p consumer-/),
    ]);
    expect(existsSync(join(root, 'ts', 'installed-by-a-script'))).toBe(false);
    expect(existsSync(join(root, 'ts', 'package-lock.json'))).toBe(false);
  });

  test('a build that breaks is the fault of the change', async () => {
    const change = { 'ts/src/index.ts': index.replace('sum: 1', "sum: 'one'") };
    const { outputs, report } = await smoke(bench, bench.repository({ ...rust, ...sdk(index), ...ignore }, change), {
      steps: 'typescript',
    });
    expect(outputs).toMatchObject({ status: 'fail', typescript: 'fail', 'failed-step': 'typescript' });
    expect(report.steps[4]?.fault).toMatchObject({ kind: 'integration' });
    expect(report.steps[4]?.commands.at(-1)?.errors[0]?.message).toContain('TS2322');
  });

  test('declarations that a consumer cannot use are a failure, though the build passes', async () => {
    const broken = sdk(index);
    const root = bench.repository({
      ...rust,
      ...broken,
      ...ignore,
      'ts/package.json': (broken['ts/package.json'] ?? '').replaceAll('./dist/index.', './dist/missing.'),
    });
    const { outputs, report } = await smoke(bench, root, { steps: 'typescript' });
    expect(outputs['typescript']).toBe('fail');
    expect(report.steps[4]?.commands.map((command) => command['exit-code'])).toEqual([0, 0, expect.any(Number)]);
  });

  test('a package manager that is not here is what the machine lacks', async () => {
    const root = bench.repository({
      ...rust,
      ...sdk(index),
      ...ignore,
      'ts/pnpm-lock.yaml': 'lockfileVersion: "9.0"\n',
    });
    const { outputs, report } = await smoke(
      bench,
      root,
      { steps: 'typescript' },
      { PATH: bench.pathOf('git', 'cargo') },
    );
    expect(outputs['status']).toBe('environment');
    expect(report.steps[4]?.commands[0]?.errors[0]?.environment?.missing).toBe('pnpm');
  });
});
