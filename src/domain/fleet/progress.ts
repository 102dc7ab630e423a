import type { PlannedRepository } from '../plan/plan.js';
import { runsFor, type LedgerEntry, type LedgerRun } from './ledger.js';
import { publishes, type FleetMode } from './modes.js';
import type { CheckState, FleetPullRequest, RepositoryState } from './state.js';

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
  /** What the base has of an integration, whatever else is to be said of the repository. */
  readonly there?: { readonly pinned: boolean };
  readonly past?: LedgerEntry;
  /** For a rollback, a pin and an unpin: the newest pull request that does it. */
  readonly undoing?: FleetPullRequest;
}

/** What a repository's progress is judged by. */
export interface ProgressQuestion {
  readonly options: WaveOptions;
  /** Of the plan and of what is asked for. */
  readonly digest: string;
}

/** A leg that the machine lost this often in a row, on the same base and question, is not lost by chance. */
const maxLosses = 3;

/** How far one repository is with what is asked for. */
export function progressOf(member: FleetMember, question: ProgressQuestion): Progress {
  const { state } = member;
  const { mode } = question.options;
  if (state.kind === 'excluded') return 'settled';
  if (state.kind === 'unreachable') return 'failed';
  if (!publishes(mode)) return lookedAt(member, question);
  return mode === 'integrate' ? integrating(member, question) : undoing(member, question);
}

/** A rollback, a pin or an unpin. */
function undoing(member: FleetMember, question: ProgressQuestion): Progress {
  const { state, undoing: pullRequest } = member;
  const { mode, retry } = question.options;
  if (!hasToUndo(member, mode)) return 'settled';
  if (retry === 'all') return 'to-do';
  if (pullRequest?.state === 'open') return checked(pullRequest.checks, member, question);
  const last = lastFor(member, question);
  // What was discarded may have been the update of something that is merged: that is still there.
  const discarded = last?.verdict === 'discarded' && state.kind !== 'opened';
  if (last === undefined || discarded) return 'to-do';
  if (last.outcome === 'unchanged') return 'settled';
  const declined = pullRequest?.state === 'closed' && pullRequest.at > last.at;
  if (declined) return 'settled';
  return isRetried(member, question) ? 'to-do' : 'failed';
}

function hasToUndo({ state, there }: FleetMember, mode: FleetMode): boolean {
  if (mode === 'rollback') return there !== undefined || state.kind === 'opened';
  if (there === undefined) return false;
  return mode === 'pin' ? !there.pinned : there.pinned;
}

/** `audit` and `try` look at each repository once for the same base, plan and question. */
function lookedAt(member: FleetMember, question: ProgressQuestion): Progress {
  const last = lastFor(member, question);
  if (last === undefined || last.base !== member.base || question.options.retry === 'all') return 'to-do';
  if (last.outcome === 'lost') return isRetried(member, question) ? 'to-do' : 'failed';
  if (last.outcome !== 'failed') return 'settled';
  return question.options.retry === 'failed' ? 'to-do' : 'failed';
}

function integrating(member: FleetMember, question: ProgressQuestion): Progress {
  const { state, past } = member;
  const { gate, retry } = question.options;
  const [before] = runsFor(past, 'integrate');
  const asksMore = before !== undefined && before.digest !== question.digest;
  switch (state.kind) {
    case 'planned':
    case 'drifted':
      return startedBefore(member, question);
    case 'failed':
      return isRetried(member, question) ? 'to-do' : 'failed';
    case 'opened':
      return asksMore || retry === 'all' ? 'to-do' : checked(state.pullRequest.checks, member, question);
    case 'integrated':
      if (retry === 'all') return 'to-do';
      if (gate === 'verified' || state.checks === 'passing' || state.checks === 'none') return 'settled';
      return state.checks === 'pending' ? 'waiting' : 'failed';
    case 'declined':
      // A person said no to one change; another one is a new question, and `open-pull-request` knows them apart.
      return retry === 'all' || asksMore ? 'to-do' : 'settled';
    case 'rolled-back':
      // People decided so: only they can decide otherwise.
      return retry === 'all' ? 'to-do' : 'settled';
    default:
      return 'settled';
  }
}

/** How far an open pull request is. */
function checked(checks: CheckState, member: FleetMember, question: ProgressQuestion): Progress {
  if (checks === 'failing') return isRetried(member, question) ? 'to-do' : 'failed';
  if (checks === 'pending') return 'waiting';
  return question.options.gate === 'merged' ? 'waiting' : 'settled';
}

/** What was tried on the same base and left nothing on GitHub is not begun again and again. */
function startedBefore(member: FleetMember, question: ProgressQuestion): Progress {
  const [last] = runsFor(member.past, 'integrate');
  if (last === undefined || isRetried(member, question)) return 'to-do';
  return last.outcome === 'unchanged' || last.outcome === 'passed' ? 'settled' : 'failed';
}

/** The last run, when it was for the same question. */
function lastFor({ past }: FleetMember, { options: { mode }, digest }: ProgressQuestion): LedgerRun | undefined {
  const [last] = runsFor(past, mode);
  return last?.digest === digest ? last : undefined;
}

/** Whether what failed is tried again: when it never had a fair run, else as `retry` says. */
function isRetried({ past, base }: FleetMember, { options: { mode, retry }, digest }: ProgressQuestion): boolean {
  if (retry !== 'changed') return true;
  const runs = runsFor(past, mode);
  const [last] = runs;
  if (last === undefined || last.base !== base || last.digest !== digest) return true;
  if (last.outcome !== 'lost') return false;
  const other = runs.findIndex((run) => run.outcome !== 'lost' || run.base !== base || run.digest !== digest);
  return (other === -1 ? runs.length : other) < maxLosses;
}
