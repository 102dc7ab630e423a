import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
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
      const sha = await findCommit(git, root, 'HEAD');
      if (sha === undefined) throw noCommit();
      if (sha.length !== sha1Length) throw otherHash();
      // Not `--abbrev-ref`, which says `heads/main` where a tag has the name, too.
      const name = (await git.output(root, 'rev-parse', '--symbolic-full-name', 'HEAD')).trim();
      return { sha, ref: name.replace(/^refs\/heads\//, '') || 'HEAD' };
    },
    async files(root) {
      const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
      return nulFields(await git.output(root, ...args));
    },
    async leftOut(root) {
      const entries = nulFields(await git.output(root, 'ls-files', '-t', '-z', '--cached'));
      return entries.flatMap((entry) => (entry.startsWith('S ') ? [entry.slice(2)] : []));
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

/** Hexadecimal digits. */
const sha1Length = 40;

function noCommit(): Failure {
  return new Failure('usage', 'the repository has no commit that a change could be made on top of', {
    hint: 'Commit what there is first.',
  });
}

function otherHash(): Failure {
  return new Failure('usage', 'the repository names its commits by SHA-256, which GitHub does not take', {
    hint: 'Make the repository again with `git init --object-format=sha1`.',
  });
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

/**
 * The repository whose `.git` is nearest above `folder`; `undefined` only where there is none. Git is not believed
 * where it takes something else for a repository: a folder with the names of a git directory can be committed.
 *
 * @throws {Failure} `tool-failed` with git's words where it refuses to look: that is no answer.
 */
async function findRepository(git: GitCommand, folder: string): Promise<Repository | undefined> {
  const expected = holderOfGit(folder);
  if (expected === undefined) return undefined;
  const args = ['rev-parse', '--show-toplevel', '--absolute-git-dir'];
  const done = await git.attempt(folder, ...args);
  const [top = '', gitDirectory = ''] = done.stdout.split('\n');
  if (done.exitCode === 0 && isAbsolute(gitDirectory) && samePlace(top, expected)) return { top, gitDirectory };
  const words = done.stderr.trim() || `it takes ${JSON.stringify(top)} for the top of the checkout ${expected}`;
  throw gitRefusal(args, { kind: 'refused', words, exitCode: done.exitCode }, folder);
}

/** The nearest folder with a `.git` in it, which no commit can bring. */
function holderOfGit(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (lstatSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
}

function samePlace(a: string, b: string): boolean {
  try {
    return isAbsolute(a) && realpathSync(a) === realpathSync(b);
  } catch {
    return false; // it is not there
  }
}
