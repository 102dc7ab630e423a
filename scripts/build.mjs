#!/usr/bin/env node
// Compiles the sources and bundles each entry into dist/<name>/index.js; checks the plan and puts it beside them.
//
//   node scripts/build.mjs [--out DIR] [name...]     all entries, or the named ones
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: join(root, 'dist') } },
  allowPositionals: true,
});
const out = resolve(values.out);
const program = (name) => join(root, 'node_modules', '.bin', name);

// A folder of its own, so that two builds at once do not take each other's files away.
const lib = join(root, 'lib', String(process.pid));
process.once('exit', () => rmSync(lib, { recursive: true, force: true }));
execFileSync(program('tsc'), ['-p', 'tsconfig.build.json', '--outDir', lib], { cwd: root, stdio: 'inherit' });

const entries = [
  ...readdirSync(join(lib, 'entries')).map((file) => [file.replace(/\.js$/, ''), join(lib, 'entries', file)]),
  ['cli', join(lib, 'cli', 'main.js')],
].filter(([name, file]) => existsSync(file) && (positionals.length === 0 || positionals.includes(name)));
const unknown = positionals.filter((name) => !entries.some(([entry]) => entry === name));
if (unknown.length > 0) throw new Error(`no such entry: ${unknown.join(', ')}`);

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'licenses.txt'), licenses());
writeFileSync(join(out, 'plan.json'), await compiledPlan());
const queue = [...entries];
await Promise.all(Array.from({ length: availableParallelism() }, work));

async function work() {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await bundle(...next);
}

async function bundle(name, file) {
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const child = spawn(
    program('ncc'),
    ['build', file, '-o', folder, '--no-cache', '--quiet'],
    { cwd: lib, stdio: 'inherit' }, // module paths in a bundle are relative to this folder
  );
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`ncc failed for ${name}`);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  console.log(`built ${name}`);
}

/** The plan that ships with the actions, checked and ready to be used. */
async function compiledPlan() {
  const { loadPlan } = await import(join(lib, 'domain/plan/load.js'));
  const { compilePlan } = await import(join(lib, 'domain/plan/compiled.js'));
  const path = 'plan/infra.toml';
  const text = readFileSync(join(root, path), 'utf8');
  return compilePlan(loadPlan(text, path), text);
}

/** The terms of every package that may be in a bundle, from the lockfile. */
function licenses() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const bundled = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional);
  const texts = bundled.map(([path, { version, license }]) => {
    const folder = join(root, path);
    const file = existsSync(folder)
      ? readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name))
      : undefined;
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${path.replace(/^.*node_modules\//, '')} ${version}\n${license}\n${text}\n`;
  });
  return [...new Set(texts)].toSorted().join('\n');
}
