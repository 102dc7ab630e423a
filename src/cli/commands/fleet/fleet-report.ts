import type { LocalFleet } from '../../../domain/fleet/local-checkouts.js';
import type { Leg, LocalMode } from './leg.js';
import type { Written } from './write-ledger.js';

/** `environment`: no repository failed, and of some nothing can be said. */
export type FleetVerdict = 'pass' | 'fail' | 'environment' | 'interrupted';

export function verdictOf(legs: readonly Leg[], isStopped: boolean): FleetVerdict {
  const has = (kind: Leg['kind']): boolean => legs.some((leg) => leg.kind === kind);
  if (isStopped || has('interrupted')) return 'interrupted';
  if (has('bad')) return 'fail';
  return has('lost') ? 'environment' : 'pass';
}

interface Facts {
  readonly mode: LocalMode;
  readonly at: string;
  readonly folder: string;
  readonly jobs: number;
  readonly durationMs: number;
  readonly verdict: FleetVerdict;
  readonly legs: readonly Leg[];
  readonly found: LocalFleet;
  readonly written?: Written;
}

/** `schemas/fleet-folder-report.schema.json` */
export function fleetReport({ legs, found, written, durationMs, ...facts }: Facts): string {
  const { verdict, mode, at, folder, jobs } = facts;
  const repositories = legs.map(({ checkout, kind, summary, reports, ...leg }) => ({
    name: checkout.planned.name,
    folder: checkout.folder,
    outcome: kind,
    verdict: leg.verdict,
    why: leg.why,
    'duration-ms': leg.durationMs,
    report: reports.get(mode === 'audit' ? 'audit-deps' : 'integrate') ?? null,
    summary: summary ?? null,
  }));
  const begun = new Set(repositories.map(({ name }) => name));
  const report = {
    version: 1,
    action: 'fleet',
    verdict,
    mode,
    at,
    folder,
    jobs,
    'duration-ms': durationMs,
    ledger: written?.ledger ?? null,
    page: written?.page ?? null,
    repositories,
    'not-begun': found.checkouts.map(({ planned }) => planned.name).filter((name) => !begun.has(name)),
    'left-out': found.leftOut,
    absent: found.absent,
  };
  return JSON.stringify(report, null, 2);
}
