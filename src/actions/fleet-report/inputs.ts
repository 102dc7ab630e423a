import { readFleetInputs, type FleetInputs } from '../../domain/fleet/fleet-inputs.js';
import type { InputReader } from '../../domain/inputs/reader.js';

export interface FleetReportInputs extends FleetInputs {
  /** A folder with the results of the legs, and the report of `fleet-plan`. */
  readonly results?: string;
  readonly issue: boolean;
  readonly dryRun: boolean;
}

export function readInputs(reader: InputReader): FleetReportInputs {
  const results = reader.text('results');
  return {
    ...readFleetInputs(reader),
    issue: reader.boolean('issue', true),
    dryRun: reader.boolean('dry-run', false),
    ...(results !== undefined && { results }),
  };
}
