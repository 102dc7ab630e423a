import type { WantedIssue } from '../domain/fleet/sticky-issue.js';
import type { Issue, IssueBoard } from '../ports/issues.js';

/**
 * Makes one issue say what is wanted: edited in place where it is there, opened where it is not. What says so already is
 * left alone. Of two that runs opened at the same time the older stays, and the other is closed.
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
  if (there !== undefined) return edit(there, wanted, state, issues);
  const made = await issues.create({ ...wanted, label });
  const first = find(await issues.list(label)) ?? made;
  if (first.number === made.number) return edit(made, wanted, state, issues);
  await issues.update(made.number, { body: `Opened twice: see #${first.number}.`, state: 'closed' });
  return edit(first, wanted, state, issues);
}

async function edit(there: Issue, wanted: WantedIssue, state: Issue['state'], issues: IssueBoard): Promise<Issue> {
  const same = there.title === wanted.title && there.body === wanted.body && there.state === state;
  return same ? there : issues.update(there.number, { ...wanted, state });
}
