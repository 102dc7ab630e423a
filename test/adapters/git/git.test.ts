import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit } from '../../../src/adapters/git/git.js';
import { createProcessRunner } from '../../../src/adapters/processes/process.js';

const git = createGit(createProcessRunner(new AbortController().signal));
let root = '';
const run = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'git-')));
  run('init', '-q', '-b', 'trunk');
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'sub', 'Cargo.toml'), 'ä = "é"\r\n');
  writeFileSync(join(root, '.gitignore'), '*.log\n');
  run('add', '-A');
  run('commit', '-qm', 'first');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the commit, its branch, and HEAD where it is detached', async () => {
  expect(await git.head(root)).toEqual({ sha: run('rev-parse', 'HEAD'), ref: 'trunk' });
  run('checkout', '-q', '--detach');
  expect((await git.head(root)).ref).toBe('HEAD');
});

test('a branch by its own name, also where a tag or a branch with a slash is called so, and where a remote is', async () => {
  run('tag', 'trunk');
  expect(await git.head(root)).toEqual({ sha: run('rev-parse', 'HEAD'), ref: 'trunk' });
  run('checkout', '-q', '-b', 'heads/trunk');
  run('tag', 'heads/trunk');
  expect((await git.head(root)).ref).toBe('heads/trunk');
});

test('a file at a revision keeps its bytes; one that is not there is undefined', async () => {
  expect(await git.textAt(root, 'HEAD', 'sub/Cargo.toml')).toBe('ä = "é"\r\n');
  expect(await git.textAt(join(root, 'sub'), 'HEAD', 'Cargo.toml')).toBe('ä = "é"\r\n');
  expect(await git.textAt(root, 'HEAD', 'none.toml')).toBeUndefined();
});

test('several files at a revision, whether the working tree has the same or not', async () => {
  writeFileSync(join(root, ':odd [x] ü.toml'), 'odd');
  run('add', '-A');
  run('commit', '-qm', 'second');
  const now = new Map([
    ['sub/Cargo.toml', 'ä = "é"\n'],
    [':odd [x] ü.toml', 'odd'],
    ['.gitignore', null],
    ['sub', null],
    ['none.toml', 'new'],
  ]);
  expect([...(await git.textsAt(root, 'HEAD', now))]).toEqual([
    ['sub/Cargo.toml', 'ä = "é"\r\n'],
    [':odd [x] ü.toml', 'odd'],
    ['.gitignore', '*.log\n'],
    ['sub', null],
    ['none.toml', null],
  ]);
  expect([...(await git.textsAt(join(root, 'sub'), 'HEAD', new Map([['Cargo.toml', null]])))]).toEqual([
    ['Cargo.toml', 'ä = "é"\r\n'],
  ]);
  expect([...(await git.textsAt(root, 'HEAD', new Map()))]).toEqual([]);
});

test('what changed, staged or not, and new files; paths from the folder asked about', async () => {
  writeFileSync(join(root, 'sub', 'Cargo.toml'), 'x = 1\n');
  writeFileSync(join(root, 'sub', 'nü w.toml'), '');
  writeFileSync(join(root, 'a.log'), '');
  expect((await git.changed(join(root, 'sub'))).toSorted()).toEqual(['Cargo.toml', 'nü w.toml']);
  expect((await git.files(root)).toSorted()).toEqual(['.gitignore', 'sub/Cargo.toml', 'sub/nü w.toml']);
});

test('tracked files and folders outside git', async () => {
  expect(await git.isTracked(root, 'sub/Cargo.toml')).toBe(true);
  expect(await git.isTracked(root, 'Cargo.lock')).toBe(false);
  expect(await git.topLevel(tmpdir())).toBeUndefined();
  expect(await git.topLevel(join(root, 'sub'))).toBe(root);
});

test('a hook or a file system monitor of the repository does not run', async () => {
  const mark = join(root, '..', `${root.split('/').at(-1)}-ran`);
  const script = join(root, 'evil.sh');
  writeFileSync(script, `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
  run('config', 'core.fsmonitor', script);
  await git.changed(root);
  expect(existsSync(mark)).toBe(false);
});

test('a commit that is not there is a failure that says so', async () => {
  rmSync(join(root, '.git'), { recursive: true });
  run('init', '-q');
  await expect(git.head(root)).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringContaining('no commit'),
  });
});
