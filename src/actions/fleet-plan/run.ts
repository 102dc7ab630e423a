import { lookAtFleet, openLedger, selectRepositories, type FleetLook } from '../../flows/look-at-fleet.js';
import type { FleetPorts } from '../../ports/fleet.js';
import type { FleetPlanInputs } from './inputs.js';

/** Reads the fleet as it is and chooses the next wave. It writes nothing. */
export async function run(inputs: FleetPlanInputs, ports: FleetPorts): Promise<FleetLook> {
  const fleet = await selectRepositories(inputs, ports);
  const ledger = await openLedger(inputs.ledger, ports);
  return lookAtFleet(inputs, fleet, ledger, ports);
}
