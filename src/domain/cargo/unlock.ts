import type { ChainLink } from './cargo-chain.js';
import type { CargoError } from './cargo-error.js';
import type { LockedPackage } from './lockfile.js';
import { compatibilityClass, parseVersion } from './version.js';

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
  const byKey = new Map(packages.map((found) => [keyOf(found), found]));
  const all = new Set(chosen);
  for (const { dependencies } of all) {
    for (const dependency of dependencies) {
      const found = byKey.get(keyOf(dependency));
      if (found?.source !== undefined) all.add(found);
    }
  }
  return [...all];
}

function keyOf({ name, version, source }: Pick<LockedPackage, 'name' | 'version' | 'source'>): string {
  return `${name} ${version} ${source ?? ''}`;
}

/**
 * A Cargo.lock without these packages, so that Cargo chooses their versions anew, as `cargo update` of them does. Lines that
 * still name them are what Cargo ignores.
 */
export function withoutPackages(text: string, packages: readonly LockedPackage[]): string {
  const gone = new Set(packages.map(({ name, version }) => `${name} ${version}`));
  return text
    .split(/^(?=\[)/m)
    .filter((block) => {
      const [, name, version] = /^\[\[package\]\]\r?\nname = "([^"]+)"\r?\nversion = "([^"]+)"/.exec(block) ?? [];
      return !gone.has(`${name} ${version}`);
    })
    .join('');
}
