import { chmodSync, chownSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { plainManifest, type HostileCase, type Places } from '../../support/hostile-world.js';

const text = (value: string): string => Buffer.from(value).toString('base64');
const key = (value: string): string => createHash('sha256').update(value).digest('hex');

function folderOf(at: Places): string {
  const folder = join(at.repository, '.git', 'infra-actions');
  mkdirSync(folder);
  return folder;
}

/** A journal as a step that may write into the git directory can make one, bound to this folder as ours are. */
function plant(at: Places, files: unknown, more: object = {}): void {
  const place = key(`${at.repository}\0${statSync(join(at.repository, '.git')).ino}`);
  const journal = { version: 2, state: 'writing', run: 'x', owner: { pid: 1, started: 'x' }, place, files, ...more };
  writeFileSync(join(folderOf(at), `journal-${key(at.repository).slice(0, 12)}.json`), JSON.stringify(journal));
}

const file = (path: string, more: object = {}): object => ({
  path,
  before: text('evil'),
  after: null,
  mode: 0o755,
  newFolders: [],
  ...more,
});

const planted: Readonly<Record<string, unknown>> = {
  'a file outside': [file('../home/.profile')],
  'an absolute path': [file('/tmp/hostile-journal-evil')],
  'the git directory': [file('.git/config')],
  'a source': [file('src/lib.rs')],
  'a workflow': [file('.github/workflows/x.yml')],
  'a folder outside to remove': [file('Cargo.toml', { before: null, newFolders: ['../outside'] })],
  nothing: [null],
  'an empty entry': [{}],
  'numbers for bytes': [file('Cargo.toml', { before: 1 })],
  'a mode that is none': [file('Cargo.toml', { mode: -1 })],
  'a list for a path': [{ ...file('Cargo.toml'), path: ['Cargo.toml'] }],
  'no list': {},
};

export const plantedJournals: readonly HostileCase[] = [
  ...Object.entries(planted).map(([what, files]) => ({
    name: `apply-patch beside a journal that names ${what}`,
    action: 'apply-patch',
    prepare: (at: Places) => plant(at, files),
    inputs: () => ({ 'update-lockfile': 'false' }),
    exit: 1,
    says: /journal/,
  })),
  {
    name: 'apply-patch beside a journal of another folder',
    action: 'apply-patch',
    prepare: (at) => plant(at, [file('Cargo.toml')], { place: 'elsewhere' }),
    inputs: () => ({ 'update-lockfile': 'false', 'dry-run': 'true' }),
    exit: 0,
  },
];

const isRoot = process.getuid?.() === 0;

/** Files that the run's user may not write; nothing is changed then, and nothing is in the way of the next run. */
export const readOnlyFiles: readonly HostileCase[] = ['Cargo.toml', 'README.md'].map((name) => ({
  name: `apply-patch where ${name} belongs to somebody else`,
  action: 'apply-patch',
  prepare: (at: Places) => {
    const give = (path: string): void => {
      chownSync(path, 65534, 65534);
      if (statSync(path).isDirectory()) for (const entry of readdirSync(path)) give(join(path, entry));
    };
    if (isRoot) for (const path of [at.repository, at.temp, at.root]) give(path);
    if (isRoot) chownSync(join(at.repository, name), 0, 0);
    chmodSync(join(at.repository, name), 0o444);
  },
  inputs: () => ({ 'update-lockfile': 'false' }),
  exit: 1,
  says: /permission denied/,
  unprivileged: true,
}));

/** Uncommitted lines of people and a repository without a commit are told as what they are. */
export const unfinished: readonly HostileCase[] = [
  {
    name: 'apply-patch where people edited the manifest',
    action: 'apply-patch',
    prepare: (at) => writeFileSync(join(at.repository, 'Cargo.toml'), `${plainManifest}serde = "1"\n`),
    inputs: () => ({ 'update-lockfile': 'false' }),
    exit: 1,
    says: /uncommitted changes/,
  },
];
