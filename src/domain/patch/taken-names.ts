import { Failure } from '../failure.js';
import type { Target } from '../target.js';
import { useOf, type TakenName } from './crate-uses.js';
import { participations, type Participation } from './participants.js';

/** Who gets the crates by default. None where the plan names a package that is not there: apply-patch tells that. */
export function defaultParticipations({ plan, planned, workspaces }: Target): readonly Participation[] {
  try {
    return participations(workspaces, { members: 'auto', placement: 'auto', planned: planned?.members, plan });
  } catch (error) {
    if (error instanceof Failure && error.code === 'usage') return [];
    throw error;
  }
}

/** The crates that packages cannot get, as another package has their name there; each place once. */
export function takenNames(target: Target): readonly TakenName[] {
  const found = defaultParticipations(target).flatMap((participation) =>
    participation.packages.flatMap((manifest) =>
      target.crates.flatMap((request): readonly TakenName[] => {
        const crate = target.plan.crates.get(request.name);
        const use = crate && useOf(manifest, { request, crate, optional: false }, participation);
        return use === undefined || 'key' in use ? [] : [use];
      }),
    ),
  );
  return [...new Map(found.map((one) => [`${one.crate} ${one.location.path}:${one.location.line}`, one])).values()];
}
