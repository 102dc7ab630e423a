#!/usr/bin/env node
// Fills the tables of inputs and outputs in the Markdown pages from the files that define them, and makes the root
// action, which is `integrate` by its shorter name.
//
//   node scripts/generate-docs.mjs            writes the files
//   node scripts/generate-docs.mjs --check    changes nothing; exit status 1 when a file is not up to date
//
// A table stands between `<!-- inputs of actions/audit-deps/action.yml -->` and `<!-- end -->`; `outputs` likewise. A
// reusable workflow can be named, too: its inputs, outputs and `secrets`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const tables = /(<!-- (inputs|outputs|secrets) of (\S+) -->\n)[^]*?(<!-- end -->)/g;

const stale = [];
await bring('action.yml', () => read('integrate/action.yml'));
for (const page of pages()) {
  await bring(page, (current) =>
    current.replace(tables, (_, start, kind, file, end) => `${start}\n${table(kind, file)}\n\n${end}`),
  );
}
for (const file of stale) console.log(values.check ? `${file} is not up to date` : `wrote ${file}`);
if (values.check && stale.length > 0) {
  console.log('Run `node scripts/generate-docs.mjs`.');
  process.exitCode = 1;
}

/** Brings a file to what `change` makes of its text. */
async function bring(file, change) {
  const path = join(root, file);
  const before = read(file);
  const changed = change(before);
  if (changed === before) return;
  const after = await format(changed, { ...(await resolveConfig(path)), filepath: path });
  if (after === before) return;
  stale.push(file);
  if (!values.check) writeFileSync(path, after);
}

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

function pages() {
  const inFolder = (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).toSorted() : []);
  return [
    'README.md',
    'integrate/README.md',
    ...['actions', 'actions/internal'].flatMap((folder) =>
      inFolder(folder).map((name) => `${folder}/${name}/README.md`),
    ),
    ...inFolder('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ].filter((page) => existsSync(join(root, page)));
}

function table(kind, file) {
  const document = parse(read(file));
  const entries = Object.entries((document.on?.workflow_call ?? document)[kind] ?? {});
  if (entries.length === 0) return `_No ${kind}._`;
  const rows = entries.map(([name, entry]) =>
    kind === 'inputs'
      ? [`\`${name}\``, defaultOf(entry ?? {}), text(entry?.description)]
      : [`\`${name}\``, text(entry?.description)],
  );
  const header =
    kind === 'inputs' ? ['Input', 'Default', 'Meaning'] : [kind === 'outputs' ? 'Output' : 'Secret', 'Meaning'];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function defaultOf(entry) {
  if (entry.required === true) return '**required**';
  const value = entry.default;
  return value === undefined || value === '' || value === null ? '–' : `\`${cell(String(value))}\``;
}

function text(description) {
  return cell(String(description ?? '')).replaceAll('<', '&lt;');
}

function cell(content) {
  return content.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
