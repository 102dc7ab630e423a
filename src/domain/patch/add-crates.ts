import { listed } from '../text/lists.js';
import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import type { GitSource } from '../cargo/requirement/source.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { Failure } from '../failure.js';
import type { CrateRequest, InfraCrate } from '../infra/crate.js';
import type { Plan } from '../plan/plan.js';
import { entryAt } from '../toml/document.js';
import { addEntries } from './add-entries.js';
import type { Change, Draft } from './draft.js';
import { infraEntry, inheritedEntry, renderPath, type NewEntry } from './entry.js';
import { addFeatures } from './features.js';
import { nameOf, type Participation } from './participants.js';
import { prefersDotted } from './style.js';

/** What is asked for of one crate. */
export interface WantedCrate {
  readonly request: CrateRequest;
  readonly crate: InfraCrate;
  /** Behind a Cargo feature. */
  readonly optional: boolean;
  /** The table that a new entry goes to, where that is not `[dependencies]`, by the path of the package's manifest. */
  readonly tables?: ReadonlyMap<string, readonly string[]>;
}

/** A package's entry for a crate that was asked for. */
export interface CrateUse {
  readonly package: Manifest;
  readonly wanted: WantedCrate;
  /** The name that code and features use. */
  readonly key: string;
  readonly table: readonly string[];
  /** Whether the entry was there before. */
  readonly existed: boolean;
}

/**
 * Gives every participating package an entry for each crate, and each entry the features that are asked for. A package
 * that has the crate already, under whatever name or for whatever target, keeps its entry.
 *
 * @returns where each package has each crate now.
 * @throws {Failure} `manifest` when another package has the crate's name.
 */
export function addCrates(
  draft: Draft,
  participation: Participation,
  wanted: readonly WantedCrate[],
  context: { readonly plan: Pick<Plan, 'crates'>; readonly infra: GitSource },
): readonly CrateUse[] {
  const uses = participation.packages.flatMap((manifest) => wanted.map((one) => useOf(manifest, one, participation)));
  const isLike = (key: string): boolean => context.plan.crates.has(key);
  addToWorkspace(draft, participation, uses, context.infra, isLike);
  const dotted = inheritsDotted(participation.workspace);
  for (const missing of newEntries(uses, draft)) {
    const entries = missing.map(({ key, wanted: { crate, request, optional } }) =>
      participation.inherits
        ? inheritedEntry(key, { optional })
        : infraEntry(crate, request.features, context.infra, { optional }),
    );
    const [first] = missing;
    if (first) add(draft, first.package, first.table, entries, missing, isLike, dotted);
  }
  for (const use of uses.filter(({ existed }) => existed)) uniteFeatures(draft, use, participation);
  return uses;
}

/** How most entries of a workspace inherit. */
function inheritsDotted({ members }: Workspace): boolean {
  const entries = members.flatMap(({ dependencies, document }) =>
    dependencies.map(({ entry }) => document.text.slice(entry.range.start, entry.range.end)),
  );
  return prefersDotted(entries) ?? true;
}

