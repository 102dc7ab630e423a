import { trackedName, trackingLabel, type TrackingIssue } from '../domain/fleet/tracking.js';
import type { Issue, IssueBoard } from '../ports/issues.js';
import { editIssue } from './keep-issue.js';

/** New issues of one run: GitHub allows 80 requests a minute that create content. The next run opens more. */
const maxOpened = 60;

/** Names of repositories by what became of their issue. */
export interface Tracked {
  readonly opened: readonly string[];
  readonly updated: readonly string[];
  readonly closed: readonly string[];
  readonly unchanged: readonly string[];
  /** Left for the next run. */
  readonly later: readonly string[];
}

/** Opens, edits and closes the tracking issues. What is done and was never tracked gets none. */
export async function keepTracking(wanted: readonly TrackingIssue[], issues: IssueBoard): Promise<Tracked> {
  const told = { opened: [], updated: [], closed: [], unchanged: [], later: [] } as Record<keyof Tracked, string[]>;
  const there = byName(await issues.list(trackingLabel));
  for (const { name, wanted: text, isDone } of wanted) {
    const issue = there.get(name)?.[0];
    if (issue !== undefined) {
      const edited = await editIssue(issue, text, isDone ? 'closed' : 'open', issues);
      told[edited === issue ? 'unchanged' : isDone ? 'closed' : 'updated'].push(name);
    } else if (!isDone && told.opened.length < maxOpened) {
      await issues.create({ ...text, label: trackingLabel });
      told.opened.push(name);
    } else if (!isDone) {
      told.later.push(name);
    }
  }
  if (told.opened.length > 0) await closeDoubles(told.opened, issues);
  return told;
}

/** Another run may have opened the same at the same time, or an answer was lost: the oldest stays. */
async function closeDoubles(names: readonly string[], issues: IssueBoard): Promise<void> {
  const there = byName(await issues.list(trackingLabel));
  for (const name of names) {
    const [first, ...doubles] = there.get(name) ?? [];
    for (const { number } of doubles) {
      await issues.update(number, { body: `Opened twice: see #${first?.number}.`, state: 'closed' });
    }
  }
}

/** Ours, the oldest first. */
function byName(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, Issue[]>();
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const name = trackedName(issue.body);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), issue]);
  }
  return found;
}
