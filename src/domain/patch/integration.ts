import type { CrateRequest } from '../infra/crate.js';
import type { Target } from '../target.js';
import type { TomlDocument } from '../toml/document.js';
import { addCrates, type AddedCrates } from './add-crates.js';
import { withWasm, type CrateUse, type TakenName, type WantedCrate } from './crate-uses.js';
import { nativePlatforms, wasmPlatform } from '../cargo/platform/platform.js';
import { correctEntries, type UnknownEntry } from './correct-entries.js';
import { doubleNames } from './double-names.js';
import { Draft, type Change } from './draft.js';
import { participations, type Members, type Participation, type Placement } from './participants.js';
import { putBehindFeature } from './put-behind-feature.js';
import { nativeTable, setUpWasm, wasmTable, type WasmSetUp } from './set-up-wasm.js';

/** What to integrate, and how. */
export interface IntegrationRequest extends Omit<Target, 'repositoryName'> {
  readonly placement: Placement;
  readonly members: Members;
  /** Names of the crates that go behind {@link optionalFeature}. */
  readonly optional: ReadonlySet<string>;
  readonly optionalFeature: string;
  /** The set-up of a package for wasm, where it gets one. */
  readonly wasm?: WasmSetUp;
}

/** What an integration does to the manifests. Nothing is written yet. */
export interface Integration {
  /** The manifests that change, by path. */
  readonly manifests: ReadonlyMap<string, { readonly before: TomlDocument; readonly after: TomlDocument }>;
  readonly changes: readonly Change[];
  readonly participations: readonly Participation[];
  readonly uses: readonly CrateUse[];
  /** Crates that a package cannot have, as another package has their name there, or they have two names. */
  readonly taken: readonly TakenName[];
  /** Entries that mean a crate which the plan does not have. */
  readonly unknown: readonly UnknownEntry[];
}

/**
 * The edits that bring the crates into the chosen workspaces (docs/interface.md). Pure: the same manifests
 * give the same edits, and manifests that are integrated already give none.
 *
 * @throws {Failure} `usage` for members and placements that cannot be.
 */
export function planIntegration(request: IntegrationRequest): Integration {
  const { plan, infra } = request;
  const draft = new Draft();
  const unknown = correctEntries(draft, request);
  const chosen = participations(request.workspaces, {
    members: request.members,
    placement: request.placement,
    planned: request.planned?.members,
    plan,
  });
  const wanted = wantedCrates(request);
  const added = chosen.map((participation) => addCrates(draft, participation, wanted, { plan, infra }));
  const forWasm = request.wasm ? addForWasm(draft, request.wasm, chosen, request) : [];
  putBehindFeature(
    draft,
    added.flatMap(({ uses }) => uses),
    request.optionalFeature,
  );
  const uses = [...added, ...forWasm].flatMap((one) => one.uses);
  if (request.wasm) {
    const own = uses.filter((use) => use.package.path === request.wasm?.package.path);
    setUpWasm(draft, request.wasm, new Map(own.map((use) => [use.wanted.crate.name, use.key])));
  }
  const taken = [...added.flatMap((one) => one.taken), ...forWasm.flatMap((one) => one.taken), ...doubleNames(request)];
  return { manifests: draft.edited(), changes: draft.changes, participations: chosen, uses, taken, unknown };
}

/** What the integration adds for the wasm build beside what was requested. */
export function cratesForWasm(
  { crates }: Pick<Target, 'crates'>,
  { uses }: Pick<Integration, 'uses'>,
): readonly CrateRequest[] {
  const requested = new Set(crates.map(({ name }) => name));
  const added = new Map(uses.map(({ wanted: { request } }) => [request.name, request]));
  return [...added.values()].filter(({ name }) => !requested.has(name));
}

/** Every crate that the integration brings. */
export function requestsOf(
  target: Pick<Target, 'crates'>,
  integration: Pick<Integration, 'uses'>,
): readonly CrateRequest[] {
  return [...target.crates, ...cratesForWasm(target, integration)];
}

function wantedCrates({ crates, plan, optional, wasm }: IntegrationRequest): readonly WantedCrate[] {
  return crates.flatMap((request) => {
    const crate = plan.crates.get(request.name);
    if (crate === undefined) return [];
    const native = { table: nativeTable, platforms: nativePlatforms };
    const places = wasm && new Map([[wasm.package.path, wasm.native.has(crate.name) ? native : withWasm]]);
    return [{ request, crate, optional: optional.has(crate.name), ...(places && { places }) }];
  });
}

/** The crates that only the wasm build of the package has. */
function addForWasm(
  draft: Draft,
  wasm: WasmSetUp,
  chosen: readonly Participation[],
  { plan, infra, placement, workspaces }: IntegrationRequest,
): readonly AddedCrates[] {
  const workspace = workspaces.find((one) => one.workspace.members.includes(wasm.package))?.workspace;
  if (workspace === undefined) return [];
  const inherits =
    chosen.find((one) => one.workspace === workspace)?.inherits ?? (placement !== 'direct' && workspace.declared);
  const wanted = wasm.only.flatMap((name): readonly WantedCrate[] => {
    const crate = plan.crates.get(name);
    const places = new Map([[wasm.package.path, { table: wasmTable, platforms: [wasmPlatform] }]]);
    return crate ? [{ request: { name, features: [] }, crate, optional: false, places }] : [];
  });
  return [addCrates(draft, { workspace, packages: [wasm.package], inherits }, wanted, { plan, infra })];
}
