import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { readAction } from '../../support/action-definitions.js';

test('a runner that already has a header for the server sends one, ours: GitHub answers 400 to two', async () => {
  const home = mkdtempSync(join(tmpdir(), 'git-credentials-'));
  const sent: number[] = [];
  const given: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    sent.push(request.rawHeaders.filter((name) => name.toLowerCase() === 'authorization').length);
    given.push(request.headers.authorization);
    response.writeHead(403).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    writeFileSync(
      join(home, '.gitconfig'),
      `[user]\n\tname = runner\n[http "${url}/"]\n\textraheader = AUTHORIZATION: basic b2xk\n`,
    );
    const environment = { PATH: process.env['PATH'], HOME: home, RUNNER_TEMP: home, GITHUB_SERVER_URL: url };
    const script = readAction('actions/internal/git-credentials/action.yml').runs.steps?.[0]?.run ?? '';
    const output = join(home, 'output');
    execFileSync('bash', ['-c', script], { env: { ...environment, TOKEN: 'ours', GITHUB_OUTPUT: output } });
    const config = /^config=(.+)$/m.exec(readFileSync(output, 'utf8'))?.[1] ?? '';
    const env = { ...environment, GIT_CONFIG_GLOBAL: config, GIT_TERMINAL_PROMPT: '0' };
    const git = promisify(execFile);
    await expect(git('git', ['ls-remote', `${url}/octo-org/sample`], { env })).rejects.toThrow('403');
    expect([...new Set(sent)]).toEqual([1]);
    expect(given[0]).toBe(`basic ${Buffer.from('x-access-token:ours').toString('base64')}`);
    // What else the runner's own configuration says stays.
    expect(
      execFileSync('git', ['config', '--includes', 'user.name'], { cwd: home, env, encoding: 'utf8' }).trim(),
    ).toBe('runner');
  } finally {
    server.close();
    rmSync(home, { recursive: true, force: true });
  }
});
