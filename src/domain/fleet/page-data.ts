import type { Plan } from '../plan/plan.js';
import type { Assessment } from './assess.js';
import { layOutGraph, type GraphLayout } from './graph-layout.js';
import { allRuns, type LedgerRun } from './ledger.js';
import type { FleetMode } from './modes.js';
import type { WaveDecision } from './next-wave.js';
import { describeOrderProblem, type OrderProblem } from './order.js';
import type { FleetMember } from './progress.js';
import { describeState, worstFirst } from './state-words.js';
import type { CheckState, StateKind } from './state.js';

/** What the fleet's page shows, as JSON: the page itself only draws. */
export interface PageData {
  /** The account whose repositories they are. */
  readonly owner: string;
  /** Where repositories are shown, with a slash at the end; absent where that is no web page. */
  readonly web?: string;
  readonly mode: FleetMode;
  /** ISO time at which the fleet was read. */
  readonly at: string;
  readonly decision: Pick<WaveDecision, 'verdict' | 'why' | 'phase'>;
  readonly phases: readonly { readonly number: number; readonly title: string }[];
  /** The states that there are, the worst first. */
  readonly states: readonly StateKind[];
  readonly repositories: readonly PageRepository[];
  readonly problems: readonly { readonly kind: OrderProblem['kind']; readonly says: string }[];
  /** Problems that are not listed. */
  readonly moreProblems: number;
  readonly graph: GraphLayout;
}

export interface PageRepository {
  readonly name: string;
  readonly phase: number;
  readonly category: string;
  readonly purpose: string;
  /** Without `infra-`. */
  readonly crates: readonly string[];
  readonly owners: readonly string[];
  readonly canary: boolean;
  readonly state: StateKind;
  /** What there is to say of the state, in plain text. */
  readonly says: string;
  /** Holds infra back at one commit for a while. */
  readonly pinned: boolean;
  readonly checks?: CheckState;
  readonly pullRequest?: { readonly number: number; readonly url: string };
  /** Newest first. */
  readonly runs: readonly PageRun[];
  /** Repositories of the plan that it depends on. */
  readonly needs: readonly string[];
}

export type PageRun = Pick<
  LedgerRun,
  'mode' | 'outcome' | 'verdict' | 'why' | 'at' | 'steps' | 'culprit' | 'error' | 'durationMs' | 'blocked' | 'modules'
>;

const maxRuns = 20;
/** Of the whole page: a fleet of thousands shows fewer of each repository, and stays a page that opens at once. */
const maxRunsOfAll = 15_000;
const maxProblems = 200;

export function pageData(
  { members, decision, edges, orderProblems }: Assessment,
  plan: Plan,
  { mode, at }: { readonly mode: FleetMode; readonly at: string },
): PageData {
  const beside = /^(https:\/\/[^/]+\/)?(?:.*[/:])?([^/:]+)\/[^/]+$/.exec(plan.infra.url.replace(/\/+$/, ''));
  const [, host, owner = ''] = beside ?? [];
  const needs = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = needs.get(from);
    if (known === undefined) needs.set(from, [to]);
    else if (!known.includes(to)) known.push(to);
  }
  const runs = Math.min(maxRuns, Math.max(1, Math.floor(maxRunsOfAll / Math.max(1, members.length))));
  const { verdict, why, phase } = decision;
  return {
    owner,
    ...(host !== undefined && { web: `${host}${owner}/` }),
    mode,
    at,
    decision: { verdict, why, ...(phase !== undefined && { phase }) },
    phases: plan.phases.map(({ number, title }) => ({ number, title })),
    states: worstFirst,
    repositories: members.map((member) => pageRepository(member, needs.get(member.planned.name) ?? [], runs)),
    problems: orderProblems.slice(0, maxProblems).map((problem) => ({
      kind: problem.kind,
      says: describeOrderProblem(problem),
    })),
    moreProblems: Math.max(0, orderProblems.length - maxProblems),
    graph: layOutGraph(edges, orderProblems, (name) => plan.repositories.get(name)?.phase ?? 0),
  };
}

const asPlainText = {
  text: (text: string): string => text,
  code: (text: string): string => text,
  pullRequest: ({ number }: { readonly number: number }): string => `#${number}`,
};

function pageRepository({ planned, state, past }: FleetMember, needs: readonly string[], runs: number): PageRepository {
  const { name, phase, category, purpose, canary } = planned;
  const pullRequest = pullRequestOf(state);
  const checks = 'checks' in state ? state.checks : state.kind === 'opened' ? state.pullRequest.checks : undefined;
  return {
    name,
    phase,
    category,
    purpose,
    crates: planned.crates.map((crate) => crate.name.replace(/^infra-/, '')),
    owners: planned.contacts,
    canary,
    state: state.kind,
    pinned: 'pinned' in state && state.pinned,
    says: describeState(state, asPlainText),
    ...(checks !== undefined && { checks }),
    ...(pullRequest !== undefined && { pullRequest }),
    runs: allRuns(past).slice(0, runs).map(pageRun),
    needs,
  };
}

/** Links lead to web pages only, whoever wrote the address down. */
function pullRequestOf(state: FleetMember['state']): PageRepository['pullRequest'] {
  const found = 'pullRequest' in state ? state.pullRequest : undefined;
  if (found === undefined || !/^https?:\/\//.test(found.url)) return undefined;
  return { number: found.number, url: found.url };
}

function pageRun(run: LedgerRun): PageRun {
  const { mode, outcome, verdict, why, at, steps, culprit, error, durationMs, blocked, modules } = run;
  return {
    mode,
    outcome,
    verdict,
    why,
    at,
    ...(steps && { steps }),
    ...(culprit !== undefined && { culprit }),
    ...(error !== undefined && { error }),
    ...(durationMs !== undefined && { durationMs }),
    ...(blocked && { blocked }),
    ...(modules && { modules }),
  };
}
