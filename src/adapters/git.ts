import { relative, resolve } from 'node:path';
import { Failure } from '../domain/failure.js';
import type { Git, ProcessRunner } from '../ports.js';
import { gitCommand, nulFields } from './git-command.js';

/** Git as `Git` promises it, through the `git` program, with no hook, pager, prompt or helper of the repository. */
export function createGit(process: ProcessRunner): Git {
  const { attempt, output: git } = gitCommand(process);

  return {
    async topLevel(folder) {
      const done = await attempt(folder, 'rev-parse', '--show-toplevel');
      return done.exitCode === 0 ? done.stdout.replace(/\n$/, '') : undefined;
    },
    async gitDirectory(root) {
      return resolve(root, (await git(root, 'rev-parse', '--absolute-git-dir')).replace(/\n$/, ''));
    },
    async head(root) {
      const lines = (await git(root, 'rev-parse', 'HEAD', '--abbrev-ref', 'HEAD')).split('\n');
      return { sha: lines[0] ?? '', ref: lines[1] ?? 'HEAD' };
    },
    async files(root) {
      return nulFields(
        await git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'),
      );
    },
    async textAt(root, revision, path) {
      const done = await attempt(root, 'cat-file', 'blob', '--end-of-options', `${revision}:./${path}`);
      if (done.exitCode === 0) return done.stdout;
      if (/does not exist|exists on disk, but not in|invalid object name|path .* not in/i.test(done.stderr))
        return undefined;
      throw new Failure('tool-failed', `git could not read ${path} at ${revision}: ${done.stderr.trim()}`);
    },
    async changed(root) {
      // `--porcelain` paths are relative to the top level whatever the folder.
      const top = (await git(root, 'rev-parse', '--show-toplevel')).replace(/\n$/, '');
      const entries = nulFields(
        await git(root, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.'),
      );
      return entries.map((entry) => relative(root, resolve(top, entry.slice(3))));
    },
    async isTracked(root, path) {
      const done = await attempt(root, 'ls-files', '--error-unmatch', '--', path);
      return done.exitCode === 0;
    },
  };
}
