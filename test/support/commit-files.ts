import type { Repository } from '../github-double/server.mjs';

export const person = { name: 'Ada', email: 'ada@example.com' };

/** What somebody pushes: one commit with these files on top of a branch. `null` removes a file. @returns the commit */
export function commitFiles(
  { store }: Repository,
  branch: string,
  files: Readonly<Record<string, string | null>>,
  { message = 'Work on it', from = branch } = {},
): string {
  const parent = store.ref(`refs/heads/${from}`);
  const entries = Object.entries(files).map(([path, text]) => {
    return { path, mode: '100644', sha: text === null ? null : store.writeBlob(Buffer.from(text)) };
  });
  const tree = store.writeTree(parent && store.commit(parent).tree, entries);
  const parents = parent === undefined ? [] : [parent];
  const sha = store.writeCommit({ message, tree, parents, author: person, committer: person });
  store.setRef(`refs/heads/${branch}`, sha);
  return sha;
}
