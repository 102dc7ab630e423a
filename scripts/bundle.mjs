#!/usr/bin/env node
// Bundles compiled modules with ncc, one after the other; `build.mjs` starts it. Runs in the folder of the compiled
// modules, because ncc names modules by their paths relative to where it runs.
//
//   node bundle.mjs OUT NAME=FILE...         FILE becomes OUT/NAME/index.js, and what it imports lazily chunks beside it
import { minify } from '@swc/core';
import ncc from '@vercel/ncc';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const [out, ...entries] = process.argv.slice(2);
for (const entry of entries) {
  const [name, file] = entry.split('=');
  const folder = join(out, name);
  const files = await bundle(resolve(file));
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  console.log(`built ${name}`);
}

/** The files of a bundle. @throws when an import leads nowhere, which ncc leaves for later. */
async function bundle(file) {
  const { code, assets } = await ncc(file, { cache: false, quiet: true });
  const files = new Map([['index.js', code]]);
  for (const [path, { source }] of Object.entries(assets)) files.set(path, source.toString());
  const lost = [...files.values()].flatMap((text) => [...text.matchAll(/eval\("require"\)\("([^"]+)"\)/g)]);
  if (lost.length > 0) throw new Error(`${file}: cannot find ${lost.map(([, name]) => name).join(', ')}`);
  for (const [path, text] of files) {
    if (path.endsWith('.js') && path !== 'index.js') files.set(path, await withoutSpace(text));
  }
  return files;
}

/**
 * A chunk in as few bytes as possible: ncc's `minify` is for the first file only. Names of functions stay, for stack
 * traces; so does the first file, of which node prints whole lines when it ends with an error.
 */
async function withoutSpace(code) {
  const names = { keep_fnames: true, keep_classnames: true };
  const options = { module: true, compress: names, mangle: names, format: { comments: false } };
  return `${(await minify(code, options)).code}\n`;
}
