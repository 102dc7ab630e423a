import { realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Failure } from '../../domain/failure.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { Scratch } from '../../ports/scratch.js';
import type { Worktrees } from '../../ports/worktrees.js';
import { findCommit, gitCommand, nulFields, type GitCommand } from './git-command.js';
import { copyIgnored, linkNeighbours } from './same-ground.js';
import { createSeparateCheckout } from './separate-checkout.js';

/** Other commits in scratch folders. */
export function createWorktrees(processes: ProcessRunner, scratch: Scratch): Worktrees {
  const git = gitCommand(processes);
  const patterns = gitCommand(processes, { patterns: true });
  const remote = gitCommand(processes, { task: 'transfer' });
  const fetch: Worktrees['fetch'] = async (root, sha) => {
    const args = [
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--depth=1',
      'origin',
      '--end-of-options',
      sha,
    ];
    return (await remote.attempt(root, ...args)).exitCode === 0 && (await findCommit(git, root, sha)) !== undefined;
  };
  const checkOut = createSeparateCheckout(processes, fetch);
  return {
    fetch,
    async changes(root) {
      const done = await git.attempt(root, 'diff', '--no-ext-diff', '--no-textconv', '--quiet', 'HEAD', '--', '.');
      if (done.exitCode === 1) return 'tracked';
      if (done.exitCode !== 0) {
        throw new Failure('tool-failed', `git could not compare the tree with HEAD: ${done.stderr.trim()}`, {
          hint: 'Check that the clone is complete (`git fsck`).',
        });
      }
      const others = await git.output(root, 'ls-files', '--others', '--exclude-standard', '--', '.');
      return others === '' ? 'none' : 'untracked';
    },
    async ignores(root, path) {
      // git does not take this one's paths literally: `./` keeps them from being anything else.
      const done = await patterns.attempt(root, 'check-ignore', '--quiet', '--', `./${path}`);
      if (done.exitCode === 0 || done.exitCode === 1) return done.exitCode === 0;
      throw new Failure('tool-failed', `git could not say whether ${path} is ignored: ${done.stderr.trim()}`, {
        hint: 'Check that `git status` works in this folder.',
      });
    },
    async open(root, sha) {
      const top = await realpath((await git.output(root, 'rev-parse', '--show-toplevel')).replace(/\n$/, ''));
      const holder = await scratch.temporary('worktree');
      try {
        const path = await linkNeighbours(top, holder.path);
        const missing = await checkOut(top, sha, path);
        const left = await copyIgnored(await ignored(top, git), top, path);
        return {
          path: join(path, relative(top, root)),
          differences: [...missing, ...left],
          [Symbol.asyncDispose]: () => holder[Symbol.asyncDispose](),
        };
      } catch (error) {
        await holder[Symbol.asyncDispose]();
        throw error;
      }
    },
  };
}

/** What git ignores, relative to the checkout's top; a folder of nothing else ends with `/`. */
async function ignored(top: string, git: GitCommand): Promise<readonly string[]> {
  const args = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z'];
  return nulFields(await git.output(top, ...args));
}
