import { readFleetInputs, type FleetInputs } from '../../domain/fleet/fleet-inputs.js';
import { preflightScopes, publishers, type PreflightScope, type Publisher } from '../../domain/fleet/preflight.js';
import type { InputReader } from '../../domain/inputs/reader.js';

export interface FleetPlanInputs extends FleetInputs {
  /** A ledger file instead of the branch. */
  readonly ledger?: string;
  readonly preflight: boolean;
  readonly scope: PreflightScope;
  readonly publisher: Publisher;
}

export function readInputs(reader: InputReader): FleetPlanInputs {
  const ledger = reader.text('ledger');
  return {
    ...readFleetInputs(reader),
    preflight: reader.boolean('preflight', true),
    scope: reader.choice('preflight-scope', preflightScopes, 'wave'),
    publisher: reader.choice('publishes-with', publishers, 'token'),
    ...(ledger !== undefined && { ledger }),
  };
}