/**
 * The uses that need an entry, together for each table of each package. A file that is two packages, through a link, gets
 * an entry once.
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

function useOf(manifest: Manifest, wanted: WantedCrate, { workspace, inherits }: Participation): CrateUse {
  const name = wanted.crate.name;
  const inWorkspace = workspace.root.workspace?.dependencies ?? [];
  const packageOf = (dependency: Dependency): string =>
    dependency.source.kind === 'workspace'
      ? (inWorkspace.find((candidate) => candidate.name === dependency.name)?.package ?? dependency.name)
      : dependency.package;
  const own = manifest.dependencies.filter((dependency) => dependency.table.kind === 'normal');
  // What is there for wasm alone is not there for the rest of the package.
  const wasmIsEnough = isForWasmOnly(wanted.tables?.get(manifest.path)?.[1]);
  const found = own.filter(
    (dependency) => packageOf(dependency) === name && (wasmIsEnough || !isForWasmOnly(dependency.table.target)),
  );
  const there = found.find((dependency) => dependency.table.target === undefined) ?? found[0];
  if (there) return { package: manifest, wanted, key: there.name, table: there.table.path, existed: true };
  const key = (inherits ? inWorkspace.find((dependency) => dependency.package === name)?.name : undefined) ?? name;
  const clash =
    own.find((dependency) => dependency.name === key) ?? (inherits ? clashIn(inWorkspace, key, name) : undefined);
  if (clash) throw nameTaken(clash.table.owner === 'workspace' ? workspace.root : manifest, clash, name);
  return {
    package: manifest,
    wanted,
    key,
    table: wanted.tables?.get(manifest.path) ?? ['dependencies'],
    existed: false,
  };
}

function isForWasmOnly(target: string | undefined): boolean {
  return target !== undefined && /wasm/.test(target) && !/\bnot\s*\(/.test(target);
}

function clashIn(dependencies: readonly Dependency[], key: string, name: string): Dependency | undefined {
  return dependencies.find((dependency) => dependency.name === key && dependency.package !== name);
}

function nameTaken(manifest: Manifest, clash: Dependency, name: string): Failure {
  const location = manifest.document.locate(clash.entry.range);
  return new Failure(
    'manifest',
    `${manifest.path}:${location.line} gives the name \`${clash.name}\` to \`${clash.package}\``,
    {
      hint: `Rename that dependency, or add \`${name}\` by hand under another name.`,
      locations: [location],
    },
  );
}

/** `[workspace.dependencies]` gets what members inherit and it lacks. */
function addToWorkspace(
  draft: Draft,
  { workspace, inherits }: Participation,
  uses: readonly CrateUse[],
  infra: GitSource,
  isLike: (key: string) => boolean,
): void {
  const { root } = workspace;
  const has = (key: string): boolean =>
    root.workspace?.dependencies.some((dependency) => dependency.name === key) === true;
  const needed = new Map<string, CrateUse>();
  for (const use of uses) {
    const inherited = use.existed ? entryOf(use)?.source.kind === 'workspace' : inherits;
    if (inherited && !has(use.key)) needed.set(use.key, use);
  }
  const missing = [...needed.values()];
  const entries = missing.map(({ wanted }) => infraEntry(wanted.crate, wanted.request.features, infra));
  add(draft, root, ['workspace', 'dependencies'], entries, missing, isLike);
  if (!inherits) return;
  for (const use of uses) if (!use.existed && has(use.key)) uniteInWorkspace(draft, use, workspace.root, []);
}

function entryOf({ package: manifest, table, key }: CrateUse): Dependency | undefined {
  return manifest.dependencies.find(
    (dependency) => dependency.name === key && renderPath(dependency.table.path) === renderPath(table),
  );
}

function add(
  draft: Draft,
  manifest: Manifest,
  table: readonly string[],
  entries: readonly NewEntry[],
  uses: readonly CrateUse[],
  isLike: (key: string) => boolean,
  dotted = true,
): void {
  const before = draft.read(manifest);
  const changes = uses.map(({ key, wanted }): Change => {
    const message = `${wanted.crate.name}: added to \`[${renderPath(table)}]\`${where(manifest, table)}`;
    return { kind: 'added', manifest: manifest.path, table, key, package: wanted.crate.name, before: null, message };
  });
  draft.write(manifest, addEntries(before, table, entries, isLike, dotted), ...changes);
}

function where(manifest: Manifest, table: readonly string[]): string {
  return table[0] === 'workspace' ? '' : ` of \`${nameOf(manifest)}\``;
}

/** An entry that was there gets the features that it, with what it inherits, lacks. */
function uniteFeatures(draft: Draft, use: CrateUse, { workspace }: Participation): void {
  const entry = entryOf(use);
  if (entry?.source.kind === 'workspace') uniteInWorkspace(draft, use, workspace.root, entry.features);
  else unite(draft, use.package, entry, use.wanted.request.features);
}

function uniteInWorkspace(draft: Draft, use: CrateUse, root: Manifest, own: readonly string[]): void {
  const inherited = root.workspace?.dependencies.find((dependency) => dependency.name === use.key);
  unite(
    draft,
    root,
    inherited,
    use.wanted.request.features.filter((feature) => !own.includes(feature)),
  );
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
