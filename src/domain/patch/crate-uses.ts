import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import { isFor, nativePlatforms, wasmPlatform, type Platform } from '../cargo/platform/platform.js';
import type { Location } from '../failure.js';
import type { CrateRequest, InfraCrate } from '../infra/crate.js';
import type { Participation } from './participants.js';

/** What is asked for of one crate. */
export interface WantedCrate {
  readonly request: CrateRequest;
  readonly crate: InfraCrate;
  /** Behind a Cargo feature. */
  readonly optional: boolean;
  /**
   * Where it is to be, in packages where that is not `[dependencies]` and every native platform; by their manifest's
   * path.
   */
  readonly places?: ReadonlyMap<string, CratePlace>;
}

/** The table that a new entry goes to, and the platforms on which the package is to have the crate. */
export interface CratePlace {
  readonly table: readonly string[];
  readonly platforms: readonly Platform[];
}

export const everywhere: CratePlace = { table: ['dependencies'], platforms: nativePlatforms };
/** In a package that is built for wasm, too. */
export const withWasm: CratePlace = { table: ['dependencies'], platforms: [...nativePlatforms, wasmPlatform] };

/** A package's entry for a crate that was asked for. */
export interface CrateUse {
  readonly package: Manifest;
  readonly wanted: WantedCrate;
  /** The name that code and features use. */
  readonly key: string;
  readonly table: readonly string[];
  /** The `[target.…]` that it is there for; none where it is there for all. */
  readonly targets: readonly string[];
  /** Whether the entry was there before. */
  readonly existed: boolean;
  /** Whether a new entry inherits from `[workspace.dependencies]`. */
  readonly inherits: boolean;
}

/** Another package has the name that an entry would get. */
export interface TakenName {
  /** The crate that cannot go in. */
  readonly crate: string;
  /** The package whose manifest it cannot go into. */
  readonly package: Manifest;
  /** Where the name is given. */
  readonly location: Location;
  readonly message: string;
}

/**
 * Where a package has, or is to have, a crate. It is there where it is in the graph of every platform that it is wanted
 * for, under whatever name; what is there for some of them only gets a second entry, as Cargo allows.
 */
export function useOf(manifest: Manifest, wanted: WantedCrate, participation: Participation): CrateUse | TakenName {
  const { name } = wanted.crate;
  const inWorkspace = participation.workspace.root.workspace?.dependencies ?? [];
  const packageOf = packageIn(inWorkspace);
  const all = manifest.dependencies.filter((dependency) => packageOf(dependency) === name);
  const own = all.filter(({ table }) => table.kind === 'normal');
  const place = wanted.places?.get(manifest.path) ?? everywhere;
  const there = own.filter(({ table }) => place.platforms.some((platform) => isOn(table.target, platform)));
  const targets = targetsOf(there);
  if (place.platforms.every((platform) => there.some(({ table }) => isOn(table.target, platform)))) {
    const first = there.find(({ table }) => table.target === undefined) ?? there[0];
    if (first) {
      const entry = { key: first.name, table: first.table.path, targets };
      return { package: manifest, wanted, ...entry, existed: true, inherits: first.source.kind === 'workspace' };
    }
  }
  // Cargo takes one package under one name only.
  const given = (own[0] ?? all[0])?.name;
  const shared = participation.inherits ? inWorkspace.find((dependency) => dependency.package === name) : undefined;
  const key = given ?? shared?.name ?? name;
  const clash = manifest.dependencies.find((one) => isSameName(one.name, key) && packageOf(one) !== name);
  const entry = participation.inherits ? inWorkspace.find((dependency) => dependency.name === key) : undefined;
  const isTaken = clash !== undefined || (given === undefined && entry !== undefined && entry.package !== name);
  if (isTaken) return takenName(manifest, name, clash ?? entry, participation);
  const inherits = participation.inherits && (entry === undefined ? key === name : entry.package === name);
  const target = place.table[0] === 'target' ? [place.table[1] ?? ''] : [];
  return { package: manifest, wanted, key, table: place.table, targets: target, existed: false, inherits };
}

/** The package that a dependency means, also where the workspace says which. */
function packageIn(inWorkspace: readonly Dependency[]): (dependency: Dependency) => string {
  return (dependency) =>
    dependency.source.kind === 'workspace'
      ? (inWorkspace.find((candidate) => candidate.name === dependency.name)?.package ?? dependency.name)
      : dependency.package;
}

function isOn(target: string | undefined, platform: Platform): boolean {
  return target === undefined || isFor(target, platform);
}

/** Empty where one of them is there for all. */
function targetsOf(dependencies: readonly Dependency[]): readonly string[] {
  const targets = dependencies.map(({ table }) => table.target);
  return targets.includes(undefined) ? [] : [...new Set(targets.filter((target) => target !== undefined))];
}

/** rustc takes `-` and `_` as one: two dependencies that differ only there do not compile (E0464). */
function isSameName(a: string, b: string): boolean {
  return a.replaceAll('-', '_') === b.replaceAll('-', '_');
}

function takenName(
  manifest: Manifest,
  crate: string,
  clash: Dependency | undefined,
  { workspace }: Participation,
): TakenName {
  if (clash === undefined) throw new TypeError(`nothing has the name ${crate}`);
  const inherited =
    clash.source.kind === 'workspace'
      ? workspace.root.workspace?.dependencies.find(({ name }) => name === clash.name)
      : undefined;
  const declared = inherited ?? clash;
  const owner = declared.table.owner === 'workspace' ? workspace.root : manifest;
  const location = owner.document.locate(declared.entry.range);
  const message =
    `${owner.path}:${location.line} gives the name \`${declared.name}\` to the package ` +
    `\`${declared.package}\`, so ${manifest.path} cannot have ` +
    `\`${crate}\`${declared.name === crate ? '' : ', which Rust code calls the same'}. Rename that dependency, ` +
    `or add \`${crate}\` by hand under another name.`;
  return { crate, package: manifest, location, message };
}
