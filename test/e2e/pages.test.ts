import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { builtBundles } from '../support/built-bundles.js';
import { commandsOf } from '../support/page-blocks.js';

/** What the first pages tell people to type, word for word, in a fresh clone of this project. */
let folder = '';
const place = (...names: readonly string[]): string => join(folder, ...names);
/** The plan's first phase. */
const firstPhase = ['config-manager', 'schema-registry', 'cost-ops'];
const infraUrl = 'https://github.com/llm-dev-ops/infra';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  writeFileSync(
    place('gitconfig'),
    `[user]\n\tname = Maintainer\n\temail = maintainer@example.com\n` +
      `[url "file://${place('infra')}"]\n\tinsteadOf = ${infraUrl}\n[protocol "file"]\n\tallow = always\n`,
  );
  git('.', 'clone', '--quiet', '--depth=1', `file://${resolve('.')}`, 'infra-actions');
  rmSync(place('infra-actions', 'dist'), { recursive: true });
  cpSync(builtBundles(), place('infra-actions', 'dist'), { recursive: true });
  addRepository('infra', 'sample-infra');
  addRepository('my-repository', 'sample');
  for (const name of firstPhase) addRepository(`checkouts/${name}`, 'sample-single');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  RUSTUP_HOME: process.env['RUSTUP_HOME'],
  CARGO_HOME: place('cargo'),
  CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
  GIT_CONFIG_GLOBAL: place('gitconfig'),
  RUNNER_TEMP: folder,
});

function git(name: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: place(name), encoding: 'utf8', env: environment() });
}

function addRepository(name: string, example: string): void {
  mkdirSync(dirname(place(name)), { recursive: true });
  cpSync(join('examples', example), place(name), { recursive: true });
  git(name, 'init', '--quiet', '--initial-branch=main');
  commit(name, 'feat: begin');
}

function commit(name: string, message: string): void {
  git(name, 'add', '--all');
  git(name, 'commit', '--quiet', '--message', message);
}

/** Types the one command of the page that begins so. */
function type(page: string, start: string, where = 'infra-actions'): { status: number | null; told: string } {
  const [command, ...more] = commandsOf(page).filter((line) => line.startsWith(start));
  expect([command, ...more]).toEqual([expect.any(String)]);
  const done = spawnSync('bash', ['-c', command ?? ''], { cwd: place(where), encoding: 'utf8', env: environment() });
  return { status: done.status, told: `${done.stdout}${done.stderr}` };
}

const infraCommit = (): string => git('infra', 'rev-parse', 'HEAD').trim();

test('docs/add-crates.md: the change stays in the working tree, and the next commands are printed', () => {
  const head = git('my-repository', 'rev-parse', 'HEAD');
  const { status, told } = type('docs/add-crates.md', 'node dist/cli/index.js integrate');
  expect([status, told]).toEqual([0, expect.stringMatching(/verdict +integrated/)]);
  expect(told).toMatch(/git -C \.\.\/my-repository diff/);
  expect(git('my-repository', 'rev-parse', 'HEAD')).toBe(head);
  const changed = git('my-repository', 'status', '--porcelain');
  for (const path of ['Cargo.toml', 'Cargo.lock', 'INFRA_DEPENDENCIES.md', 'README.md'])
    expect(changed).toContain(path);
});

test('docs/add-crates.md: the folder of a workspace member is refused, with the folder to name', () => {
  const args = ['dist/cli/index.js', 'integrate', '--crates', 'errors', '--working-directory', '../my-repository/core'];
  const done = spawnSync('node', args, { cwd: place('infra-actions'), encoding: 'utf8', env: environment() });
  expect([done.status, done.stderr]).toEqual([2, expect.stringContaining('is a member of the workspace in `..`')]);
});

test('docs/run-for-all.md and docs/take-it-back.md: a newer infra, and the last good revision of it', () => {
  commit('my-repository', 'feat: integrate infra');
  const good = infraCommit();
  appendFileSync(place('infra', 'crates', 'infra-errors', 'src', 'lib.rs'), '\n// newer\n');
  commit('infra', 'feat: a newer one');
  execFileSync('cargo', ['update', '--quiet', '-p', 'infra-errors'], {
    cwd: place('my-repository'),
    env: environment(),
  });
  commit('my-repository', 'chore: a newer infra');
  const { status, told } = type('docs/take-it-back.md', 'git log', 'my-repository');
  expect([status, told.split('\n').filter(Boolean)]).toEqual([0, [infraCommit(), good]]);
});

test('docs/run-for-all.md: what the machine lacks, every checkout audited, and the next wave', () => {
  const page = 'docs/run-for-all.md';
  expect(type(page, 'node dist/cli/index.js doctor').told).toMatch(/cargo/);
  const fleet = type(page, 'node dist/cli/index.js fleet ');
  for (const name of firstPhase) expect(fleet.told).toContain(name);
  const plan = type(page, 'node dist/cli/index.js fleet-plan');
  expect([plan.status, plan.told]).toEqual([0, expect.stringMatching(/verdict +work\n[^]*config-manager/)]);
});
