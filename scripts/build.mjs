#!/usr/bin/env node
// Compiles the sources with tsc and bundles each entry with ncc into dist/<name>/; checks the plan and puts it beside
// them.
//
//   node scripts/build.mjs [--out DIR] [name...]     all entries, or the named ones
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPage, pagePackages } from './build-page.mjs';
import { compileSources } from './compile-sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: join(root, 'dist') } },
  allowPositionals: true,
});
const out = resolve(values.out);

const entries = [
  ...readdirSync(join(root, 'src/entries'))
    .map((file) => file.replace(/\.ts$/, ''))
    .map((name) => [name, `src/entries/${name}.js`]),
  ['cli', 'src/cli/main.js'],
].filter(([name]) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.filter((name) => !entries.some(([entry]) => entry === name));
if (unknown.length > 0) throw new Error(`no such entry: ${unknown.join(', ')}`);

const compiled = compileSources();
try {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'licenses.txt'), licenses());
  writeFileSync(join(out, 'plan.json'), await compiledPlan());
  writeFileSync(join(out, 'page.html'), await buildPage());
  await bundle(entries.map(([name, file]) => `${name}=${file}`));
} finally {
  rmSync(compiled, { recursive: true, force: true });
}

/** ncc keeps a processor busy: two of it share the work. */
async function bundle(all) {
  const shares = [0, 1]
    .map((share) => all.filter((_, index) => index % 2 === share))
    .filter(({ length }) => length > 0);
  const bundlers = shares.map((share) =>
    spawn(process.execPath, [join(root, 'scripts/bundle.mjs'), out, ...share], { cwd: compiled, stdio: 'inherit' }),
  );
  const statuses = await Promise.all(bundlers.map((bundler) => once(bundler, 'exit')));
  if (statuses.some(([status]) => status !== 0)) throw new Error('not every bundle could be built');
}

/** The plan that ships with the actions, checked and ready to be used. */
async function compiledPlan() {
  const { loadPlan } = await compiledModule('src/domain/plan/load.js');
  const { compilePlan } = await compiledModule('src/domain/plan/compiled.js');
  const path = 'plan/infra.toml';
  const text = readFileSync(join(root, path), 'utf8');
  return compilePlan(loadPlan(text, path), text);
}

function compiledModule(path) {
  return import(pathToFileURL(join(compiled, path)).href);
}

/** The terms of every package that may be in a bundle, from the lockfile. */
function licenses() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const inPage = pagePackages.map((name) => `node_modules/${name}`);
  const bundled = Object.entries(packages).filter(
    ([path, entry]) => inPage.includes(path) || (path !== '' && !entry.dev && !entry.devOptional),
  );
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
