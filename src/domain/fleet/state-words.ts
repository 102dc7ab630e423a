import { code, escapeInline } from '../report/markdown.js';
import type { FleetMember } from './progress.js';
import type { FleetPullRequest, RepositoryState, StateKind } from './state.js';

/** The order in which people want to see them: what needs somebody first. */
export const worstFirst: readonly StateKind[] = [
  'failed',
  'unreachable',
  'drifted',
  'opened',
  'planned',
  'declined',
  'rolled-back',
  'excluded',
  'integrated',
];

const marks: Readonly<Record<StateKind, string>> = {
  failed: '❌',
  unreachable: '❓',
  drifted: '🔀',
  opened: '🔵',
  planned: '⬜',
  declined: '🚫',
  'rolled-back': '↩️',
  excluded: '➖',
  integrated: '✅',
};

export function markOf(kind: StateKind): string {
  return marks[kind];
}

/** How words of a state are written: as Markdown, or as they are. */
export interface StateWriting {
  readonly text: (text: string) => string;
  readonly code: (text: string) => string;
  readonly pullRequest: (pullRequest: FleetPullRequest) => string;
}

const asMarkdown: StateWriting = {
  text: escapeInline,
  code,
  pullRequest: ({ number, url }) => `[#${number}](${url})`,
};

/** What there is to say of a state, as Markdown that fits into a table's cell. */
export function describeState(state: RepositoryState, { text, code: verdict, pullRequest } = asMarkdown): string {
  switch (state.kind) {
    case 'planned':
      return '';
    case 'opened':
      return `${pullRequest(state.pullRequest)}, checks ${state.pullRequest.checks}`;
    case 'integrated':
      return [state.checks === 'none' ? '' : `checks ${state.checks}`, state.pinned ? 'pinned' : '']
        .filter(Boolean)
        .join(', ');
    case 'drifted':
      return state.differences.map(text).join('; ');
    case 'declined':
      return `${pullRequest(state.pullRequest)} was closed`;
    case 'rolled-back':
      return state.pullRequest ? pullRequest(state.pullRequest) : 'by hand';
    case 'failed':
      return `${verdict(state.verdict)}: ${text(state.why)}`;
    case 'unreachable':
      return `${text(state.why)}. ${text(state.remedy)}`;
    case 'excluded':
      return `by ${text(state.by)}: ${text(state.why)}`;
  }
}

export function byWorst(a: FleetMember, b: FleetMember): number {
  return worstFirst.indexOf(a.state.kind) - worstFirst.indexOf(b.state.kind);
}
