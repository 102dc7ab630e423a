import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project that can be released: on main, with a changelog, and a build that writes its version into dist/. */
export class ReleaseProject implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'release-'));

  constructor(version = '1.0.0') {
    this.git('init', '--quiet', '--initial-branch=main');
    this.write('package.json', manifest(version));
    const root = { name: 'project', version };
    this.write('package-lock.json', toJson({ ...root, lockfileVersion: 3, packages: { '': root } }));
    this.write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n### Added\n\n- The first thing.\n');
    this.write('build.mjs', build);
    this.commit('feat: begin');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }

  git(...args: readonly string[]): string {
    const identity = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...person };
    const env = { ...process.env, ...identity };
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8', env }).trim();
  }

  /** Runs a script of ours in the project. */
  run(script: string, ...args: readonly string[]): Finished {
    const env = { ...process.env, ...person };
    return spawnSync(process.execPath, [resolve(script), ...args], { cwd: this.folder, encoding: 'utf8', env });
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const person = {
  GIT_AUTHOR_NAME: 'Maintainer',
  GIT_AUTHOR_EMAIL: 'maintainer@example.com',
  GIT_COMMITTER_NAME: 'Maintainer',
  GIT_COMMITTER_EMAIL: 'maintainer@example.com',
};

const build = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.js', JSON.parse(readFileSync('package.json', 'utf8')).version);
`;

function manifest(version: string): string {
  return toJson({ name: 'project', version, type: 'module', scripts: { build: 'node build.mjs' } });
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
