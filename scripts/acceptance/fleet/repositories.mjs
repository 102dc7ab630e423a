import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { git, run } from './run.mjs';

/**
 * The names of the git repositories of a folder, without infra's own; those that have the branch, where one is given.
 */
export function repositoriesOf(folder, { repository, branch }) {
  return readdirSync(folder)
    .filter((name) => name !== 'infra' && existsSync(join(folder, name, '.git')))
    .filter((name) => repository.length === 0 || repository.includes(name))
    .filter((name) => branch === undefined || hasBranch(join(folder, name), branch));
}

function hasBranch(repository, branch) {
  return (
    run('git', ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`], repository, process.env).exitCode === 0
  );
}

/** Clones a repository into a new folder, and gives that. */
export function cloneInto(clone, repository, branch) {
  const options = branch === undefined ? [] : ['--branch', branch];
  git('/', 'clone', '--quiet', '--no-hardlinks', ...options, '--', repository, clone);
  return clone;
}
