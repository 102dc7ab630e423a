import { comparePreReleases, parseVersion, type Version } from './version.js';

export type Operator = '=' | '>' | '>=' | '<' | '<=' | '~' | '^' | '*';

/** One comparator of a requirement; `minor` and `patch` are absent where they are not written or are wildcards. */
export interface Comparator {
  /** `^` where none is written, `*` where a part is a wildcard and none is written. */
  readonly operator: Operator;
  readonly major: bigint;
  readonly minor?: bigint;
  readonly patch?: bigint;
  readonly pre: string;
}

/** A version requirement: every comparator must hold. `*` has none. */
export interface Requirement {
  readonly text: string;
  readonly comparators: readonly Comparator[];
}

const maxComparators = 32;

/** Reads a requirement as Cargo does; `undefined` for what it refuses ({@link requirementProblem} tells why). */
export function parseRequirement(text: string): Requirement | undefined {
  const result = read(text);
  return typeof result === 'string' ? undefined : { text, comparators: result };
}

/** Why Cargo refuses `text` as a requirement, in its words; `undefined` when it does not. */
export function requirementProblem(text: string): string | undefined {
  const result = read(text);
  return typeof result === 'string' ? result : undefined;
}

/**
 * Whether Cargo may take `version` for `requirement`: a pre-release only where a comparator names one of the same
 * version.
 */
export function matches(requirement: Requirement, version: Version): boolean {
  if (!requirement.comparators.every((comparator) => holds(comparator, version))) return false;
  return version.pre === '' || requirement.comparators.some((comparator) => allowsPreRelease(comparator, version));
}

/** Whether there is a version, published or not, that satisfies both. */
export function intersects(a: Requirement, b: Requirement): boolean {
  const comparators = [...a.comparators, ...b.comparators];
  return lowestCandidates(comparators).some((version) => matches(a, version) && matches(b, version));
}

/**
 * Versions among which is one that satisfies all comparators, if there is any. The releases that a comparator accepts
 * are an interval, and so are the pre-releases of one version: an intersection begins where one of them begins.
 */
function lowestCandidates(comparators: readonly Comparator[]): readonly Version[] {
  const versions = [make(0n, 0n, 0n, '')];
  for (const { major, minor, patch, pre } of comparators) {
    versions.push(make(major, minor ?? 0n, patch ?? 0n, ''), make(major + 1n, 0n, 0n, ''));
    versions.push(make(major, (minor ?? 0n) + 1n, 0n, ''), make(major, minor ?? 0n, (patch ?? 0n) + 1n, ''));
    if (pre === '' || minor === undefined || patch === undefined) continue;
    for (const lowest of ['0', pre, `${pre}.0`]) versions.push(make(major, minor, patch, lowest));
  }
  return versions.flatMap((version) => parseVersion(version) ?? []);
}

function make(major: bigint, minor: bigint, patch: bigint, pre: string): string {
  return `${major}.${minor}.${patch}${pre === '' ? '' : `-${pre}`}`;
}

function holds(comparator: Comparator, version: Version): boolean {
  switch (comparator.operator) {
    case '=':
    case '*':
      return isExact(comparator, version);
    case '>':
      return differs(comparator, version) > 0;
    case '>=':
      return isExact(comparator, version) || differs(comparator, version) > 0;
    case '<':
      return differs(comparator, version) < 0;
    case '<=':
      return isExact(comparator, version) || differs(comparator, version) < 0;
    case '~':
      return isTilde(comparator, version);
    case '^':
      return isCaret(comparator, version);
  }
}

function isExact(comparator: Comparator, version: Version): boolean {
  const { major, minor, patch, pre } = comparator;
  if (version.major !== major || (minor !== undefined && version.minor !== minor)) return false;
  return (patch === undefined || version.patch === patch) && version.pre === pre;
}

