import { execFile, execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { infraUrl, packages } from './entries.js';
import type { Tree } from './repositories.js';

/** Real cargo with a home of its own, a registry of empty packages, and infra's repository, all without a network. */
export class CargoOracle implements Disposable {
  readonly #home = realpathSync(mkdtempSync(join(tmpdir(), 'cargo-oracle-')));
  readonly #environment: NodeJS.ProcessEnv;

  constructor() {
    const infra = join(this.#home, 'infra');
    for (const [path, text] of Object.entries(readFolder('examples/sample-infra'))) write(join(infra, path), text);
    for (const args of [
      ['init', '-q'],
      ['add', '-A', '-f'],
      ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-qm', 'infra'],
    ]) {
      execFileSync('git', args, { cwd: infra });
    }
    // The address with `.git` means the same.
    symlinkSync(infra, `${infra}.git`);
    write(join(this.#home, 'gitconfig'), `[url "file://${infra}"]\n\tinsteadOf = ${infraUrl}\n`);
    const registry = join(this.#home, 'registry');
    write(
      join(this.#home, 'home', 'config.toml'),
      `[source.crates-io]\nreplace-with = "own"\n[source.own]\ndirectory = ${JSON.stringify(registry)}\n`,
    );
    for (const name of packages) {
      write(
        join(registry, name, 'Cargo.toml'),
        `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\n[features]\nstd = []\n`,
      );
      write(join(registry, name, 'src/lib.rs'), '');
      write(join(registry, name, '.cargo-checksum.json'), '{"files":{},"package":null}');
    }
    this.#environment = {
      ...process.env,
      CARGO_HOME: join(this.#home, 'home'),
      RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(process.env['HOME'] ?? '', '.rustup'),
      CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
      GIT_CONFIG_GLOBAL: join(this.#home, 'gitconfig'),
      GIT_CONFIG_NOSYSTEM: '1',
    };
  }

  [Symbol.dispose](): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  /** Puts the files into a folder of their own while `work` looks at them. */
  async at<T>(files: Tree, work: (folder: string) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(join(this.#home, 'case-'));
    try {
      for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
      return await work(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Cargo's error, where it cannot read the manifests. */
  async read(folder: string): Promise<string | undefined> {
    const { error } = await this.#cargo(folder, ['metadata', '--no-deps', '--format-version', '1', '--quiet']);
    return error;
  }

  /** The packages that each package of the workspace needs directly on a target, or Cargo's error. */
  async tree(folder: string, target: string): Promise<ReadonlyMap<string, ReadonlySet<string>> | string> {
    const { error, output } = await this.#cargo(folder, [
      'tree',
      '--quiet',
      '--workspace',
      '--target',
      target,
      '--all-features',
      '--edges',
      'normal',
      '--depth',
      '1',
      '--prefix',
      'depth',
      '--no-dedupe',
    ]);
    if (error !== undefined) return error;
    const needs = new Map<string, Set<string>>();
    let current = new Set<string>();
    for (const [, depth, name = ''] of output.matchAll(/^(\d)(\S+) /gm)) {
      if (depth !== '0') current.add(name);
      else needs.set(name, (current = needs.get(name) ?? new Set()));
    }
    return needs;
  }

  #cargo(folder: string, args: readonly string[]): Promise<{ readonly output: string; readonly error?: string }> {
    return new Promise((resolve) => {
      execFile(
        'cargo',
        [...args, '--manifest-path', join(folder, 'Cargo.toml')],
        { cwd: this.#home, env: this.#environment, maxBuffer: 1 << 26 },
        (error, output, stderr) => {
          resolve(error === null ? { output } : { output, error: stderr });
        },
      );
    });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function readFolder(folder: string): Tree {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}
