import type { Branches } from '../../ports/git.js';
import type { ProcessRunner } from '../../ports/processes.js';
import { gitCommand } from './git-command.js';

export function createBranches(process: ProcessRunner): Branches {
  const { attempt } = gitCommand(process);
  const steady = gitCommand({ run: (command) => process.run({ ...command, uninterruptible: true }) });
  const resolve = async (root: string, name: string): Promise<string | undefined> => {
    const done = await attempt(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    return done.exitCode === 0 ? done.stdout.trim() : undefined;
  };
  return {
    async tip(root, name) {
      return (await resolve(root, `refs/heads/${name}`)) ?? (await resolve(root, `refs/remotes/origin/${name}`));
    },
    async isOnOrigin(root, name) {
      if ((await attempt(root, 'remote', 'get-url', 'origin')).exitCode !== 0) return false;
      const done = await attempt(root, 'ls-remote', '--exit-code', '--heads', 'origin', `refs/heads/${name}`);
      // 2: asked, and there is none.
      return done.exitCode === 0 ? true : done.exitCode === 2 ? false : undefined;
    },
    async target(root) {
      const done = await attempt(root, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
      if (done.exitCode === 0) return done.stdout.trim().replace(/^origin\//, '');
      for (const name of ['main', 'master']) {
        const known =
          (await resolve(root, `refs/heads/${name}`)) ?? (await resolve(root, `refs/remotes/origin/${name}`));
        if (known !== undefined) return name;
      }
      return undefined;
    },
    async mergeBase(root, a, b) {
      const done = await attempt(root, 'merge-base', '--end-of-options', a, b);
      return done.exitCode === 0 ? done.stdout.trim() : undefined;
    },
    async checkOut(root, { sha, branch }) {
      const target = branch === undefined ? ['--detach', sha] : [branch];
      await steady.output(root, '-c', 'advice.detachedHead=false', 'checkout', '--quiet', ...target, '--');
    },
    async unstage(root, paths) {
      if (paths.length > 0) await steady.output(root, 'reset', '--quiet', 'HEAD', '--', ...paths);
    },
    async deleteLocal(root, name) {
      await steady.output(root, 'branch', '--quiet', '-D', '--end-of-options', name);
    },
  };
}
