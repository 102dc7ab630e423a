import { nearest, suggestion } from '../text/nearest.js';
import { readCrateWords } from './crate-words.js';
import type { CrateRequest } from '../infra/crate.js';
import type { Plan, PlannedRepository } from './plan.js';
import { shown } from '../text/lists.js';

/** The crates to work on, or what is wrong with the inputs that name them. */
export interface CrateSelection {
  readonly crates: readonly CrateRequest[];
  /** Whole sentences that start with the input, as `refuseInputs` takes them. */
  readonly problems: readonly string[];
}

/**
 * Resolves the input `crates` (docs/interface.md): its words, or the plan's list for the repository where there are
 * none.
 *
 * @param repositoryName `owner/name` or name; only the name counts.
 */
export function selectCrates(
  words: readonly string[] | undefined,
  plan: Plan,
  repositoryName: string | undefined,
): CrateSelection {
  if (words !== undefined && words.length > 0) {
    const { crates, problems } = readCrateWords(words, plan.crates);
    return { crates, problems: [...new Set(problems.map(({ message }) => `input \`crates\`: ${message}`))] };
  }
  if (repositoryName === undefined) {
    return { crates: [], problems: ['input `crates` is required where `repository` is not given'] };
  }
  const repository = plannedRepository(plan, repositoryName);
  if (repository !== undefined) return { crates: repository.crates, problems: [] };
  const near = suggestion(nearest(nameOf(repositoryName), plan.repositories.keys()));
  return {
    crates: [],
    problems: [
      `input \`repository\`: ${shown(nameOf(repositoryName))} is not in the plan${near || '.'} Give ` +
        '`crates`, or add the repository to the plan',
    ],
  };
}

/** The plan's entry for `owner/name` or name, whatever its case, as on GitHub. */
export function plannedRepository(plan: Plan, repository: string): PlannedRepository | undefined {
  const name = nameOf(repository);
  const wanted = name.toLowerCase();
  return (
    plan.repositories.get(name) ??
    [...plan.repositories.values()].find((planned) => planned.name.toLowerCase() === wanted)
  );
}

function nameOf(repository: string): string {
  return repository.slice(repository.lastIndexOf('/') + 1);
}

/**
 * All infra crates that come with `names`: themselves and what they depend on, in the plan's order. Names that the plan
 * does not have are left out.
 */
export function closure(plan: Plan, names: Iterable<string>): readonly string[] {
  const reached = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const crate = reached.has(name) ? undefined : plan.crates.get(name);
    if (crate === undefined) continue;
    reached.add(name);
    open.push(...crate.dependencies);
  }
  return [...plan.crates.keys()].filter((name) => reached.has(name));
}
