#!/usr/bin/env node
// Holds the law of the comparison with real cargo runs: the same tree on both sides gives nothing new, whatever its
// tests write, and a change that adds one failure gives exactly that one.
//
//   node scripts/acceptance/comparison.mjs [--runs 50] [--seed 1] [--bundles DIR]
//
// Every run is a repository of its own, made by chance from the seed: tests that pass and fail, in the library, in test
// targets and in documentation, with a harness of their own, and with output that is another one each time. DIR lies in
// a checkout. Exit status 1 when an answer is wrong.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { numbersOf } from './chance.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    bundles: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'comparison-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const cli = join(resolve(values.bundles), 'cli', 'index.js');

/** Numbers below a limit. */
function chanceOf(seed) {
  const next = numbersOf(seed);
  return (limit) => next() % limit;
}

/** What is another one in each run. */
const varying = [
  '"process {}", std::process::id()',
  '"at {:?}", std::time::SystemTime::now()',
  '"on {:?}", std::thread::current().id()',
  '"heap {:p}", Box::new(1)',
  '"in {:?}", std::env::temp_dir().join(format!("x{}", std::process::id()))',
  '"took {:?}", std::time::Instant::now().elapsed()',
  '"of {}", env!("CARGO_MANIFEST_DIR")',
];

const pick = (chance, list) => list[chance(list.length)];

function body(chance, passes) {
  const lines = [];
  if (chance(2) === 0) lines.push(`println!(${pick(chance, varying)});`);
  if (chance(3) === 0) lines.push(`eprintln!("error: {}", format!(${pick(chance, varying)}));`);
  if (chance(4) === 0) lines.push(`std::thread::spawn(|| println!(${pick(chance, varying)})).join().unwrap();`);
  if (!passes) lines.push(`panic!(${pick(chance, varying)});`);
  return lines.join(' ');
}

const testOf = (name, text) => `#[test]\nfn ${name}() { ${text} }\n`;
const documented = (name, text) => `/// \`\`\`\n/// ${text} let _ = 1;\n/// \`\`\`\npub fn ${name}() {}\n`;

/** Files by path, and which of the places have failures. */
function makeTree(chance) {
  const broken = new Set();
  const tests = (place) => {
    const all = Array.from({ length: 1 + chance(4) }, (_, index) => {
      const passes = chance(3) > 0;
      if (!passes) broken.add(place);
      return [`${place}_${index}`, body(chance, passes)];
    });
    return all.map(([name, text]) => (place === 'doc' ? documented(name, text) : testOf(name, text))).join('');
  };
  const files = {
    '.gitignore': 'target\n',
    'src/lib.rs': tests('lib') + tests('doc'),
    'tests/it.rs': tests('it'),
    'tests/other.rs': tests('other'),
  };
  const own = chance(3);
  const manifest = '[package]\nname = "sample"\nversion = "0.1.0"\nedition = "2021"\n';
  files['Cargo.toml'] = own === 0 ? `${manifest}\n[[test]]\nname = "own"\nharness = false\n` : manifest;
  if (own === 0) files['tests/own.rs'] = `fn main() { println!(${pick(chance, varying)}); std::process::exit(3); }\n`;
  return { files, broken };
}

const places = {
  lib: { path: 'src/lib.rs', target: '-p sample --lib' },
  it: { path: 'tests/it.rs', target: '-p sample --test it' },
  other: { path: 'tests/other.rs', target: '-p sample --test other' },
  doc: { path: 'src/lib.rs', target: '-p sample --doc' },
};

function write(root, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function git(root, ...args) {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'ignore' });
}

function newErrors(root) {
  const args = [cli, 'smoke-test', '--working-directory', root, '--steps', 'test', '--cache', 'false', '--json'];
  const environment = { ...process.env, RUNNER_TEMP: join(scratch, 'temp') };
  const done = spawnSync(process.execPath, args, { env: environment, encoding: 'utf8', maxBuffer: 1 << 28 });
  const { status, steps } = JSON.parse(done.stdout);
  const fault = steps.find(({ step }) => step === 'test')?.fault;
  return { status, why: fault?.why ?? '', fresh: (fault?.['new-errors'] ?? []).map(({ message }) => message) };
}

/** One run: what is expected and what was said. */
function tryOne(index) {
  const chance = chanceOf(Number(values.seed) * 1000 + index);
  const root = join(scratch, `run-${index}`);
  const { files, broken } = makeTree(chance);
  write(root, files);
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'chore: begin');
  const isSame = index % 2 === 0;
  const place = pick(chance, Object.keys(places));
  const { path, target } = places[place];
  const text = body(chance, false);
  const added = place === 'doc' ? documented('added', text) : testOf('added', text);
  write(root, { [path]: `// moved\n${files[path]}${isSame ? '' : added}` });
  const said = newErrors(root);
  rmSync(root, { recursive: true, force: true });
  const test = said.fresh.filter((message) => message.startsWith('test '));
  const others = said.fresh.filter((message) => !message.startsWith('test '));
  const clean = broken.size === 0 && files['tests/own.rs'] === undefined;
  const right = isSame
    ? said.fresh.length === 0 && said.status === (clean ? 'pass' : 'already-broken')
    : said.status === 'fail' &&
      test.length === 1 &&
      /\badded\b/.test(test[0]) &&
      others.join() === (broken.has(place) ? '' : `the test target \`${target}\` failed`);
  return { what: isSame ? 'the same tree' : `one more failure (${place})`, right, said };
}

const runs = Number(values.runs);
let wrong = 0;
for (let index = 0; index < runs; index += 1) {
  const { what, right, said } = tryOne(index);
  if (right) continue;
  wrong += 1;
  console.log(`✗ run ${index}, ${what}: ${said.status}, new: ${said.fresh.join('; ') || 'nothing'} (${said.why})`);
}
console.log(`${runs - wrong} of ${runs} runs right (seed ${values.seed})`);
process.exitCode = wrong > 0 ? 1 : 0;
