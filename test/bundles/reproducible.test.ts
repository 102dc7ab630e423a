import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtBundles } from '../support/built-bundles.js';

let elsewhere = '';
beforeAll(() => {
  mkdirSync('.tools', { recursive: true });
  elsewhere = mkdtempSync(join('.tools', 'elsewhere-'));
  for (const part of [
    'src',
    'scripts',
    'plan',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ]) {
    cpSync(part, join(elsewhere, part), { recursive: true });
  }
  // Hard links: the packages are many and nobody writes to them.
  execFileSync('cp', ['-al', 'node_modules', elsewhere]);
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** What every file of a folder is, by name. */
function digests(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

test('a bundle has the same bytes wherever and from wherever it is built', () => {
  const out = resolve(elsewhere, 'out');
  const build = resolve(elsewhere, 'scripts/build.mjs');
  execFileSync(process.execPath, [build, '--out', out, 'conclude'], { cwd: '/' });
  expect(digests(join(out, 'conclude'))).toEqual(digests(join(builtBundles(), 'conclude')));
  for (const shared of ['plan.json', 'licenses.txt']) {
    expect(readFileSync(join(out, shared), 'utf8')).toBe(readFileSync(join(builtBundles(), shared), 'utf8'));
  }
}, 300_000);
