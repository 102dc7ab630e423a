import { Failure } from '../domain/failure.js';
import type { WantedIssue } from '../domain/fleet/sticky-issue.js';
import type { Issue, IssueBoard } from '../ports/issues.js';

/** How often an issue is opened when GitHub's answers get lost. */
const maxAttempts = 3;

/**
 * Makes one issue say what is wanted: edited in place where it is there, opened where it is not. What says so already
 * is left alone. Of two that runs opened at the same time the older stays, and the other is closed.
 *
 * @param find the one among those with the label that is meant; the oldest where there are several.
 */
export async function keepIssue(
  wanted: WantedIssue,
  state: Issue['state'],
  label: string,
  find: (issues: readonly Issue[]) => Issue | undefined,
  issues: IssueBoard,
): Promise<Issue> {
  const there = find(await issues.list(label));
  if (there !== undefined) return editIssue(there, wanted, state, issues);
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const made = await issues.create({ ...wanted, label });
    const first = find(await issues.list(label)) ?? made;
    if (first === undefined) continue;
    if (made !== undefined && first.number !== made.number) {
      await issues.update(made.number, { body: `Opened twice: see #${first.number}.`, state: 'closed' });
    }
    return editIssue(first, wanted, state, issues);
  }
  throw new Failure('github', `GitHub did not say whether the issue "${wanted.title}" was opened`, {
    hint: 'Run again: one that is there is found.',
  });
}

/** Edits an issue unless it says already what is wanted. */
export async function editIssue(
  there: Issue,
  wanted: WantedIssue,
  state: Issue['state'],
  issues: IssueBoard,
): Promise<Issue> {
  const same = there.title === wanted.title && there.body === wanted.body && there.state === state;
  return same ? there : issues.update(there.number, { ...wanted, state });
}
