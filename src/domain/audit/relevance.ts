import { closure } from '../plan/selection.js';
import type { CrateRequest } from '../infra/crate.js';
import type { Plan } from '../plan/plan.js';

/** Requested infra crates whose public API has types of an external package: there two versions of it do not match. */
export function exposedBy(plan: Plan, crates: readonly CrateRequest[], name: string): readonly string[] {
  return crates.map((crate) => crate.name).filter((crate) => exposedPackages(plan, crate).has(name));
}

/**
 * What a crate's public signatures show, with what the infra crates among it show: `infra-json` returns an
 * `InfraError`, and that has a `chrono` type.
 */
function exposedPackages(plan: Plan, name: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(plan.crates.get(next)?.exposes ?? []));
  }
  return seen;
}

/** Whether any crate that comes with the requested ones uses the package; `undefined` where the plan does not say. */
export function usedBy(plan: Plan, crates: readonly CrateRequest[], name: string): readonly string[] | undefined {
  const all = closure(
    plan,
    crates.map((crate) => crate.name),
  ).flatMap((crate) => plan.crates.get(crate) ?? []);
  const known = all.filter((crate) => crate.uses !== undefined);
  if (known.length < all.length) return undefined;
  return all.filter((crate) => crate.uses?.includes(name)).map((crate) => crate.name);
}
