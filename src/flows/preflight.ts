import { posix } from 'node:path';
import {
  branchOf,
  obstaclesOf,
  type Obstacle,
  type PreflightScope,
  type Publisher,
} from '../domain/fleet/preflight.js';
import type { FleetMode } from '../domain/fleet/modes.js';
import type { FleetPorts } from '../ports/fleet.js';
import type { FleetLook } from './look-at-fleet.js';

/** Repositories that are looked at at the same time; each takes four requests. */
const atATime = 8;

/**
 * What stands in the way of a write, for each repository of the next wave, or of all that are meant, and for those that
 * cannot be reached.
 */
export async function preflight(
  { members, decision, snapshot }: FleetLook,
  about: { readonly mode: FleetMode; readonly publisher: Publisher; readonly scope: PreflightScope },
  { probe, home }: Pick<FleetPorts, 'probe' | 'home'>,
): Promise<ReadonlyMap<string, readonly Obstacle[]>> {
  const found = new Map<string, readonly Obstacle[]>();
  for (const { planned, state } of members) {
    if (state.kind !== 'unreachable') continue;
    const { why: message, remedy } = state;
    found.set(planned.name, [{ rule: 'unreachable', severity: 'error', message, remedy }]);
  }
  const wave = new Set(decision.wave);
  const queue = members.filter(({ planned }) => about.scope === 'all' || wave.has(planned.name));
  const worker = async (): Promise<void> => {
    for (let member = queue.shift(); member !== undefined; member = queue.shift()) {
      const { planned } = member;
      const seen = snapshot.repositories.get(planned.name);
      if (seen?.kind !== 'seen') continue;
      const lockfile = posix.join(posix.dirname(planned.manifestPath ?? 'Cargo.toml'), 'Cargo.lock');
      const facts = await probe?.look(seen.fullName, branchOf(about.mode), lockfile);
      const isHome = home?.toLowerCase() === seen.fullName.toLowerCase();
      found.set(planned.name, obstaclesOf(planned, facts ?? noFacts, { ...about, home: isHome }));
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return found;
}

const noFacts = {
  mayPush: undefined,
  actionsMayOpenPulls: undefined,
  branchRules: undefined,
  hasLockfile: undefined,
} as const;
