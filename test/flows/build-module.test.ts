import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createScratch } from '../../src/adapters/files/scratch.js';
import type { Command, Completed } from '../../src/domain/command.js';
import { buildModule, type BuiltModule } from '../../src/flows/build-module.js';
import { silent } from '../support/silent-log.js';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'module-')));
  writeFileSync(join(folder, 'tally.wasm'), 'as cargo made it');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds with a cargo that has built, and an optimizer that does `work` with the path that it is to write. */
async function build(work: (output: string) => void): Promise<BuiltModule> {
  const scratch = createScratch({ RUNNER_TEMP: folder });
  const run = (command: Command): Promise<Completed> => {
    if (command.program === 'cargo') command.onLine?.(JSON.stringify(artifact()), 'stdout');
    else work(command.args.at(-1) ?? '');
    return Promise.resolve({ exitCode: 0, stdout: '', stderr: '', timedOut: false, droppedBytes: 0, durationMs: 1 });
  };
  const request = {
    root: folder,
    workspace: { folder: '.', packages: ['tally'], whole: true },
    targetFolders: new Map<string, string>(),
    package: 'tally',
    features: [],
    out: await scratch.keep('out'),
    timeLeft: () => 60_000,
  };
  const tools = { optimizer: ['wasm-opt'] };
  return buildModule(request, () => Promise.resolve(tools), {
    scratch,
    log: silent,
    process: { run, runIfPresent: run },
  });
}

function artifact(): object {
  const target = { name: 'tally', kind: ['cdylib'], crate_types: ['cdylib'] };
  const filenames = [join(folder, 'tally.wasm')];
  return { reason: 'compiler-artifact', package_id: `path+file://${folder}#tally@0.1.0`, target, filenames };
}

test('the module that is measured is the optimized one', async () => {
  const built = await build((output) => writeFileSync(output, 'smaller'));
  if (built.kind !== 'built') throw new Error(JSON.stringify(built));
  expect([Buffer.from(built.bytes).toString(), Buffer.from(built.rawBytes).toString()]).toEqual([
    'smaller',
    'as cargo made it',
  ]);
  expect(built.files).toEqual(['tally.wasm']);
});

test('an optimizer that wrote nothing is a failure: what cargo made is not measured in its place', async () => {
  await expect(build(() => undefined)).rejects.toMatchObject({
    code: 'file',
    message: expect.stringMatching(/cannot move .*tally\.wasm\.optimized to .*tally\.wasm: there is no such file/),
  });
});
