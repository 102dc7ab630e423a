import { posix } from 'node:path';
import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import { isWithin } from '../cargo/manifest/folder.js';
import type { Location } from '../failure.js';
import { locator } from '../toml/locator.js';

/** A place in a source file that names a crate. */
export interface SourceUse {
  readonly crate: string;
  readonly location: Location;
  /** The line, trimmed. */
  readonly text: string;
}

/** A package that loses dependencies. */
export interface LosingPackage {
  /** POSIX folder of the package. */
  readonly folder: string;
  /** From the name in code, with underscores, to the crate's own name. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The packages that lose dependencies between two states of their manifests.
 *
 * @param infraPackage the infra crate that a dependency means; `undefined` where it means none.
 */
export function losingPackages(
  before: readonly Manifest[],
  after: ReadonlyMap<string, Manifest>,
  infraPackage: (dependency: Dependency, manifest: Manifest) => string | undefined,
): readonly LosingPackage[] {
  return before.flatMap((manifest) => {
    const left = new Set(after.get(manifest.path)?.dependencies.map(({ name }) => name));
    const names = new Map(
      manifest.dependencies.flatMap((one) => {
        const crate = left.has(one.name) ? undefined : infraPackage(one, manifest);
        return crate === undefined ? [] : [[one.name.replaceAll('-', '_'), crate] as const];
      }),
    );
    return names.size === 0 ? [] : [{ folder: posix.dirname(manifest.path), names }];
  });
}

/** The Rust sources of a package: those below its folder that lie in no package below it. */
export function sourcesOf(folder: string, files: readonly string[]): readonly string[] {
  const below = files
    .filter((path) => posix.basename(path) === 'Cargo.toml' && isWithin(path, folder))
    .map((path) => posix.dirname(path))
    .filter((other) => other !== folder);
  return files.filter(
    (path) => path.endsWith('.rs') && isWithin(path, folder) && !below.some((other) => isWithin(path, other)),
  );
}

/**
 * Where a source file uses crates: paths that begin with them, `use` and `extern crate`. Comments and strings do not
 * count.
 */
export function usesIn(path: string, text: string, names: ReadonlyMap<string, string>): readonly SourceUse[] {
  const alternatives = [...names.keys()].map((name) => name.replaceAll(/[^\w]/g, '')).join('|');
  const pattern = new RegExp(`(?<!\\w|[^.]\\.)(?:r#)?(${alternatives})\\b`, 'g');
  return usesOf(path, text, pattern, (name) => names.get(name) ?? name, isUse);
}

/**
 * Where code matches a pattern whose first group is a name, once a line and name.
 *
 * @param counts tells from the code, and where the match begins and ends, whether it is one.
 */
export function usesOf(
  path: string,
  text: string,
  pattern: RegExp,
  crateOf: (name: string) => string,
  counts: (code: string, start: number, end: number, name: string) => boolean = () => true,
): readonly SourceUse[] {
  if (!pattern.test(text)) return [];
  const code = blanked(text);
  const locate = locator(text, path);
  const lines = new Map<string, SourceUse>();
  for (const match of code.matchAll(new RegExp(pattern))) {
    const [whole, name = ''] = match;
    if (!counts(code, match.index, match.index + whole.length, name)) continue;
    const location = locate(match.index + whole.lastIndexOf(name));
    const key = `${location.line} ${name}`;
    if (lines.has(key)) continue;
    const line = text.split('\n', location.line)[location.line - 1] ?? '';
    lines.set(key, { crate: crateOf(name), location, text: line.trim() });
  }
  return [...lines.values()];
}

/** As far back as a list of `use` is read. */
const nearby = 500;

/** Whether the word between two offsets is the crate, rather than a module, a function or a variable of that name. */
function isUse(code: string, start: number, end: number, name: string): boolean {
  const before = code.slice(Math.max(0, start - nearby), start).trimEnd();
  if (/\bextern\s+crate$/.test(before)) return true;
  if (/[\w>]::$/.test(before)) return false;
  // `::name` is always a crate; without it a module of the file hides the crate.
  if (!before.endsWith('::') && new RegExp(`\\bmod\\s+${name}\\b`).test(code)) return false;
  if (/^\s*::(?!\s*<)/.test(code.slice(end, end + nearby))) return true;
  return /\buse(?:\s*::)?$/.test(before) || /\buse\s*(?:::\s*)?\{(?:[^;{}]*,)?$/.test(before);
}

/** The source with spaces in the place of comments and literals, so that offsets stay. */
function blanked(text: string): string {
  const literals =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|\b[bc]?r(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[^\n]|[^'\\\n])'/g;
  return text.replaceAll(literals, (found) => found.replaceAll(/[^\n]/g, ' '));
}
