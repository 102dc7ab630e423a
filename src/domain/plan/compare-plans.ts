import { formatReference } from '../infra/reference.js';
import type { CrateRequest } from '../infra/crate.js';
import { listed } from '../text/lists.js';
import type { Plan, PlannedRepository } from './plan.js';
import { closure } from './selection.js';

/** What an edit of the plan means for one repository. */
export interface PlanChange {
  readonly repository: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** A sentence each. */
  readonly differences: readonly string[];
  /** What brings the repository to the plan; `none` where only reports and the order change. */
  readonly next: 'integrate' | 'rollback' | 'rollback-partial' | 'none';
  /** For `rollback-partial`: the crates that the plan does not ask for any more. */
  readonly dropped: readonly string[];
}

export interface PlanComparison {
  /** In the order of the new plan, then those that are not in it any more. */
  readonly repositories: readonly PlanChange[];
  /** What holds for every repository: sentences. */
  readonly everywhere: readonly string[];
}

/** What became of a plan, repository by repository. */
export function comparePlans(before: Plan, after: Plan): PlanComparison {
  const kept = [...after.repositories.values()].flatMap((planned): readonly PlanChange[] => {
    const old = before.repositories.get(planned.name);
    if (old === undefined) return [newcomer(planned)];
    const change = changeOf(old, planned, before, after);
    return change.differences.length === 0 ? [] : [change];
  });
  const gone = [...before.repositories.keys()].filter((name) => !after.repositories.has(name));
  return {
    repositories: [...kept, ...gone.map(leaver)],
    everywhere: [...infraDifferences(before, after), ...canonicalDifferences(before, after)],
  };
}

function newcomer({ name, phase, crates }: PlannedRepository): PlanChange {
  const differences = [`it is new, in phase ${phase}, with ${listed(crates.map((crate) => crate.name))}`];
  return { repository: name, kind: 'added', differences, next: 'integrate', dropped: [] };
}

function leaver(repository: string): PlanChange {
  const differences = ['it is not in the plan any more; what is in it stays there'];
  return { repository, kind: 'removed', differences, next: 'rollback', dropped: [] };
}

function changeOf(old: PlannedRepository, planned: PlannedRepository, before: Plan, after: Plan): PlanChange {
  const dropped = namesOf(old.crates).filter((name) => !namesOf(planned.crates).includes(name));
  const needsWork = [
    ...requestDifferences(old.crates, planned.crates),
    ...listDifference('wasm crates', old.wasm?.crates, planned.wasm?.crates),
    ...listDifference('members', old.members, planned.members),
    ...valueDifference('wasm package', old.wasm?.package, planned.wasm?.package),
    ...valueDifference('manifest-path', old.manifestPath, planned.manifestPath),
    ...infraDifferences(before, after),
    ...crateDifferences(planned, before, after),
  ];
  const forReports = [
    ...valueDifference('phase', old.phase, planned.phase),
    ...valueDifference('canary', old.canary, planned.canary),
    ...valueDifference('category', old.category, planned.category),
    ...valueDifference('purpose', old.purpose, planned.purpose),
    ...listDifference('system packages', old.systemPackages, planned.systemPackages),
    ...listDifference('contacts', old.contacts, planned.contacts),
  ];
  const next = dropped.length > 0 ? 'rollback-partial' : needsWork.length > 0 ? 'integrate' : 'none';
  return {
    repository: planned.name,
    kind: 'changed',
    differences: [...needsWork, ...forReports],
    next,
    dropped,
  };
}

function namesOf(requests: readonly CrateRequest[]): readonly string[] {
  return requests.map(({ name }) => name);
}

function requestDifferences(old: readonly CrateRequest[], now: readonly CrateRequest[]): readonly string[] {
  const were = new Map(old.map(({ name, features }) => [name, features]));
  const added = now.filter(({ name }) => !were.has(name)).map(({ name }) => `\`${name}\` is added`);
  const dropped = namesOf(old).filter((name) => !namesOf(now).includes(name));
  const features = now.flatMap(({ name, features: wanted }) => {
    const had = were.get(name) ?? wanted;
    const [more, less] = [wanted.filter((one) => !had.includes(one)), had.filter((one) => !wanted.includes(one))];
    return [
      ...(more.length > 0 ? [`\`${name}\` gets ${listed(more)}`] : []),
      ...(less.length > 0 ? [`\`${name}\` is asked for without ${listed(less)}`] : []),
    ];
  });
  return [...added, ...dropped.map((name) => `\`${name}\` is removed`), ...features];
}

function listDifference(
  what: string,
  old: readonly string[] | undefined,
  now: readonly string[] | undefined,
): readonly string[] {
  return wordsOf(old) === wordsOf(now) ? [] : [`${what}: ${wordsOf(old)} → ${wordsOf(now)}`];
}

function wordsOf(list: readonly string[] | undefined): string {
  return list === undefined || list.length === 0 ? 'none' : listed(list);
}

type Scalar = string | number | boolean;

function valueDifference(what: string, old: Scalar | undefined, now: Scalar | undefined): readonly string[] {
  return old === now ? [] : [`${what}: ${old ?? 'none'} → ${now ?? 'none'}`];
}

function infraDifferences({ infra: old }: Plan, { infra: now }: Plan): readonly string[] {
  return [
    ...valueDifference('infra', old.url, now.url),
    ...valueDifference('infra reference', formatReference(old.reference), formatReference(now.reference)),
  ];
}

/** What the plan says of the crates that a repository gets, asked for or with others. */
function crateDifferences(planned: PlannedRepository, before: Plan, after: Plan): readonly string[] {
  const asked = [...namesOf(planned.crates), ...(planned.wasm?.crates ?? [])];
  return closure(after, asked).flatMap((name) => {
    const [old, now] = [before.crates.get(name), after.crates.get(name)];
    if (old === undefined || now === undefined) return [];
    // A feature more, a purpose or a line for documents changes nothing where nobody asks for it.
    return [
      ...valueDifference(`\`${name}\`, version`, old.version, now.version),
      ...valueDifference(`\`${name}\`, requirement`, old.requirement, now.requirement),
      ...listDifference(`\`${name}\`, dependencies`, old.dependencies, now.dependencies),
      ...listDifference(`\`${name}\`, exposes`, old.exposes, now.exposes),
    ];
  });
}

function canonicalDifferences({ canonical: old }: Plan, { canonical: now }: Plan): readonly string[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    return [
      ...valueDifference(`canonical \`${name}\``, was?.version, is?.version),
      ...valueDifference(`canonical \`${name}\`, compatible`, was?.compatible, is?.compatible),
    ];
  });
}
