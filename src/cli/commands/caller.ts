import { createCallerFiles } from '../../adapters/files/caller-files.js';
import { refuseInputs } from '../../domain/inputs/reader.js';
import { callerWorkflow, ownPlanPath } from '../../domain/plan/caller-workflow.js';
import { plannedRepository, selectCrates } from '../../domain/plan/selection.js';
import { openPlan } from '../../flows/open-plan.js';
import type { Call } from '../arguments.js';
import type { Host } from '../bundle.js';
import { inputReader } from '../input-reader.js';
import { writeJson } from '../outcome.js';
import type { Screen } from '../screen.js';

/** Prints the workflow of one repository on standard output. @returns the exit status. */
export async function caller(call: Call, host: Host, screen: Screen): Promise<number> {
  const reader = inputReader(call);
  const repository = reader.required('repository');
  const planFile = reader.text('plan');
  const words = reader.words('crates');
  const given = repository.slice(repository.lastIndexOf('/') + 1);
  if (!/^[\w.-]*$/.test(given)) reader.problem('repository', `\`${given}\` is not a repository; write \`owner/name\``);
  reader.finish();
  const plan = await openPlan(planFile, { callerFiles: createCallerFiles({ GITHUB_WORKSPACE: host.cwd }) });
  const { crates, problems } = selectCrates(words, plan, repository);
  refuseInputs(problems);
  const planned = plannedRepository(plan, repository);
  const name = planned?.name ?? given;
  const hasOwnPlan = planFile !== undefined;
  const workflow = callerWorkflow(plan, { name, crates, hasOwnPlan, ...(planned && { planned }) });
  const path = '.github/workflows/infra.yml';
  if (!call.json) host.stdout.write(workflow);
  else {
    const plans = hasOwnPlan ? { plan: ownPlanPath } : {};
    writeJson(JSON.stringify({ version: 1, action: 'caller', repository: name, path, ...plans, workflow }), host);
  }
  screen.line(`Commit it to ${name} as ${path}${hasOwnPlan ? `, and the plan as ${ownPlanPath}` : ''}.`);
  return 0;
}
