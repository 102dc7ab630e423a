import { listed } from '../text/lists.js';
import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import type { GitSource } from '../cargo/requirement/source.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import type { Plan } from '../plan/plan.js';
import { entryAt } from '../toml/document.js';
import { addEntries, type Surroundings } from './add-entries.js';
import { useOf, type CrateUse, type TakenName, type WantedCrate } from './crate-uses.js';
import type { Change, Draft } from './draft.js';
import { infraEntry, inheritedEntry, renderPath, type NewEntry } from './entry.js';
import { addFeatures } from './features.js';
import { nameOf, type Participation } from './participants.js';
import { prefersDotted } from './style.js';

/** What became of the crates that were asked for. */
export interface AddedCrates {
  /** Where each package has each crate now. */
  readonly uses: readonly CrateUse[];
  /** The crates that a package cannot have, as another package has their name there. */
  readonly taken: readonly TakenName[];
}

/**
 * Gives every participating package an entry for each crate, and each entry the features that are asked for. A package
 * that has the crate already keeps its entry.
 */
export function addCrates(
  draft: Draft,
  participation: Participation,
  wanted: readonly WantedCrate[],
  context: { readonly plan: Pick<Plan, 'crates'>; readonly infra: GitSource },
): AddedCrates {
  const found = participation.packages.flatMap((manifest) => wanted.map((one) => useOf(manifest, one, participation)));
  const uses = found.filter((one) => 'key' in one);
  const taken = found.filter((one): one is TakenName => !('key' in one));
  const isLike = (key: string): boolean => context.plan.crates.has(key);
  addToWorkspace(draft, participation, uses, { ...context, isLike });
  const dotted = inheritsDotted(participation.workspace);
  for (const missing of newEntries(uses, draft)) {
    const [first] = missing;
    const entries = missing.map((use) => entryFor(use, context.infra));
    if (first) add(draft, { manifest: first.package, table: first.table, entries, uses: missing }, { isLike, dotted });
  }
  uniteFeatures(draft, uses, participation);
  return { uses, taken };
}

function entryFor({ key, inherits, wanted: { crate, request, optional } }: CrateUse, infra: GitSource): NewEntry {
  return inherits ? inheritedEntry(key, { optional }) : infraEntry(crate, request.features, infra, { key, optional });
}

/** How most entries of a workspace inherit. */
function inheritsDotted({ members }: Workspace): boolean {
  const entries = members.flatMap(({ dependencies, document }) =>
    dependencies.map(({ entry }) => document.text.slice(entry.range.start, entry.range.end)),
  );
  return prefersDotted(entries) ?? true;
}

/**
 * The uses that need an entry, together for each table of each package. A file that is two packages, through a link,
 * gets an entry once.
 */
function newEntries(uses: readonly CrateUse[], draft: Draft): Iterable<readonly CrateUse[]> {
  const tables = new Map<string, CrateUse[]>();
  for (const use of uses.filter(({ existed }) => !existed)) {
    const table = JSON.stringify([use.package.path, use.table]);
    const others = tables.get(table) ?? [];
    const isThere = entryAt(draft.read(use.package).root, ...use.table, use.key) !== undefined;
    if (!isThere && !others.some(({ key }) => key === use.key)) tables.set(table, [...others, use]);
  }
  return tables.values();
}

/** `[workspace.dependencies]` gets what members inherit and it lacks. */
function addToWorkspace(
  draft: Draft,
  { workspace: { root } }: Participation,
  uses: readonly CrateUse[],
  { infra, isLike }: { readonly infra: GitSource; readonly isLike: (key: string) => boolean },
): void {
  const has = (key: string): boolean =>
    root.workspace?.dependencies.some((dependency) => dependency.name === key) === true;
  const inheriting = uses.filter(({ inherits }) => inherits);
  const missing = [...new Map(inheriting.filter(({ key }) => !has(key)).map((use) => [use.key, use])).values()];
  const entries = missing.map(({ wanted }) => infraEntry(wanted.crate, wanted.request.features, infra));
  add(draft, { manifest: root, table: ['workspace', 'dependencies'], entries, uses: missing }, { isLike });
}

function entryOf({ package: manifest, table, key }: CrateUse): Dependency | undefined {
  return manifest.dependencies.find(
    (dependency) => dependency.name === key && renderPath(dependency.table.path) === renderPath(table),
  );
}

/** Entries for crates in one table. */
interface Addition {
  readonly manifest: Manifest;
  readonly table: readonly string[];
  readonly entries: readonly NewEntry[];
  readonly uses: readonly CrateUse[];
}

function add(draft: Draft, { manifest, table, entries, uses }: Addition, surroundings: Surroundings): void {
  const before = draft.read(manifest);
  const changes = uses.map(({ key, wanted }): Change => {
    const message = `${wanted.crate.name}: added to \`[${renderPath(table)}]\`${where(manifest, table)}`;
    return { kind: 'added', manifest: manifest.path, table, key, package: wanted.crate.name, before: null, message };
  });
  draft.write(manifest, addEntries(before, table, entries, surroundings), ...changes);
}

function where(manifest: Manifest, table: readonly string[]): string {
  return table[0] === 'workspace' ? '' : ` of \`${nameOf(manifest)}\``;
}

/**
 * Entries that were there get the features that they, with what they inherit, lack. What members inherit gets at once
 * what any of them lacks, in the order in which it is asked for.
 */
function uniteFeatures(draft: Draft, uses: readonly CrateUse[], { workspace: { root } }: Participation): void {
  const lacking = new Map<string, Set<string>>();
  for (const use of uses) {
    const entry = use.existed ? entryOf(use) : undefined;
    const { features } = use.wanted.request;
    if (!use.inherits) unite(draft, use.package, entry, features);
    else {
      const lacks = features.filter((feature) => entry?.features.includes(feature) !== true);
      lacking.set(use.key, new Set([...(lacking.get(use.key) ?? []), ...lacks]));
    }
  }
  for (const [key, lacks] of lacking) {
    const asked = uses.find((use) => use.key === key)?.wanted.request.features ?? [];
    const entry = root.workspace?.dependencies.find((dependency) => dependency.name === key);
    const features = asked.filter((feature) => lacks.has(feature));
    unite(draft, root, entry, features);
  }
}

function unite(draft: Draft, manifest: Manifest, entry: Dependency | undefined, features: readonly string[]): void {
  const added = features.filter((feature) => entry?.features.includes(feature) === false);
  if (entry === undefined || added.length === 0) return;
  const at = [...entry.table.path, entry.name];
  const { start, end } = entry.entry.range;
  draft.write(manifest, addFeatures(draft.read(manifest), at, added), {
    kind: 'features',
    manifest: manifest.path,
    table: entry.table.path,
    key: entry.name,
    package: entry.package,
    before: manifest.document.text.slice(start, end),
    message: `${entry.package}: features ${listed(added)} added`,
    line: manifest.document.locate(start).line,
    addedFeatures: added,
  });
}
