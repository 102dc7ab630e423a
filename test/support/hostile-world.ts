import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
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
import { dirname, join, resolve } from 'node:path';
import { changedPaths, fingerprints, type Fingerprints } from './fingerprints.js';

/** Where things are in the world of one case; absolute. */
export interface Places {
  readonly root: string;
  /** The checkout, which is also the workspace. */
  readonly repository: string;
  /** Files of others: nothing may change or quote them. */
  readonly outside: string;
  readonly home: string;
  /** `RUNNER_TEMP`. */
  readonly temp: string;
  /** A program that says that it ran. */
  readonly canary: string;
}

export type Entry = string | Uint8Array | { readonly link: string };
export type Tree = Readonly<Record<string, Entry>>;
export type Inputs = Readonly<Record<string, string>>;

/** One hostile situation and how it has to end. */
export interface HostileCase {
  readonly name: string;
  readonly action: string;
  /** Committed on top of a plain package; an absolute path is a file beside the checkout. */
  readonly files?: (at: Places) => Tree;
  /** What happens after the commit: what git cannot carry, or what an earlier step of the job did. */
  readonly prepare?: (at: Places) => void;
  readonly inputs?: (at: Places) => Inputs;
  readonly environment?: (at: Places) => NodeJS.ProcessEnv;
  /** Programs that come first on PATH, as shell scripts. */
  readonly tools?: (at: Places) => Readonly<Record<string, string>>;
  /** What is sent to the process after so many milliseconds. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly afterMs: number };
  /** The exit status, or those that are right. */
  readonly exit: number | readonly number[];
  /** What people have to be told. */
  readonly says?: RegExp;
  /** What no output may have, beside what none ever may. */
  readonly never?: RegExp;
  /** Paths of the checkout that stay as they are, also where the action goes well. */
  readonly keeps?: readonly string[];
  /** What no file has that was changed in the checkout. */
  readonly neverWritten?: RegExp;
  /** As a person at a terminal calls it, not as GitHub does. */
  readonly terminal?: boolean;
  /** Where the tests run as root: as another user, who may not write everything. */
  readonly unprivileged?: boolean;
  /** With the sample infra workspace behind the plan's address, so that Cargo resolves. */
  readonly resolves?: boolean;
  /** How many files the process, and what it starts, may have open. */
  readonly maxOpenFiles?: number;
  readonly maxMs?: number;
  readonly maxMegabytes?: number;
}

/** How a case ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  /** Everything that left the process: the above, the outputs and every file that was kept. */
  readonly everything: string;
  /** What the files that were changed in the checkout are now. */
  readonly written: string;
  /** Programs that ran and should not have. */
  readonly ran: readonly string[];
  readonly checkout: { readonly before: Fingerprints; readonly after: Fingerprints };
  readonly others: { readonly before: Fingerprints; readonly after: Fingerprints };
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Secrets of the job, and a text of a file outside: none may be seen anywhere. */
export const secrets = {
  GITHUB_TOKEN: 'ghp_CanaryOfTheJob0123456789abcdefABCD',
  ACTIONS_RUNTIME_TOKEN: 'canary.of.the.runtime.0123456789',
  CARGO_REGISTRY_TOKEN: 'canary-of-the-registry-0123456789',
} as const;
export const outsideText = 'canary-outside = hunter2-outside-0123456789';

export const plainManifest = '[package]\nname = "v"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n';

const plainPackage: Tree = { 'Cargo.toml': plainManifest, 'src/lib.rs': '\n', 'README.md': '# v\n' };

/** Longer than anything takes on a busy machine; a case that needs it has failed. */
const patienceMs = 60_000;

export function makePlaces(): Places {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-')));
  const names = { repository: 'work', outside: 'outside', home: 'home', temp: 'temp' };
  const at = Object.fromEntries(Object.entries(names).map(([name, folder]) => [name, join(root, folder)]));
  for (const folder of Object.values(at)) mkdirSync(folder);
  const canary = join(root, 'canary');
  writeFileSync(canary, `#!/bin/sh\necho "$0 $*" >> ${join(root, 'ran')}\ncat 2>/dev/null\nexit 0\n`, { mode: 0o755 });
  const places = { root, ...at, canary } as Places;
  writeFileSync(join(places.outside, 'secret.txt'), `${outsideText}\n`);
  writeFileSync(join(places.outside, 'Cargo.toml'), `${outsideText}\n`);
  writeFileSync(join(root, 'gitconfig'), '[user]\n\tname = test\n\temail = test@example.invalid\n');
  return places;
}

/** Writes entries below `folder`. */
export function writeTree(folder: string, tree: Tree): void {
  for (const [path, entry] of Object.entries(tree)) {
    const target = resolve(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { force: true });
    if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(target, entry);
    else symlinkSync(entry.link, target);
  }
}

