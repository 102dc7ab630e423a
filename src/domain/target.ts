import type { Manifest } from './cargo/manifest/manifest.js';
import type { GitSource } from './cargo/requirement/source.js';
import type { Repository, Workspace } from './cargo/workspace/workspace.js';
import type { CrateRequest } from './infra/crate.js';
import type { Plan, PlannedRepository } from './plan/plan.js';

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
