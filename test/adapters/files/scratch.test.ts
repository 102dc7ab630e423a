import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createScratch } from '../../../src/adapters/files/scratch.js';
import type { Scratch } from '../../../src/ports/scratch.js';

let base = '';
let scratch: Scratch;
let folder = '';
beforeEach(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'scratch-')));
  scratch = createScratch({ RUNNER_TEMP: base });
  folder = await scratch.keep('work');
  await scratch.write(
    folder,
    new Map([
      ['a.wasm', 'old'],
      ['a.optimized', 'new'],
      ['snippets/b.js', ''],
    ]),
  );
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

test('lists every file below a folder; a folder that is not there has none', async () => {
  await scratch.link('/nowhere', `${folder}/dangling`);
  expect(await scratch.list(folder)).toEqual(['a.optimized', 'a.wasm', 'dangling', 'snippets/b.js']);
  expect(await scratch.list(`${folder}/none`)).toEqual([]);
  await expect(scratch.list(`${folder}/a.wasm`)).rejects.toMatchObject({ code: 'file' });
});

test('copies and moves into the place of another file', async () => {
  await scratch.copy(`${folder}/a.wasm`, `${folder}/copy.wasm`);
  await scratch.move(`${folder}/a.optimized`, `${folder}/a.wasm`);
  expect([await scratch.read(`${folder}/a.wasm`), await scratch.read(`${folder}/copy.wasm`)]).toEqual(['new', 'old']);
  expect(await scratch.read(`${folder}/a.optimized`)).toBeUndefined();
});

test('links with the parents that it needs, also where a link stands', async () => {
  const path = `${folder}/node_modules/@scope/name`;
  await scratch.link(folder, path);
  await scratch.link(`${folder}/snippets`, path);
  expect(readlinkSync(path)).toBe(`${folder}/snippets`);
  expect(readFileSync(join(path, 'b.js'), 'utf8')).toBe('');
});

test.each<[string, (files: Scratch) => Promise<void>]>([
  ['a copy of nothing', (files) => files.copy(`${folder}/none`, `${folder}/x`)],
  ['a copy into no folder', (files) => files.copy(`${folder}/a.wasm`, `${folder}/none/x`)],
  ['a move of nothing', (files) => files.move(`${folder}/none`, `${folder}/a.wasm`)],
  ['a move over a folder', (files) => files.move(`${folder}/a.wasm`, `${folder}/snippets`)],
  ['a link below a file', (files) => files.link(folder, `${folder}/a.wasm/link`)],
  ['a link in the place of a folder', (files) => files.link(folder, `${folder}/snippets`)],
])('%s is a failure that names the path', async (_, work) => {
  await expect(work(scratch)).rejects.toMatchObject({ code: 'file', message: expect.stringContaining(folder) });
});
