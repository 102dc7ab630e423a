import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtBundles } from './built-bundles.js';
import { GitHubDouble, type Repository } from '../github-double/server.mjs';
import { runWorkflow, type ActRun } from './act.js';

export interface World extends AsyncDisposable {
  readonly double: GitHubDouble;
  readonly folder: string;
  /** Makes `sample-org/<name>` from a folder of examples/, on GitHub's double and for checkouts. */
  addRepository(name: string, example: string, more?: Readonly<Record<string, string>>): Repository;
  /** Runs `workflow` as .github/workflows/infra.yml of a repository of GitHub's double. */
  run(caller: string, workflow: string, options?: RunOptions): Promise<ActRun>;
  /** A fresh clone of a repository at a branch, as a reviewer would make one. */
  clone(name: string, branch: string): string;
  /** What GitHub does when somebody merges the pull request of a branch by squash. */
  merge(name: string, branch: string): void;
  artifact(...path: readonly string[]): string;
  git(folder: string, ...args: readonly string[]): string;
  cargo(folder: string, ...args: readonly string[]): string;
}

export interface RunOptions {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface WorldOptions {
  /** A leg that fails does not end the run, which act would do otherwise (`scripts/stage-for-act.mjs`). */
  readonly goesOn?: boolean;
}

const owner = 'sample-org';
const infraUrl = 'https://github.com/llm-dev-ops/infra';

/** A small GitHub on this machine: its API, its repositories, its artifacts and its runner. */
export async function createWorld({ goesOn = false }: WorldOptions = {}): Promise<World> {
  const bundles = builtBundles();
  const folder = mkdtempSync(join(tmpdir(), 'e2e-'));
  const place = (...names: readonly string[]): string => join(folder, ...names);
  const environment = {
    GIT_CONFIG_GLOBAL: place('gitconfig'),
    CARGO_HOME: place('cargo'),
    CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
    CARGO_TARGET_DIR: place('target'),
  };
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, ...environment } }).trim();
  writeFileSync(
    place('gitconfig'),
    `[user]\n\tname = Maintainer\n\temail = maintainer@example.com\n[url ` +
      `"file://${place('remotes', 'infra.git')}"]\n\tinsteadOf = ${infraUrl}\n`,
  );
  for (const name of ['remotes', 'work', 'artifacts', 'runs']) mkdirSync(place(name));

  const bare = (name: string, example: string, more: Readonly<Record<string, string>>): string => {
    const work = place('work', name);
    cpSync(resolve('examples', example), work, { recursive: true });
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(join(work, path, '..'), { recursive: true });
      writeFileSync(join(work, path), text);
    }
    git(work, 'init', '--quiet', '--initial-branch=main');
    git(work, 'add', '--all');
    git(work, 'commit', '--quiet', '--message', 'feat: begin');
    const remote = place('remotes', `${name}.git`);
    git(folder, 'clone', '--quiet', '--bare', work, remote);
    git(remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true'); // as on GitHub
    return remote;
  };
  bare('infra', 'sample-infra', {});
  const staged = place('staged');
  const how = ['--bundles', bundles, ...(goesOn ? ['--go-on'] : [])];
  execFileSync(process.execPath, [resolve('scripts/stage-for-act.mjs'), ...how, staged]);
  const double = await new GitHubDouble().start();
  let runs = 0;
  let clones = 0;

  const clone = (name: string, branch: string): string => {
    const target = place('work', `${name}-${branch.replaceAll('/', '-')}-${++clones}`);
    git(folder, 'clone', '--quiet', '--branch', branch, place('remotes', owner, `${name}.git`), target);
    return target;
  };

  return {
    double,
    folder,
    git,
    addRepository: (name, example, more = {}) =>
      double.add(`${owner}/${name}`, bare(`${owner}/${name}`, example, more)),
    async run(caller, workflow, options = {}) {
      const run = place('runs', String(++runs));
      const checkout = join(run, 'caller');
      git(folder, 'clone', '--quiet', place('remotes', owner, `${caller}.git`), checkout);
      git(checkout, 'remote', 'set-url', 'origin', `https://github.com/${owner}/${caller}.git`);
      mkdirSync(join(checkout, '.github', 'workflows'), { recursive: true });
      writeFileSync(join(checkout, '.github', 'workflows', 'infra.yml'), workflow);
      return runWorkflow({
        caller: checkout,
        staged,
        folder: run,
        secrets: { GITHUB_TOKEN: 'default-token-of-the-run', ...options.secrets },
        inputs: options.inputs ?? {},
        environment: {
          ...environment,
          GITHUB_API_URL: double.url,
          E2E_REMOTES: place('remotes'),
          E2E_ARTIFACTS: place('artifacts'),
          ...options.environment,
        },
      });
    },
    clone,
    merge(name, branch) {
      const work = clone(name, branch);
      const message = git(work, 'log', '-1', '--format=%B');
      git(work, 'checkout', '--quiet', 'main');
      git(work, 'merge', '--quiet', '--squash', `origin/${branch}`);
      git(work, 'commit', '--quiet', '--message', message);
      git(work, 'push', '--quiet', 'origin', 'main', `:${branch}`);
      const pull = double.repositories.get(`${owner}/${name}`)?.pulls.find(({ head }) => head === branch);
      if (pull) Object.assign(pull, { state: 'closed', merged: true });
    },
    artifact: (...path) => place('artifacts', ...path),
    cargo: (cwd, ...args) =>
      execFileSync('cargo', args, { cwd, encoding: 'utf8', env: { ...process.env, ...environment }, stdio: 'pipe' }),
    async [Symbol.asyncDispose]() {
      await double.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
