import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../src/domain/text/sha256.js';
import { builtBundles } from '../support/built-bundles.js';
import { makeChangeSet } from '../support/change-sets.js';

/** A GitHub that asks everybody to come back in a minute. */
let server: Server;
let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signal-'));
  server = createServer((_, response) => {
    response.writeHead(429, { 'retry-after': '60', 'content-type': 'application/json' }).end('{"message":"later"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a run that waits for GitHub at once, as an interruption',
  async (signal) => {
    const text = JSON.stringify(makeChangeSet());
    const path = join(folder, 'change-set.json');
    writeFileSync(path, text);
    const child = spawn(process.execPath, [join(builtBundles(), 'open-pull-request', 'index.js')], {
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        RUNNER_TEMP: folder,
        GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        'INPUT_CHANGE-SET': path,
        'INPUT_CHANGE-SET-DIGEST': sha256(text),
        INPUT_TOKEN: 'not-a-token-of-anybody',
        INPUT_REPOSITORY: 'octo-org/sample',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    const closed = once(child, 'close');
    await Promise.race([once(server, 'request'), closed]);
    await new Promise((done) => setTimeout(done, 300));
    const began = performance.now();
    child.kill(signal);
    const [exitCode] = (await closed) as [number | null];
    expect([exitCode, output]).toEqual([130, expect.stringContaining('interrupted')]);
    expect(output).not.toContain('a bug in infra-actions');
    expect(performance.now() - began).toBeLessThan(5_000);
  },
);
