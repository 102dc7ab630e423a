import type { DependencyGraph, ResolvedPackage } from '../cargo/graph/graph.js';
import { packagesByName } from '../cargo/lockfile/by-name.js';
import { byNameAndVersion, chainTo, compareGraphs, type GraphDelta } from '../cargo/graph/graph-delta.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { exposedBy } from './relevance.js';
import type { AuditContext } from './context.js';
import type { Location } from '../failure.js';
import { count } from '../report/markdown.js';
import { askedAt, chainStart, chainWords, entriesPlace } from './dependency-place.js';
import type { Finding } from './finding.js';
import { finding, place } from './rules.js';

/** Two resolutions of one workspace and what differs. */
export interface GraphChange {
  readonly workspace: Workspace;
  readonly before: DependencyGraph;
  readonly after: DependencyGraph;
  readonly delta: GraphDelta;
  /** The packages that members depend on themselves, by id before, with the line of each. */
  readonly own: ReadonlyMap<string, Location>;
}

/** Compares two resolutions of a workspace. */
export function graphChange(workspace: Workspace, before: DependencyGraph, after: DependencyGraph): GraphChange {
  return { workspace, before, after, delta: compareGraphs(before, after), own: ownPackages(workspace, before) };
}

/**
 * What the integration changes for the code that is there already.
 *
 * @param explained names of packages whose second version another finding tells already.
 */
export function graphChanges(
  change: GraphChange,
  explained: ReadonlySet<string>,
  context: Pick<AuditContext, 'plan' | 'crates'>,
): readonly Finding[] {
  return [...newDuplicates(change, explained, context), ...versionChanges(change), ...featureChanges(change)];
}

function ownPackages(workspace: Workspace, before: DependencyGraph): ReadonlyMap<string, Location> {
  const own = new Map<string, Location>();
  for (const id of before.members) {
    const member = before.packages.get(id);
    for (const edge of member?.dependencies ?? []) {
      const found = before.packages.get(edge.id);
      if (member === undefined || found === undefined || own.has(found.id)) continue;
      const asked = askedAt(workspace, member.name, found.name);
      if (asked) own.set(found.id, asked.location);
    }
  }
  return own;
}

function newDuplicates(
  { workspace, after, delta, own }: GraphChange,
  explained: ReadonlySet<string>,
  context: Pick<AuditContext, 'plan' | 'crates'>,
): readonly Finding[] {
  const told = delta.duplicates
    .filter(({ added }) => !explained.has(added.name))
    .map((duplicate) => ({
      ...duplicate,
      name: duplicate.added.name,
      mine: duplicate.beside.find((other) => own.has(other.id)),
    }));
  const others = told.filter(({ mine }) => mine === undefined);
  const warnings = [...packagesByName(told.filter(({ mine }) => mine !== undefined))].flatMap(([name, group]) => {
    const mine = group[0]?.mine;
    const location = mine && own.get(mine.id);
    if (mine === undefined || location === undefined) return [];
    const versions = group.map(({ added }) => added);
    const ways = versions.map((added) => `${added.version} (${chainWords(chainTo(after, added.id))})`);
    const more = reachedOnlyThrough(versions, delta);
    return [
      finding('new-duplicate', {
        message: `${place(location)} uses \`${name}\` ${mine.version}; infra brings ${ways.join(' and ')} beside it, ${count(more, 'extra package')} in all. ${whereTypesMeet(name, context)} ${toHaveFewer(mine, versions)}`,
        locations: [location],
      }),
    ];
  });
  const [first] = others;
  if (first === undefined) return warnings;
  const groups = duplicateGroups(others);
  const list = groups.map(({ name, added, beside }) =>
    [`${name} ${added.join(' and ')}`, ...(beside.length === 0 ? [] : [`(beside ${beside.join(', ')})`])].join(' '),
  );
  const asked = chainStart(workspace, chainTo(after, first.beside[0]?.id ?? ''));
  return [
    ...warnings,
    finding('new-duplicate', {
      message: `The workspace of ${workspace.root.path} gets several versions of ${count(groups.length, 'package')} that only other packages use: ${list.join(', ')}. It costs build time and size; nothing has to be done.`,
      severity: 'note',
      locations: [asked?.location ?? entriesPlace(workspace)],
    }),
  ];
}

