import type { LockedDependency } from './lockfile.js';
import { readEntries } from './read-lockfile.js';
import { compatibilityClass, parseVersion } from '../requirement/version.js';

/** What differs between two lockfiles, as `name version`, sorted. */
export interface LockfileDelta {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/** How many packages differ. */
export function packagesIn({ added, removed, changed }: LockfileDelta): number {
  return added.length + removed.length + changed.length;
}

/** Compares two texts of Cargo.lock. */
export function lockfileDelta(before: string, after: string): LockfileDelta {
  const old = bySlot(onlyIn(before, after));
  const now = bySlot(onlyIn(after, before));
  const changed = [...now].flatMap(([slot, found]) => {
    const earlier = old.get(slot);
    return earlier === undefined || earlier.version === found.version
      ? []
      : [{ name: found.name, before: earlier.version, after: found.version }];
  });
  return { added: missing(now, old), removed: missing(old, now), changed };
}

/**
 * The packages that do not stand in the other text as they are: most of two lockfiles is the same and need not be read.
 */
function onlyIn(text: string, other: string): string {
  const known = new Set(other.split('\n\n'));
  return text
    .split('\n\n')
    .filter((block) => !known.has(block))
    .join('\n\n');
}

function missing(
  from: ReadonlyMap<string, LockedDependency>,
  other: ReadonlyMap<string, LockedDependency>,
): readonly string[] {
  return [...from]
    .filter(([slot]) => !other.has(slot))
    .map(([, { name, version }]) => `${name} ${version}`)
    .toSorted();
}

/** A lockfile has at most one version of a name and source in a compatibility class. */
function bySlot(text: string): ReadonlyMap<string, LockedDependency> {
  return new Map(
    readEntries(text, 'Cargo.lock').packages.map((found) => {
      const version = parseVersion(found.version);
      const source = found.source?.replace(/#.*$/, '');
      const place = version === undefined || source === undefined ? '' : compatibilityClass(version);
      return [JSON.stringify([found.name, source ?? '', place]), found];
    }),
  );
}
