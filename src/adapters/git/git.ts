import { relative, resolve } from 'node:path';
import { Failure } from '../../domain/failure.js';
import type { Git } from '../../ports/git.js';
import type { ProcessRunner } from '../../ports/processes.js';
import { cloneCommit } from './clone.js';
import { findCommit, gitCommand, gitRefusal, nulFields, type GitCommand } from './git-command.js';
import { textAt, textsAt } from './texts.js';

/** Git as `Git` promises it, through the `git` program. */
export function createGit(processes: ProcessRunner): Git {
  const git = gitCommand(processes);
  const find = createFinder(git);
  return {
    topLevel: async (folder) => (await find(folder))?.top,
    async gitDirectory(root) {
      const repository = await find(root);
      if (repository) return repository.gitDirectory;
      throw new Failure('tool-failed', `${root} is not in a git checkout`, { hint: 'Check the repository out first.' });
    },
    async head(root) {
      // `--abbrev-ref` says `heads/main` where a tag has that name, too.
      const [sha, symbolic] = await Promise.all([
        git.output(root, 'rev-parse', '--verify', 'HEAD^{commit}'),
        git.attempt(root, 'symbolic-ref', '--quiet', 'HEAD'),
      ]);
      const ref = symbolic.exitCode === 0 ? symbolic.stdout.trim().replace(/^refs\/heads\//, '') : 'HEAD';
      return { sha: sha.trim(), ref };
    },
    async files(root) {
      const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
      return nulFields(await git.output(root, ...args));
    },
    textAt: (root, revision, path) => textAt(git, root, revision, path),
    textsAt: (root, revision, now) => textsAt(git, root, revision, now),
    async changed(root) {
      // `--porcelain` paths are relative to the top level whatever the folder.
      const top = (await find(root))?.top ?? root;
      const args = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.'];
      const entries = nulFields(await git.output(root, ...args));
      return entries.map((entry) => relative(root, resolve(top, entry.slice(3))));
    },
    async isTracked(root, path) {
      const done = await git.attempt(root, 'ls-files', '--error-unmatch', '--', path);
      return done.exitCode === 0;
    },
    commit: (root, revision) => findCommit(git, root, revision),
    clone: (folder, url, revision) => cloneCommit(processes, folder, url, revision),
  };
}

/** The repository that a folder belongs to; absolute paths. */
interface Repository {
  readonly top: string;
  readonly gitDirectory: string;
}

/** Where a checkout is does not change while an action runs: git is asked once for each folder. */
function createFinder(git: GitCommand): (folder: string) => Promise<Repository | undefined> {
  const found = new Map<string, Promise<Repository | undefined>>();
  return (folder) => {
    const known = found.get(folder) ?? findRepository(git, folder);
    found.set(folder, known);
    return known;
  };
}

/** `undefined` only where git says that there is none: a refusal to look is no answer. */
async function findRepository(git: GitCommand, folder: string): Promise<Repository | undefined> {
  const args = ['rev-parse', '--show-toplevel', '--absolute-git-dir'];
  const answer = await git.ask(folder, ...args);
  if (answer.kind === 'not-a-repository') return undefined;
  if (answer.kind === 'refused') throw gitRefusal(args, answer, folder);
  const [top = '', gitDirectory = ''] = answer.output.split('\n');
  return { top, gitDirectory: resolve(folder, gitDirectory) };
}
