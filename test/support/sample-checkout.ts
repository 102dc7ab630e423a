import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeSample } from '../../src/cli/commands/sample-repository.js';

/** A git checkout of a sample with the sample infra workspace behind the plan's address, and the built command line. */
export interface SampleCheckout {
  readonly repository: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Runs the command line to its end, from the checkout's parent folder. */
  run(args: readonly string[], environment?: NodeJS.ProcessEnv): Finished;
  start(args: readonly string[]): ChildProcess;
  /** Changes files of the repository and commits them. */
  commit(files: Readonly<Record<string, string>>): void;
  git(...args: readonly string[]): string;
  read(path: string): string;
  /** Every file outside `.git` with the digest of its bytes and its mode. */
  bytes(): ReadonlyMap<string, string>;
  remove(): void;
}

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The outputs that people see. */
  readonly outputs: ReadonlyMap<string, string>;
}

export async function sampleCheckout(bundles: string, example = 'sample'): Promise<SampleCheckout> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sample-')));
  const sample = await makeSample(folder, {
    installation: { root: process.cwd(), bundles },
    environment: { ...process.env, RUNNER_TEMP: join(folder, 'temp') },
    cwd: folder,
    stdout: process.stdout,
    stderr: process.stderr,
    stop: new AbortController().signal,
  });
  const { environment } = sample;
  const repository = example === 'sample' ? sample.repository : join(folder, example);
  const git = (...args: readonly string[]): string => {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
    const done = spawnSync('git', [...identity, ...args], { cwd: repository, env: environment, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
    return done.stdout;
  };
  if (example !== 'sample') {
    cpSync(join('examples', example), repository, { recursive: true });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'feat: begin');
  }
  const cli = join(bundles, 'cli', 'index.js');
  return {
    repository,
    environment,
    git,
    run(args, more = {}) {
      const env = { ...environment, ...more };
      const done = spawnSync(process.execPath, [cli, ...args], { cwd: folder, env, encoding: 'utf8' });
      const outputs = [...done.stderr.matchAll(/^ {2}([a-z-]+) {2,}(.+)$/gm)];
      return {
        exitCode: done.status,
        stdout: done.stdout,
        stderr: done.stderr,
        outputs: new Map(outputs.map((match) => [match[1] ?? '', match[2] ?? ''])),
      };
    },
    start: (args) => spawn(process.execPath, [cli, ...args], { cwd: folder, env: environment, stdio: 'ignore' }),
    commit(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(repository, path)), { recursive: true });
        writeFileSync(join(repository, path), text);
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', 'test: change the sample');
    },
    read: (path) => readFileSync(join(repository, path), 'utf8'),
    bytes() {
      const paths = readdirSync(repository, { recursive: true, encoding: 'utf8' })
        .filter((path) => path !== '.git' && !path.startsWith('.git/'))
        .filter((path) => statSync(join(repository, path)).isFile());
      return new Map(paths.toSorted().map((path) => [path, fingerprint(join(repository, path))]));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function fingerprint(path: string): string {
  return `${createHash('sha256').update(readFileSync(path)).digest('hex')} ${statSync(path).mode.toString(8)}`;
}
