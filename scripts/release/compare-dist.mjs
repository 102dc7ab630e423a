#!/usr/bin/env node
// Builds the bundles in a fresh folder and compares them with dist/, byte for byte.
//
//   node scripts/release/compare-dist.mjs [--dist dist] [--built DIR]     DIR: built already
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { dist: { type: 'string', default: join(root, 'dist') }, built: { type: 'string' } },
});
const scratch = values.built === undefined ? mkdtempSync(join(tmpdir(), 'dist-')) : undefined;
try {
  if (scratch !== undefined) {
    execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', scratch], { stdio: 'inherit' });
  }
  const differences = compareFolders(values.dist, values.built ?? scratch);
  for (const difference of differences) console.error(`error: ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
  else console.log('dist is what the sources give');
} finally {
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
}

function compareFolders(committed, built) {
  const paths = new Set([...filesBelow(committed), ...filesBelow(built)]);
  return [...paths].flatMap((path) => {
    if (!existsSync(join(built, path))) return [`dist/${path}: the sources do not give it`];
    if (!existsSync(join(committed, path))) return [`dist/${path} is not committed`];
    const same = readFileSync(join(committed, path)).equals(readFileSync(join(built, path)));
    return same ? [] : [`dist/${path} is not what the sources give: rebuild it with \`npm run build\``];
  });
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}
