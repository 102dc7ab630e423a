#!/usr/bin/env node
// Breaks small published crates, each with its own tests, in four ways, runs smoke-test there, and prints one table of
// whose fault it says that it is.
//
//   node scripts/acceptance/whose-fault.mjs [--crate NAME@VERSION[:PLACE]]… [--bundles DIR] [--keep]
//
// Each crate is fetched by cargo and becomes a repository of its own; the change adds one infra crate. Broken by the
// change, before (what the change breaks was there and failed), by the machine (the compiler of the added crate is
// killed, or there is no C compiler) and by chance (a test that fails each second time). Where a crate is broken is its
// PLACE, below. DIR lies in a checkout. Exit status 1 when an answer is wrong.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * For variety: build scripts, C and assembly, macros, documentation tests, harnesses of their own, `no_std`, wasm. The
 * tests of `void` do not compile with a compiler of today: what is new there is told beside what is old.
 */
const chosen = [
  'fnv@1.0.7:unit',
  'scopeguard@1.2.0:doctest',
  'cfg-if@1.0.4:target',
  'static_assertions@1.1.0:compiler',
  'autocfg@1.4.0:unit',
  'version_check@0.9.5:target',
  'noop_proc_macro@0.3.0:macro',
  'psm@0.1.23:unit',
  'alloca@0.4.0:c',
  'matches@0.1.10:doctest',
  'void@1.0.2:target',
  'ctrlc@3.4.5:harness',
  'dprint-plugin-json@0.19.4:wasm',
];
const brokenBefore = new Set(['void@1.0.2']);

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
/** The same where its compiler is killed: all repositories share one target folder. */
const uncompiled = join(scratch, 'uncompiled', 'infra-errors');

/** The ways to break it, and what is to be said. */
const ways = {
  change: { expected: 'fail infra-errors', after: true },
  before: { expected: 'already-broken', before: true },
  machine: { expected: 'environment', machine: true },
  flaky: { expected: 'pass', before: true, flaky: true },
};

/** Says something else each time, as what fails often does. */
const fails = 'std::panic!("process {}", std::process::id());';

/** The body of a test that fails each second time. */
function failsNowAndThen(root) {
  const path = JSON.stringify(`${root}.count`);
  return (
    `let runs = std::fs::read_to_string(${path}).map_or(0, |text| text.len()); ` +
    `std::fs::write(${path}, "x".repeat(runs + 1)).unwrap(); std::assert!(runs % 2 == 1);`
  );
}

/** What is added to a crate to break it in a place, given the body of a test that fails: texts by file. */
const places = {
  unit: ({ library, body }) => ({
    [library]: `\n#[cfg(test)]\nmod zz_infra {\n    extern crate std;\n    #[test]\n    fn breaks() { ${body} }\n}\n`,
  }),
  doctest: ({ library, body }) => ({ [library]: `\n/// \`\`\`\n/// ${body}\n/// \`\`\`\npub fn zz_infra() {}\n` }),
  target: ({ body }) => testTarget(`#[test]\nfn breaks() { ${body} }\n`),
  harness: ({ body }) => testTarget(`fn main() { ${body} }\n`, 'harness = false\n'),
  macro: ({ library, name, body }) => ({
    [library]:
      '\n#[proc_macro]\n#[allow(unreachable_code)]\n' +
      `pub fn zz_infra(input: TokenStream) -> TokenStream { ${body} input }\n`,
    ...testTarget(`${name.replaceAll('-', '_')}::zz_infra! {}\n`),
  }),
  compiler: ({ library }) => ({ [library]: '\npub const ZZ_INFRA: () = zz_infra();\n' }),
  c: ({ source }) => ({ [source]: '\n#error "this does not compile"\n' }),
  wasm: ({ library }) => ({ [library]: '\n#[cfg(target_arch = "wasm32")]\npub const ZZ_INFRA: () = zz_infra();\n' }),
};

/** Published manifests name their test files. */
function testTarget(text, more = '') {
  return {
    'tests/zz_infra.rs': text,
    'Cargo.toml': `\n[[test]]\nname = "zz_infra"\npath = "tests/zz_infra.rs"\n${more}`,
  };
}

/** Only what runs can fail now and then. */
const whereChanceIs = { macro: 'target', compiler: 'unit', c: 'unit', wasm: 'target' };

function breaking(root, crate, { flaky }) {
  const place = flaky ? (whereChanceIs[crate.place] ?? crate.place) : crate.place;
  const files = readdirSync(root);
  const library = files.includes('src') ? 'src/lib.rs' : 'lib.rs';
  const source = files.find((name) => name.endsWith('.c'));
  return places[place]({ library, source, name: crate.name, body: flaky ? failsNowAndThen(root) : fails });
}

function add(root, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    appendFileSync(join(root, path), text);
  }
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

