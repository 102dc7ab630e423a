/** What a run of the fleet does in each repository (docs/fleet.md). */
export const fleetModes = ['integrate', 'try', 'audit', 'rollback', 'pin', 'unpin'] as const;
export type FleetMode = (typeof fleetModes)[number];

/** Modes that go phase by phase and wait at gates; the others look at, or hold back, the whole fleet at once. */
export function hasPhases(mode: FleetMode): boolean {
  return mode === 'integrate' || mode === 'rollback';
}

/** Modes that publish something in a repository. */
export function publishes(mode: FleetMode): boolean {
  return mode !== 'audit' && mode !== 'try';
}
