import { readFleetInputs, type FleetInputs } from '../../domain/fleet/fleet-inputs.js';
import type { InputReader } from '../../domain/inputs/reader.js';

export interface FleetPlanInputs extends FleetInputs {
  /** A ledger file instead of the branch. */
  readonly ledger?: string;
  readonly preflight: boolean;
}

export function readInputs(reader: InputReader): FleetPlanInputs {
  const ledger = reader.text('ledger');
  return {
    ...readFleetInputs(reader),
    preflight: reader.boolean('preflight', true),
    ...(ledger !== undefined && { ledger }),
  };
}
