import type { Branches } from '../../ports/branches.js';
import type { ProcessRunner } from '../../ports/processes.js';
import { findCommit, gitCommand } from './git-command.js';

export function createBranches(processes: ProcessRunner): Branches {
  const git = gitCommand(processes);
  const remote = gitCommand(processes, { task: 'transfer' });
  const writing = gitCommand(processes, { task: 'write', uninterruptible: true });
  const known = async (root: string, name: string): Promise<string | undefined> =>
    (await findCommit(git, root, `refs/heads/${name}`)) ?? (await findCommit(git, root, `refs/remotes/origin/${name}`));
  return {
    tip: known,
    async isOnOrigin(root, name) {
      if ((await git.attempt(root, 'remote', 'get-url', 'origin')).exitCode !== 0) return false;
      const done = await remote.attempt(root, 'ls-remote', '--exit-code', '--heads', 'origin', `refs/heads/${name}`);
      // 2: asked, and there is none.
      return done.exitCode === 0 ? true : done.exitCode === 2 ? false : undefined;
    },
    async names(root) {
      const refs = await git.output(root, 'for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin');
      const names = refs.split('\n').map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ''));
      return [...new Set(names.filter((name) => name !== '' && name !== 'HEAD'))];
    },
    async target(root) {
      const done = await git.attempt(root, 'symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
      return done.exitCode === 0 ? done.stdout.trim().replace(/^refs\/remotes\/origin\//, '') : undefined;
    },
    async distance(root, from, to) {
      const done = await git.attempt(root, 'rev-list', '--count', '--end-of-options', `${from}..${to}`);
      return done.exitCode === 0 ? Number(done.stdout.trim()) : undefined;
    },
    async mergeBase(root, a, b) {
      const done = await git.attempt(root, 'merge-base', '--end-of-options', a, b);
      return done.exitCode === 0 ? done.stdout.trim() : undefined;
    },
    async checkOut(root, { sha, branch }) {
      const target = branch === undefined ? ['--detach', sha] : [branch];
      await writing.output(root, 'checkout', '--quiet', ...target, '--');
    },
    async unstage(root, paths) {
      if (paths.length > 0) await writing.output(root, 'reset', '--quiet', 'HEAD', '--', ...paths);
    },
    async deleteLocal(root, name) {
      await writing.output(root, 'branch', '--quiet', '-D', '--end-of-options', name);
    },
  };
}
