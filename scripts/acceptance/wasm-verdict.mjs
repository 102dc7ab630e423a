#!/usr/bin/env node
// Builds small packages for wasm32 with `wasm-build` and prints one table of what it says, and of the way by which what
// does not build came in.
//
//   node scripts/acceptance/wasm-verdict.mjs [--bundles DIR] [--keep]
//
// The packages and what they depend on are real ones: mio and getrandom as the registry has them. DIR lies in a
// checkout. Exit status 1 when an answer is wrong.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    bundles: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    keep: { type: 'boolean', default: false },
  },
});
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'wasm-verdict-')));
const cli = join(resolve(values.bundles), 'cli', 'index.js');
const infra = (name) => `${name} = { path = "${join(scratch, name)}", version = "0.1" }`;

const well = '#[no_mangle]\npub extern "C" fn answer() -> u32 {\n    42\n}\n';
const sockets = 'mio = { version = "1", features = ["net", "os-poll"] }';
const random = 'getrandom = "0.2"';

/** Each: dependencies before and after, and what is to be said. */
const stories = [
  {
    name: 'all well',
    before: [],
    after: [infra('infra-errors')],
    status: 'pass',
  },
  {
    name: 'an infra crate that cannot',
    before: [],
    after: [infra('infra-errors'), infra('infra-crypto')],
    status: 'fail',
    way: /^getrandom 0\.2\.\d+ fails \(web → infra-crypto → getrandom\)\.$/,
  },
  {
    name: 'a dependency of its own that cannot, new with the change',
    before: [],
    after: [sockets, infra('infra-errors')],
    status: 'fail',
    way: /^mio 1\.\S+ fails \(web → mio\)\.$/,
  },
  {
    name: 'broken before, by a dependency of its own',
    before: [random],
    after: [random, infra('infra-errors')],
    status: 'already-broken',
    way: /^getrandom 0\.2\.\d+ fails \(web → getrandom\)\.$/,
  },
  {
    name: 'broken before, by its own code',
    source: 'compile_error!("not yet");\n',
    before: [],
    after: [infra('infra-errors')],
    status: 'already-broken',
  },
  {
    name: 'broken before, and an infra crate that cannot',
    before: [sockets],
    after: [sockets, infra('infra-crypto')],
    status: 'fail',
    way: /(?=.*mio 1\.\S+ fails \(web → mio\)\.).*getrandom 0\.2\.\d+ fails \(web → infra-crypto → getrandom\)\./,
  },
];

function write(root, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function manifest(name, dependencies, more = '') {
  const head = `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`;
  return `${head}\n[dependencies]\n${dependencies.join('\n')}\n`;
}

function repository({ before, after, source = well }, index) {
  const root = join(scratch, `repository-${index}`);
  const module = (dependencies) => manifest('web', dependencies, '[lib]\ncrate-type = ["cdylib"]\n');
  write(root, { '.gitignore': 'target\n', 'Cargo.toml': module(before), 'src/lib.rs': source });
  const git = (...args) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
  git(...identity, 'commit', '--quiet', '--message', 'chore: begin');
  write(root, { 'Cargo.toml': module(after) });
  return root;
}

function answerOf(root) {
  const args = [
    cli,
    'wasm-build',
    '--working-directory',
    root,
    '--optimize',
    'false',
    '--browser-test',
    'false',
    '--json',
  ];
  const environment = { ...process.env, RUNNER_TEMP: join(scratch, 'temp') };
  const done = spawnSync(process.execPath, args, { env: environment, encoding: 'utf8', maxBuffer: 1 << 28 });
  try {
    const { status, why = '' } = JSON.parse(done.stdout);
    return { status, why, exitCode: done.status };
  } catch {
    return { status: `no report: ${done.stderr.trim().split('\n').at(-1)}`, why: '', exitCode: done.status };
  }
}

write(scratch, {
  'infra-errors/Cargo.toml': manifest('infra-errors', []),
  'infra-errors/src/lib.rs': 'pub struct InfraError;\n',
  'infra-crypto/Cargo.toml': manifest('infra-crypto', [random]),
  'infra-crypto/src/lib.rs': '',
});

let wrong = 0;
console.log('| what | status | way | exit |\n| --- | --- | --- | --- |');
for (const [index, story] of stories.entries()) {
  const { status, why, exitCode } = answerOf(repository(story, index));
  const toldWay = story.way === undefined ? why === '' : story.way.test(why);
  const right = status === story.status && toldWay && exitCode === (story.status === 'pass' ? 0 : 1);
  if (!right) wrong += 1;
  console.log(`| ${story.name} | ${right ? '✓' : '✗'} ${status} | ${why} | ${exitCode} |`);
}
console.log(`\n${stories.length - wrong} of ${stories.length} right`);
if (values.keep) console.log(`kept: ${scratch}`);
else rmSync(scratch, { recursive: true, force: true });
process.exitCode = wrong > 0 ? 1 : 0;
