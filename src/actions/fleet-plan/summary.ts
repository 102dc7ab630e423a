import { contentLimits } from '../../domain/fleet/budget.js';
import type { FleetMember } from '../../domain/fleet/progress.js';
import { describeOrderProblem, type OrderProblem } from '../../domain/fleet/order.js';
import { describeState, markOf } from '../../domain/fleet/state-words.js';
import type { ActionReport } from '../../domain/report/action-report.js';
import { code, count, details, escapeInline, joinSections, table } from '../../domain/report/markdown.js';
import type { FleetLook } from '../../flows/look-at-fleet.js';
import type { FleetPlanInputs } from './inputs.js';
import type { FleetPlanned } from './run.js';

const severities = ['error', 'warning', 'note'] as const;
const marks = { work: '▶️', wait: '⏳', halt: '🛑', done: '✅' } as const;

/** The decision as outputs, summary and report. */
export function describe(look: FleetPlanned, inputs: FleetPlanInputs): ActionReport {
  const { decision, orderProblems, members } = look;
  return {
    outputs: {
      verdict: decision.verdict,
      wave: JSON.stringify(decision.wave),
      phase: decision.phase ?? '',
      'order-problems': orderProblems.length,
      discard: JSON.stringify(discarded(look, inputs)),
      'plan-file': look.planFile ?? '',
    },
    summary: joinSections([
      `## ${marks[decision.verdict]} Fleet (${inputs.mode}): ${decision.verdict}\n\n${escapeInline(decision.why)}`,
      nextStep(look, inputs),
      estimateLine(look),
      obstacleSection(look),
      repositoriesTable(members, new Set(decision.wave)),
      orderSection(orderProblems),
    ]),
    report: report(look, inputs),
  };
}

/** Who has only an open pull request to take back: it is closed, and nothing is reverted. */
function discarded({ decision, members }: FleetLook, { mode }: FleetPlanInputs): readonly string[] {
  if (mode !== 'rollback') return [];
  const wave = new Set(decision.wave);
  return members.flatMap(({ planned: { name }, state }) => (state.kind === 'opened' && wave.has(name) ? [name] : []));
}

function nextStep({ decision }: FleetLook, { options }: FleetPlanInputs): string {
  if (decision.verdict !== 'halt') return '';
  return (
    '**What to do:** read what each of them says below and fix it, exclude a repository in the ledger ' +
    '(`"excluded": { "by": "…", "why": "…" }`), or allow more with ' +
    `\`max-failures: ${Math.max(decision.failures.length, options.maxFailures + 1)}\`.`
  );
}

function estimateLine({ decision: { estimate }, requests }: FleetLook): string {
  const read = `${count(requests, 'request')} to read the fleet.`;
  if (estimate.legs === 0) return read;
  const limits = `GitHub allows ${contentLimits.perMinute} a minute and ${contentLimits.perHour} an hour`;
  return (
    `${read} This wave: ${count(estimate.legs, 'repository', 'repositories')}, about ` +
    `${count(estimate.reads, 'read')} and ${count(estimate.writes, 'write')} (${limits}).`
  );
}

function repositoriesTable(members: readonly FleetMember[], wave: ReadonlySet<string>): string {
  const rows = members.map(({ planned, state }) => [
    String(planned.phase),
    `${code(planned.name)}${planned.canary ? ' 🐤' : ''}${wave.has(planned.name) ? ' ▶️' : ''}`,
    `${markOf(state.kind)} ${state.kind}`,
    describeState(state),
  ]);
  return rows.length === 0 ? '' : table(['Phase', 'Repository', 'State', ''], rows);
}

/** What would stop the wave, worst first; notes only where nothing worse is said. */
function obstacleSection({ obstacles }: FleetPlanned): string {
  if (obstacles === undefined) return '';
  const all = [...obstacles].flatMap(([name, list]) => list.map((obstacle) => ({ name, ...obstacle })));
  const rows = severities.flatMap((severity) =>
    all
      .filter((one) => one.severity === severity)
      .map(({ name, message, remedy }) => [code(name), severity, escapeInline(message), escapeInline(remedy)]),
  );
  if (rows.length === 0) return '';
  const text = table(['Repository', '', 'What', 'What to do'], rows);
  const grave = all.filter(({ severity }) => severity !== 'note').length;
  return grave > 0 ? `### Before it begins\n\n${text}` : details(count(rows.length, 'note'), text);
}

function orderSection(problems: readonly OrderProblem[]): string {
  if (problems.length === 0) return '';
  const lines = problems.map((problem) => `- ${escapeInline(describeOrderProblem(problem))}`).join('\n');
  return details(`${count(problems.length, 'order problem')} between repositories`, lines);
}

/** The JSON report: `schemas/fleet-plan-report.schema.json`. */
function report(look: FleetPlanned, inputs: FleetPlanInputs): unknown {
  const { decision, orderProblems, members, snapshot, requests, obstacles } = look;
  return {
    version: 1,
    action: 'fleet-plan',
    mode: inputs.mode,
    at: snapshot.at,
    digest: snapshot.digest,
    verdict: decision.verdict,
    why: decision.why,
    phase: decision.phase ?? null,
    wave: decision.wave,
    waiting: decision.waiting,
    failures: decision.failures,
    estimate: { ...decision.estimate, 'reads-so-far': requests },
    repositories: members.map(({ planned, state, base }) => ({
      name: planned.name,
      phase: planned.phase,
      canary: planned.canary,
      base: base ?? null,
      state,
      preflight: obstacles?.get(planned.name) ?? null,
    })),
    'order-problems': orderProblems.map((problem) => ({
      kind: problem.kind,
      repositories: problem.repositories,
      edges: problem.edges.map(({ from, to, use }) => ({ from, to, package: use.package, location: use.location })),
      message: describeOrderProblem(problem),
    })),
  };
}
