import { branchForBase, isChangeSetBranch } from '../../domain/change-set/branch-name.js';
import type { Branches } from '../../ports/branches.js';

/** The branch of an integration that is not merged, and the one that its pull request goes to. */
export interface IntegrationBranch {
  readonly name: string;
  /** It is checked out. */
  readonly isHere: boolean;
  readonly target: string | undefined;
}

/**
 * Of the branch that is checked out where there is an integration for it, else the default branch's; a runner's
 * checkout is told no default branch, but is on the one that is meant.
 *
 * @param ref what is checked out
 * @param plain the branch's name where it goes to the default branch
 */
export async function findIntegrationBranch(
  ref: string,
  plain: string,
  root: string,
  branches: Branches,
): Promise<IntegrationBranch> {
  const names = await branches.names(root);
  const forBase = (base: string): string => branchForBase(plain, base, '');
  const hereBase = names.find((base) => ref === forBase(base));
  if (hereBase !== undefined) return { name: ref, isHere: true, target: hereBase };
  const isHere = ref === plain;
  const standsOn = isHere || ref === 'HEAD' ? undefined : ref;
  if (standsOn !== undefined && names.includes(forBase(standsOn)))
    return { name: forBase(standsOn), isHere: false, target: standsOn };
  const known = (await branches.target(root)) ?? standsOn;
  return { name: plain, isHere, target: known ?? (isHere ? await nearest(plain, names, root, branches) : undefined) };
}

/** The branch that has most of what ours has: there it began. `main` and `master` where several have as much. */
async function nearest(
  ours: string,
  names: readonly string[],
  root: string,
  branches: Branches,
): Promise<string | undefined> {
  const tip = await branches.tip(root, ours);
  const others = names.filter((name) => !isChangeSetBranch(name));
  const ordered = [...['main', 'master'].filter((name) => others.includes(name)), ...others];
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of ordered) {
    const other = await branches.tip(root, name);
    const distance = tip === undefined || other === undefined ? undefined : await branches.distance(root, other, tip);
    if (distance !== undefined && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}
