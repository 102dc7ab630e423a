import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createProcessRunner } from '../../../src/adapters/processes/process.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'process-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const runner = (stop = new AbortController().signal, environment = process.env) =>
  createProcessRunner(stop, environment);
const sh = (script: string) => ({ program: 'sh', args: ['-c', script], cwd: folder });

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A killed process whose parent has not waited for it yet is not alive any more.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 50 && isAlive(pid); attempt++) await setTimeout(100);
  return !isAlive(pid);
}

describe('running a program', () => {
  test('gives its exit code, output and lines as they come', async () => {
    const lines: string[] = [];
    const done = await runner().run({
      ...sh('echo one; printf "two\\r\\nthree"; echo oops >&2; exit 3'),
      onLine: (line, stream) => lines.push(`${stream}:${line}`),
    });
    expect(done).toMatchObject({
      exitCode: 3,
      stdout: 'one\ntwo\r\nthree',
      stderr: 'oops\n',
      timedOut: false,
      droppedBytes: 0,
    });
    expect(lines.filter((line) => line.startsWith('stdout'))).toEqual(['stdout:one', 'stdout:two', 'stdout:three']);
  });

  test('that is not installed is a missing tool, with its name', async () => {
    const missing = runner().run({ program: 'no-such-tool', args: [], cwd: folder });
    await expect(missing).rejects.toMatchObject({ code: 'tool-missing', message: '`no-such-tool` was not found' });
  });

  test('never lets a shell read its arguments', async () => {
    const done = await runner().run({ program: 'printf', args: ['%s|', '$(id)', '; rm -rf x', '`pwd`'], cwd: folder });
    expect(done.stdout).toBe('$(id)|; rm -rf x|`pwd`|');
  });

  test('keeps the end of what it prints and counts the rest', async () => {
    const done = await runner().run({ ...sh('head -c 3000000 /dev/zero | tr "\\0" x; echo END'), keepBytes: 1000 });
    expect(done.stdout).toHaveLength(1000);
    expect(done.stdout.endsWith('END\n')).toBe(true);
    expect(done.droppedBytes).toBeGreaterThan(2_900_000);
  });
});

describe('what a child sees of the environment', () => {
  const secrets = {
    INPUT_TOKEN: 'canary',
    GITHUB_TOKEN: 'canary',
    ACTIONS_RUNTIME_TOKEN: 'canary',
    CARGO_REGISTRY_TOKEN: 'canary',
    CARGO_HTTP_PROXY_PASSWORD: 'canary',
    SCCACHE_AZURE_ACCESS_KEY: 'canary',
    NPM_TOKEN: 'canary',
    AWS_SECRET_ACCESS_KEY: 'canary',
  };
  const wanted = {
    CARGO_HOME: '/c',
    CARGO_NET_RETRY: '5',
    LC_ALL: 'C',
    PKG_CONFIG_PATH: '/p',
    SCCACHE_DIR: '/s',
    PROTOC: '/protoc',
  };

  test('is the allow-list and nothing else', async () => {
    const environment = { PATH: process.env['PATH'], ...secrets, ...wanted };
    const done = await runner(undefined, environment).run({
      program: 'env',
      args: [],
      cwd: folder,
      env: { EXTRA: '1', LC_ALL: undefined },
    });
    const names = done.stdout.split('\n').map((line) => line.split('=')[0]);
    expect(done.stdout).not.toContain('canary');
    expect(names).toEqual(
      expect.arrayContaining(['PATH', 'CARGO_HOME', 'CARGO_NET_RETRY', 'PKG_CONFIG_PATH', 'PROTOC', 'EXTRA']),
    );
    expect(names).not.toContain('LC_ALL');
  });
});

describe('ending a process tree', () => {
  test('a time limit ends the program and what it started, also when it ignores the signal', async () => {
    const done = await runner().run({
      ...sh('trap "" TERM; sleep 600 & echo $! > child; while :; do sleep 0.1; done'),
      timeoutMs: 500,
    });
    expect(done).toMatchObject({ exitCode: null, timedOut: true });
    expect(await gone(Number(readFileSync(join(folder, 'child'), 'utf8')))).toBe(true);
  });

  test('a child that outlives its parent ends with it and does not hold the run', async () => {
    const done = await runner().run(sh('sleep 600 & echo $! > child; exit 0'));
    expect(done.exitCode).toBe(0);
    expect(await gone(Number(readFileSync(join(folder, 'child'), 'utf8')))).toBe(true);
  });

  test('what leaves the process group is found again where code of a repository ran', async () => {
    const leave = "setsid sh -c 'echo $$ > child; exec sleep 600' & while [ ! -s child ]; do sleep 0.05; done";
    const done = await runner().run({ ...sh(leave), endOrphans: true });
    expect(done.exitCode).toBe(0);
    expect(await gone(Number(readFileSync(join(folder, 'child'), 'utf8')))).toBe(true);
  });

  test('a process that is beyond reach does not hold the run by the output it inherited', async () => {
    const leave =
      "setsid env -i /bin/sh -c 'echo $$ > child; exec /bin/sleep 600' & while [ ! -s child ]; do sleep 0.05; done";
    const done = await runner().run({ ...sh(`${leave}; echo here`), endOrphans: true });
    const pid = Number(readFileSync(join(folder, 'child'), 'utf8'));
    expect(done).toMatchObject({ exitCode: 0, stdout: 'here\n' });
    process.kill(pid, 'SIGKILL');
  });

  test('a signal to us ends the tree and the run says that it was interrupted', async () => {
    const controller = new AbortController();
    const running = runner(controller.signal).run(sh('echo $$ > self; sleep 600'));
    const signal = setTimeout(300).then(() => controller.abort());
    await expect(running).rejects.toMatchObject({ code: 'interrupted' });
    await signal;
    expect(await gone(Number(readFileSync(join(folder, 'self'), 'utf8')))).toBe(true);
  });

  test('after a signal nothing new starts', async () => {
    writeFileSync(join(folder, 'mark'), '');
    await expect(runner(AbortSignal.abort()).run(sh('rm mark'))).rejects.toMatchObject({ code: 'interrupted' });
    expect(readFileSync(join(folder, 'mark'), 'utf8')).toBe('');
  });
});
