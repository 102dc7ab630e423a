import { documentedCrates } from './documented-crates.js';
import type { Target } from '../target.js';
import type { IntegrationFacts } from './facts.js';

/**
 * What the documents say about a repository, as its manifests and the plan tell it.
 *
 * @param texts new texts of manifests, by path.
 * @param own what only the change itself knows.
 */
export function gatherFacts(
  source: Omit<Target, 'crates' | 'repository'>,
  texts: ReadonlyMap<string, string>,
  own: Pick<IntegrationFacts, 'record' | 'inherited' | 'optionalFeature'>,
): IntegrationFacts {
  const { plan, planned, infra, workspaces, repositoryName } = source;
  return {
    repository: repositoryName.slice(repositoryName.lastIndexOf('/') + 1),
    ...(planned && { purpose: planned.purpose }),
    infra,
    crates: documentedCrates(workspaces, texts, { plan, infra }),
    contacts: contactsOf(source),
    ...own,
  };
}

/** Who answers in an emergency (docs/plan.md, 14.6): for the repository, then for infra. */
export function contactsOf({ plan, planned }: Pick<Target, 'plan' | 'planned'>): readonly string[] {
  return [...new Set([...(planned?.contacts ?? []), ...plan.infra.contacts])];
}
