import { Failure } from '../../domain/failure.js';
import type { History } from '../../ports/git.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { LoggedCommit } from '../../domain/git-log.js';
import { gitCommand, nulFields } from './git-command.js';

const format = ['%H', '%P', '%an', '%aI', '%B'].join('%x1f') + '%x1e';

export function createHistory(process: ProcessRunner): History {
  // Here the caller's paths are patterns.
  const { attempt, output } = gitCommand(process, { GIT_LITERAL_PATHSPECS: undefined });
  const commit: History['commit'] = async (root, revision) => {
    const done = await attempt(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    return done.exitCode === 0 ? done.stdout.trim() : undefined;
  };
  return {
    commit,
    async log(root, { message, text, paths, range, firstParent }) {
      const args = [
        'log',
        '--topo-order',
        '--no-show-signature',
        '--no-patch',
        `--format=${format}`,
        ...(message === undefined ? [] : ['--extended-regexp', `--grep=${message}`]),
        ...(firstParent === true ? ['--first-parent', '-m'] : []),
        ...(text === undefined ? [] : ['--regexp-ignore-case', '--pickaxe-regex', `-S${escaped(text)}`]),
        '--end-of-options',
        range ?? 'HEAD',
        '--',
        ...(paths ?? []),
      ];
      return (await output(root, ...args)).split('\x1e').flatMap((record) => readCommit(record) ?? []);
    },
    async mentions(root, sha, text, paths) {
      const args = ['grep', '--quiet', '--fixed-strings', '--ignore-case', '-I', '-e', text, sha, '--', ...paths];
      const done = await attempt(root, ...args);
      if (done.exitCode === 0 || done.exitCode === 1) return done.exitCode === 0;
      throw new Failure('tool-failed', `git could not search ${sha}: ${done.stderr.trim()}`, {
        hint: 'Check that the clone is complete (`git fsck`).',
      });
    },
    async changedBy(root, sha) {
      // With one parent named, a merge is seen from the branch that it went into.
      const parent = await commit(root, `${sha}^1`);
      const from = parent === undefined ? ['--root', sha] : [parent, sha];
      const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-commit-id', '--relative', ...from];
      return nulFields(await output(root, ...args));
    },
    async renamedSince(root, sha) {
      const args = [
        'diff',
        '--name-status',
        '-z',
        '-M',
        '--diff-filter=R',
        '--relative',
        '--end-of-options',
        sha,
        'HEAD',
      ];
      const fields = nulFields(await output(root, ...args));
      const renamed = new Map<string, string>();
      for (let at = 0; at + 2 < fields.length; at += 3) renamed.set(fields[at + 1] ?? '', fields[at + 2] ?? '');
      return renamed;
    },
    async isShallow(root) {
      return (await output(root, 'rev-parse', '--is-shallow-repository')).trim() === 'true';
    },
    async deepen(root) {
      return (await attempt(root, 'fetch', '--quiet', '--no-tags', '--unshallow', 'origin')).exitCode === 0;
    },
  };
}

/** As an extended regular expression. */
function escaped(text: string): string {
  return text.replaceAll(/[^\w\s/:-]/g, String.raw`\$&`);
}

function readCommit(record: string): LoggedCommit | undefined {
  const [sha, parents, author, date, message] = record.trimStart().split('\x1f');
  if (sha === undefined || message === undefined) return undefined;
  return {
    sha,
    parents: (parents ?? '').split(' ').filter((parent) => parent !== ''),
    author: author ?? '',
    date: date ?? '',
    message,
  };
}
