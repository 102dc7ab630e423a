import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCheckout } from '../../../src/adapters/files/checkout.js';
import { createGit } from '../../../src/adapters/git/git.js';
import { writeJournal } from '../../../src/adapters/files/journal.js';
import { createProcessRunner } from '../../../src/adapters/processes/process.js';
import { sha256 } from '../../../src/domain/text/sha256.js';
import type { FileChange } from '../../../src/domain/change-set/change-set.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'checkout-'));
  execFileSync('git', ['init', '-q', root]);
  write('Cargo.toml', '[package]\nname = "a"\n');
  write('README', '#!/bin/sh\n');
  chmodSync(join(root, 'README'), 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const open = (run = 'run-1', stop = new AbortController().signal) =>
  openCheckout(root, createGit(createProcessRunner(stop)), { stop, id: run });

function change(path: string, before: string | null, text: string | null): FileChange {
  return {
    path,
    mode: '100644',
    before: before === null ? null : sha256(before),
    after: text === null ? null : sha256(text),
    text,
  };
}
const manifest = '[package]\nname = "a"\n';
const three = [
  change('Cargo.toml', manifest, 'edited'),
  change('new/.cargo/config.toml', null, 'x = 1\n'),
  change('README', '#!/bin/sh\n', null),
];

function snapshot(): string {
  return execFileSync(
    'sh',
    ['-c', 'find . -path ./.git -prune -o -printf "%p %m\\n" -type f -exec sha256sum {} \\; | sort'],
    { cwd: root, encoding: 'utf8' },
  );
}

describe('applying a change', () => {
  test('writes every file, and makes and removes what it must', async () => {
    const checkout = await open();
    await checkout.apply(three);
    await checkout.settle('stay');
    expect(read('Cargo.toml')).toBe('edited');
    expect(read('new/.cargo/config.toml')).toBe('x = 1\n');
    expect(existsSync(join(root, 'README'))).toBe(false);
    expect(await (await open('another')).recover({ isWriting: true })).toMatchObject({ restored: [] });
  });

  test('that was made for other bytes changes nothing', async () => {
    const before = snapshot();
    const stale = (await open()).apply([change('a/README.md', null, 'n'), change('Cargo.toml', 'other', 'edited')]);
    await expect(stale).rejects.toMatchObject({ code: 'file', message: expect.stringContaining('Cargo.toml changed') });
    expect(snapshot()).toBe(before);
  });

  test('that cannot be finished puts back every byte, mode and folder', async () => {
    const before = snapshot();
    mkdirSync(join(root, 'taken'));
    const failing = (await open()).apply([
      ...three,
      change('taken/README/README.md', null, 'x'),
      change('taken/README', null, 'x'),
    ]);
    await expect(failing).rejects.toMatchObject({ code: 'file' });
    rmSync(join(root, 'taken'), { recursive: true });
    expect(snapshot()).toBe(before);
  });

  test('is never written through a symbolic link', async () => {
    symlinkSync('Cargo.toml', join(root, 'README.md'));
    await expect((await open()).apply([change('README.md', manifest, 'x')])).rejects.toMatchObject({ code: 'file' });
    expect(read('Cargo.toml')).toBe(manifest);
  });
});

describe('paths', () => {
  test.each(['../outside', '/etc/passwd', 'away/file', 'nul\0'])('%j is refused', async (path) => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'file'), 'secret');
    symlinkSync(elsewhere, join(root, 'away'));
    const checkout = await open();
    await expect(checkout.read(path)).rejects.toMatchObject({
      code: 'file',
      message: expect.stringContaining('outside'),
    });
    rmSync(elsewhere, { recursive: true });
  });

  test.each(['dangling', 'dangling/behind'])('%j, which leads nowhere, is told as that', async (path) => {
    symlinkSync('/nonexistent/x', join(root, 'dangling'));
    await expect((await open()).read(path)).rejects.toMatchObject({
      code: 'file',
      message: expect.stringContaining('a symbolic link that leads nowhere'),
    });
  });

  test('a link that stays inside is followed for reading', async () => {
    symlinkSync('Cargo.toml', join(root, 'inner.toml'));
    expect(await (await open()).read('inner.toml')).toBe(manifest);
  });

  test('a missing file is told apart from an unreadable one', async () => {
    const checkout = await open();
    expect(await checkout.readIfPresent('none.toml')).toBeUndefined();
    await expect(checkout.readIfPresent('.git')).rejects.toMatchObject({
      code: 'file',
      message: expect.stringContaining('folder'),
    });
  });

  test('text that is not UTF-8 is an error, a byte order mark is kept', async () => {
    writeFileSync(join(root, 'latin1'), Buffer.from([0x66, 0xfc]));
    write('bom', '\uFEFFa = 1\n');
    const checkout = await open();
    await expect(checkout.read('latin1')).rejects.toMatchObject({
      code: 'file',
      message: expect.stringContaining('not UTF-8'),
    });
    expect(await checkout.read('bom')).toBe('\uFEFFa = 1\n');
  });
});

