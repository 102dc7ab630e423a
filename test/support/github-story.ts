import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Published } from '../../src/actions/open-pull-request/published.js';
import { run } from '../../src/actions/open-pull-request/run.js';
import type { OpenPullRequestInputs } from '../../src/actions/open-pull-request/inputs.js';
import { withGitHub } from '../../src/adapters/github/github.js';
import type { ChangeSet } from '../../src/domain/change-set/change-set.js';
import { digestOf, writeChangeSet } from '../../src/domain/change-set/write.js';
import type { Clock } from '../../src/ports/clock.js';
import type { Ports } from '../../src/ports/ports.js';
import { commitFiles, person } from './commit-files.js';
import { makeChangeSet, manifestBefore } from './change-sets.js';
import { GitHubDouble, type Repository, type RepositorySettings } from '../github-double/server.mjs';

/** A repository on the double, and runs of open-pull-request against it with the real adapters. */

const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: person.name,
  GIT_AUTHOR_EMAIL: person.email,
  GIT_COMMITTER_NAME: person.name,
  GIT_COMMITTER_EMAIL: person.email,
};

export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** A clock that only moves when somebody waits, and keeps who waited how long. */
export class FakeClock implements Clock {
  time = Date.parse('2026-01-01T00:00:00Z');
  readonly waits: number[] = [];

  now(): number {
    return this.time;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.time += milliseconds;
  }
}

const sample: Readonly<Record<string, string>> = {
  'Cargo.toml': manifestBefore,
  'src/lib.rs': 'pub fn one() -> u32 {\n    1\n}\n',
  'README.md': '# Sample\n',
  'docs/notes.md': 'Notes\n',
};

let template: string | undefined;

/** A bare repository for each story. Its first objects are those of one that is made once. */
function bareRepository(folder: string): string {
  if (template === undefined) {
    template = mkdtempSync(join(tmpdir(), 'double-template-'));
    process.once('exit', () => rmSync(template ?? '', { recursive: true, force: true }));
    const tree = join(template, 'tree');
    for (const [path, text] of Object.entries(sample)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    git(tree, 'init', '-q', '-b', 'main');
    git(tree, 'add', '-A');
    git(tree, 'commit', '-q', '-m', 'Start');
    git(template, 'clone', '-q', '--bare', '--shared', '--template=', 'tree', 'bare.git');
  }
  const bare = join(folder, 'sample.git');
  cpSync(join(template, 'bare.git'), bare, { recursive: true });
  return bare;
}

export class Story implements AsyncDisposable {
  readonly clock = new FakeClock();
  readonly log: string[] = [];
  token = 'ghs_CanaryCanaryCanary';

  private constructor(
    readonly folder: string,
    readonly double: GitHubDouble,
    readonly repository: Repository,
    private readonly ownsDouble: boolean,
  ) {}

  static async begin(settings: Partial<RepositorySettings> = {}, shared?: GitHubDouble): Promise<Story> {
    const folder = mkdtempSync(join(tmpdir(), 'double-story-'));
    const double = shared ?? (await new GitHubDouble().start());
    return new Story(
      folder,
      double,
      double.add('octo-org/sample', bareRepository(folder), settings),
      shared === undefined,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.ownsDouble) await this.double.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** @throws where GitHub's description was violated. */
  async end(): Promise<void> {
    await this[Symbol.asyncDispose]();
    if (this.double.violations.length > 0) throw new Error(this.double.violations.join('\n'));
  }

  head(branch = 'main'): string {
    const sha = this.repository.store.ref(`refs/heads/${branch}`);
    if (sha === undefined) throw new Error(`there is no branch ${branch}`);
    return sha;
  }

  /** The change set for the repository as it is. */
  changeSet(overrides: Partial<ChangeSet> = {}): ChangeSet {
    return makeChangeSet({ base: { ref: 'main', sha: this.head() }, ...overrides });
  }

  async publish(
    changeSet: ChangeSet = this.changeSet(),
    inputs: Partial<OpenPullRequestInputs> = {},
  ): Promise<Published> {
    const { token, ...given } = { token: this.token, repository: 'octo-org/sample', ...inputs };
    const { clock, folder, log, double } = this;
    return publish(changeSet, { ...given, token }, { clock, folder, log, url: double.url });
  }

  /** What somebody else does: files of one commit on a branch, pushed. `null` removes a file. */
  push(branch: string, files: Readonly<Record<string, string | null>>, message = 'Work on it', from = branch): string {
    return commitFiles(this.repository, branch, files, { message, from });
  }

  text(branch: string, path: string): string | undefined {
    const entry = this.repository.store.tree(this.head(branch), true).find((candidate) => candidate.path === path);
    return entry === undefined ? undefined : this.repository.store.blob(entry.sha).toString('utf8');
  }

  messages(branch: string): readonly string[] {
    return this.repository.store
      .git(['log', '--format=%s', `main..${branch}`])
      .text.split('\n')
      .filter((line) => line !== '');
  }

  /** A clone as anybody would make one. */
  clone(branch: string): { readonly folder: string; read(path: string): string } {
    const folder = mkdtempSync(join(this.folder, 'clone-'));
    git(this.folder, 'clone', '-q', '--branch', branch, this.repository.store.directory, folder);
    return { folder, read: (path) => readFileSync(join(folder, path), 'utf8') };
  }

  writes(): readonly string[] {
    return this.double.requests.filter(({ method }) => method !== 'GET').map(({ route }) => route);
  }
}

interface PublishWith {
  readonly clock: Clock;
  /** Where paths of the inputs are relative to. */
  readonly folder: string;
  /** What was told goes here. */
  readonly log: string[];
  readonly url: string;
}

/** A run of open-pull-request with a change set, against the double at `url`. */
export async function publish(
  changeSet: ChangeSet,
  inputs: Partial<OpenPullRequestInputs> & { readonly token: string },
  { clock, folder, log, url }: PublishWith,
): Promise<Published> {
  const text = writeChangeSet(changeSet);
  const whole: OpenPullRequestInputs = {
    changeSet: 'change-set.json',
    changeSetDigest: digestOf(text),
    results: [],
    labels: [],
    reviewers: [],
    draft: false,
    autoMerge: false,
    signOff: false,
    closedPullRequest: 'respect',
    dryRun: false,
    ...inputs,
  };
  const keep = (message: string): void => void log.push(message);
  const files: Partial<Ports['callerFiles']> = {
    read: async (path) => (path === 'change-set.json' ? text : readFileSync(join(folder, path), 'utf8')),
    readFolder: async (path) => resultsIn(join(folder, path)),
  };
  const ports: Partial<Ports> = {
    log: { info: keep, warning: keep, error: keep, debug: keep } as Partial<Ports['log']> as Ports['log'],
    clock,
    stop: new AbortController().signal,
    callerFiles: files as Ports['callerFiles'],
  };
  return run(whole, withGitHub(ports as Ports, { token: inputs.token }, { GITHUB_API_URL: url }));
}

function resultsIn(folder: string): ReadonlyMap<string, string> {
  const names = ['smoke-test.json', 'wasm-build.json', 'parts.json'].filter((name) => existsSync(join(folder, name)));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
