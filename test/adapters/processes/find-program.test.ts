import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../../src/adapters/processes/find-program.js';
import { createProcessRunner } from '../../../src/adapters/processes/process.js';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'find-program-')));
  for (const name of ['bin', 'other', 'repository']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'tool'), `#!/bin/sh\ntouch ${join(folder, `ran-${name}`)}\n`);
    chmodSync(join(folder, name, 'tool'), 0o755);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the first folder of PATH that has it as a program', async () => {
  chmodSync(join(folder, 'bin', 'tool'), 0o644);
  mkdirSync(join(folder, 'bin', 'other-tool'));
  const path = [join(folder, 'none'), join(folder, 'bin'), join(folder, 'other')].join(':');
  expect(await findProgram('tool', path)).toBe(join(folder, 'other', 'tool'));
  expect(await findProgram('other-tool', path)).toBeUndefined();
  expect(await findProgram(join(folder, 'other', 'tool'), '')).toBe(join(folder, 'other', 'tool'));
  expect(await findProgram(join(folder, 'bin', 'tool'), path)).toBeUndefined();
});

test.each(['.', '', './bin', 'bin'])(
  'a relative folder on PATH (`%s`) does not lead to the repository',
  async (entry) => {
    const cwd = join(folder, 'repository');
    mkdirSync(join(cwd, 'bin'));
    writeFileSync(join(cwd, 'bin', 'tool'), `#!/bin/sh\ntouch ${join(folder, 'ran-repository')}\n`, { mode: 0o755 });
    const runner = createProcessRunner(new AbortController().signal, { PATH: `${entry}:/usr/bin:/bin` });
    await expect(runner.run({ program: 'tool', args: [], cwd })).rejects.toMatchObject({ code: 'tool-missing' });
    // Nor do the programs that we start find it there.
    await runner.run({ program: 'sh', args: ['-c', 'tool'], cwd });
    expect(existsSync(join(folder, 'ran-repository'))).toBe(false);
  },
);

test('a tool that may be missing has no result; every other trouble is still one', async () => {
  const runner = createProcessRunner(new AbortController().signal, { PATH: join(folder, 'bin') });
  expect(await runner.runIfPresent({ program: 'no-such-tool', args: [], cwd: folder })).toBeUndefined();
  const stopped = createProcessRunner(AbortSignal.abort(), {});
  await expect(stopped.runIfPresent({ program: 'tool', args: [], cwd: folder })).rejects.toMatchObject({
    code: 'interrupted',
  });
});
