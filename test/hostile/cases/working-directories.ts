import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { plainManifest, writeTree, type HostileCase, type Places } from '../../support/hostile-world.js';

interface Where {
  readonly files?: (at: Places) => Record<string, string | { readonly link: string }>;
  readonly prepare?: (at: Places) => void;
  readonly path: (at: Places) => string;
  readonly exit: number;
}

const outsidePackage = (at: Places): void =>
  writeTree(at.outside, { 'Cargo.toml': plainManifest, 'src/lib.rs': '\n', 'README.md': '# outside\n' });

const places: Readonly<Record<string, Where>> = {
  'a committed link to a folder outside': {
    files: (at) => ({ w: { link: at.outside } }),
    prepare: outsidePackage,
    path: () => 'w',
    exit: 2,
  },
  'a committed relative link to a folder outside': {
    files: () => ({ 'a/w': { link: '../../outside' } }),
    prepare: outsidePackage,
    path: () => 'a/w',
    exit: 2,
  },
  'a folder behind a committed link that leads outside': {
    files: (at) => ({ w: { link: at.root } }),
    prepare: outsidePackage,
    path: () => 'w/outside',
    exit: 2,
  },
  'a chain of links that ends outside': {
    files: (at) => ({ a: { link: 'b' }, b: { link: 'c' }, c: { link: at.outside } }),
    prepare: outsidePackage,
    path: () => 'a',
    exit: 2,
  },
  'the parent folder': { prepare: outsidePackage, path: () => '..', exit: 2 },
  'a way up and outside': { prepare: outsidePackage, path: () => '../outside', exit: 2 },
  'a way up that comes in again': { path: () => '../work', exit: 0 },
  'an absolute folder outside': { prepare: outsidePackage, path: (at) => at.outside, exit: 2 },
  'the root of the machine': { path: () => '/', exit: 2 },
  'the git directory': { path: () => '.git', exit: 2 },
  'a folder in the git directory': { path: () => '.git/objects', exit: 2 },
  'a link into the git directory': { files: () => ({ w: { link: '.git' } }), path: () => 'w', exit: 2 },
  'a file': { path: () => 'README.md', exit: 2 },
  nothing: { path: () => 'nothing', exit: 2 },
  'a link to itself': {
    prepare: (at) => symlinkSync('loop', join(at.repository, 'loop')),
    path: () => 'loop',
    exit: 2,
  },
  'longer than a file system takes': { path: () => 'x'.repeat(5000), exit: 2 },
  'a link that stays inside': {
    files: () => ({ w: { link: 'r' }, 'r/Cargo.toml': plainManifest, 'r/src/lib.rs': '\n' }),
    path: () => 'w',
    exit: 0,
  },
  'the checkout by its absolute path': { path: (at) => at.repository, exit: 0 },
  'an empty folder': { prepare: (at) => mkdirSync(join(at.repository, 'e')), path: () => 'e', exit: 1 },
};

export const workingDirectories: readonly HostileCase[] = Object.entries(places).flatMap(([what, where]) =>
  (
    [
      ['audit-deps', { mode: 'static' }],
      ['apply-patch', { 'update-lockfile': 'false' }],
    ] as const
  ).map(([action, inputs]) => ({
    name: `${action} where working-directory is ${what}`,
    action,
    ...(where.files !== undefined && { files: where.files }),
    ...(where.prepare !== undefined && { prepare: where.prepare }),
    inputs: (at: Places) => ({ ...inputs, 'working-directory': where.path(at) }),
    exit: where.exit,
  })),
);
