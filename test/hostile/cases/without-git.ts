import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { HostileCase, Places } from '../../support/hostile-world.js';

const withoutGit = (at: Places): void => rmSync(join(at.repository, '.git'), { recursive: true });
const own = (at: Places): string => join(at.temp, `infra-actions-${userInfo().uid}`);

/** What stands where the journal of a folder without git goes, in a temporary folder that all users share. */
const taken: Readonly<Record<string, (at: Places) => void>> = {
  'that everybody may write': (at) => {
    mkdirSync(own(at));
    chmodSync(own(at), 0o777);
  },
  'that is a link': (at) => symlinkSync(at.outside, own(at)),
  'that is a file': (at) => writeFileSync(own(at), ''),
};

/** A folder that git does not know. */
export const foldersWithoutGit: readonly HostileCase[] = [
  ...Object.entries(taken).map(([what, make]) => ({
    name: `apply-patch without git and with a folder for the journal ${what}`,
    action: 'apply-patch',
    prepare: (at: Places) => {
      withoutGit(at);
      make(at);
    },
    inputs: () => ({ 'update-lockfile': 'false' }),
    exit: 1,
    says: /belongs to somebody else/,
  })),
  ...['Cargo.toml', 'Cargo.lock', 'README.md', 'INFRA_DEPENDENCIES.md', 'sub/Cargo.toml'].flatMap((name) =>
    (
      [
        ['audit-deps', { mode: 'static' }],
        ['apply-patch', { 'update-lockfile': 'false' }],
      ] as const
    ).map(([action, inputs]) => ({
      name: `${action} without git, where ${name} is a pipe`,
      action,
      files: () => ({ 'sub/keep': '' }),
      prepare: (at: Places) => {
        withoutGit(at);
        rmSync(join(at.repository, name), { force: true });
        spawnSync('mkfifo', [join(at.repository, name)]);
      },
      inputs: () => inputs,
      exit: [0, 1],
      maxMs: 20_000,
    })),
  ),
];
