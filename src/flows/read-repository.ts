import type { Manifest } from '../domain/cargo/manifest.js';
import type { Repository, Workspace } from '../domain/cargo/workspace.js';
import type { Ports } from '../ports.js';

/** Reads every manifest and lockfile of the checkout once. Manifests that cannot be read are kept as `unreadable`. */
export async function readRepository(ports: Pick<Ports, 'checkout'>): Promise<Repository> {
  throw new Error(`not written yet: ${ports.checkout.root}`);
}

/** A workspace to work on. */
export interface Selection {
  readonly workspace: Workspace;
  /** The packages to work on: all members, or the one that `manifest-path` names. */
  readonly members: readonly Manifest[];
  /** Whether `manifest-path` named one member of a larger workspace. */
  readonly restricted: boolean;
}

/**
 * The workspaces that `manifest-path` means: the one named, else the plan's, else the root manifest's, else every workspace
 * and standalone package (contract, "Inputs that all repository actions share").
 *
 * @throws {Failure} `usage` naming the nearest manifest when there is none at the path; `manifest` when it cannot be read.
 */
export function chooseWorkspaces(
  repository: Repository,
  manifestPath: string | undefined,
  plannedManifestPath?: string,
): readonly Selection[] {
  throw new Error(`not written yet: ${repository.manifests.size} ${manifestPath} ${plannedManifestPath}`);
}
