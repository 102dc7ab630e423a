import { posix, relative } from 'node:path';
import type { SharedInputs } from '../domain/inputs/shared.js';
import type { Target } from '../domain/target.js';
import type { Ports } from '../ports/ports.js';

/**
 * The part of the repository that a run covers, as a folder seen from its top level: the working directory's, and the
 * one of a manifest that the caller names and the plan does not. Empty where a run covers what the repository's run
 * covers.
 */
export async function findScope(
  { manifestPath }: Pick<SharedInputs, 'manifestPath'>,
  { planned }: Pick<Target, 'planned'>,
  { checkout, git }: Pick<Ports, 'checkout' | 'git'>,
): Promise<string> {
  const top = await git.topLevel(checkout.root);
  const within = top === undefined ? '' : relative(top, checkout.root).replaceAll('\\', '/');
  const named = manifestPath === undefined ? '' : posix.normalize(manifestPath);
  const isPlans = planned?.manifestPath !== undefined && named === posix.normalize(planned.manifestPath);
  const scope = posix.join(within, isPlans || named === '' ? '.' : posix.dirname(named));
  return scope === '.' ? '' : scope;
}
