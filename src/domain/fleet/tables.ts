import { code, count, escapeInline, escapeMarkdown, joinSections, table } from '../report/markdown.js';
import type { Assessment } from './assess.js';
import { allRuns, runsFor, type LedgerRun } from './ledger.js';
import type { FleetMember } from './progress.js';
import { describeOrderProblem } from './order.js';
import { byWorst, describeState, markOf, worstFirst } from './state-words.js';
import type { StateKind } from './state.js';

/** The tables that people read on the ledger branch, in the sticky issue and in the summary. */

const stepNames = ['check', 'build', 'test', 'wasm', 'typescript'] as const;
const stepMarks: Readonly<Record<string, string>> = { pass: '✓', fail: '✗', 'not-applicable': 'N/A', 'not-run': '-' };
const outcomeWords: Readonly<Record<LedgerRun['outcome'], string>> = {
  published: 'Pull request',
  unchanged: 'Unchanged',
  passed: 'Passed',
  failed: 'Failed',
  lost: 'Lost, tried again',
};

/** What became of a repository after its last run. */
const stateWords: Readonly<Partial<Record<StateKind, string>>> = {
  integrated: 'Integrated',
  declined: 'Declined',
  'rolled-back': 'Rolled back',
  excluded: 'Excluded',
};

/** How many repositories are in which state, worst first. */
export function countStates(members: readonly FleetMember[]): string {
  const counts = worstFirst.flatMap((kind) => {
    const number = members.filter(({ state }) => state.kind === kind).length;
    return number === 0 ? [] : [`${markOf(kind)} ${number} ${kind}`];
  });
  return counts.join(' · ');
}

/** Where every repository stands, worst first. */
export function stateTable(members: readonly FleetMember[]): string {
  const rows = members
    .toSorted(byWorst)
    .map(({ planned, state }) => [
      code(planned.name),
      String(planned.phase),
      `${markOf(state.kind)} ${state.kind}`,
      describeState(state),
      planned.contacts.map(escapeMarkdown).join(', '),
    ]);
  return rows.length === 0 ? '' : table(['Repository', 'Phase', 'State', '', 'Contacts'], rows);
}

/** The smoke test of each repository (13.4 of the integration plan), in the plan's order. */
export function smokeTable(members: readonly FleetMember[]): string {
  const rows = members.map(({ planned, past, state: { kind } }) => {
    // A look without a smoke test, or a rollback, hides none.
    const last = allRuns(past).find(hasSmokeTest) ?? past?.last;
    const steps = stepNames.map((step) => stepMarks[last?.steps?.[step] ?? 'not-run'] ?? '-');
    const status = stateWords[kind] ?? (last ? outcomeWords[last.outcome] : 'Pending');
    return [code(planned.name), last?.at.slice(0, 10) ?? '-', ...steps, status];
  });
  const header = ['Repository', 'Date', 'Check', 'Build', 'Test', 'WASM', 'TS', 'Status'];
  return rows.length === 0 ? '' : `${table(header, rows)}\n\n_✓ pass, ✗ fail, N/A not applicable, - not run_`;
}

function hasSmokeTest({ steps }: LedgerRun): boolean {
  return Object.values(steps ?? {}).some((state) => state !== 'not-run');
}

/** What breaks when infra moves: what went from pass to fail, one row for each cause, the widest first. */
export function tryTable(members: readonly FleetMember[]): string {
  const tried = members.flatMap(({ planned: { name }, past }) => {
    const [last] = runsFor(past, 'try');
    return last === undefined ? [] : [{ name, last }];
  });
  const failed = tried.filter(({ last }) => last.outcome === 'failed');
  const causes = new Map<string, { readonly last: LedgerRun; readonly names: string[] }>();
  for (const { name, last } of failed) {
    const { verdict, culprit = '', error, why } = last;
    const key = JSON.stringify([verdict, culprit, error ?? why]);
    const cause = causes.get(key) ?? { last, names: [] };
    cause.names.push(name);
    causes.set(key, cause);
  }
  const rows = [...causes.values()]
    .toSorted((a, b) => b.names.length - a.names.length)
    .map(({ last, names }) => [
      `pass → fail (${code(last.verdict)})`,
      last.culprit === undefined ? '-' : code(last.culprit),
      escapeInline(last.error ?? last.why),
      names.map(code).join(', '),
    ]);
  const passed = tried.filter(({ last: { outcome } }) => outcome === 'passed' || outcome === 'unchanged');
  const already = passed.filter(({ last: { verdict } }) => verdict === 'already-broken');
  const counts = [
    `${failed.length} break`,
    `${passed.length - already.length} pass`,
    ...(already.length > 0 ? [`${already.length} were broken before, and nothing is new`] : []),
    `${members.length - failed.length - passed.length} not known yet`,
  ].join(', ');
  if (rows.length === 0) return `${counts}.`;
  return `${counts}.\n\n${table(['Result', 'Crate', 'First error', 'Repositories'], rows)}`;
}

/** The whole page in Markdown, at most `limit` bytes: the verdict first, then who needs somebody. */
export function fleetMarkdown(
  { members, decision, orderProblems }: Assessment,
  about: { readonly mode: string; readonly limit: number },
): string {
  const problems = orderProblems.map((problem) => `- ${escapeInline(describeOrderProblem(problem))}`).join('\n');
  return joinSections(
    [
      `# Fleet: ${decision.verdict}\n\n${escapeInline(decision.why)}\n\n${countStates(members)}\n\n_Mode ` +
        `\`${about.mode}\`._`,
      stateTable(members),
      about.mode === 'try' ? `## What breaks\n\n${tryTable(members)}` : '',
      `## Smoke tests\n\n${smokeTable(members)}`,
      problems === '' ? '' : `## Order\n\n${count(orderProblems.length, 'problem')}:\n\n${problems}`,
    ],
    about.limit,
  );
}
