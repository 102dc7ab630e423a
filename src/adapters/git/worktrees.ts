import { realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { Failure } from '../../domain/failure.js';
import type { Worktrees } from '../../ports/git.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { Scratch } from '../../ports/scratch.js';
import type { Completed } from '../../domain/command.js';
import { readTextIfPresent } from '../files/files.js';

/** Git worktrees in scratch folders. */
export function createWorktrees(process: ProcessRunner, scratch: Scratch): Worktrees {
  const git = (root: string, ...args: readonly string[]): Promise<Completed> =>
    process.run({
      program: 'git',
      args: [
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'core.fsmonitor=false',
        '-c',
        'advice.detachedHead=false',
        ...args,
      ],
      cwd: root,
      env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
  const commit: Worktrees['commit'] = async (root, revision) => {
    const done = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    return done.exitCode === 0 ? done.stdout.trim() : undefined;
  };
  return {
    commit,
    async fetch(root, sha) {
      const done = await git(root, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', '--end-of-options', sha);
      return done.exitCode === 0 && (await commit(root, sha)) !== undefined;
    },
    async isChanged(root) {
      const done = await git(root, 'diff', '--quiet', 'HEAD', '--', '.');
      if (done.exitCode === 0 || done.exitCode === 1) return done.exitCode === 1;
      throw new Failure('tool-failed', `git could not compare the tree with HEAD: ${done.stderr.trim()}`);
    },
    async ignores(root, path) {
      return (await git(root, 'check-ignore', '--quiet', '--', path)).exitCode === 0;
    },
    async open(root, sha) {
      const top = (await git(root, 'rev-parse', '--show-toplevel')).stdout.replace(/\n$/, '');
      const holder = await scratch.temporary('worktree');
      const path = join(holder.path, 'tree');
      await git(root, 'worktree', 'prune');
      const done = await git(root, 'worktree', 'add', '--quiet', '--detach', '--end-of-options', path, sha);
      const dispose = async (): Promise<void> => {
        // Not through git: it must also work after a signal, when no program is started any more.
        const administration = await administrationOf(path);
        await holder[Symbol.asyncDispose]();
        if (administration !== undefined) await rm(administration, { recursive: true, force: true });
      };
      if (done.exitCode !== 0) {
        await dispose();
        throw new Failure('tool-failed', `git could not check out ${sha}: ${done.stderr.trim()}`, {
          hint: 'Check the free space of the disk and that the clone is complete (`git fsck`).',
        });
      }
      return { path: join(path, relative(await realpath(top), root)), [Symbol.asyncDispose]: dispose };
    },
  };
}

/** The folder that git keeps for a worktree: `<git directory>/worktrees/<name>`. */
async function administrationOf(worktree: string): Promise<string | undefined> {
  const text = await readTextIfPresent(join(worktree, '.git'));
  const path = /^gitdir: (.+)$/m.exec(text ?? '')?.[1];
  return path !== undefined && basename(dirname(path)) === 'worktrees' ? path : undefined;
}
