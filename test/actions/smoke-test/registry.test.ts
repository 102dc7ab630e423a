import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { infraDependencies, manifest, Workbench } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
afterAll(() => bench.remove());
let server: Server | undefined;
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

const index = JSON.stringify({
  name: 'wanted',
  vers: '1.0.0',
  deps: [],
  cksum: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  features: {},
  yanked: false,
});

/** A sparse registry in the place of crates.io; `answer` may say something else than it would: a status, or nothing. */
async function registry(answer: (path: string) => number | 'hang up' | undefined): Promise<string> {
  const started = createServer((request, response) => {
    const path = request.url ?? '';
    const instead = answer(path);
    if (instead === 'hang up') request.socket.destroy();
    else if (instead !== undefined) response.writeHead(instead).end('not now');
    else if (path === '/config.json') response.end(JSON.stringify({ dl: `${address()}/download` }));
    else if (path === '/wa/nt/wanted') response.end(`${index}\n`);
    else response.writeHead(404).end();
  });
  server = started;
  const address = (): string => `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const home = bench.fresh('cargo-home');
  bench.files(home, {
    'config.toml': `[source.crates-io]\nreplace-with = "here"\n[source.here]\nregistry = "sparse+${address()}/"\n`,
  });
  return home;
}

describe('a registry that does not answer as it should is no fault of the crate that is added', () => {
  const download = (path: string): boolean => path.startsWith('/download');

  test.each<readonly [what: string, answer: (path: string) => number | 'hang up' | undefined, status: string]>([
    ['503 for everything', () => 503, 'environment'],
    ['502 for a package', (path) => (download(path) ? 502 : undefined), 'environment'],
    ['429 for the index', (path) => (path.includes('wanted') ? 429 : undefined), 'environment'],
    ['no answer', (path) => (download(path) ? 'hang up' : undefined), 'environment'],
    ['404, which is an answer', (path) => (path.includes('wanted') ? 404 : undefined), 'fail'],
  ])('%s', async (_, answer, status) => {
    const home = await registry(answer);
    bench.infra({ 'infra-errors': '' });
    bench.files(join(bench.folder, 'infra', 'infra-errors'), {
      'Cargo.toml': manifest('infra-errors', '[dependencies]\nwanted = "1"\n'),
    });
    const root = bench.repository(
      { 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' },
      { 'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-errors')) },
    );
    const environment = { CARGO_HOME: home, CARGO_NET_RETRY: '0', RUSTUP_TOOLCHAIN: process.env['RUSTUP_TOOLCHAIN'] };
    const { outputs, report, exitCode } = await smoke(bench, root, { steps: 'check' }, environment);
    expect(outputs).toMatchObject({ status, culprit: status === 'fail' ? 'infra-errors' : '' });
    expect(exitCode).toBe(status === 'fail' ? 1 : 3);
    const missing = report.steps[0]?.commands[0]?.errors[0]?.environment;
    expect(missing?.missing).toBe(status === 'fail' ? undefined : 'network');
  });
});
