import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createCallerFiles } from '../../adapters/files/caller-files.js';
import { createGit } from '../../adapters/git/git.js';
import { createProcessRunner } from '../../adapters/processes/process.js';
import { Failure } from '../../domain/failure.js';
import { readFilter } from '../../domain/fleet/fleet-inputs.js';
import type { FleetFilter } from '../../domain/fleet/select.js';
import { comparePlans, type PlanComparison } from '../../domain/plan/compare-plans.js';
import type { WorkspaceProblem } from '../../domain/plan/compare-workspace.js';
import { loadPlan } from '../../domain/plan/load.js';
import { planMatrix } from '../../domain/plan/matrix.js';
import type { Plan, PlannedRepository } from '../../domain/plan/plan.js';
import { selectRepositories } from '../../flows/look-at-fleet.js';
import type { Call } from '../arguments.js';
import type { Host } from '../bundle.js';
import { inputReader } from '../input-reader.js';
import { writeJson } from '../outcome.js';
import type { Screen } from '../screen.js';
import { checkWorkspace } from './check-workspace.js';
import { showComparison, showPlanTable, showWorkspaceProblems } from './plan-tables.js';

interface PlanInputs {
  readonly plan?: string;
  readonly filter: FleetFilter;
  readonly infra?: string;
  readonly compile: boolean;
  readonly against?: string;
}

/**
 * Checks a plan and shows it.
 *
 * @returns the exit status: 1 where an integration by this plan would fail in the infra workspace.
 */
export async function showPlan(call: Call, host: Host, screen: Screen): Promise<number> {
  const inputs = readInputs(call);
  const callerFiles = createCallerFiles({ GITHUB_WORKSPACE: host.cwd });
  const { plan, selected } = await selectRepositories(inputs, { callerFiles });
  const comparison = inputs.against === undefined ? undefined : await compare(inputs.against, plan, inputs, host);
  const { infra, compile } = inputs;
  const problems = infra === undefined ? [] : await checkWorkspace(plan, selected, { infra, compile }, host, screen);
  if (call.json) writeJson(JSON.stringify(matrixOf(plan, selected, comparison)), host);
  else showPlanTable(inputs.plan ?? 'the built-in plan', plan, selected, screen);
  if (comparison !== undefined) showComparison(comparison, new Set(selected.map(({ name }) => name)), screen);
  if (infra !== undefined) showWorkspaceProblems(problems, infra, screen);
  return problems.some(isError) ? 1 : 0;
}

function isError({ severity }: WorkspaceProblem): boolean {
  return severity === 'error';
}

function readInputs(call: Call): PlanInputs {
  const reader = inputReader(call);
  const [plan, infra, against] = [reader.text('plan'), reader.text('infra'), reader.text('against')];
  const compile = reader.boolean('compile', false);
  if (compile && infra === undefined) reader.problem('compile', 'needs `infra`, the folder of the infra workspace');
  const filter = readFilter(reader);
  reader.finish();
  return {
    filter,
    compile,
    ...(plan !== undefined && { plan }),
    ...(infra !== undefined && { infra }),
    ...(against !== undefined && { against }),
  };
}

/** Of everything, or of what an edit changed: then each leg says what changed and what brings it to the plan. */
function matrixOf(plan: Plan, selected: readonly PlannedRepository[], comparison: PlanComparison | undefined): object {
  const matrix = planMatrix(selected, plan);
  if (comparison === undefined) return matrix;
  const changes = new Map(comparison.repositories.map((change) => [change.repository, change]));
  const include = matrix.include.flatMap((leg) => {
    const change = changes.get(leg.repository);
    if (change === undefined || change.next === 'none') return [];
    const { next, dropped, differences } = change;
    return [{ ...leg, next, dropped: dropped.join(' '), differences }];
  });
  return { include };
}

async function compare(
  against: string,
  plan: Plan,
  { plan: given }: Pick<PlanInputs, 'plan'>,
  host: Host,
): Promise<PlanComparison> {
  const { text, path } = await planBefore(against, given, host);
  return comparePlans(loadPlan(text, path), plan);
}

/** The plan that another file holds, or the same file at a revision of git. */
async function planBefore(
  against: string,
  given: string | undefined,
  host: Host,
): Promise<{ readonly text: string; readonly path: string }> {
  const other = resolve(host.cwd, against);
  if (await isThere(other)) {
    const callerFiles = createCallerFiles({ GITHUB_WORKSPACE: host.cwd });
    return { text: await callerFiles.read(against), path: against };
  }
  const file = given === undefined ? join(host.installation.root, 'plan', 'infra.toml') : resolve(host.cwd, given);
  const git = createGit(createProcessRunner(host.stop, host.environment));
  const folder = dirname(file);
  const text = (await isThere(folder)) ? await git.textAt(folder, against, basename(file)) : undefined;
  if (text !== undefined) return { text, path: `${against}:${basename(file)}` };
  throw new Failure('usage', `input \`against\`: \`${against}\` is no file, and git has no ${file} there`, {
    hint: 'Name another plan file, or a revision such as `HEAD` or `origin/main`.',
  });
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false; // not there, or not a path at all: perhaps a revision
  }
}
