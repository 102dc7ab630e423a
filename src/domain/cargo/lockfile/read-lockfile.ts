import { parse } from '@iarna/toml';
import { Failure } from '../../failure.js';
import { isLfsPointer, lfsHint } from '../../text/lfs-pointer.js';
import { packagesByName } from './by-name.js';
import type { LockedDependency, LockedPackage, Lockfile } from './lockfile.js';
import { scanLockfile, type LockfileEntry } from './scan-lockfile.js';

/** The newest format that Cargo writes today. */
const newestFormat = 4;

/**
 * Reads a Cargo.lock of format 1 to 4.
 *
 * @param path POSIX, relative to the working directory.
 * @throws {Failure} `manifest` when it is broken, has merge conflict markers, or is of a newer format.
 */
export function readLockfile(text: string, path: string): Lockfile {
  const { version: stated, packages: raw, checksums, isRooted } = readEntries(text, path);
  if (stated !== undefined && stated !== 3 && stated !== newestFormat) {
    throw broken(path, `has the format ${JSON.stringify(stated)}, which is not known`, lineOf(text, /^version\s*=/m), {
      hint: `Formats 1 to ${newestFormat} can be read: write ${path} again with a cargo that knows one of them.`,
    });
  }
  let finder: ReturnType<typeof packageFinder> | undefined;
  const packages = raw.map((found): LockedPackage => {
    const { name, version, source } = found;
    const checksum = found.checksum ?? checksums.get(idOf(found));
    let dependencies: readonly LockedDependency[] | undefined;
    return {
      name,
      version,
      ...(source !== undefined && { source }),
      ...(checksum !== undefined && { checksum }),
      // Looked up when they are asked for: mostly they are not.
      get dependencies() {
        const find = (finder ??= packageFinder(raw));
        return (dependencies ??= found.dependencies.flatMap((line) => find(line) ?? []));
      },
    };
  });
  return { version: stated ?? (isRooted || checksums.size > 0 ? 1 : 2), packages };
}

interface Entries {
  /** As it is stated, known or not. */
  readonly version: unknown;
  readonly packages: readonly LockfileEntry[];
  /** Those that format 1 keeps apart. */
  readonly checksums: ReadonlyMap<string, string>;
  /** Format 1 may keep the root package apart, too. */
  readonly isRooted: boolean;
}

/**
 * The packages as they stand, their dependencies not looked up. @throws {Failure} `manifest` when the text is broken.
 */
export function readEntries(text: string, path: string): Entries {
  const scanned = scanLockfile(text);
  if (scanned !== undefined) return { ...scanned, checksums: new Map(), isRooted: false };
  const content = parseText(text, path);
  const root = content.get('root');
  const tables = [...(root === undefined ? [] : [root]), ...arrayOf(content.get('package'), path)];
  return {
    version: content.get('version'),
    packages: tables.map((table) => readPackage(table, path)),
    checksums: legacyChecksums(content),
    isRooted: root !== undefined,
  };
}

function parseText(text: string, path: string): ReadonlyMap<string, unknown> {
  const conflict = lineOf(text, /^(<{7}|>{7})( |$)/m);
  if (conflict !== undefined) {
    throw broken(path, 'has the conflict markers of an unfinished merge', conflict, {
      hint: `Take one side of ${path}, then run \`cargo metadata\`: Cargo adds what is missing.`,
    });
  }
  if (isLfsPointer(text))
    throw broken(path, 'is a Git LFS pointer, and its content was not checked out', 1, { hint: lfsHint(path) });
  try {
    return new Map(Object.entries(parse(text)));
  } catch (cause) {
    const line =
      cause instanceof Error && 'line' in cause && typeof cause.line === 'number' ? cause.line + 1 : undefined;
    throw broken(path, 'is not valid TOML', line, { cause });
  }
}

function broken(
  path: string,
  problem: string,
  line: number | undefined,
  details: { readonly hint?: string; readonly cause?: unknown } = {},
): Failure {
  const location = { path, line: line ?? 1, column: 1 };
  return new Failure('manifest', `${path}:${location.line}: the lockfile ${problem}`, {
    hint: `Restore ${path} from git, or delete it and run \`cargo generate-lockfile\`.`,
    ...details,
    locations: [location],
  });
}

/** 1-based line of the first match. */
function lineOf(text: string, pattern: RegExp): number | undefined {
  const index = text.search(pattern);
  return index === -1 ? undefined : text.slice(0, index).split('\n').length;
}

function arrayOf(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw broken(path, 'has a `package` that is not a list', undefined);
}

function readPackage(table: unknown, path: string): LockfileEntry {
  const entries = mapOf(table);
  const name = entries.get('name');
  const version = entries.get('version');
  const source = entries.get('source');
  const checksum = entries.get('checksum');
  if (typeof name !== 'string' || typeof version !== 'string') {
    throw broken(path, 'has a package without name or version', undefined);
  }
  return {
    name,
    version,
    ...(typeof source === 'string' && { source }),
    ...(typeof checksum === 'string' && { checksum }),
    dependencies: arrayOf(entries.get('dependencies'), path).filter((item) => typeof item === 'string'),
  };
}

function mapOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** Format 1 keeps them apart: `[metadata]` with `checksum NAME VERSION (SOURCE)`. */
function legacyChecksums(content: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const checksums = new Map<string, string>();
  for (const [key, value] of mapOf(content.get('metadata'))) {
    if (key.startsWith('checksum ') && typeof value === 'string' && value !== '<none>') {
      checksums.set(key.slice('checksum '.length), value);
    }
  }
  return checksums;
}

/** As Cargo tells packages apart: `name version (source)`. */
export function idOf({ name, version, source }: LockedDependency): string {
  return source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`;
}

/**
 * Finds what a dependency line names. Cargo leaves out the version where the name is unique and the source where name
 * and version are. What cannot be told, after a bad merge, is ignored as Cargo ignores it (`encode.rs`).
 */
function packageFinder(packages: readonly LockfileEntry[]): (line: string) => LockedDependency | undefined {
  const byName = packagesByName(
    packages.map(({ name, version, source }): LockedDependency => ({
      name,
      version,
      ...(source !== undefined && { source }),
    })),
  );
  return (line) => {
    const [name = '', version, source] = line.split(' ');
    const named = byName.get(name) ?? [];
    if (version === undefined) return named.length === 1 ? named[0] : undefined;
    const ofVersion = named.filter((found) => found.version === version);
    if (source !== undefined) {
      const wanted = sourceWithoutCommit(source.slice(1, -1));
      return ofVersion.find((found) => sourceWithoutCommit(found.source) === wanted);
    }
    const byPath = ofVersion.filter((found) => found.source === undefined);
    if (byPath.length === 1) return byPath[0];
    return ofVersion.length === 1 ? ofVersion[0] : undefined;
  };
}

/** Format 1 names a git source in a dependency without the commit. */
function sourceWithoutCommit(source: string | undefined): string | undefined {
  return source?.replace(/#.*$/, '');
}