/** Git as the person has it who made the repository. */
export function gitIn(at: Places, folder: string, ...args: readonly string[]): string {
  // The same commit in every world, so that two of them can be compared.
  const date = '2026-01-01T00:00:00Z';
  const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const env = { PATH: process.env['PATH'], HOME: at.home, GIT_CONFIG_GLOBAL: join(at.root, 'gitconfig'), ...dates };
  const done = spawnSync('git', [...args], { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
  return done.stdout;
}

/** An empty repository, made once. */
let template: string | undefined;

function makeRepository(at: Places, one: HostileCase): void {
  template ??= mkdtempSync(join(tmpdir(), 'hostile-template-'));
  if (!existsSync(join(template, '.git'))) {
    gitIn(at, template, 'init', '--quiet', '--initial-branch=main');
    rmSync(join(template, '.git', 'hooks'), { recursive: true });
  }
  cpSync(template, at.repository, { recursive: true });
  writeTree(at.repository, { ...plainPackage, ...one.files?.(at) });
  gitIn(at, at.repository, 'add', '--all');
  gitIn(at, at.repository, 'commit', '--quiet', '--message', 'feat: begin');
  one.prepare?.(at);
}

/** The sample infra workspace as a repository, made once. */
let infra: string | undefined;

function infraRepository(at: Places): string {
  if (infra !== undefined) return infra;
  const folder = mkdtempSync(join(tmpdir(), 'hostile-infra-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync('examples/sample-infra', folder, { recursive: true });
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'feat: begin'],
  ])
    gitIn(at, folder, ...args);
  return (infra = folder);
}

function environmentOf(at: Places, one: HostileCase): NodeJS.ProcessEnv {
  const bin = join(at.root, 'bin');
  mkdirSync(bin);
  for (const [name, body] of Object.entries(one.tools?.(at) ?? {})) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const inputs = { repository: 'v', crates: 'errors', ...one.inputs?.(at) };
  if (one.resolves === true) {
    const address = `[url "file://${infraRepository(at)}"]\n\tinsteadOf = https://github.com/llm-dev-ops/infra\n`;
    appendFileSync(join(at.root, 'gitconfig'), address);
  }
  return {
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    HOME: at.home,
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(process.env['HOME'] ?? '', '.rustup'),
    CARGO_HOME: join(at.root, 'cargo-home'),
    CARGO_NET_OFFLINE: String(one.resolves !== true),
    CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
    GIT_CONFIG_GLOBAL: join(at.root, 'gitconfig'),
    RUNNER_TEMP: at.temp,
    TMPDIR: at.temp,
    ...secrets,
    ...(one.terminal !== true && {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: at.repository,
      GITHUB_OUTPUT: join(at.root, 'output'),
      GITHUB_STEP_SUMMARY: join(at.root, 'summary'),
      GITHUB_RUN_ID: '1',
      GITHUB_JOB: 'try',
    }),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...one.environment?.(at),
    MEASURED: join(at.root, 'measured'),
  };
}

/** A case's world, in which its action can be started more than once. */
export interface World {
  readonly at: Places;
  /** @param more modules that are loaded before the bundle, and variables. */
  run(more?: Started): Promise<Ended>;
  remove(): void;
}

export interface Started {
  readonly imports?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

export function openWorld(one: HostileCase, bundles: string): World {
  const at = makePlaces();
  makeRepository(at, one);
  const env = environmentOf(at, one);
  const read = (name: string): string => textOf(join(at.root, name));
  return {
    at,
    async run({ imports = [], environment = {} } = {}) {
      const before = { checkout: fingerprints(at.repository), others: fingerprints(at.root, isOfTheRun) };
      const bundle = join(bundles, one.action, 'index.js');
      const loaded = [resolve('test/support/measure-memory.mjs'), ...imports].flatMap((path) => ['--import', path]);
      const done = await start(at, one, [process.execPath, ...loaded, bundle], { ...env, ...environment });
      const after = fingerprints(at.repository);
      return {
        ...done,
        summary: read('summary'),
        everything: [done.stdout, done.stderr, read('summary'), read('output'), textsBelow(at.temp)].join('\n'),
        ran: read('ran').split('\n').filter((line) => line !== ''), // prettier-ignore
        checkout: { before: before.checkout, after },
        written: changedPaths(before.checkout, after)
          .map((path) => fileText(join(at.repository, path)))
          .join('\n'),
        others: { before: before.others, after: fingerprints(at.root, isOfTheRun) },
        megabytes: Number(read('measured')) / 1024,
      };
    },
    remove: () => rmSync(at.root, { recursive: true, force: true }),
  };
}

/** Makes the case's world, runs the bundle in it and takes everything down again. */
export async function runCase(one: HostileCase, bundles: string): Promise<Ended> {
  const world = openWorld(one, bundles);
  try {
    return await world.run();
  } finally {
    world.remove();
  }
}

/** What a run may write outside the checkout. */
function isOfTheRun(path: string): boolean {
  return /^(work|temp|bin|output|summary|measured|ran|cargo-home)(\/|$)/.test(path);
}

async function start(
  at: Places,
  one: HostileCase,
  command: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Pick<Ended, 'exitCode' | 'stdout' | 'stderr' | 'milliseconds'>> {
  const began = performance.now();
  const limited = one.maxOpenFiles === undefined ? command : ['prlimit', `--nofile=${one.maxOpenFiles}`, ...command];
  const [program = '', ...args] = limited;
  const child = spawn(program, args, {
    cwd: at.repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...(one.unprivileged === true && process.getuid?.() === 0 && { uid: 65534, gid: 65534 }),
  });
  const chunks: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => void chunks[name].push(chunk));
  const kill = (signal: NodeJS.Signals): void => void process.kill(-(child.pid ?? 0), signal);
  const patience = setTimeout(() => kill('SIGKILL'), patienceMs);
  const sent = one.signal && setTimeout(() => child.kill(one.signal?.name), one.signal.afterMs);
  const exitCode = await new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  clearTimeout(patience);
  clearTimeout(sent);
  // What tells the runner to hide a secret has to name it.
  const textFrom = (name: 'stdout' | 'stderr'): string =>
    Buffer.concat(chunks[name])
      .toString('utf8')
      .replaceAll(/^::add-mask::.*\n/gm, '');
  return { exitCode, stdout: textFrom('stdout'), stderr: textFrom('stderr'), milliseconds: performance.now() - began };
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function fileText(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, 'utf8') : '';
}

/** The texts of a folder's files, and their names. */
function textsBelow(folder: string): string {
  if (!existsSync(folder)) return '';
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n');
}
