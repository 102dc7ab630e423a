import { realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { Failure } from '../../domain/failure.js';
import type { Worktrees } from '../../ports/worktrees.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { Scratch } from '../../ports/scratch.js';
import { readTextIfPresent } from '../files/files.js';
import { findCommit, gitCommand } from './git-command.js';

/** Git worktrees in scratch folders. */
export function createWorktrees(processes: ProcessRunner, scratch: Scratch): Worktrees {
  const git = gitCommand(processes);
  const remote = gitCommand(processes, { task: 'transfer' });
  const writing = gitCommand(processes, { task: 'write' });
  return {
    async fetch(root, sha) {
      const done = await remote.attempt(
        root,
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--depth=1',
        'origin',
        '--end-of-options',
        sha,
      );
      return done.exitCode === 0 && (await findCommit(git, root, sha)) !== undefined;
    },
    async isChanged(root) {
      const done = await git.attempt(root, 'diff', '--no-ext-diff', '--no-textconv', '--quiet', 'HEAD', '--', '.');
      if (done.exitCode === 0 || done.exitCode === 1) return done.exitCode === 1;
      throw new Failure('tool-failed', `git could not compare the tree with HEAD: ${done.stderr.trim()}`);
    },
    async ignores(root, path) {
      return (await git.attempt(root, 'check-ignore', '--quiet', '--', path)).exitCode === 0;
    },
    async open(root, sha) {
      const top = (await git.output(root, 'rev-parse', '--show-toplevel')).replace(/\n$/, '');
      const holder = await scratch.temporary('worktree');
      const path = join(holder.path, 'tree');
      await writing.attempt(root, 'worktree', 'prune');
      const done = await writing.attempt(root, 'worktree', 'add', '--quiet', '--detach', '--end-of-options', path, sha);
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