describe('after an interruption', () => {
  test('a held change stays for its own run and is put back by the next one', async () => {
    const before = snapshot();
    await (await open('run-1')).apply(three, { keepJournal: true });
    expect(await (await open('run-1')).recover({ isWriting: true })).toMatchObject({ restored: [] });
    expect(read('Cargo.toml')).toBe('edited');
    expect(await (await open('run-2')).recover({ isWriting: true })).toMatchObject({
      restored: ['Cargo.toml', 'new/.cargo/config.toml', 'README'],
    });
    expect(snapshot()).toBe(before);
  });

  test('a held change that was released stays for good', async () => {
    const checkout = await open('run-1');
    await checkout.apply(three, { keepJournal: true });
    await checkout.release();
    expect(await (await open('run-2')).recover({ isWriting: true })).toMatchObject({ restored: [] });
    expect(read('Cargo.toml')).toBe('edited');
  });

  test('a write that a kill cut off in the middle is put back', async () => {
    const before = snapshot();
    const checkout = await open('run-1');
    await checkout.apply([change('Cargo.toml', manifest, 'a much longer text')], { keepJournal: true });
    write('Cargo.toml', 'a much');
    expect(await (await open('run-2')).recover({ isWriting: true })).toMatchObject({ restored: ['Cargo.toml'] });
    expect(snapshot()).toBe(before);
  });

  test('a kill while things are put back is no harm either', async () => {
    const before = snapshot();
    await (await open('run-1')).apply(three, { keepJournal: true });
    write('Cargo.toml', manifest.slice(0, 7));
    expect(await (await open('run-2')).recover({ isWriting: true })).toMatchObject({
      restored: expect.arrayContaining(['Cargo.toml']),
    });
    expect(snapshot()).toBe(before);
  });

  test('what other programs wrote meanwhile is put back where the change asks for it', async () => {
    const before = snapshot();
    const checkout = await open('run-1');
    await checkout.apply(three, { keepJournal: true, keep: ['Cargo.lock', 'Cargo.toml'] });
    write('Cargo.lock', 'version = 4\n');
    await checkout.restore();
    expect(snapshot()).toBe(before);
  });

  test('a file that a person edited since is named and nothing is touched', async () => {
    await (await open('run-1')).apply(three, { keepJournal: true });
    write('Cargo.toml', 'a person was here');
    const after = snapshot();
    await expect((await open('run-2')).recover({ isWriting: true })).rejects.toMatchObject({
      code: 'dirty',
      message: expect.stringContaining('Cargo.toml'),
    });
    expect(snapshot()).toBe(after);
  });

  test('a journal that cannot be read is an error that names it', async () => {
    await (await open('run-1')).apply(three, { keepJournal: true });
    const folder = join(root, '.git', 'infra-actions');
    const [name = ''] = execFileSync('ls', [folder], { encoding: 'utf8' }).split('\n');
    writeFileSync(join(folder, name), '{ "version": 1, "fil');
    await expect((await open('run-2')).recover({ isWriting: true })).rejects.toMatchObject({
      code: 'file',
      message: expect.stringContaining('journal'),
    });
  });

  test('the journal is replaced in one step', async () => {
    const path = join(root, '.git', 'infra-actions', 'journal.json');
    const journal = { version: 2, owner: { pid: 1, started: '' }, place: 'here', files: [] } as const;
    await writeJournal(path, { ...journal, state: 'writing', run: 'a' });
    await writeJournal(path, { ...journal, state: 'held', run: 'b' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ state: 'held', run: 'b' });
    expect(existsSync(`${path}.new`)).toBe(false);
  });

  test('what the last step of a run could not tell is put back, as if nothing had been written', async () => {
    const before = snapshot();
    const checkout = await open();
    await checkout.apply(three);
    await checkout.settle('put-back');
    expect(snapshot()).toBe(before);
    expect(existsSync(join(root, '.git', 'infra-actions', 'journal.json'))).toBe(false);
  });

  test.each([
    ['committed what it left', 'git add -A && git commit -qm theirs'],
    ['put every file back', 'git reset -q --hard && git clean -qfd'],
    ['is on another commit', 'git stash -qu && git commit -q --allow-empty -m other'],
  ])('is over where somebody %s: a later run touches nothing', async (_, command) => {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid'];
    execFileSync('git', ['add', '-A'], { cwd: root });
    execFileSync('git', [...identity, 'commit', '-qm', 'begin'], { cwd: root });
    await (await open('run-1')).apply(three, { keepJournal: true });
    const env = { ...process.env, GIT_CONFIG_COUNT: '2' };
    for (const [index, [key, value]] of [
      ['user.name', 'test'],
      ['user.email', 'test@example.invalid'],
    ].entries())
      Object.assign(env, { [`GIT_CONFIG_KEY_${index}`]: key, [`GIT_CONFIG_VALUE_${index}`]: value });
    execFileSync('sh', ['-c', command], { cwd: root, env });
    const after = snapshot();
    const next = await open('run-2');
    expect(await next.recover({ isWriting: true })).toEqual({ restored: [], left: [] });
    expect(snapshot()).toBe(after);
    expect(execFileSync('find', [join(root, '.git'), '-name', 'journal-*'], { encoding: 'utf8' })).toBe('');
  });

  test('the mode of a file survives its removal and return', async () => {
    await (await open('run-1')).apply(three, { keepJournal: true });
    await (await open('run-1')).restore();
    expect(statSync(join(root, 'README')).mode & 0o777).toBe(0o755);
  });
});

describe('listing files', () => {
  test('git knows tracked and new files, not ignored ones; also where git is not used', async () => {
    write('.gitignore', 'target/\n');
    mkdirSync(join(root, 'target'));
    write('target/x', '');
    expect(await (await open()).files()).toEqual(['.gitignore', 'Cargo.toml', 'README']);
    rmSync(join(root, '.git'), { recursive: true });
    expect(await (await open()).files()).toEqual(['.gitignore', 'Cargo.toml', 'README']);
  });
});
