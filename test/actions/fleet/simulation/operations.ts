import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInputs as readPlanInputs } from '../../../../src/actions/fleet-plan/inputs.js';
import { run as planFleet } from '../../../../src/actions/fleet-plan/run.js';
import { describe as describePlan } from '../../../../src/actions/fleet-plan/summary.js';
import { readInputs as readReportInputs } from '../../../../src/actions/fleet-report/inputs.js';
import { run as reportFleet, type FleetReported } from '../../../../src/actions/fleet-report/run.js';
import { fleetPorts } from '../../../../src/adapters/fleet/fleet-ports.js';
import type { FleetInputs } from '../../../../src/domain/fleet/fleet-inputs.js';
import type { WaveDecision } from '../../../../src/domain/fleet/next-wave.js';
import type { FleetPorts } from '../../../../src/ports/fleet.js';
import { portsOfFolder } from '../../../support/folder-ports.js';
import type { FakeClock } from '../../../support/github-story.js';
import { readGiven } from '../../../support/read-inputs.js';
import { home, owner, token, type World } from './world.js';

/** What `fleet.yml` does, job by job: the real actions, with the inputs that a person would give. */
export class Operations {
  private folders = 0;
  maxFailures = 0;

  constructor(
    private readonly world: World,
    private readonly options: Readonly<Record<string, string>>,
  ) {}

  /** The job `plan`. @returns what it chose, and the folder with its report */
  async plan(clock: FakeClock): Promise<{ readonly decision: WaveDecision; readonly folder: string }> {
    const inputs = readGiven(readPlanInputs, { ...this.given(), preflight: 'false' });
    const planned = await planFleet(inputs, this.ports(inputs, clock));
    const folder = join(this.world.fleet.folder, `results-${(this.folders += 1)}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(describePlan(planned, inputs).report));
    return { decision: planned.decision, folder };
  }

  /** The job `report`. */
  async report(folder: string): Promise<FleetReported> {
    const inputs = readGiven(readReportInputs, { ...this.given(), results: folder, track: 'true' });
    return reportFleet(inputs, this.ports(inputs, this.world.clock()));
  }

  private given(): Readonly<Record<string, string>> {
    return { plan: 'plan.toml', owner, token, 'max-failures': String(this.maxFailures), ...this.options };
  }

  private ports(inputs: FleetInputs, clock: FakeClock): FleetPorts {
    const environment = { GITHUB_API_URL: this.world.fleet.double.url, GITHUB_REPOSITORY: `${owner}/${home}` };
    return fleetPorts({ ...portsOfFolder(this.world.fleet.folder), clock }, inputs, environment);
  }
}
