import { formatReference } from '../infra/reference.js';
import { sha256 } from '../text/sha256.js';
import { nearest } from '../text/nearest.js';
import type { Plan, PlannedRepository } from '../plan/plan.js';
import type { FleetMode } from './modes.js';

/** Which repositories of the plan a run is about. Everything that is given must hold. */
export interface FleetFilter {
  readonly phases?: readonly string[];
  readonly repositories?: readonly string[];
  readonly categories?: readonly string[];
  /** With or without `infra-`: those that use one of them, themselves or through another infra crate. */
  readonly crates?: readonly string[];
}

export interface FleetSelection {
  /** In the plan's order: phase by phase. */
  readonly repositories: readonly PlannedRepository[];
  /** Whole sentences that begin with the input. */
  readonly problems: readonly string[];
}

/** The repositories that a filter means, and every word of it that the plan does not know. */
export function selectFleet(plan: Plan, filter: FleetFilter): FleetSelection {
  const problems: string[] = [];
  const all = plan.phases.flatMap(({ repositories }) =>
    repositories.flatMap((name) => plan.repositories.get(name) ?? []),
  );
  const known = (
    input: string,
    words: readonly string[] | undefined,
    candidates: readonly string[],
  ): ReadonlySet<string> | undefined => {
    if (words === undefined) return undefined;
    const found = words.flatMap((word) => {
      const match = candidates.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
      if (match === undefined) problems.push(unknownWord(input, word, candidates));
      return match ?? [];
    });
    return new Set(found);
  };
  const phases = known(
    'phases',
    filter.phases,
    plan.phases.map(({ number }) => String(number)),
  );
  const names = known('repositories', filter.repositories?.map(withoutOwner), [...plan.repositories.keys()]);
  const categories = known('categories', filter.categories, [...new Set(all.map(({ category }) => category))]);
  const crates = known(
    'crates',
    filter.crates?.map((word) => withPrefix(word, plan)),
    [...plan.crates.keys()],
  );
  const users = crates && usersOf(crates, plan);
  const repositories = all.filter(
    (repository) =>
      (phases?.has(String(repository.phase)) ?? true) &&
      (names?.has(repository.name) ?? true) &&
      (categories?.has(repository.category) ?? true) &&
      (users === undefined || repository.crates.some(({ name }) => users.has(name))),
  );
  return { repositories, problems };
}

/** The crates that are, or come with, one of `crates`. */
function usersOf(crates: ReadonlySet<string>, plan: Plan): ReadonlySet<string> {
  const users = new Set(crates);
  for (let size = 0; size !== users.size;) {
    size = users.size;
    for (const crate of plan.crates.values()) {
      if (crate.dependencies.some((dependency) => users.has(dependency))) users.add(crate.name);
    }
  }
  return users;
}

function withoutOwner(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}

function withPrefix(word: string, plan: Plan): string {
  if (plan.crates.has(word)) return word;
  return [...plan.crates.keys()].find((name) => name.slice(name.indexOf('-') + 1) === word) ?? word;
}

function unknownWord(input: string, word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
  return `input \`${input}\`: the plan has no \`${word}\`${hint}`;
}

/**
 * What a run asked of the fleet: the mode, the infra source and the plan's crates and repositories. Where it is the
 * same and a repository's base is the same, a verdict of before still holds.
 */
export function questionDigest(plan: Plan, mode: FleetMode, infraRef: string | undefined): string {
  const reference = infraRef ?? formatReference(plan.infra.reference);
  const asked = [mode, plan.infra.url, reference, [...plan.crates.values()], [...plan.repositories.values()]];
  return sha256(JSON.stringify(asked)).slice(0, 16);
}
