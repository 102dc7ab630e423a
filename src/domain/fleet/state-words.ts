import { code, escapeInline } from '../report/markdown.js';
import type { FleetMember } from './progress.js';
import type { RepositoryState, StateKind } from './state.js';

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

/** What there is to say of a state, as Markdown that fits into a table's cell. */
export function describeState(state: RepositoryState): string {
  switch (state.kind) {
    case 'planned':
      return '';
    case 'opened':
      return `[#${state.pullRequest.number}](${state.pullRequest.url}), checks ${state.pullRequest.checks}`;
    case 'integrated':
      return [state.checks === 'none' ? '' : `checks ${state.checks}`, state.pinned ? 'pinned' : '']
        .filter(Boolean)
        .join(', ');
    case 'drifted':
      return state.differences.map(escapeInline).join('; ');
    case 'declined':
      return `[#${state.pullRequest.number}](${state.pullRequest.url}) was closed`;
    case 'rolled-back':
      return state.pullRequest ? `[#${state.pullRequest.number}](${state.pullRequest.url})` : 'by hand';
    case 'failed':
      return `${code(state.verdict)}: ${escapeInline(state.why)}`;
    case 'unreachable':
      return `${escapeInline(state.why)}. ${escapeInline(state.remedy)}`;
    case 'excluded':
      return `by ${escapeInline(state.by)}: ${escapeInline(state.why)}`;
  }
}

export function byWorst(a: FleetMember, b: FleetMember): number {
  return worstFirst.indexOf(a.state.kind) - worstFirst.indexOf(b.state.kind);
}
