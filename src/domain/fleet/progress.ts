import type { PlannedRepository } from '../plan/plan.js';
import type { LedgerEntry } from './ledger.js';
import { publishes, type FleetMode } from './modes.js';
import type { RepositoryState } from './state.js';

/** How far a repository of the current phase is. */
export type Progress =
  /** A leg has something to do. */
  | 'to-do'
  /** What was asked for is on its way and somebody else has to go on: checks, a reviewer. */
  | 'waiting'
  /** Nothing more is to be done. */
  | 'settled'
  | 'failed';

export interface WaveOptions {
  readonly mode: FleetMode;
  readonly gate: 'verified' | 'merged';
  readonly maxFailures: number;
  /** Open pull requests of the fleet at one time. */
  readonly maxOpen?: number;
  readonly waveSize: number;
  readonly retry: 'changed' | 'failed' | 'all';
}

/** One repository, with all that decides about it. */
export interface FleetMember {
  readonly planned: PlannedRepository;
  readonly state: RepositoryState;
  /** The commit at the head of its base; absent where it cannot be seen. */
  readonly base?: string;
  readonly past?: LedgerEntry;
}

/** What a repository's progress is judged by. */
export interface ProgressQuestion {
  readonly options: WaveOptions;
  /** Of the plan and of what is asked for. */
  readonly digest: string;
}

/** How far one repository is with what is asked for. */
export function progressOf(member: FleetMember, question: ProgressQuestion): Progress {
  const { state } = member;
  const { mode, gate } = question.options;
  if (state.kind === 'excluded') return 'settled';
  if (state.kind === 'unreachable') return 'failed';
  const lost = member.past?.last?.outcome === 'lost' && member.past.last.mode === mode;
  if (!publishes(mode)) return lookedAt(member, question);
  if (mode === 'integrate') return integrating(member, question);
  // A rollback, pin or unpin that was published and is not merged yet waits for people; one that failed is a failure.
  const last = member.past?.last;
  const current = last?.mode === mode && last.digest === question.digest && !lost;
  const need = hasToUndo(state, mode);
  if (!need) return 'settled';
  if (!current) return 'to-do';
  if (last.outcome === 'failed') return isRetried(member, question) ? 'to-do' : 'failed';
  if (last.outcome === 'unchanged') return 'settled';
  return gate === 'merged' ? 'waiting' : 'settled';
}

function hasToUndo(state: RepositoryState, mode: FleetMode): boolean {
  const there = state.kind === 'integrated' || state.kind === 'drifted';
  if (mode === 'rollback') return there || state.kind === 'opened';
  if (!there) return false;
  return mode === 'pin' ? !state.pinned : state.pinned;
}

/** `audit` and `try` look at each repository once for the same base, plan and question. */
function lookedAt(member: FleetMember, question: ProgressQuestion): Progress {
  const last = member.past?.last;
  const known = last?.mode === question.options.mode && last.outcome !== 'lost';
  if (!known || last.base !== member.base || last.digest !== question.digest) return 'to-do';
  if (question.options.retry === 'all') return 'to-do';
  if (last.outcome !== 'failed') return 'settled';
  return question.options.retry === 'failed' ? 'to-do' : 'failed';
}

function integrating(member: FleetMember, question: ProgressQuestion): Progress {
  const { state } = member;
  const { gate, retry } = question.options;
  switch (state.kind) {
    case 'planned':
    case 'drifted':
      return startedBefore(member, question);
    case 'failed':
      return isRetried(member, question) ? 'to-do' : 'failed';
    case 'opened':
      if (state.pullRequest.checks === 'failing') return isRetried(member, question) ? 'to-do' : 'failed';
      if (state.pullRequest.checks === 'pending') return 'waiting';
      return gate === 'merged' ? 'waiting' : 'settled';
    case 'integrated':
      if (retry === 'all') return 'to-do';
      if (gate === 'verified' || state.checks === 'passing' || state.checks === 'none') return 'settled';
      return state.checks === 'pending' ? 'waiting' : 'failed';
    case 'declined':
    case 'rolled-back':
      // People decided so: only they can decide otherwise.
      return retry === 'all' ? 'to-do' : 'settled';
    default:
      return 'settled';
  }
}

/** What was tried on the same base and left nothing on GitHub is not begun again and again. */
function startedBefore(member: FleetMember, question: ProgressQuestion): Progress {
  const last = member.past?.last;
  if (last?.mode !== 'integrate' || isRetried(member, question)) return 'to-do';
  return last.outcome === 'unchanged' || last.outcome === 'passed' ? 'settled' : 'failed';
}

/** Whether what failed is tried again: always when it never had a fair run, else as `retry` says. */
function isRetried({ past, base }: FleetMember, { options: { retry }, digest }: ProgressQuestion): boolean {
  if (retry !== 'changed') return true;
  const last = past?.last;
  return last === undefined || last.outcome === 'lost' || last.base !== base || last.digest !== digest;
}
