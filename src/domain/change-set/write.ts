import type { ChangedFile } from './changed-file.js';
import { sha256 } from '../text/sha256.js';
import type { ChangeSet, CommitChange, FileChange } from './change-set.js';

/**
 * The one way in which a change set becomes a file: fixed key order, two spaces, a final newline. Equal change sets
 * give equal bytes, so the digest names the change set.
 */
export function writeChangeSet(changeSet: ChangeSet): string {
  const { version, action, repository, base, branch, title, body, commits } = changeSet;
  const ordered: ChangeSet = {
    version,
    action,
    repository,
    base: { ref: base.ref, sha: base.sha },
    branch,
    title,
    body,
    commits: commits.map(({ message, files }) => ({
      message,
      files: files.map(({ path, mode, before, after, text }) => ({ path, mode, before, after, text })),
    })),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** sha256 of a change set file's bytes: the value of the output `change-set-digest`. */
export function digestOf(changeSetText: string): string {
  return sha256(changeSetText);
}

/**
 * One commit of `edits`: those that change nothing are left out, the rest sorted by path. `undefined` when none is
 * left.
 */
export function commitChangeOf(message: string, edits: readonly ChangedFile[]): CommitChange | undefined {
  const files = edits
    .filter((edit) => edit.before !== edit.after)
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(fileChangeOf);
  return files.length === 0 ? undefined : { message, files };
}

/** An edit as a change set has it. */
export function fileChangeOf({ path, before, after, mode }: ChangedFile): FileChange {
  return {
    path,
    mode: mode ?? '100644',
    before: before === null ? null : sha256(before),
    after: after === null ? null : sha256(after),
    text: after,
  };
}
