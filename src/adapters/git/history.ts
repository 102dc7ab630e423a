import { Failure } from '../../domain/failure.js';
import type { History } from '../../ports/history.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { LoggedCommit, LogQuery } from '../../domain/git-log.js';
import { findCommit, gitCommand, nulFields } from './git-command.js';

const format = ['%H', '%P', '%an', '%aI', '%B'].join('%x1f') + '%x1e';

export function createHistory(processes: ProcessRunner): History {
  const git = gitCommand(processes, { patterns: true });
  const remote = gitCommand(processes, { task: 'transfer' });
  return {
    async log(root, query) {
      return (await git.output(root, ...logArguments(query)))
        .split('\x1e')
        .flatMap((record) => readCommit(record) ?? []);
    },
    async mentions(root, sha, text, paths) {
      const args = ['grep', '--quiet', '--fixed-strings', '--ignore-case', '-I', '-e', text, sha, '--', ...paths];
      const done = await git.attempt(root, ...args);
      if (done.exitCode === 0 || done.exitCode === 1) return done.exitCode === 0;
      throw new Failure('tool-failed', `git could not search ${sha}: ${done.stderr.trim()}`, {
        hint: 'Check that the clone is complete (`git fsck`).',
      });
    },
    async changedBy(root, sha) {
      // With one parent named, a merge is seen from the branch that it went into.
      const parent = await findCommit(git, root, `${sha}^1`);
      const from = parent === undefined ? ['--root', sha] : [parent, sha];
      const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-commit-id', '--relative', ...from];
      return nulFields(await git.output(root, ...args));
    },
    async renamedSince(root, sha) {
      const options = ['--no-ext-diff', '--no-textconv', '--name-status', '-z', '-M', '--diff-filter=R', '--relative'];
      const fields = nulFields(await git.output(root, 'diff', ...options, '--end-of-options', sha, 'HEAD', '--'));
      const renamed = new Map<string, string>();
      for (let at = 0; at + 2 < fields.length; at += 3) renamed.set(fields[at + 1] ?? '', fields[at + 2] ?? '');
      return renamed;
    },
    async isShallow(root) {
      return (await git.output(root, 'rev-parse', '--is-shallow-repository')).trim() === 'true';
    },
    async deepen(root) {
      return (
        (await remote.attempt(root, 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--unshallow', 'origin'))
          .exitCode === 0
      );
    },
  };
}

function logArguments({ message, text, paths, range, firstParent }: LogQuery): readonly string[] {
  return [
    'log',
    '--topo-order',
    '--no-show-signature',
    '--no-patch',
    '--no-ext-diff',
    '--no-textconv',
    `--format=${format}`,
    ...(message === undefined ? [] : ['--extended-regexp', `--grep=${message}`]),
    ...(firstParent === true ? ['--first-parent', '-m'] : []),
    ...(text === undefined ? [] : ['--regexp-ignore-case', '--pickaxe-regex', `-S${escaped(text)}`]),
    '--end-of-options',
    range ?? 'HEAD',
    '--',
    ...(paths ?? []),
  ];
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
