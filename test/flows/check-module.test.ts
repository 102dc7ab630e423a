import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBrowser } from '../../src/adapters/browser/browser.js';
import { createScratch } from '../../src/adapters/files/scratch.js';
import { createProcessRunner } from '../../src/adapters/processes/process.js';
import type { ModuleCheck } from '../../src/domain/wasm/wasm-module.js';
import { tryInBrowser } from '../../src/flows/check-module.js';
import { silent } from '../support/silent-log.js';

const path = realpathSync(mkdtempSync(join(tmpdir(), 'check-module-')));
afterAll(() => rmSync(path, { recursive: true, force: true }));

/** A module with one export, `answer`, that never comes back: `loop { br 0 }`. */
const endless = Buffer.from(
  '0061736d01000000' +
    '010501' +
    '60' +
    '00017f' +
    '03020100' +
    '070a0106616e737765720000' +
    '0a0a010800' +
    '03400c000b000b',
  'hex',
);

async function tryModule(program: string | undefined): Promise<ModuleCheck> {
  writeFileSync(join(path, 'web.wasm'), endless);
  const process = createProcessRunner(new AbortController().signal);
  const scratch = createScratch({ RUNNER_TEMP: path });
  const real = createBrowser(process, scratch);
  const browser =
    program === undefined
      ? real
      : {
          find: (cwd: string) => real.find(cwd),
          // What Chromium writes of itself while a page does not answer.
          visit: () => Promise.resolve({ posted: undefined, said: program }),
        };
  const found = await real.find(path);
  const module = { name: 'web', path, files: ['web.wasm'], bindings: false };
  return tryInBrowser(module, found ?? '', { process, scratch, browser, log: silent }, 4000);
}

test('a module that never answers is told as that, and not with what the browser logs', async () => {
  expect(await tryModule(undefined)).toEqual({ state: 'fail', why: 'it did not answer in 4 s' });
});

test('a line of the browser about itself is not the reason, and one about the page is told', async () => {
  const own =
    '[8296:8296:1127/233012.1:ERROR:content/common/zygote/zygote_communication_linux.cc:313] Failed to send GetTerminationStatus message to zygote\n';
  expect(await tryModule(own)).toEqual({ state: 'fail', why: 'it did not answer in 4 s' });
  expect(await tryModule(`cannot open display\n${own}`)).toEqual({
    state: 'fail',
    why: 'it did not answer in 4 s; the browser says: cannot open display',
  });
});
