import { join } from 'node:path';
import {
  outsideText,
  plainManifest,
  writeTree,
  type HostileCase,
  type Places,
  type Tree,
} from '../../support/hostile-world.js';

const bin = (path: string): string => `${plainManifest}[[bin]]\nname = "b"\npath = ${JSON.stringify(path)}\n`;
const dependency = (value: string): string => `${plainManifest}x = ${value}\n`;

/** What Cargo is asked about, as far as it differs from a plain package. */
const manifests: Readonly<Record<string, (at: Places) => string>> = {
  'an empty target': () => bin(''),
  'a target that is a folder of sources': () => bin('src'),
  'a target that ends in a slash': () => bin('src/'),
  'a target below a file': () => bin('Cargo.toml/main.rs'),
  'a target of 300 characters': () => bin('x'.repeat(300)),
  'a target of 4096 characters': () => bin('x'.repeat(4096)),
  'a target with a NUL': () => bin('a\0b'),
  'a target that is the toolchain file': () => bin('rust-toolchain'),
  'a target that is the configuration of Cargo': () => bin('.cargo/config.toml'),
  'a target in the git directory': () => bin('.git/config'),
  'a target outside': () => bin('../../outside/secret.txt'),
  'an absolute target': ({ outside }) => bin(join(outside, 'secret.txt')),
  'a build script outside': () => plainManifest.replace('edition', 'build = "../../outside/secret.txt"\nedition'),
  'a README outside': () => plainManifest.replace('edition', 'readme = "../../outside/secret.txt"\nedition'),
  'a dependency at an absolute path': ({ outside }) => dependency(`{ path = ${JSON.stringify(outside)} }`),
  'a dependency outside': () => dependency('{ path = "../outside" }'),
  'a dependency of this machine’s repositories': ({ outside }) => dependency(`{ git = "file://${outside}" }`),
  'a dependency by a bare path': ({ outside }) => dependency(`{ git = ${JSON.stringify(outside)} }`),
  'a dependency whose address is a program': ({ canary }) => dependency(`{ git = "ext::${canary}" }`),
  'a dependency whose address is an option': ({ canary }) => dependency(`{ git = "ssh://-oProxyCommand=${canary}/x" }`),
  'a patch at an absolute path': ({ outside }) =>
    `${plainManifest}[patch.crates-io]\nx = { path = ${JSON.stringify(outside)} }\n`,
  'a workspace outside': () => plainManifest.replace('edition', 'workspace = "../outside"\nedition'),
  'a member outside': () => `${plainManifest}[workspace]\nmembers = ["../outside"]\n`,
};

/** Files beside the manifest. */
const more: Tree = { 'Cargo.lock': 'version = 4\n\n[[package]]\nname = "v"\nversion = "0.1.0"\n' };

/** What Cargo reads and says is the repository's own: nothing outside is written, quoted, cloned or run. */
export const resolvedTrees: readonly HostileCase[] = Object.entries(manifests).flatMap(([what, manifest]) =>
  (['audit-deps', 'apply-patch'] as const).map((action) => ({
    name: `${action} with cargo, of a repository with ${what}`,
    action,
    files: (at: Places) => ({ ...more, 'Cargo.toml': manifest(at) }),
    prepare: ({ outside }: Places) => writeTree(outside, { 'Cargo.toml': `${outsideText}\n` }),
    inputs: () => (action === 'audit-deps' ? { mode: 'resolve' } : {}),
    resolves: true,
    exit: [0, 1, 3],
    never: /cannot (?:read|write) \/|resolve-\w{6}/,
  })),
);
