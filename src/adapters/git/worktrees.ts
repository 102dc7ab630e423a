import { realpath } from 'node:fs/promises';
import { relative, join } from 'node:path';
import { Failure } from '../../domain/failure.js';
import type { Completed } from '../../domain/command.js';
import type { Worktrees } from '../../ports/git.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { Scratch } from '../../ports/scratch.js';
import { gitCommand, nulFields } from './git-command.js';
import { copyIgnored, linkNeighbours } from './same-ground.js';
import { checkOut, type RunGit } from './separate-checkout.js';

/** Other commits in scratch folders. */
export function createWorktrees(process: ProcessRunner, scratch: Scratch): Worktrees {
  const git: RunGit = (root, args, env = {}) => gitCommand(process, env).attempt(root, ...args);
  const commit: Worktrees['commit'] = async (root, revision) => {
    const done = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    return done.exitCode === 0 ? done.stdout.trim() : undefined;
  };
  const fetch: Worktrees['fetch'] = async (root, sha) => {
    const args = ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', '--end-of-options', sha];
    return (await git(root, args)).exitCode === 0 && (await commit(root, sha)) !== undefined;
  };
  return {
    commit,
    fetch,
    async changes(root) {
      const done = await git(root, ['diff', '--quiet', 'HEAD', '--', '.']);
      if (done.exitCode === 1) return 'tracked';
      const listed = done.exitCode === 0 ? await git(root, ['ls-files', '--others', '--exclude-standard', '--', '.']) : done; // prettier-ignore
      if (listed.exitCode === 0) return listed.stdout === '' ? 'none' : 'untracked';
      throw new Failure('tool-failed', `git could not compare the tree with HEAD: ${listed.stderr.trim()}`);
    },
    async ignores(root, path) {
      return (await git(root, ['check-ignore', '--quiet', '--', path])).exitCode === 0;
    },
    async open(root, sha) {
      const top = await realpath((await git(root, ['rev-parse', '--show-toplevel'])).stdout.replace(/\n$/, ''));
      const holder = await scratch.temporary('worktree');
      try {
        const path = await linkNeighbours(top, holder.path);
        const missing = await checkOut({ from: top, sha, to: path, git, fetch });
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
async function ignored(top: string, git: RunGit): Promise<readonly string[]> {
  const args = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z'];
  const listed: Completed = await git(top, args);
  return listed.exitCode === 0 ? nulFields(listed.stdout) : [];
}
