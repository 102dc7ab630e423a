import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outsideText, type HostileCase, type Places } from '../../support/hostile-world.js';

/** What stands where a file is expected. */
const things: Readonly<Record<string, (path: string, at: Places) => unknown>> = {
  'a pipe': (path) => spawnSync('mkfifo', [path]),
  'a folder': (path) => mkdirSync(path),
  'a link out of the checkout': (path, at) => symlinkSync(join(at.outside, 'secret.txt'), path),
  'a link to nothing': (path) => symlinkSync('nothing-there', path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to endless zeros': (path) => symlinkSync('/dev/zero', path),
  'a link to the terminal': (path) => symlinkSync('/dev/tty', path),
  'a link into the git directory': (path) => symlinkSync('.git/config', path),
  'bytes that are no text': (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0x41])),
  'a file of 3 GB': (path) => {
    writeFileSync(path, '');
    truncateSync(path, 3 * 2 ** 30);
  },
};

const calls: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['audit-deps', { mode: 'static' }],
  ['apply-patch', { 'update-lockfile': 'false' }],
  ['rollback', { mode: 'full', reason: 'test', verify: 'false' }],
];

/** Files that the actions read. */
const names = ['Cargo.toml', 'Cargo.lock', 'README.md', 'INFRA_DEPENDENCIES.md'];

export const oddFiles: readonly HostileCase[] = names.flatMap((name) =>
  Object.entries(things).flatMap(([what, make]) =>
    calls.map(([action, inputs]) => ({
      name: `${action} where ${name} is ${what}`,
      action,
      files: () => ({ 'Cargo.lock': 'version = 4\n\n[[package]]\nname = "v"\nversion = "0.1.0"\n' }),
      prepare: (at: Places) => {
        rmSync(join(at.repository, name), { force: true });
        make(join(at.repository, name), at);
      },
      inputs: () => inputs,
      exit: [0, 1],
      never: new RegExp(outsideText),
    })),
  ),
);

/** Files that the caller names. */
export const callersFiles: readonly HostileCase[] = Object.entries(things)
  .filter(([what]) => !what.includes('git directory'))
  .map(([what, make]) => ({
    name: `audit-deps with a plan that is ${what}`,
    action: 'audit-deps',
    prepare: (at: Places) => make(join(at.repository, 'plan.toml'), at),
    inputs: () => ({ mode: 'static', plan: 'plan.toml' }),
    exit: [1, 2],
    says: /plan/,
  }));
