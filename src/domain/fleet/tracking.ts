import { code, escapeInline, joinSections, table } from '../report/markdown.js';
import type { FleetEdge } from './order.js';
import { progressOf, type FleetMember, type ProgressQuestion } from './progress.js';
import { describeState, markOf } from './state-words.js';
import type { WantedIssue } from './sticky-issue.js';
import { smokeTable } from './tables.js';

/** Tracking issues: one for each affected repository, so that a change of infra is followed up (plan, 14.5.2). */

export const trackingLabel = 'infra-tracking';
const markerOf = (name: string): string => `<!-- infra-actions:track ${name} -->`;

export interface TrackingIssue {
  readonly name: string;
  readonly wanted: WantedIssue;
  readonly isDone: boolean;
}

/** The repository that a body of ours is about. */
export function trackedName(body: string): string | undefined {
  return /^<!-- infra-actions:track ([\w.-]{1,100}) -->/.exec(body)?.[1];
}

/** What each issue is to say, in the order in which the repositories have to be done. */
export function trackingIssues(
  members: readonly FleetMember[],
  edges: readonly FleetEdge[],
  question: ProgressQuestion,
): readonly TrackingIssue[] {
  const affected = new Set(members.map(({ planned }) => planned.name));
  const needs = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    if (affected.has(from) && affected.has(to)) needs.set(from, (needs.get(from) ?? new Set()).add(to));
  }
  const ordered = inDependencyOrder(members, needs);
  return ordered.map((member, index) => {
    const { name } = member.planned;
    const isDone = isDoneFor(member, question);
    const place = `${index + 1} of ${ordered.length}`;
    const title = `infra fleet: ${name}`;
    return { name, isDone, wanted: { title, body: bodyOf(member, [...(needs.get(name) ?? [])], place, question) } };
  });
}

/** Phase by phase, and in a phase whoever is needed first; in a knot the plan's order decides. */
function inDependencyOrder(
  members: readonly FleetMember[],
  needs: ReadonlyMap<string, ReadonlySet<string>>,
): readonly FleetMember[] {
  const byName = new Map(members.map((member) => [member.planned.name, member]));
  const ordered = new Set<FleetMember>();
  for (const first of members.toSorted((a, b) => a.planned.phase - b.planned.phase)) {
    const open = [{ member: first, left: [...(needs.get(first.planned.name) ?? [])] }];
    const begun = new Set([first]);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = byName.get(top.left.shift() ?? '');
      if (next === undefined && top.left.length === 0) ordered.add(open.pop()?.member ?? first);
      if (next === undefined || begun.has(next) || ordered.has(next)) continue;
      if (next.planned.phase !== first.planned.phase) continue;
      begun.add(next);
      open.push({ member: next, left: [...(needs.get(next.planned.name) ?? [])] });
    }
  }
  return [...ordered];
}

/** Done is what needs nobody any more: merged, or left alone because people decided so. */
function isDoneFor(member: FleetMember, question: ProgressQuestion): boolean {
  if (progressOf(member, question) !== 'settled') return false;
  const { kind } = member.state;
  switch (question.options.mode) {
    case 'integrate':
      return kind !== 'opened' && kind !== 'planned';
    case 'rollback':
      return member.there === undefined && kind !== 'opened';
    case 'pin':
      return member.there?.pinned !== false;
    case 'unpin':
      return member.there?.pinned !== true;
    default:
      return true;
  }
}

function bodyOf(member: FleetMember, needs: readonly string[], place: string, { options }: ProgressQuestion): string {
  const { planned, state } = member;
  const crates = planned.crates.map(({ name, features }) => code([name, ...features].join('/'))).join(', ');
  const rows = [
    ['What', code(options.mode)],
    ['Order', `${place}, phase ${planned.phase}`],
    ['Crates', crates],
    ['After', needs.length === 0 ? '-' : needs.map(code).join(', ')],
    ['State', `${markOf(state.kind)} ${state.kind} ${describeState(state)}`.trim()],
    ['Contacts', planned.contacts.map(escapeInline).join(', ') || '-'],
  ];
  return `${markerOf(planned.name)}\n${joinSections([table(['', planned.name], rows), smokeTable([member])])}`;
}
