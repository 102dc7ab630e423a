/** A version as Cargo reads it (Semantic Versioning 2.0). Numbers are `bigint`: Cargo's are unsigned 64-bit. */
export interface Version {
  readonly text: string;
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  /** The part after `-`, without it; empty for a release. */
  readonly pre: string;
  /** The part after `+`, without it; empty where there is none. */
  readonly build: string;
}

const number = '(0|[1-9][0-9]*)';
const preIdentifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const buildIdentifier = '[0-9A-Za-z-]+';
const dotted = (identifier: string): string => `(${identifier}(?:\\.${identifier})*)`;
const pattern = new RegExp(
  `^${number}\\.${number}\\.${number}(?:-${dotted(preIdentifier)})?(?:\\+${dotted(buildIdentifier)})?$`,
);
const largest = 2n ** 64n - 1n;

/**
 * Reads a full version; `undefined` for what Cargo refuses, for example `1.0`, `v1.0.0`, `01.0.0` or numbers over 64
 * bits.
 */
export function parseVersion(text: string): Version | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [major, minor, patch] = [match[1], match[2], match[3]].map((digits) => BigInt(digits ?? ''));
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  if (major > largest || minor > largest || patch > largest) return undefined;
  return { text, major, minor, patch, pre: match[4] ?? '', build: match[5] ?? '' };
}

/** Negative, zero or positive, in Cargo's order: a pre-release before its release; build metadata decides last. */
export function compareVersions(a: Version, b: Version): number {
  return (
    compare(a.major, b.major) ||
    compare(a.minor, b.minor) ||
    compare(a.patch, b.patch) ||
    comparePreReleases(a.pre, b.pre) ||
    compareIdentifiers(a.build, b.build)
  );
}

/** The order of the parts after `-`; the empty one, a release, comes last. */
export function comparePreReleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return compareIdentifiers(a, b);
}

/**
 * The part of a version that tells whether two can stand in for each other: `1` for 1.x.y, `0.27` for 0.27.x, `0.0.3`
 * for itself. Cargo puts at most one version of each class into a graph (The Cargo Book, "SemVer compatibility").
 */
export function compatibilityClass(version: Version): string {
  if (version.major > 0n) return `${version.major}`;
  if (version.minor > 0n) return `0.${version.minor}`;
  return `0.0.${version.patch}`;
}

/** Field by field: numbers by value and before words, words by their bytes, fewer fields first. */
function compareIdentifiers(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? -1 : 1;
  const left = a.split('.');
  const right = b.split('.');
  for (const [index, field] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareFields(field, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareFields(a: string, b: string): number {
  const numeric = { a: /^[0-9]+$/.test(a), b: /^[0-9]+$/.test(b) };
  if (numeric.a !== numeric.b) return numeric.a ? -1 : 1;
  if (!numeric.a) return compare(a, b);
  // Leading zeros occur in build metadata only: 0 < 00 < 1 < 01.
  const values = { a: a.replace(/^0+/, ''), b: b.replace(/^0+/, '') };
  return compare(values.a.length, values.b.length) || compare(values.a, values.b) || compare(a.length, b.length);
}

function compare<T extends bigint | number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
