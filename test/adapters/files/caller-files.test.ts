import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCallerFiles } from '../../../src/adapters/files/caller-files.js';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'caller-')));
  mkdirSync(join(folder, 'plans'));
  writeFileSync(join(folder, 'plan.toml'), 'a plan');
  writeFileSync(join(folder, 'odd.toml'), Buffer.from([0xff]));
  symlinkSync('circle', join(folder, 'circle'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a path that the caller names', () => {
  test('is relative to the workspace', async () => {
    expect(await createCallerFiles({ GITHUB_WORKSPACE: folder }).read('plan.toml')).toBe('a plan');
  });

  test.each([
    ['nope.toml', 'there is no such file'],
    ['plan.toml/nope.toml', 'a part of the path is not a folder'],
    ['plans', 'it is a folder'],
    ['circle', 'its symbolic links go in a circle'],
    ['x'.repeat(5000), 'the path is too long'],
  ])('and leads to no file is a wrong call that tells the whole path: %.30s', async (path, why) => {
    const reading = createCallerFiles({ GITHUB_WORKSPACE: folder }).read(path);
    await expect(reading).rejects.toMatchObject({
      code: 'usage',
      message: `cannot read ${join(folder, path)}: ${why}`,
    });
  });

  test('and is no folder of results is a wrong call, too', async () => {
    const files = createCallerFiles({ GITHUB_WORKSPACE: folder });
    for (const path of ['nope', 'plan.toml'])
      await expect(files.readFolder(path, '.json')).rejects.toMatchObject({ code: 'usage' });
  });

  test('and cannot be understood is none: the call was right', async () => {
    const reading = createCallerFiles({ GITHUB_WORKSPACE: folder }).read('odd.toml');
    await expect(reading).rejects.toMatchObject({ code: 'file' });
  });
});
