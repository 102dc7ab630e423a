import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createInstaller } from '../../../src/adapters/installer/installer.js';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'installer-')));
  mkdirSync(join(folder, 'a "bin"'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program of this name whose folder needs quoting. */
function program(name: string, script: string): void {
  const path = join(folder, 'a "bin"', name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

const installer = (stop = new AbortController().signal, more: NodeJS.ProcessEnv = {}) =>
  createInstaller(stop, { PATH: `${join(folder, 'a "bin"')}:${process.env['PATH'] ?? ''}`, ...more });

test('shows every line as it comes, and tells how it ended', async () => {
  program('apt-get', 'echo "one $1"; echo "E: two" >&2; exit 100');
  const lines: string[] = [];
  const request = { program: 'apt-get', args: ['$(id) "x"'], cwd: folder, onLine: (line: string) => lines.push(line) };
  expect(await installer().install(request)).toMatchObject({ exitCode: 100, stderr: 'E: two\n' });
  expect(lines.toSorted()).toEqual(['E: two', 'one $(id) "x"']);
});

test('a program that is not there is no error', async () => {
  const request = { program: 'no-such-installer', args: [], cwd: folder, onLine: () => undefined };
  expect(await installer().install(request)).toBeUndefined();
});

test('what it starts sees the allow-list, its own variables and no token', async () => {
  program('npm', 'env');
  const lines: string[] = [];
  const secrets = {
    GITHUB_TOKEN: 'canary',
    INPUT_TOKEN: 'canary',
    NPM_TOKEN: 'canary',
    ACTIONS_RUNTIME_TOKEN: 'canary',
  };
  await installer(undefined, { ...secrets, HOME: folder }).install({
    program: 'npm',
    args: [],
    cwd: folder,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    onLine: (line) => lines.push(line),
  });
  expect(lines).toEqual(expect.arrayContaining([`HOME=${folder}`, 'DEBIAN_FRONTEND=noninteractive']));
  expect(lines.join('\n')).not.toContain('canary');
});

test('a question waits for nobody: there is no input', async () => {
  program('sudo', 'read answer || echo "nobody there"');
  const lines: string[] = [];
  await installer().install({ program: 'sudo', args: [], cwd: folder, onLine: (line) => lines.push(line) });
  expect(lines).toEqual(['nobody there']);
});

test('a signal lets what has begun come to its end, and nothing else begin', async () => {
  program('cargo', 'sleep 1; touch done');
  const controller = new AbortController();
  const port = installer(controller.signal);
  const request = { program: 'cargo', args: [], cwd: folder, onLine: () => undefined };
  const running = port.install(request);
  const signal = setTimeout(200).then(() => controller.abort());
  await expect(running).rejects.toMatchObject({ code: 'interrupted' });
  await signal;
  expect(existsSync(join(folder, 'done'))).toBe(true);
  rmSync(join(folder, 'done'));
  await expect(port.install(request)).rejects.toMatchObject({ code: 'interrupted' });
  expect(existsSync(join(folder, 'done'))).toBe(false);
});
