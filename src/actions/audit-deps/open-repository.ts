import type { AuditContext } from '../../domain/audit/context.js';
import { Failure } from '../../domain/failure.js';
import { refuseInputs } from '../../domain/inputs/reader.js';
import { problemsOfNames } from '../../domain/integration/named-inputs.js';
import type { Target } from '../../domain/target.js';
import { openTarget, readTarget } from '../../flows/open-target.js';
import type { Ports } from '../../ports/ports.js';
import type { AuditInputs } from './inputs.js';
import { readAuditContext } from '../../flows/audit-context.js';

/** The repository as the rules see it, or one whose chosen manifest Cargo refuses. */
export interface Opened {
  readonly context: AuditContext;
  /** Why Cargo refuses the manifest to work on. */
  readonly refused?: Failure;
}

/**
 * Opens the repository. A manifest that Cargo refuses is a finding and not the end: the repository was broken before,
 * and that can be told at its place.
 *
 * @throws {Failure} as {@link openTarget}, where there is no place in the repository to tell it at.
 */
export async function openRepository(
  inputs: AuditInputs,
  ports: Pick<Ports, 'checkout' | 'callerFiles'>,
): Promise<Opened> {
  try {
    const names = inputs.chain?.names;
    const options = names && { problemsWith: (target: Target): readonly string[] => problemsOfNames(names, target) };
    return { context: await readAuditContext(await openTarget(inputs, ports, options), ports) };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'manifest' || error.locations.length === 0) throw error;
    return { context: await readRefused(inputs, ports), refused: error };
  }
}

/** Without a workspace: what stands in the manifest is unknown. */
async function readRefused(inputs: AuditInputs, ports: Pick<Ports, 'checkout' | 'callerFiles'>): Promise<AuditContext> {
  const { target, problems } = await readTarget(inputs, ports);
  refuseInputs(problems);
  return { ...target, workspaces: [], settings: [], linked: new Set<string>(), integration: [] };
}