/** The sources of the crates as cargo downloads them, by name and version. */
function fetchCrates(crates) {
  const root = join(scratch, 'fetch');
  const lines = crates.map(({ name, version }) => `${name} = "=${version}"`);
  write(root, {
    'Cargo.toml': `[package]\nname = "fetch"\nversion = "0.1.0"\n[dependencies]\n${lines.join('\n')}\n`,
    'src/lib.rs': '',
  });
  execFileSync('cargo', ['vendor', '--quiet', '--versioned-dirs', 'vendor'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(root, 'vendor');
}

/** A repository of a crate's sources, with a change that adds the infra crate. */
function repository(sources, crate, wayName) {
  const way = ways[wayName];
  const root = join(scratch, `${crate.name}-${crate.version}-${wayName}`);
  cpSync(join(sources, `${crate.name}-${crate.version}`), root, { recursive: true });
  for (const file of ['.cargo-checksum.json', 'Cargo.lock', 'Cargo.toml.orig', 'rust-toolchain.toml'])
    rmSync(join(root, file), { force: true });
  write(root, { '.gitignore': 'target\n' });
  if (way.before) add(root, breaking(root, crate, way));
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', '--all', '--force', '.');
  git(root, 'commit', '--quiet', '--message', 'chore: begin');
  if (way.after) add(root, breaking(root, crate, way));
  const path = way.machine && crate.place !== 'c' ? uncompiled : infra;
  add(root, { 'Cargo.toml': `\n[dependencies.infra-errors]\npath = "${path}"\nversion = "0.1"\n` });
  return root;
}

/** What the machine lacks. */
function lacking(crate) {
  return crate.place === 'c' ? { CC: 'no-such-cc' } : { RUSTC_WRAPPER: join(scratch, 'wrapper') };
}

function answerOf(root, crate, { machine }) {
  const environment = {
    ...process.env,
    CARGO_TARGET_DIR: join(scratch, 'target'),
    RUNNER_TEMP: join(scratch, 'temp'),
    ...(machine && lacking(crate)),
  };
  const steps = `check build test${crate.place === 'wasm' ? ' wasm' : ''}`;
  const args = [cli, 'smoke-test', '--working-directory', root, '--steps', steps, '--cache', 'false', '--json'];
  const began = performance.now();
  const done = spawnSync(process.execPath, args, { env: environment, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (values.keep) writeFileSync(`${root}.log`, done.stderr);
  try {
    const { status, culprit, flaky = [], ...report } = JSON.parse(done.stdout);
    const step = report['failed-step'] === null ? '' : ` (${report['failed-step']})`;
    return { answer: [status, ...(culprit?.crates ?? [])].join(' '), step, unsteady: flaky.length, seconds };
  } catch {
    return { answer: `no report: ${done.stderr.trim().split('\n').at(-1)}`, step: '', unsteady: 0, seconds };
  }
}

function expectedOf(crate, { expected }) {
  const isBroken = brokenBefore.has(`${crate.name}@${crate.version}`);
  return isBroken && expected === 'pass' ? 'already-broken' : expected;
}

for (const root of [infra, uncompiled])
  write(root, {
    'Cargo.toml': '[package]\nname = "infra-errors"\nversion = "0.1.0"\n',
    'src/lib.rs': 'pub struct InfraError;\n',
  });
write(scratch, { wrapper: '#!/bin/sh\ncase "$*" in *"--crate-name infra_errors "*) kill -9 $$ ;; esac\nexec "$@"\n' });
chmodSync(join(scratch, 'wrapper'), 0o755);

const crates = (values.crate.length > 0 ? values.crate : chosen).map((text) => {
  const [, name, version, place = 'target'] = /^([\w-]+)@([^:]+)(?::(\w+))?$/.exec(text) ?? [];
  if (name === undefined || !(place in places)) throw new Error(`not NAME@VERSION[:PLACE]: ${text}`);
  return { name, version, place };
});
const sources = fetchCrates(crates);
let wrong = 0;
const names = Object.keys(ways);
console.log(`| crate | place | ${names.join(' | ')} | seconds |`);
console.log(`| --- | --- | ${names.map(() => '---').join(' | ')} | --- |`);
for (const crate of crates) {
  const cells = [];
  const times = [];
  for (const [name, way] of Object.entries(ways)) {
    const root = repository(sources, crate, name);
    const { answer, step, unsteady, seconds } = answerOf(root, crate, way);
    const right = answer === expectedOf(crate, way) && unsteady === (way.flaky ? 1 : 0);
    if (!right) wrong += 1;
    const flaky = unsteady > 0 ? `, ${unsteady} flaky` : '';
    cells.push(`${right ? '✓' : '✗'} ${answer}${step}${flaky}`);
    times.push(seconds);
    if (!values.keep) rmSync(root, { recursive: true, force: true });
  }
  console.log(`| ${crate.name} ${crate.version} | ${crate.place} | ${cells.join(' | ')} | ${times.join(', ')} |`);
}
const total = crates.length * names.length;
console.log(`\n${total - wrong} of ${total} right`);
if (values.keep) console.log(`kept: ${scratch} (${readdirSync(scratch).length} entries)`);
else rmSync(scratch, { recursive: true, force: true });
process.exitCode = wrong > 0 ? 1 : 0;
