import { expect, test } from '@jest/globals';
import { installSystemPackages } from '../../src/flows/system-packages.js';
import { silent } from '../support/silent-log.js';
import type { Ports } from '../../src/ports/ports.js';

test('another apt at work is waited for', async () => {
  const started: string[] = [];
  let installed = false;
  const answer = (stdout: string) => ({
    exitCode: 0,
    stdout,
    stderr: '',
    timedOut: false,
    droppedBytes: 0,
    durationMs: 1,
  });
  const ports = {
    log: silent,
    process: {
      runIfPresent: ({ program }) =>
        Promise.resolve(
          answer({ id: '0\n', 'dpkg-query': installed ? 'protobuf-compiler installed\n' : '' }[program] ?? ''),
        ),
    },
    installer: {
      install: ({ program, args }) => {
        started.push([program, ...args].join(' '));
        installed = args.includes('install');
        return Promise.resolve({ exitCode: 0, durationMs: 1, stderr: '' });
      },
    },
  } as Partial<{ readonly [Name in keyof Ports]: Partial<Ports[Name]> }> as unknown as Ports;
  const report = await installSystemPackages(['protobuf-compiler'], '/', ports);
  expect(report).toMatchObject({ installed: ['protobuf-compiler'], missing: [] });
  expect(started).toEqual([
    'apt-get -o DPkg::Lock::Timeout=120 update --quiet',
    'apt-get -o DPkg::Lock::Timeout=120 install --quiet --yes --no-install-recommends -- protobuf-compiler',
  ]);
});
