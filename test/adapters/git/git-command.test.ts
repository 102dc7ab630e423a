import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCommit, gitCommand, type GitOptions } from '../../../src/adapters/git/git-command.js';
import { createBranches } from '../../../src/adapters/git/branches.js';
import { createGit } from '../../../src/adapters/git/git.js';
import { createHistory } from '../../../src/adapters/git/history.js';
import { createWorktrees } from '../../../src/adapters/git/worktrees.js';
import { createScratch } from '../../../src/adapters/files/scratch.js';
import { createProcessRunner } from '../../../src/adapters/processes/process.js';
import type { Command } from '../../../src/domain/command.js';
import type { ProcessRunner } from '../../../src/ports/processes.js';

const processes = createProcessRunner(new AbortController().signal);
let folder = '';
let root = '';
const run = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'git-command-')));
  root = join(folder, 'checkout');
  mkdirSync(root);
  run('init', '-q', '-b', 'main');
  writeFileSync(join(root, 'Cargo.toml'), '[package]\n');
  run('add', '-A');
  run('commit', '-qm', 'first');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The real programs, and every command that was given to them. */
function recorded(): ProcessRunner & { readonly commands: readonly Command[] } {
  const commands: Command[] = [];
  const note = (command: Command): Command => {
    commands.push(command);
    return command;
  };
  return {
    commands,
    run: (command) => processes.run(note(command)),
    runIfPresent: (command) => processes.runIfPresent(note(command)),
  };
}

describe('every call of git', () => {
  test('has the same protections and a time limit, whichever port it is for', async () => {
    const watched = recorded();
    const scratch = createScratch({ RUNNER_TEMP: folder });
    const git = createGit(watched);
    const [branches, history] = [createBranches(watched), createHistory(watched)];
    const worktrees = createWorktrees(watched, scratch);
    run('remote', 'add', 'origin', root);
    const { sha } = await git.head(root);
    await Promise.all([git.files(root), git.changed(root), git.commit(root, 'HEAD'), git.isTracked(root, 'x')]);
    await Promise.all([history.log(root, {}), history.deepen(root), history.changedBy(root, sha)]);
    await Promise.all([branches.tip(root, 'main'), branches.isOnOrigin(root, 'main'), branches.target(root)]);
    await Promise.all([worktrees.fetch(root, sha), worktrees.changes(root), worktrees.ignores(root, 'x')]);
    {
      await using worktree = await worktrees.open(root, sha);
      expect(existsSync(join(worktree.path, 'Cargo.toml'))).toBe(true);
    }
    await branches.checkOut(root, { sha });
    await git.clone(join(folder, 'clone'), root, 'refs/heads/main');

    expect(watched.commands.length).toBeGreaterThan(15);
    for (const { program, args, env, timeoutMs } of watched.commands) {
      expect(program).toBe('git');
      expect(args).toEqual(expect.arrayContaining(['core.hooksPath=/dev/null', 'core.fsmonitor=false']));
      expect(env).toMatchObject({ GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' });
      expect(timeoutMs).toBeGreaterThan(0);
    }
    const transfers = watched.commands.filter(({ args }) => args.some((arg) => /^(fetch|ls-remote)$/.test(arg)));
    expect(transfers).toHaveLength(4);
    for (const { env } of transfers) expect(env).toMatchObject({ GIT_ALLOW_PROTOCOL: 'https:http:ssh:file' });
  });

  test('that takes too long says so', async () => {
    const stuck: ProcessRunner['run'] = (command) =>
      Promise.resolve({
        exitCode: null,
        stdout: '',
        stderr: '',
        timedOut: true,
        droppedBytes: 0,
        durationMs: command.timeoutMs ?? 0,
      });
    const { output } = gitCommand({ run: stuck, runIfPresent: stuck });
    await expect(output(root, 'status')).rejects.toMatchObject({
      code: 'tool-failed',
      message: '`git status` failed: it did not end within 2 minutes',
    });
  });
});

describe('the answer of git', () => {
  const ask = (where: string, options: GitOptions, ...args: string[]): Promise<unknown> =>
    gitCommand(processes, options).ask(where, ...args);

  test('is what it found, that there is no repository, or its refusal in its own words', async () => {
    expect(await ask(root, {}, 'rev-parse', 'HEAD')).toEqual({
      kind: 'found',
      output: `${run('rev-parse', 'HEAD')}\n`,
    });
    expect(await ask(folder, {}, 'rev-parse', 'HEAD')).toEqual({ kind: 'not-a-repository' });
    expect(await ask(root, {}, 'cat-file', 'blob', 'HEAD')).toMatchObject({
      kind: 'refused',
      exitCode: 128,
      words: expect.stringContaining('bad file'),
    });
  });

  test('a repository that git does not trust is no folder without git', async () => {
    const distrusting = recorded();
    const answer = { exitCode: 128, stdout: '', timedOut: false, droppedBytes: 0, durationMs: 1 };
    const refuse = (): ReturnType<ProcessRunner['run']> =>
      Promise.resolve({ ...answer, stderr: `fatal: detected dubious ownership in repository at '${root}'\n` });
    const git = createGit({ ...distrusting, run: refuse });
    await expect(git.topLevel(root)).rejects.toMatchObject({ message: expect.stringContaining('dubious ownership') });
    await expect(git.commit(root, 'HEAD')).rejects.toMatchObject({ code: 'tool-failed' });
  });

  test('a commit that is not there is none; so is one of a folder without git', async () => {
    const git = gitCommand(processes);
    expect(await findCommit(git, root, 'main')).toBe(run('rev-parse', 'HEAD'));
    expect(await findCommit(git, root, 'nope')).toBeUndefined();
    expect(await findCommit(git, root, '1'.repeat(40))).toBeUndefined();
    expect(await findCommit(git, folder, 'HEAD')).toBeUndefined();
  });
});

describe('a commit of another repository', () => {
  test('is checked out with its files and no hook of anybody', async () => {
    const clone = join(folder, 'scratch-infra');
    await createGit(processes).clone(clone, root, run('rev-parse', 'HEAD'));
    expect(readFileSync(join(clone, 'Cargo.toml'), 'utf8')).toBe('[package]\n');
  });

  test('that the server does not have is a failure of the network, with its words', async () => {
    const none = createGit(processes).clone(join(folder, 'none'), root, 'refs/heads/none');
    await expect(none).rejects.toMatchObject({ code: 'network', message: expect.stringContaining('refs/heads/none') });
  });

  test('whose address would start a program is not fetched', async () => {
    const mark = join(folder, 'ran');
    const evil = createGit(processes).clone(join(folder, 'evil'), `ext::touch ${mark}`, 'HEAD');
    await expect(evil).rejects.toMatchObject({ code: 'network' });
    expect(existsSync(mark)).toBe(false);
  });
});