/** The versions of a package that are added beside others. */
export interface DuplicateGroup {
  readonly name: string;
  readonly added: readonly string[];
  /** Versions that were there before. */
  readonly beside: readonly string[];
}

/** Duplicates by name: of a package that comes in two versions at once, each is beside the other. */
export function duplicateGroups(duplicates: GraphDelta['duplicates']): readonly DuplicateGroup[] {
  const added = packagesByName(duplicates.map((duplicate) => duplicate.added));
  const beside = new Map(duplicates.map((duplicate) => [duplicate.added.name, duplicate.beside]));
  return [...added].map(([name, versions]) => ({
    name,
    added: versions.map(({ version }) => version),
    beside: (beside.get(name) ?? []).filter((other) => !versions.includes(other)).map(({ version }) => version),
  }));
}

function whereTypesMeet(name: string, { plan, crates }: Pick<AuditContext, 'plan' | 'crates'>): string {
  const exposing = exposedBy(plan, crates, name).map((crate) => `\`${crate}\``);
  if (exposing.length === 0)
    return 'The plan knows of no crate asked for with its types in the public API: it costs size, not correctness.';
  return `${exposing.join(', ')} ${exposing.length === 1 ? 'has' : 'have'} its types in the public API, and the repository’s own do not match them.`;
}

function toHaveFewer(mine: ResolvedPackage, versions: readonly ResolvedPackage[]): string {
  const newest = versions.toSorted(byNameAndVersion).at(-1);
  if (newest === undefined || byNameAndVersion(mine, newest) > 0)
    return 'The repository is ahead: there will be one again when infra follows.';
  return `Raise the requirement to \`${newest.version}\` to have ${versions.length === 1 ? 'one' : 'one less'}.`;
}

/** How many of the added packages some of them bring, themselves included. */
function reachedOnlyThrough(starts: readonly ResolvedPackage[], { added }: GraphDelta): number {
  const byId = new Map(added.map((found) => [found.id, found]));
  const seen = new Set<string>();
  const open = starts.map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const found = byId.get(id);
    if (found === undefined || seen.has(id)) continue;
    seen.add(id);
    open.push(...found.dependencies.map((edge) => edge.id));
  }
  return seen.size;
}

/** Packages that exist because of a second version of `name`: the cost of letting it live beside the repository's. */
export function costOf(name: string, delta: GraphDelta): number {
  const added = delta.duplicates.map((duplicate) => duplicate.added).filter((found) => found.name === name);
  return reachedOnlyThrough(added, delta);
}

const maxListed = 12;

function versionChanges(change: GraphChange): readonly Finding[] {
  const { workspace, delta, own } = change;
  if (delta.changed.length === 0) return [];
  const ordered = delta.changed.toSorted((a, b) => Number(own.has(b.before.id)) - Number(own.has(a.before.id)));
  const list = ordered
    .slice(0, maxListed)
    .map(({ before, after }) => `${after.name} ${before.version} → ${after.version}`);
  const rest = ordered.length - list.length;
  const location = ordered.flatMap(({ before }) => own.get(before.id) ?? [])[0] ?? entriesPlace(workspace);
  return [
    finding('version-change', {
      message: `Infra moves ${count(ordered.length, 'locked version')} of the workspace of ${workspace.root.path}: ${list.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. The repository’s own code is built with them, too.`,
      locations: [location],
    }),
  ];
}

function featureChanges(change: GraphChange): readonly Finding[] {
  const { own } = change;
  const mine = change.delta.features.filter(({ before }) => own.has(before.id));
  if (mine.length === 0) return [];
  const list = mine.slice(0, maxListed).map(({ after, enabled, disabled }) => {
    const parts = [...enabled.map((feature) => `+${feature}`), ...disabled.map((feature) => `-${feature}`)];
    return `${after.name} (${parts.join(', ')})`;
  });
  const rest = mine.length - list.length;
  const location = mine.flatMap(({ before }) => own.get(before.id) ?? [])[0] ?? entriesPlace(change.workspace);
  return [
    finding('feature-change', {
      message: `Features change on ${count(mine.length, 'package')} that the repository uses itself: ${list.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. Cargo unifies features over the graph.`,
      locations: [location],
    }),
  ];
}
