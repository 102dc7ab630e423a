import { cp, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeBelow } from '../../../adapters/files/files.js';
import { createScratch } from '../../../adapters/files/scratch.js';
import { Failure } from '../../../domain/failure.js';
import type { FleetMode } from '../../../domain/fleet/modes.js';
import { questionDigest } from '../../../domain/fleet/select.js';
import type { Plan } from '../../../domain/plan/plan.js';
import { readDefinition } from '../../action-definition.js';
import type { Host } from '../../bundle.js';
import { execute } from '../../execute.js';
import { definitionPath } from '../../installation.js';
import type { Screen } from '../../screen.js';
import type { Leg, LocalMode } from './leg.js';

/** Nothing is published here: to the ledger it is a what-if (docs/fleet.md). */
const ledgerModes: Readonly<Record<LocalMode, FleetMode>> = { audit: 'audit', integrate: 'try' };
const written = ['ledger.json', 'index.html', 'README.md'] as const;

export interface Written {
  /** Absolute paths. */
  readonly ledger: string;
  readonly page: string;
}

export interface LedgerRequest {
  readonly mode: LocalMode;
  readonly plan: Plan;
  /** As the caller gave it. */
  readonly planFile?: string;
  readonly infraRef?: string;
  /** Absolute: that of the checkouts. */
  readonly folder: string;
  /** Where the files go; absolute. */
  readonly output?: string;
  /** When the run began. */
  readonly at: string;
}

/**
 * Hands what the checkouts' runs left to `fleet-report`, which writes the ledger and the page.
 *
 * @throws {Failure} what `fleet-report` fails with.
 */
export async function writeLedger(
  legs: readonly Leg[],
  request: LedgerRequest,
  host: Host,
  screen: Screen,
): Promise<Written> {
  const scratch = createScratch(host.environment);
  const mode = ledgerModes[request.mode];
  const results = await scratch.keep('fleet-results');
  const names = legs.map(({ checkout }) => checkout.planned.name);
  const digest = questionDigest(request.plan, mode, request.infraRef);
  const wave = { version: 1, action: 'fleet-plan', mode, at: request.at, digest, wave: names };
  writeBelow(results, new Map([['wave.json', JSON.stringify(wave)]]));
  for (const leg of legs) await writeLeg(leg, results);
  const definition = readDefinition(definitionPath(host.installation, 'fleet-report'), 'fleet-report');
  const inputs = new Map([
    ['results', results],
    ['folder', await byName(legs, request.folder, host)],
    ['mode', mode],
    ['repositories', names.join(' ')],
    ['max-failures', String(names.length)],
    ['issue', 'false'],
    ['ledger-branch', ''],
    ...(request.planFile === undefined ? [] : [['plan', request.planFile] as const]),
    ...(request.infraRef === undefined ? [] : [['infra-ref', request.infraRef] as const]),
  ]);
  const { exitCode, outputs } = await execute(definition, inputs, host, screen);
  const [ledger, page] = [outputs.get('ledger'), outputs.get('page')];
  if (exitCode !== 0 || !ledger || !page) {
    throw new Failure(exitCode === 130 ? 'interrupted' : 'file', 'the ledger could not be written', {
      hint: 'What the repositories said is above.',
    });
  }
  return request.output === undefined ? { ledger, page } : copyTo(request.output, dirname(ledger));
}

/** The reports of a leg, or one in the form of theirs that says why there is none. */
async function writeLeg({ checkout, kind, verdict, why, reports }: Leg, results: string): Promise<void> {
  const folder = join(results, checkout.planned.name);
  for (const [action, path] of reports) await cp(path, join(folder, `${action}.json`));
  if (kind !== 'bad' || verdict !== 'refused') return;
  const refused = { version: 1, action: 'integrate', repository: checkout.planned.name, verdict, reason: why };
  writeBelow(folder, new Map([['refused.json', JSON.stringify(refused)]]));
}

/** A folder in which every checkout is called like its repository in the plan. */
async function byName(legs: readonly Leg[], folder: string, host: Host): Promise<string> {
  const links = await createScratch(host.environment).keep('fleet-checkouts');
  for (const { checkout } of legs) await symlink(join(folder, checkout.folder), join(links, checkout.planned.name));
  return links;
}

async function copyTo(output: string, from: string): Promise<Written> {
  for (const name of written) await cp(join(from, name), join(output, name));
  return { ledger: join(output, 'ledger.json'), page: join(output, 'index.html') };
}
