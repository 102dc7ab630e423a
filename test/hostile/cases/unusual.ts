import { chmodSync, linkSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn, type HostileCase, type Places } from '../../support/hostile-world.js';

const apply = { 'update-lockfile': 'false' };

function startAgain(at: Places, ...options: readonly string[]): void {
  rmSync(join(at.repository, '.git'), { recursive: true });
  gitIn(at, at.repository, 'init', '--quiet', '--initial-branch=main', ...options);
}

/** What is unusual and nobody's fault is told as what it is. */
export const unusual: readonly HostileCase[] = [
  ...(
    [
      ['audit-deps', { mode: 'static' }, 0, undefined],
      ['apply-patch', apply, 2, /has no commit/],
      ['rollback', { mode: 'full', reason: 'test', verify: 'false' }, 2, /has no commit/],
    ] as const
  ).map(([action, inputs, exit, says]) => ({
    name: `${action} in a repository without a commit`,
    action,
    prepare: (at: Places) => startAgain(at),
    inputs: () => inputs,
    exit,
    ...(says && { says }),
  })),
  ...(
    [
      ['audit-deps', { mode: 'static' }, 0],
      ['apply-patch', apply, 2],
      ['rollback', { mode: 'full', reason: 'test', verify: 'false' }, 2],
    ] as const
  ).map(([action, inputs, exit]) => ({
    name: `${action} in a repository of SHA-256`,
    action,
    prepare: (at: Places) => {
      startAgain(at, '--object-format=sha256');
      gitIn(at, at.repository, 'add', '--all');
      gitIn(at, at.repository, 'commit', '--quiet', '--message', 'feat: begin');
    },
    inputs: () => inputs,
    exit,
    ...(exit === 2 && { says: /SHA-256/ }),
  })),
  {
    name: 'audit-deps where Cargo.toml is a link to nothing',
    action: 'audit-deps',
    prepare: (at) => {
      rmSync(join(at.repository, 'Cargo.toml'));
      symlinkSync('nothing-there', join(at.repository, 'Cargo.toml'));
    },
    inputs: () => ({ mode: 'static' }),
    exit: 1,
    says: /link/,
    never: /lies outside/,
  },
  {
    name: 'audit-deps of a manifest of 600 MB',
    action: 'audit-deps',
    prepare: (at) => truncateSync(join(at.repository, 'Cargo.toml'), 600 * 2 ** 20),
    inputs: () => ({ mode: 'static' }),
    exit: 1,
    says: /600 MB/,
    never: /UTF-8/,
  },
  {
    name: 'apply-patch where a folder of the checkout may not be written',
    action: 'apply-patch',
    prepare: (at) => {
      for (const folder of [at.root, at.temp]) chmodSync(folder, 0o777);
      mkdirSync(join(at.repository, '.git', 'infra-actions'), { mode: 0o555 });
    },
    inputs: () => apply,
    exit: [1, 3],
    unprivileged: true,
  },
  {
    name: 'apply-patch leaves nothing in the git directory',
    action: 'apply-patch',
    inputs: () => apply,
    exit: 0,
    keeps: ['.git/infra-actions'],
  },
  {
    name: 'apply-patch where the folder of the repository comes first on PATH',
    action: 'apply-patch',
    files: ({ canary }) => ({ git: { link: canary }, cargo: { link: canary } }),
    inputs: () => apply,
    environment: () => ({ PATH: `.::${process.env['PATH'] ?? ''}` }),
    exit: 0,
  },
  {
    name: 'apply-patch where README.md has a second name outside',
    action: 'apply-patch',
    prepare: (at) => {
      rmSync(join(at.outside, 'secret.txt'));
      linkSync(join(at.repository, 'README.md'), join(at.outside, 'secret.txt'));
    },
    inputs: () => apply,
    exit: 0,
  },
];