/** Order of the version against the parts that the comparator gives: 0 when they are equal, also for `>1` and 1.5.0. */
function differs({ major, minor, patch, pre }: Comparator, version: Version): number {
  if (version.major !== major) return version.major > major ? 1 : -1;
  if (minor === undefined) return 0;
  if (version.minor !== minor) return version.minor > minor ? 1 : -1;
  if (patch === undefined) return 0;
  if (version.patch !== patch) return version.patch > patch ? 1 : -1;
  return comparePreReleases(version.pre, pre);
}

function isTilde({ major, minor, patch, pre }: Comparator, version: Version): boolean {
  if (version.major !== major || (minor !== undefined && version.minor !== minor)) return false;
  if (patch !== undefined && version.patch !== patch) return version.patch > patch;
  return comparePreReleases(version.pre, pre) >= 0;
}

function isCaret(comparator: Comparator, version: Version): boolean {
  const { major, minor, patch, pre } = comparator;
  if (version.major !== major) return false;
  if (minor === undefined) return true;
  if (patch === undefined) return major > 0n ? version.minor >= minor : version.minor === minor;
  if (version.minor !== minor) return major > 0n && version.minor > minor;
  if (version.patch !== patch) return (major > 0n || minor > 0n) && version.patch > patch;
  return comparePreReleases(version.pre, pre) >= 0;
}

function allowsPreRelease(comparator: Comparator, version: Version): boolean {
  const { major, minor, patch, pre } = comparator;
  return pre !== '' && version.major === major && version.minor === minor && version.patch === patch;
}

/** The comparators, or the problem as a sentence. */
function read(text: string): readonly Comparator[] | string {
  const trimmed = text.replace(/^ +/, '');
  if (/^[*xX]/.test(trimmed)) {
    const rest = trimmed.slice(1).replace(/^ +/, '');
    if (rest === '') return [];
    return rest.startsWith(',')
      ? onlyWildcard(trimmed[0] ?? '*')
      : 'unexpected character after wildcard in version req';
  }
  const parts = trimmed.split(',');
  const comparators: Comparator[] = [];
  for (const part of parts) {
    const comparator = readComparator(part.replace(/^ +| +$/g, ''));
    if (typeof comparator === 'string') return comparator;
    comparators.push(comparator);
  }
  if (comparators.length > maxComparators) return 'excessive number of version comparators';
  return comparators;
}

function onlyWildcard(wildcard: string): string {
  return `wildcard req (${wildcard}) must be the only comparator in the version req`;
}

const comparatorPattern =
  /^(?<operator>=|>=|>|<=|<|~|\^)? *(?<major>[0-9]+)(?:\.(?<minor>[0-9]+|[*xX]))?(?:\.(?<patch>[0-9]+|[*xX]))?(?<rest>[-+].*)?$/s;

function readComparator(text: string): Comparator | string {
  if (text === '') return 'unexpected end of input while parsing major version number';
  if (/^[*xX]$/.test(text)) return onlyWildcard(text);
  const groups = comparatorPattern.exec(text)?.groups;
  if (groups === undefined) return `\`${text}\` is not a version comparator`;
  const { operator, minor, patch, rest = '' } = groups;
  const wild = { minor: isWildcard(minor), patch: isWildcard(patch) };
  if (wild.minor && patch !== undefined && !wild.patch) return 'unexpected character after wildcard in version req';
  if (rest !== '' && (patch === undefined || wild.patch)) return `unexpected \`${rest}\` after an incomplete version`;
  // What is missing does not matter to the grammar of numbers and suffixes: the version reader knows it.
  const version = parseVersion(
    `${groups['major']}.${wild.minor ? 0 : (minor ?? 0)}.${wild.patch ? 0 : (patch ?? 0)}${rest}`,
  );
  if (version === undefined) return `\`${text}\` is not a version comparator`;
  return {
    operator: (operator as Operator | undefined) ?? (wild.minor || wild.patch ? '*' : '^'),
    major: version.major,
    ...(minor === undefined || wild.minor ? {} : { minor: version.minor }),
    ...(patch === undefined || wild.patch ? {} : { patch: version.patch }),
    pre: version.pre,
  };
}

function isWildcard(part: string | undefined): boolean {
  return part === '*' || part === 'x' || part === 'X';
}
