import type { ChainLink } from '../graph/cargo-chain.js';
import type { CargoError } from './cargo-error.js';
import type { LockedPackage } from '../lockfile/lockfile.js';
import { idOf } from '../lockfile/read-lockfile.js';
import { compatibilityClass, parseVersion } from '../requirement/version.js';

/** The locked packages that stand in the way because Cargo.lock keeps them, each with those that ask for it. */
export function lockedInTheWay(
  { conflicting }: CargoError,
  packages: readonly LockedPackage[],
): readonly (readonly LockedPackage[])[] {
  return conflicting
    .map((chain) => chain.filter((link) => link.isLocked === true).flatMap((link) => lockedAs(link, packages) ?? []))
    .filter((chain) => chain.length > 0);
}

/** The locked package that a link is, or was before it moved. */
function lockedAs({ name, version }: ChainLink, packages: readonly LockedPackage[]): LockedPackage | undefined {
  const named = packages.filter((found) => found.name === name && found.source !== undefined);
  return (
    named.find((found) => found.version === version) ??
    named.find((found) => compatibleWith(found.version) === compatibleWith(version))
  );
}

function compatibleWith(text: string): string {
  const version = parseVersion(text);
  return version === undefined ? text : compatibilityClass(version);
}

/** The packages and all that they depend on, as `cargo update --recursive` takes them. */
export function withDependencies(
  chosen: readonly LockedPackage[],
  packages: readonly LockedPackage[],
): readonly LockedPackage[] {
  const byId = new Map(packages.map((found) => [idOf(found), found]));
  const all = new Set(chosen);
  for (const { dependencies } of all) {
    for (const dependency of dependencies) {
      const found = byId.get(idOf(dependency));
      if (found?.source !== undefined) all.add(found);
    }
  }
  return [...all];
}

/** A locked version that is to move; to one that is there already, or away, where it does not say where. */
export interface LockedMove {
  readonly name: string;
  readonly from: string;
  readonly to?: string;
}

/** What of a committed Cargo.lock keeps a change of the manifests out. */
export type Unlock =
  /** With these moved, Cargo resolves the graph; `recursive`: and with what they depend on. */
  | { readonly kind: 'packages'; readonly moves: readonly LockedMove[]; readonly recursive: boolean }
  /** With everything moved. */
  | { readonly kind: 'all' }
  /** Only a lockfile that is made with the change does. */
  | { readonly kind: 'anew' };

/** What `cargo update` does without the change. */
export type MovableUnlock = Exclude<Unlock, { kind: 'anew' }>;

/** The command that moves them. */
export function updateCommand(unlock: MovableUnlock): string {
  if (unlock.kind === 'all') return 'cargo update';
  const { moves, recursive } = unlock;
  const [first, ...others] = moves;
  const isOne = others.length === 0 && !recursive;
  const how = isOne && first?.to !== undefined ? ` --precise ${first.to}` : recursive ? ' --recursive' : '';
  return `cargo update ${moves.map(({ name, from }) => `-p ${name}@${from}`).join(' ')}${how}`;
}

/** What moves, in words: `` `tokio` 1.20.0 → 1.40.0``. */
export function describeMoves({ moves, recursive }: Extract<Unlock, { kind: 'packages' }>): string {
  const list = moves.map(({ name, from, to }) => `\`${name}\` ${from}${to === undefined ? ' updated' : ` → ${to}`}`);
  return `${list.join(', ')}${recursive ? ' and newer dependencies of it' : ''}`;
}

/**
 * A Cargo.lock without these packages, so that Cargo chooses their versions anew, as `cargo update` of them does. Lines
 * that still name them are what Cargo ignores.
 */
export function withoutPackages(text: string, packages: readonly Pick<LockedPackage, 'name' | 'version'>[]): string {
  const gone = new Set(packages.map(({ name, version }) => `${name} ${version}`));
  return blocksOf(text)
    .filter((block) => !gone.has(packageOf(block) ?? ''))
    .join('');
}

/** A Cargo.lock in which the packages are those of another one, as `cargo update --precise` makes it. */
export function withMoves(text: string, moves: readonly LockedMove[], other: string): string {
  const wanted = new Set(moves.map(({ name, to }) => `${name} ${to}`));
  const moved = blocksOf(other).filter((block) => wanted.has(packageOf(block) ?? ''));
  return withoutPackages(
    text,
    moves.map(({ name, from }) => ({ name, version: from })),
  ).concat(...moved);
}

function blocksOf(text: string): readonly string[] {
  return text.split(/^(?=\[)/m);
}

/** `name version`. */
function packageOf(block: string): string | undefined {
  const [, name, version] = /^\[\[package\]\]\r?\nname = "([^"]+)"\r?\nversion = "([^"]+)"/.exec(block) ?? [];
  return name === undefined ? undefined : `${name} ${version}`;
}
