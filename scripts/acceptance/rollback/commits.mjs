import { readFileSync } from 'node:fs';
import { git } from '../fleet/run.mjs';

/** Commits what the change set says on a new branch, one commit each, from the working tree. */
export function commitChangeSet(clone, path, branch) {
  const { commits } = JSON.parse(readFileSync(path, 'utf8'));
  git(clone, 'checkout', '--quiet', '-B', branch);
  for (const { message, files } of commits) {
    git(clone, 'add', '--all', '--', ...files.map((file) => file.path));
    git(clone, 'commit', '--quiet', '--message', message);
  }
}

/** Merges a branch into `trunk` as GitHub does, after a commit of somebody else on it. */
export function mergeInto(clone, branch, style) {
  const commits = git(clone, 'log', '--reverse', '--format=%B%x00', `trunk..${branch}`).split('\0').slice(0, -1);
  git(clone, 'checkout', '--quiet', 'trunk');
  if (style === 'squash') {
    git(clone, 'merge', '--quiet', '--squash', branch);
    // A pull request of one commit keeps its message; else the messages become a list.
    const list = commits.map((message) => `* ${message.trim()}`).join('\n\n');
    const message = commits.length === 1 ? commits[0] : `Infra integration (#1)\n\n${list}`;
    git(clone, 'commit', '--quiet', '--message', message);
  } else if (style === 'merge') {
    git(clone, 'merge', '--quiet', '--no-ff', '--message', `Merge pull request #1 from owner/${branch}`, branch);
  } else {
    git(clone, 'merge', '--quiet', '--ff-only', branch);
  }
}

/** Which files of the working tree are not as in a commit, untracked ones included; empty when none. */
export function treeDiffers(clone, sha) {
  const changed = git(clone, 'diff', '--name-only', sha).trim();
  const untracked = git(clone, 'ls-files', '--others', '--exclude-standard').trim();
  const foreign = untracked.split('\n').filter((path) => path !== '');
  return [...changed.split('\n').filter((path) => path !== ''), ...foreign].join(', ');
}
