import { formatReference } from '../infra/reference.js';
import type { FleetFilter } from './select.js';
import { fleetModes, type FleetMode } from './modes.js';
import type { WaveOptions } from './progress.js';
import type { InputReader } from '../inputs/reader.js';

/** What `fleet-plan` and `fleet-report` are both told, before the plan is known. */
export interface FleetInputs {
  readonly plan?: string;
  readonly filter: FleetFilter;
  readonly mode: FleetMode;
  /** As `formatReference` writes it. */
  readonly infraRef?: string;
  readonly options: WaveOptions;
  readonly token?: string;
  /** Reads the repositories, where `token` is for the ledger alone. */
  readonly readToken?: string;
  /** A folder of checkouts instead of GitHub. */
  readonly folder?: string;
  /** The account whose repositories are meant. */
  readonly owner?: string;
  readonly ledgerBranch?: string;
  readonly ledgerRepository?: string;
  readonly workingDirectory?: never;
}

/** GitHub's limit for the legs of a matrix. */
const maxWaveSize = 256;

export function readFleetInputs(reader: InputReader): FleetInputs {
  const plan = reader.text('plan');
  const mode = reader.choice('mode', fleetModes, 'integrate');
  const infraRef = reader.reference('infra-ref');
  const maxOpen = reader.text('max-open');
  const token = reader.text('token');
  const readToken = reader.text('read-token');
  const folder = reader.text('folder');
  const owner = reader.text('owner');
  if (owner !== undefined && !/^[\w.-]+$/.test(owner)) reader.problem('owner', `\`${owner}\` is not an account`);
  const ledgerRepository = reader.text('ledger-repository');
  if (ledgerRepository !== undefined && !/^([\w.-]+\/)?[\w.-]+$/.test(ledgerRepository)) {
    reader.problem('ledger-repository', `\`${ledgerRepository}\` is not a repository; write \`owner/name\``);
  }
  // The one input whose empty value means something: no ledger. Absent, it is the default.
  const ledgerBranch = reader.given('ledger-branch') ? reader.text('ledger-branch') : 'infra-ledger';
  return {
    mode,
    filter: readFilter(reader),
    options: {
      mode,
      gate: reader.choice('gate', ['verified', 'merged'], 'verified'),
      maxFailures: reader.integer('max-failures', 0, { min: 0, max: 100_000 }),
      waveSize: reader.integer('wave-size', maxWaveSize, { min: 1, max: maxWaveSize }),
      retry: reader.choice('retry', ['changed', 'failed', 'all'], 'changed'),
      ...(maxOpen !== undefined && { maxOpen: reader.integer('max-open', 0, { min: 1, max: 100_000 }) }),
    },
    ...(plan !== undefined && { plan }),
    ...(infraRef && { infraRef: formatReference(infraRef) }),
    ...(token !== undefined && { token }),
    ...(readToken !== undefined && { readToken }),
    ...(folder !== undefined && { folder }),
    ...(owner !== undefined && { owner }),
    ...(ledgerBranch !== undefined && { ledgerBranch }),
    ...(ledgerRepository !== undefined && { ledgerRepository }),
  };
}

/** Which repositories of the plan are meant. */
export function readFilter(reader: InputReader): FleetFilter {
  const words = (['phases', 'repositories', 'categories', 'crates'] as const).flatMap((name) => {
    const given = reader.words(name);
    return given === undefined ? [] : [[name, given] as const];
  });
  return Object.fromEntries(words);
}
