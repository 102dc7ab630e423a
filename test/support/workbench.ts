import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** A folder for one test file: repositories, infra crates, runner folders. */
export class Workbench {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'smoke-')));
  #count = 0;

  /** A repository whose HEAD is `base` and whose working tree is `base` with `change`. */
  repository(base: Files, change: Files = {}): string {
    const root = join(this.folder, `repository-${(this.#count += 1)}`);
    write(root, { '.gitignore': 'target\nnode_modules\n', ...base });
    git(root, 'init', '--quiet', '--initial-branch=main');
    commit(root, 'chore: begin');
    write(root, change);
    return root;
  }

  /** Crates beside the repositories: an infra crate by name, with the text of its `src/lib.rs`. */
  infra(crates: Files): void {
    for (const [name, source] of Object.entries(crates)) {
      write(join(this.folder, 'infra', name), { 'Cargo.toml': manifest(name), 'src/lib.rs': source });
    }
  }

  /** A new folder. */
  fresh(name: string): string {
    const path = join(this.folder, `${name}-${(this.#count += 1)}`);
    mkdirSync(path, { recursive: true });
    return path;
  }

  /** More files in a folder of the bench. */
  files(folder: string, files: Files): void {
    write(folder, files);
  }

  executable(path: string): void {
    chmodSync(path, 0o755);
  }

  /** A PATH on which only these programs are. */
  pathOf(...programs: readonly string[]): string {
    const folder = this.fresh('path');
    const folders = (process.env['PATH'] ?? '').split(delimiter);
    for (const program of programs) {
      const found = folders.map((path) => join(path, program)).find((path) => existsSync(path));
      if (found !== undefined) symlinkSync(found, join(folder, program));
    }
    return folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

export function commit(root: string, message: string): string {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', message);
  return git(root, 'rev-parse', 'HEAD').trim();
}

export function git(root: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' });
}

export function manifest(name: string, rest = ''): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${rest}`;
}

/** `[dependencies]` with infra crates that lie beside the repository. */
export function infraDependencies(bench: Workbench, ...names: readonly string[]): string {
  const lines = names.map((name) => `${name} = { path = "${join(bench.folder, 'infra', name)}", version = "0.1" }`);
  return `\n[dependencies]\n${lines.join('\n')}\n`;
}
