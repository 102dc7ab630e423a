import { readFleetInputs, type FleetInputs } from '../../domain/fleet/fleet-inputs.js';
import type { InputReader } from '../../domain/inputs/reader.js';

export interface FleetReportInputs extends FleetInputs {
  /** A folder with the results of the legs, and the report of `fleet-plan`. */
  readonly results?: string;
  readonly issue: boolean;
  /** Keeps a tracking issue for each affected repository. */
  readonly track: boolean;
  /** Starts the next run when the gate is open and work is left. */
  readonly continues: boolean;
  readonly dryRun: boolean;
}

export function readInputs(reader: InputReader): FleetReportInputs {
  const results = reader.text('results');
  return {
    ...readFleetInputs(reader),
    issue: reader.boolean('issue', true),
    track: reader.boolean('track', false),
    continues: reader.boolean('continue', false),
    dryRun: reader.boolean('dry-run', false),
    ...(results !== undefined && { results }),
  };
}
