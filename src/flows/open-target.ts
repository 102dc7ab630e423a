import { posix } from 'node:path';
import type { GitSource } from '../domain/cargo/source.js';
import type { Manifest } from '../domain/cargo/manifest.js';
import type { Repository, Workspace } from '../domain/cargo/workspace.js';
import { Failure } from '../domain/failure.js';
import { refuseInputs } from '../domain/inputs/reader.js';
import type { SharedInputs } from '../domain/inputs/shared.js';
import { readCompiledPlan } from '../domain/plan/compiled.js';
import { loadPlan } from '../domain/plan/load.js';
import type { CrateRequest, Plan, PlannedRepository } from '../domain/plan/plan.js';
import { plannedRepository, selectCrates } from '../domain/plan/selection.js';
import type { Ports } from '../ports.js';
import { chooseWorkspaces, readRepository } from './read-repository.js';

/** A workspace to work on, and the members that `manifest-path` narrows it to (all of them otherwise). */
export interface ChosenWorkspace {
  readonly workspace: Workspace;
  readonly members: readonly Manifest[];
}

/** What every repository action works on: the plan, what is asked for, and the repository as it stands. */
export interface Target {
  readonly plan: Plan;
  /** `owner/name` or name as given, else the checkout folder's name. */
  readonly repositoryName: string;
  readonly planned?: PlannedRepository;
  readonly crates: readonly CrateRequest[];
  /** The one source that all infra entries are to have. */
  readonly infra: GitSource;
  readonly repository: Repository;
  readonly workspaces: readonly ChosenWorkspace[];
}

/** Where Cargo writes the lockfiles of what was chosen, committed or not. */
export function lockfilesOf({ workspaces }: Pick<Target, 'workspaces'>): readonly string[] {
  return workspaces.map(({ workspace }) => posix.join(workspace.root.folder, 'Cargo.lock'));
}

type Needs = Pick<Ports, 'checkout' | 'callerFiles'>;

/** The caller's plan, or the one that ships with the action. @throws {Failure} `plan`, `file`. */
export async function openPlan(plan: string | undefined, ports: Pick<Ports, 'callerFiles'>): Promise<Plan> {
  if (plan !== undefined) return loadPlan(await ports.callerFiles.read(plan), plan);
  const { text, path, compiled } = await ports.callerFiles.builtInPlan();
  return (compiled === undefined ? undefined : readCompiledPlan(compiled, text)) ?? loadPlan(text, path);
}

/**
 * Reads the plan and the repository, each file once, and resolves the shared inputs against them.
 *
 * @param options.crates `optional`: a repository outside the plan without `crates` is no problem (rollback reads the record).
 * @throws {Failure} `usage` with every unknown crate, feature and path; `plan`; `manifest` when a chosen manifest cannot be read.
 */
export async function openTarget(
  inputs: SharedInputs,
  ports: Needs,
  options: { readonly crates?: 'optional' } = {},
): Promise<Target> {
  const [plan, repository] = await Promise.all([openPlan(inputs.plan, ports), readRepository(ports)]);
  const repositoryName = inputs.repository ?? ports.checkout.root.split('/').at(-1) ?? '';
  const planned = plannedRepository(plan, repositoryName);
  const selection = selectCrates(inputs.crates, plan, repositoryName);
  const problems = options.crates === 'optional' && inputs.crates === undefined ? [] : [...selection.problems];
  const workspaces = chosen(() => chooseWorkspaces(repository, inputs.manifestPath, planned?.manifestPath), problems);
  refuseInputs(problems);
  return {
    plan,
    repositoryName,
    ...(planned && { planned }),
    crates: selection.crates,
    infra: { url: inputs.infraUrl ?? plan.infra.url, reference: inputs.infraRef ?? plan.infra.reference },
    repository,
    workspaces,
  };
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
