import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readLockfile } from '../../src/domain/cargo/lockfile/read-lockfile.js';
import { readManifest } from '../../src/domain/cargo/manifest/read-manifest.js';
import { findWorkspaces } from '../../src/domain/cargo/workspace/workspaces.js';
import type { Repository } from '../../src/domain/cargo/workspace/workspace.js';
import { Failure } from '../../src/domain/failure.js';

/** Files of a repository: path to text. */
export type Tree = Readonly<Record<string, string>>;

/** What our model says about a tree. */
export function modelOf(tree: Tree): Repository {
  const unreadable: Failure[] = [];
  const read = <T>(name: string, reader: (text: string, path: string) => T): ReadonlyMap<string, T> => {
    const found = new Map<string, T>();
    for (const [path, text] of Object.entries(tree)) {
      if (path.split('/').at(-1) !== name) continue;
      try {
        found.set(path, reader(text, path));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        unreadable.push(error);
      }
    }
    return found;
  };
  const manifests = read('Cargo.toml', readManifest);
  const lockfiles = read('Cargo.lock', (text, path) => ({ path, text, content: readLockfile(text, path) }));
  return { ...findWorkspaces(Object.keys(tree).toSorted(), manifests, lockfiles), unreadable };
}

export interface Written extends Disposable {
  readonly root: string;
}

/** The tree as files in a temporary folder. */
export function writeTree(tree: Tree): Written {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tree-')));
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

/** The part of `cargo metadata --no-deps` that is compared. */
export interface Metadata {
  readonly workspace_root: string;
  readonly workspace_members: readonly string[];
  readonly workspace_default_members: readonly string[];
  readonly packages: readonly MetadataPackage[];
}

export interface MetadataPackage {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly edition: string;
  readonly rust_version: string | null;
  readonly links: string | null;
  readonly manifest_path: string;
  readonly features: Readonly<Record<string, readonly string[]>>;
  readonly targets: readonly {
    readonly kind: readonly string[];
    readonly crate_types: readonly string[];
    readonly name: string;
    readonly src_path: string;
  }[];
  readonly dependencies: readonly {
    readonly name: string;
    readonly rename: string | null;
    readonly req: string;
    readonly kind: 'dev' | 'build' | null;
    readonly optional: boolean;
    readonly uses_default_features: boolean;
    readonly features: readonly string[];
    readonly target: string | null;
    readonly source: string | null;
    readonly path?: string;
  }[];
}

/** Cargo's own answer, or its error text. `--no-deps` reads manifests and executes nothing. */
export function askCargo(manifestPath: string): Promise<Metadata | string> {
  const args = ['metadata', '--no-deps', '--format-version', '1', '--quiet', '--manifest-path', manifestPath];
  const env = { ...process.env, RUSTUP_AUTO_INSTALL: '0', RUST_BACKTRACE: '0' };
  return new Promise((resolve) => {
    execFile('cargo', args, { cwd: tmpdir(), env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve(error === null ? (JSON.parse(stdout) as Metadata) : stderr);
    });
  });
}
