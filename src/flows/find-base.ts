import type { Ports } from '../ports/ports.js';
import type { Worktrees } from '../ports/worktrees.js';

/** A commit to compare with. */
export interface Base {
  readonly sha: string;
  /** How people call it. */
  readonly name: string;
}

/** A revision to compare with, as it was chosen; whether the clone has it is another question. */
export interface BaseChoice {
  readonly revision: string;
  readonly name: string;
}

/**
 * The revision that a tree is compared with: the one the caller names, else HEAD when tracked files are changed, else
 * the base of the pull request, else HEAD when there are new files (docs/interface.md). Ask before anything is built: a
 * build may change tracked files.
 */
export async function chooseBase(
  root: string,
  wanted: { readonly base?: string; readonly pullRequestBase?: string },
  ports: Pick<Ports, 'git'> & { readonly worktrees: Worktrees },
): Promise<BaseChoice | undefined> {
  if (wanted.base !== undefined) return { revision: wanted.base, name: wanted.base };
  // No checkout of git's, or one without a commit.
  if ((await ports.git.commit(root, 'HEAD')) === undefined) return undefined;
  const changes = await ports.worktrees.changes(root);
  if (changes === 'tracked') return { revision: 'HEAD', name: 'HEAD' };
  if (wanted.pullRequestBase !== undefined) {
    return { revision: wanted.pullRequestBase, name: "the pull request's base" };
  }
  return changes === 'untracked' ? { revision: 'HEAD', name: 'HEAD' } : undefined;
}

/** The commit of a choice, fetched when the clone is shallow; why there is none otherwise. */
export async function resolveBase(
  root: string,
  choice: BaseChoice | undefined,
  ports: Pick<Ports, 'git'> & { readonly worktrees: Worktrees },
): Promise<Base | { readonly none: string }> {
  if (choice === undefined) {
    return { none: 'There is nothing to compare with: the tree is what HEAD has, and this is no pull request.' };
  }
  const { revision, name } = choice;
  const known = await ports.git.commit(root, revision);
  const short = (sha: string): string => (sha.startsWith(name) ? sha.slice(0, 7) : `${name} (${sha.slice(0, 7)})`);
  if (known !== undefined) return { sha: known, name: short(known) };
  if (/^[0-9a-f]{40}$/.test(revision) && (await ports.worktrees.fetch(root, revision))) {
    return { sha: revision, name: short(revision) };
  }
  return { none: `The commit ${revision} is not in this clone and could not be fetched.` };
}
