import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitHubDouble, type Repository } from '../github-double/server.mjs';
import { commitFiles } from './commit-files.js';

/** Repositories of one owner on the double, each with the files that it is given. */
export class FleetOnDouble implements AsyncDisposable {
  private constructor(
    readonly folder: string,
    readonly double: GitHubDouble,
    readonly owner: string,
  ) {}

  static async start(owner = 'llm-dev-ops'): Promise<FleetOnDouble> {
    return new FleetOnDouble(mkdtempSync(join(tmpdir(), 'fleet-')), await new GitHubDouble().start(), owner);
  }

  /** Starts no program: a thousand repositories are made in seconds. */
  add(name: string, files: Readonly<Record<string, string>>): Repository {
    const bare = join(this.folder, `${name}.git`);
    for (const folder of ['objects', 'refs/heads']) mkdirSync(join(bare, folder), { recursive: true });
    writeFileSync(join(bare, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(join(bare, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    const repository = this.double.add(`${this.owner}/${name}`, bare);
    commitFiles(repository, 'main', files, { message: 'Start' });
    return repository;
  }

  repository(name: string): Repository {
    const found = this.double.repositories.get(`${this.owner}/${name}`);
    if (found === undefined) throw new Error(`there is no repository ${name}`);
    return found;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.double.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A manifest of a package that needs others by git. */
export function manifestThatNeeds(name: string, ...others: readonly string[]): string {
  const entries = others.map((other) => `${other} = { git = "https://github.com/llm-dev-ops/${other}" }\n`).join('');
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n${entries}`;
}
