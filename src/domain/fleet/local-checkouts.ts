import { canonicalUrl } from '../cargo/requirement/source.js';
import type { Plan, PlannedRepository } from '../plan/plan.js';
import { plannedRepository } from '../plan/selection.js';
import { nearest, suggestion } from '../text/nearest.js';

/** A folder beside others, as it was found. */
export interface FoundFolder {
  /** Its own name. */
  readonly folder: string;
  readonly isGit: boolean;
  /** `owner/name` of its remote `origin`, where that tells it. */
  readonly origin?: string;
}

/** A checkout that a run works on. */
export interface LocalCheckout {
  readonly planned: PlannedRepository;
  readonly folder: string;
  /** `owner/name` where its remote tells it, else the plan's name. */
  readonly repository: string;
  /** What people should know of it. */
  readonly remark?: string;
}

export interface LocalFleet {
  /** In the plan's order. */
  readonly checkouts: readonly LocalCheckout[];
  /** Folders that are left alone, and why. */
  readonly leftOut: readonly { readonly folder: string; readonly why: string }[];
  /** Repositories that were asked for and have no checkout. */
  readonly absent: readonly string[];
}

/**
 * Which folder is which repository of the plan: by its remote `origin`, else by its name. Of two checkouts of one
 * repository the one that is called like it counts, else the first by name.
 */
export function assignCheckouts(
  folders: readonly FoundFolder[],
  plan: Plan,
  selected: readonly PlannedRepository[],
): LocalFleet {
  const chosen = new Map<string, LocalCheckout>();
  const leftOut: { folder: string; why: string }[] = [];
  for (const found of folders.toSorted((a, b) => byName(a, b, plan))) {
    const planned = repositoryOf(found, plan);
    const earlier = planned && chosen.get(planned.name);
    if (planned === undefined) leftOut.push({ folder: found.folder, why: whyUnknown(found, plan) });
    else if (earlier !== undefined) {
      const why = `another checkout of \`${planned.name}\`, which \`${earlier.folder}\` is, too`;
      leftOut.push({ folder: found.folder, why });
    } else chosen.set(planned.name, checkoutOf(found, planned));
  }
  return {
    checkouts: selected.flatMap(({ name }) => chosen.get(name) ?? []),
    leftOut: leftOut.toSorted((a, b) => (a.folder < b.folder ? -1 : 1)),
    absent: selected.map(({ name }) => name).filter((name) => !chosen.has(name)),
  };
}

/** Folders that are called like what they hold come first. */
function byName(a: FoundFolder, b: FoundFolder, plan: Plan): number {
  const [first, second] = [a, b].map((found) =>
    plannedRepository(plan, found.folder) === repositoryOf(found, plan) ? 0 : 1,
  );
  return (first ?? 0) - (second ?? 0) || (a.folder < b.folder ? -1 : 1);
}

function repositoryOf({ folder, origin }: FoundFolder, plan: Plan): PlannedRepository | undefined {
  return (origin === undefined ? undefined : plannedRepository(plan, origin)) ?? plannedRepository(plan, folder);
}

function checkoutOf({ folder, isGit, origin }: FoundFolder, planned: PlannedRepository): LocalCheckout {
  const isIts = origin?.slice(origin.lastIndexOf('/') + 1).toLowerCase() === planned.name.toLowerCase();
  return {
    planned,
    folder,
    repository: origin !== undefined && isIts ? origin : planned.name,
    ...(!isGit && { remark: 'not a git checkout: nothing can be published from it' }),
  };
}

function whyUnknown({ folder, isGit, origin }: FoundFolder, plan: Plan): string {
  const infra = canonicalUrl(plan.infra.url).replace(/^.*\//, '');
  const name = (origin ?? folder).replace(/^.*\//, '');
  if (name.toLowerCase() === infra.toLowerCase()) return 'the infra workspace itself';
  const what = isGit ? 'not in the plan' : 'neither a git checkout nor in the plan';
  const named = name === folder ? '' : ` (its remote is \`${origin}\`)`;
  return `${what}${named}${suggestion(nearest(name, plan.repositories.keys()))}`;
}
