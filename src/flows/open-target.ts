import { lockfileIn } from '../domain/cargo/manifest/folder.js';
import { Failure } from '../domain/failure.js';
import { refuseInputs } from '../domain/inputs/reader.js';
import type { SharedInputs } from '../domain/inputs/shared.js';
import { plannedRepository, selectCrates } from '../domain/plan/selection.js';
import type { ChosenWorkspace, Target } from '../domain/target.js';
import type { Ports } from '../ports/ports.js';
import { openPlan } from './open-plan.js';
import { chooseWorkspaces, readRepository } from './read-repository.js';
import { requireNoWorkspaceAbove } from './require-no-workspace-above.js';

/** Where Cargo writes the lockfiles of what was chosen, committed or not. */
export function lockfilesOf({ workspaces }: Pick<Target, 'workspaces'>): readonly string[] {
  return workspaces.map(({ workspace }) => lockfileIn(workspace.root.folder));
}

type Needs = Pick<Ports, 'checkout' | 'callerFiles'>;

/**
 * Reads the plan and the repository, each file once, and resolves the shared inputs against them.
 *
 * @param options.crates `optional`: a repository outside the plan without `crates` is no problem (rollback reads the
 *   record).
 * @param options.problemsWith what is wrong with the inputs that only the caller knows.
 * @throws {Failure} `usage` with every unknown crate, feature and path, or for the folder of a workspace's member;
 *   `plan`; `manifest` when a chosen manifest
 *   cannot be read.
 */
export async function openTarget(
  inputs: SharedInputs,
  ports: Needs,
  options: { readonly crates?: 'optional'; readonly problemsWith?: (target: Target) => readonly string[] } = {},
): Promise<Target> {
  const { target, problems: wrong } = await readTarget(inputs, ports);
  const problems = options.crates === 'optional' && inputs.crates === undefined ? [] : [...wrong];
  const { repository, planned } = target;
  const workspaces = chosen(() => chooseWorkspaces(repository, inputs.manifestPath, planned?.manifestPath), problems);
  const chosenTarget = { ...target, workspaces };
  refuseInputs(workspaces.length === 0 ? problems : [...problems, ...(options.problemsWith?.(chosenTarget) ?? [])]);
  return chosenTarget;
}

/** A target without the workspaces to work on, and what is wrong with the crates that are asked for. */
export async function readTarget(
  inputs: SharedInputs,
  ports: Needs,
): Promise<{ readonly target: Omit<Target, 'workspaces'>; readonly problems: readonly string[] }> {
  const [plan, repository] = await Promise.all([openPlan(inputs.plan, ports), readRepository(ports)]);
  await requireNoWorkspaceAbove(repository, ports);
  const repositoryName = inputs.repository ?? ports.checkout.root.split('/').at(-1) ?? '';
  const planned = plannedRepository(plan, repositoryName);
  const { crates, problems } = selectCrates(inputs.crates, plan, repositoryName);
  const infra = { url: inputs.infraUrl ?? plan.infra.url, reference: inputs.infraRef ?? plan.infra.reference };
  return { target: { plan, repositoryName, ...(planned && { planned }), crates, infra, repository }, problems };
}

/** What `choose` gives; a problem with an input is added to the others, so that all are told at once. */
function chosen(choose: () => readonly ChosenWorkspace[], problems: string[]): readonly ChosenWorkspace[] {
  try {
    return choose();
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'usage')) throw error;
    problems.push(error.message);
    return [];
  }
}
