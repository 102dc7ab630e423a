#!/usr/bin/env node
// Reads the files of toml-test (TOML's own conformance suite, version 1.1) with our reader, and adds an entry to every
// table of the valid ones with our editor. Prints each difference; the last line counts.
//
//   node scripts/acceptance/toml-suite.mjs [FOLDER]
//
// FOLDER is the suite's `tests`; without it, `go` downloads the module github.com/toml-lang/toml-test.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSources } from '../compile-sources.mjs';

/** Files that are no UTF-8, which never reach the reader: files.ts refuses them. */
const notText = (bytes) => bytes.toString('utf8').includes('\uFFFD') && !bytes.includes('\uFFFD');

const folder = process.argv[2] ?? download();
const { parseToml, addEntries, removeEntries } = await importSources(
  'src/domain/toml/document.ts',
  'src/domain/patch/add-entries.ts',
  'src/domain/patch/remove-entries.ts',
);
const files = readFileSync(join(folder, 'files-toml-1.1.0'), 'utf8')
  .split('\n')
  .filter((name) => name.endsWith('.toml'));
const problems = [];
let [read, refused, edited, skipped] = [0, 0, 0, 0];
for (const name of files) {
  const bytes = readFileSync(join(folder, name));
  if (notText(bytes)) skipped += 1;
  else if (name.startsWith('invalid/')) requireRefused(name, bytes.toString('utf8'));
  else requireRead(name, bytes.toString('utf8'));
}
for (const problem of problems) console.log(problem);
console.log(`${read} read, ${refused} refused, ${edited} edits, ${skipped} not UTF-8, ${problems.length} problems`);
process.exitCode = problems.length === 0 && read > 0 && refused > 0 ? 0 : 1;

function download() {
  const version = 'github.com/toml-lang/toml-test/v2@v2.2.0';
  const answer = execFileSync('go', ['mod', 'download', '-json', version], { cwd: tmpdir(), encoding: 'utf8' });
  return join(JSON.parse(answer).Dir, 'tests');
}

function requireRefused(name, text) {
  try {
    parseToml(text, name);
    problems.push(`${name}: read, though it is not valid`);
  } catch (error) {
    if (error.name === 'Failure') refused += 1;
    else problems.push(`${name}: ${String(error)}`);
  }
}

function requireRead(name, text) {
  try {
    const document = parseToml(text, name);
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/toml$/, 'json')), 'utf8'));
    const difference = differenceOf(document.root, expected, []);
    if (difference !== undefined) problems.push(`${name}: ${difference}`);
    else read += 1;
    for (const path of tablesOf(document.root, [])) requireEdit(name, document, path);
  } catch (error) {
    problems.push(`${name}: ${String(error)}`);
  }
}

/** What is added is there, nothing else changes, and taking it out gives the bytes back. */
function requireEdit(name, document, path) {
  const where = `${name}, table \`${path.join('.')}\``;
  const after = addEntries(document, path, [{ key: 'infra-added', value: '1' }]);
  const before = plain(document.root);
  const whole = plain(after.root);
  const table = path.reduce((current, key) => current[key], whole);
  if (table['infra-added'] !== '"1"') return problems.push(`${where}: not added`);
  delete table['infra-added'];
  if (JSON.stringify(whole) !== JSON.stringify(before)) problems.push(`${where}: something else changed`);
  const removed = removeEntries(after, path, ['infra-added'], { dropEmpty: true });
  if (JSON.stringify(plain(removed.root)) !== JSON.stringify(before) && bodyOfSize(document.root, path) > 0)
    problems.push(`${where}: not taken back`);
  edited += 1;
}

/** How many keys a table has; one without any goes with its last entry. */
function bodyOfSize(root, path) {
  return path.reduce((current, key) => current.entries.get(key).value, root).entries.size;
}

function tablesOf(table, path) {
  const inner = [...table.entries].flatMap(([key, { value }]) =>
    value.kind === 'table' ? tablesOf(value, [...path, key]) : [],
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function plain(value) {
  if (value.kind === 'array') return value.items.map(plain);
  if (value.kind !== 'table') return JSON.stringify(value.value);
  return Object.assign(
    Object.create(null),
    Object.fromEntries(
      [...value.entries].map(([key, entry]) => [key, plain(entry.value)]).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
}

function differenceOf(value, expected, path) {
  const at = path.join('.') || 'the file';
  if (Array.isArray(expected)) {
    if (value?.kind !== 'array' || value.items.length !== expected.length) return `${at} is not the array`;
    return expected.map((item, index) => differenceOf(value.items[index], item, [...path, index])).find(Boolean);
  }
  const isTagged = typeof expected.type === 'string' && typeof expected.value === 'string';
  if (!isTagged) {
    if (value?.kind !== 'table') return `${at} is not a table`;
    const keys = [...value.entries.keys()];
    const isSame = keys.length === Object.keys(expected).length && keys.every((key) => Object.hasOwn(expected, key));
    if (!isSame) return `${at} has the keys ${keys.join(', ')}`;
    return keys.map((key) => differenceOf(value.entries.get(key).value, expected[key], [...path, key])).find(Boolean);
  }
  return isSameScalar(value, expected) ? undefined : `${at} is ${JSON.stringify(value?.value)}, not ${expected.value}`;
}

function isSameScalar(value, { type, value: expected }) {
  if (type === 'bool') return value.kind === 'boolean' && String(value.value) === expected;
  if (type === 'string') return value.kind === 'string' && value.value === expected;
  if (type === 'integer') return value.kind === 'integer' && Number(value.value) === Number(expected);
  if (type === 'float') return value.kind === 'float' && Object.is(Number(value.value), floatOf(expected));
  return value.kind === 'datetime';
}

function floatOf(text) {
  const special = { inf: Infinity, '+inf': Infinity, '-inf': -Infinity, nan: NaN, '+nan': NaN, '-nan': NaN };
  return special[text] ?? Number(text);
}
