#!/usr/bin/env node
// Bundles each entry into dist/<name>/index.js; checks the plan and puts it beside them.
//
//   node scripts/build.mjs [--out DIR] [name...]     all entries, or the named ones
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundling, importSources } from './source-modules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: join(root, 'dist') } },
  allowPositionals: true,
});
const out = resolve(values.out);

const entries = [
  ...readdirSync(join(root, 'src/entries')).map((file) => [file.replace(/\.ts$/, ''), join('src/entries', file)]),
  ['cli', 'src/cli/main.ts'],
].filter(([name]) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.filter((name) => !entries.some(([entry]) => entry === name));
if (unknown.length > 0) throw new Error(`no such entry: ${unknown.join(', ')}`);

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'licenses.txt'), licenses());
writeFileSync(join(out, 'plan.json'), await compiledPlan());
await Promise.all(entries.map(([name, file]) => bundle(name, file)));

/** What is imported only when it is needed becomes a file of its own beside index.js. */
async function bundle(name, file) {
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  await build({ ...bundling, entryPoints: [{ in: file, out: 'index' }], outdir: folder, splitting: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  console.log(`built ${name}`);
}

/** The plan that ships with the actions, checked and ready to be used. */
async function compiledPlan() {
  const { loadPlan, compilePlan } = await importSources('domain/plan/load.ts', 'domain/plan/compiled.ts');
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
