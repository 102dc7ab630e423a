import { fleetIssue } from '../infra/markers.js';

/** The one issue of a fleet: found by its label and marker, edited in place, and never opened twice. */

export const fleetLabel = 'infra-fleet';
/** GitHub's limit for the body of an issue, in characters. */
export const issueBodyLimit = 65_536;

export interface WantedIssue {
  readonly title: string;
  readonly body: string;
}

export function stickyIssue(markdown: string, verdict: string): WantedIssue {
  return { title: `infra fleet: ${verdict}`, body: `${fleetIssue}\n${markdown}` };
}

/** The one to edit: the oldest that carries the marker, open before closed. */
export function findSticky<
  T extends { readonly body: string; readonly number: number; readonly state: 'open' | 'closed' },
>(issues: readonly T[]): T | undefined {
  const ours = issues.filter(({ body }) => body.startsWith(fleetIssue));
  return ours.toSorted((a, b) => (a.state === b.state ? a.number - b.number : a.state === 'open' ? -1 : 1))[0];
}
