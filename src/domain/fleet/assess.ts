import type { Plan, PlannedRepository } from '../plan/plan.js';
import { decideState, findUndoing } from './decide-state.js';
import type { Ledger } from './ledger.js';
import { decideWave, type WaveDecision } from './next-wave.js';
import type { FleetMember, WaveOptions } from './progress.js';
import { fleetEdges, orderProblems, type FleetEdge, type OrderProblem } from './order.js';
import type { FleetSnapshot } from './snapshot.js';

/** Everything that one look at the fleet tells. */
export interface Assessment {
  readonly members: readonly FleetMember[];
  readonly decision: WaveDecision;
  /** Between repositories of the plan. */
  readonly edges: readonly FleetEdge[];
  readonly orderProblems: readonly OrderProblem[];
}

/** Looks at a snapshot: where each repository stands, what the order's problems are, and which wave comes next. */
export function assessFleet(
  plan: Plan,
  selected: readonly PlannedRepository[],
  snapshot: FleetSnapshot,
  ledger: Ledger,
  options: WaveOptions,
): Assessment {
  const members = selected.map((planned): FleetMember => {
    const seen = snapshot.repositories.get(planned.name) ?? notRead;
    const past = ledger.repositories.get(planned.name);
    const undoing = findUndoing(seen, options.mode);
    return {
      planned,
      state: decideState(planned, seen, past, plan),
      ...(seen.kind === 'seen' && { base: seen.base.sha }),
      ...(seen.kind === 'seen' && seen.record && { there: { pinned: seen.pinned } }),
      ...(past && { past }),
      ...(undoing && { undoing }),
    };
  });
  const { at, digest } = snapshot;
  const edges = fleetEdges(plan, snapshot.repositories);
  return {
    members,
    decision: decideWave({ members, options, at, digest, waves: ledger.waves }),
    edges,
    orderProblems: orderProblems(plan, edges),
  };
}

const notRead = { kind: 'unreachable', why: 'it was not read', remedy: 'Run again.' } as const;
