import { lookAtFleet, openLedger, selectRepositories, type FleetLook } from '../../flows/look-at-fleet.js';
import { preflight } from '../../flows/preflight.js';
import type { Obstacle } from '../../domain/fleet/preflight.js';
import type { FleetPorts } from '../../ports/fleet.js';
import type { FleetPlanInputs } from './inputs.js';

export interface FleetPlanned extends FleetLook {
  /** A copy of the caller's plan for the legs, which have no checkout with it; absent for the built-in one. */
  readonly planFile?: string;
  /** By name, of the next wave; absent where nobody looked. */
  readonly obstacles?: ReadonlyMap<string, readonly Obstacle[]>;
}

const planFile = 'infra-plan.toml';

/** Reads the fleet as it is and chooses the next wave. It writes nothing. */
export async function run(inputs: FleetPlanInputs, ports: FleetPorts): Promise<FleetPlanned> {
  const fleet = await selectRepositories(inputs, ports);
  const ledger = await openLedger(inputs.ledger, ports);
  const seen = await lookAtFleet(inputs, fleet, ledger, ports);
  const about = { mode: inputs.mode, publisher: inputs.publisher, scope: inputs.scope };
  const look = inputs.preflight ? { ...seen, obstacles: await preflight(seen, about, ports) } : seen;
  if (inputs.plan === undefined) return look;
  const folder = await ports.scratch.keep('plan');
  await ports.scratch.write(folder, new Map([[planFile, await ports.callerFiles.read(inputs.plan)]]));
  return { ...look, planFile: `${folder}/${planFile}` };
}
