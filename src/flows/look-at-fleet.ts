import { assessFleet, type Assessment } from '../domain/fleet/assess.js';
import { readLedger } from '../domain/fleet/ledger-file.js';
import { emptyLedger, type Ledger } from '../domain/fleet/ledger.js';
import { questionDigest, selectFleet } from '../domain/fleet/select.js';
import type { FleetSnapshot } from '../domain/fleet/snapshot.js';
import type { FleetInputs } from '../domain/fleet/fleet-inputs.js';
import { parseReference } from '../domain/infra/reference.js';
import { refuseInputs } from '../domain/inputs/reader.js';
import type { Plan, PlannedRepository } from '../domain/plan/plan.js';
import type { FleetPorts, KnownManifests } from '../ports/fleet.js';
import { openPlan } from './open-plan.js';

/** One look at the fleet, and what it was looked at with. */
export interface FleetLook extends Assessment {
  readonly plan: Plan;
  readonly selected: readonly PlannedRepository[];
  readonly snapshot: FleetSnapshot;
  readonly ledger: Ledger;
  /** Requests that GitHub was asked. */
  readonly requests: number;
}

/**
 * The plan and the repositories of it that the inputs mean. @throws {Failure} `usage` with every word that is unknown.
 */
export async function selectRepositories(
  inputs: Pick<FleetInputs, 'plan' | 'filter'>,
  ports: Pick<FleetPorts, 'callerFiles'>,
): Promise<{ readonly plan: Plan; readonly selected: readonly PlannedRepository[] }> {
  const plan = await openPlan(inputs.plan, ports);
  const { repositories, problems } = selectFleet(plan, inputs.filter);
  refuseInputs(problems);
  return { plan, selected: repositories };
}

/** The ledger of a file, else of the branch, else an empty one. @throws {Failure} `file` when it is none. */
export async function openLedger(
  path: string | undefined,
  { callerFiles, ledgerBranch }: Pick<FleetPorts, 'callerFiles' | 'ledgerBranch'>,
): Promise<Ledger> {
  if (path !== undefined) return readLedger(await callerFiles.read(path), path);
  const text = (await ledgerBranch?.read())?.ledger;
  return text === undefined ? emptyLedger : readLedger(text, 'ledger.json of the ledger branch');
}

/** Reads the fleet as it is now and decides what comes next. */
export async function lookAtFleet(
  inputs: FleetInputs,
  { plan, selected }: { readonly plan: Plan; readonly selected: readonly PlannedRepository[] },
  ledger: Ledger,
  ports: Pick<FleetPorts, 'fleet' | 'clock'>,
): Promise<FleetLook> {
  const known = new Map(
    [...ledger.repositories].flatMap(([name, { needs }]): readonly (readonly [string, KnownManifests])[] =>
      needs === undefined ? [] : [[name, needs]],
    ),
  );
  const snapshot: FleetSnapshot = {
    at: new Date(ports.clock.now()).toISOString(),
    digest: questionDigest(plan, inputs.mode, inputs.infraRef),
    repositories: await ports.fleet.read(
      selected.map(({ name }) => name),
      known,
    ),
  };
  const assessment = assessFleet(asAsked(plan, inputs), selected, snapshot, ledger, inputs.options);
  return { ...assessment, plan, selected, snapshot, ledger, requests: ports.fleet.requests() };
}

/** What an integration is held against: the plan, at the reference that the run asks for. */
export function asAsked(plan: Plan, { mode, infraRef }: Pick<FleetInputs, 'mode' | 'infraRef'>): Plan {
  const reference = mode === 'integrate' && infraRef !== undefined ? parseReference(infraRef) : undefined;
  return reference === undefined ? plan : { ...plan, infra: { ...plan.infra, reference } };
}
