#!/usr/bin/env node
// Breaks small published crates, each with its own tests, in four ways, runs smoke-test there, and prints one table of
// whose fault it says that it is.
//
//   node scripts/acceptance/whose-fault.mjs [--crate NAME@VERSION]… [--bundles DIR] [--keep]
//
// Each crate is fetched by cargo and becomes a repository of its own; the change adds one infra crate. Broken by the
// change (a new test that fails), before (the test was there and failed), by the machine (the compiler of the added
// crate is killed) and by chance (a test that fails each second time). Exit status 1 when an answer is wrong.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** For variety: build scripts, C and assembly, macros, documentation tests, `no_std`, tests of many kinds. */
const chosen = [
  'fnv@1.0.7',
  'scopeguard@1.2.0',
  'cfg-if@1.0.4',
  'static_assertions@1.1.0',
  'autocfg@1.4.0',
  'version_check@0.9.5',
  'noop_proc_macro@0.3.0',
  'psm@0.1.23',
  'matches@0.1.10',
  'void@1.0.2',
];

const { values } = parseArgs({
  options: {
    crate: { type: 'string', multiple: true, default: [] },
    bundles: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    keep: { type: 'boolean', default: false },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'whose-fault-'));
const cli = join(resolve(values.bundles), 'cli', 'index.js');
const infra = join(scratch, 'infra-errors');

/** The ways to break it: a test that the library gets before, or with the change, and what is to be said. */
const ways = {
  change: { expected: 'fail infra-errors', after: failing },
  before: { expected: 'already-broken', before: failing },
  machine: { expected: 'environment', wrapper: true },
  flaky: { expected: 'pass', before: flaky },
};

/** A test in the library itself: published manifests name their test files. */
function inLibrary(test) {
  return `\n#[cfg(test)]\nmod zz_infra {\n    extern crate std;\n    #[test]\n    fn breaks() {\n${test}    }\n}\n`;
}

function failing() {
  return inLibrary('        std::panic!("process {}", std::process::id());\n');
}

function flaky(root) {
  return inLibrary(
    `        let path = "${root}.count";\n` +
      '        let runs = std::fs::read_to_string(path).map_or(0, |text| text.len());\n' +
      '        std::fs::write(path, "x".repeat(runs + 1)).unwrap();\n' +
      '        assert!(runs % 2 == 1);\n',
  );
}

function write(root, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function git(root, ...args) {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' });
}

/** The sources of the crates as cargo downloads them, by name. */
function fetchCrates(crates) {
  const root = join(scratch, 'fetch');
  const lines = crates.map((crate) => crate.split('@')).map(([name, version]) => `${name} = "=${version}"`);
  write(root, {
    'Cargo.toml': `[package]\nname = "fetch"\nversion = "0.1.0"\n[dependencies]\n${lines.join('\n')}\n`,
    'src/lib.rs': '',
  });
  execFileSync('cargo', ['vendor', '--quiet', '--versioned-dirs', 'vendor'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Map(crates.map((crate) => [crate, join(root, 'vendor', crate.replace('@', '-'))]));
}

/** A repository of a crate's sources, with a change that adds the infra crate. */
function repository(source, name, { before, after }) {
  const root = join(scratch, name);
  cpSync(source, root, { recursive: true });
  for (const file of ['.cargo-checksum.json', 'Cargo.lock', 'Cargo.toml.orig'])
    rmSync(join(root, file), { force: true });
  const library = ['src/lib.rs', 'lib.rs'].find((path) => existsSync(join(root, path)));
  write(root, { '.gitignore': 'target\n' });
  if (before) appendFileSync(join(root, library), before(root));
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', '--all', '--force', '.');
  git(root, 'commit', '--quiet', '--message', 'chore: begin');
  if (after) appendFileSync(join(root, library), after(root));
  appendFileSync(join(root, 'Cargo.toml'), `\n[dependencies.infra-errors]\npath = "${infra}"\nversion = "0.1"\n`);
  return root;
}

function answerOf(root, way) {
  // One target folder for all, but where the added crate is to be compiled.
  const target = join(scratch, way.wrapper ? 'target-of-its-own' : 'target');
  const environment = { ...process.env, CARGO_TARGET_DIR: target, RUNNER_TEMP: join(scratch, 'temp') };
  if (way.wrapper) environment.RUSTC_WRAPPER = join(scratch, 'wrapper');
  const args = [
    cli,
    'smoke-test',
    '--working-directory',
    root,
    '--steps',
    'check build test',
    '--cache',
    'false',
    '--json',
  ];
  const began = performance.now();
  const done = spawnSync(process.execPath, args, { env: environment, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (way.wrapper) rmSync(target, { recursive: true, force: true });
  try {
    const { status, culprit, flaky: unsteady = [] } = JSON.parse(done.stdout);
    return { answer: [status, ...(culprit?.crates ?? [])].join(' '), unsteady: unsteady.length, seconds };
  } catch {
    return { answer: `no report: ${done.stderr.trim().split('\n').at(-1)}`, unsteady: 0, seconds };
  }
}

write(infra, {
  'Cargo.toml': '[package]\nname = "infra-errors"\nversion = "0.1.0"\n',
  'src/lib.rs': 'pub struct InfraError;\n',
});
write(scratch, { wrapper: '#!/bin/sh\ncase "$*" in *"--crate-name infra_errors "*) kill -9 $$ ;; esac\nexec "$@"\n' });
chmodSync(join(scratch, 'wrapper'), 0o755);

const crates = values.crate.length > 0 ? values.crate : chosen;
const sources = fetchCrates(crates);
let wrong = 0;
console.log(
  `| crate | ${Object.keys(ways).join(' | ')} | seconds |\n| --- | ${Object.keys(ways)
    .map(() => '---')
    .join(' | ')} | --- |`,
);
for (const crate of crates) {
  const cells = [];
  const times = [];
  for (const [name, way] of Object.entries(ways)) {
    const root = repository(sources.get(crate), `${crate.replace('@', '-')}-${name}`, way);
    const { answer, unsteady, seconds } = answerOf(root, way);
    const right = answer === way.expected && (name !== 'flaky' || unsteady === 1);
    if (!right) wrong += 1;
    cells.push(`${right ? '✓' : '✗'} ${answer}`);
    times.push(seconds);
    if (!values.keep) rmSync(root, { recursive: true, force: true });
  }
  console.log(`| ${crate} | ${cells.join(' | ')} | ${times.join(', ')} |`);
}
const total = crates.length * Object.keys(ways).length;
console.log(`\n${total - wrong} of ${total} right`);
if (values.keep) console.log(`kept: ${scratch} (${readdirSync(scratch).length} entries)`);
else rmSync(scratch, { recursive: true, force: true });
process.exitCode = wrong > 0 ? 1 : 0;
