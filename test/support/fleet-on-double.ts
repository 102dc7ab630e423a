import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GitHubDouble, type Repository } from '../github-double/server.mjs';
import { git } from './github-story.js';

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

  add(name: string, files: Readonly<Record<string, string>>): Repository {
    const tree = join(this.folder, 'trees', name);
    const bare = join(this.folder, `${name}.git`);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    git(tree, 'init', '-q', '-b', 'main');
    git(tree, 'add', '-A');
    git(tree, 'commit', '-q', '-m', 'Start');
    git(tree, 'clone', '-q', '--bare', '--template=', tree, bare);
    return this.double.add(`${this.owner}/${name}`, bare);
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
