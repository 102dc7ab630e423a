import { afterAll, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { openCheckout } from '../../src/adapters/files/checkout.js';
import { createGit } from '../../src/adapters/git/git.js';
import { createProcessRunner } from '../../src/adapters/processes/process.js';
import type { Repository } from '../../src/domain/cargo/workspace/workspace.js';
import { readRepository } from '../../src/flows/read-repository.js';
import { git, manifest, Workbench } from '../support/workbench.js';

const bench = new Workbench();
afterAll(() => bench.remove());

const files = {
  'Cargo.toml': '[workspace]\nmembers = ["app", "cli"]\ndefault-members = ["cli"]\nresolver = "2"\n',
  'app/Cargo.toml': manifest('app'),
  'cli/Cargo.toml': manifest('cli'),
};

async function read(root: string): Promise<Repository> {
  const stop = new AbortController().signal;
  return readRepository({
    checkout: await openCheckout(root, createGit(createProcessRunner(stop)), { stop, id: 'x' }),
  });
}

test('a sparse checkout is told as that, and nobody is told to correct the manifests', async () => {
  const root = bench.repository(files);
  git(root, 'sparse-checkout', 'set', 'app');
  await expect(read(root)).rejects.toMatchObject({
    code: 'usage',
    message: 'this checkout is sparse and leaves out cli/Cargo.toml',
    hint: expect.stringContaining('sparse-checkout'),
  });
  git(root, 'sparse-checkout', 'disable');
  expect((await read(root)).missingMembers).toEqual([]);
});

test('a sparse checkout that has every manifest is one like any other', async () => {
  const root = bench.repository({ ...files, 'assets/large.bin': 'x' });
  git(root, 'sparse-checkout', 'set', 'app', 'cli');
  expect((await read(root)).missingMembers).toEqual([]);
});

test('a manifest that a person deleted is a change of theirs', async () => {
  const root = bench.repository(files);
  rmSync(`${root}/cli/Cargo.toml`);
  await expect(read(root)).resolves.toBeDefined();
});

test.each(['Cargo.lock', 'app/Cargo.toml'])('%s in Git LFS is told as that', async (path) => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 4711\n`;
  const { unreadable } = await read(bench.repository({ ...files, [path]: pointer }));
  expect(unreadable[0]?.message).toContain('Git LFS pointer');
  expect(unreadable[0]?.hint).toContain('lfs: true');
  expect(unreadable[0]?.hint).not.toContain('generate-lockfile');
});
