import { posix } from 'node:path';
import type { Dependency, Manifest } from '../cargo/manifest.js';
import { isWithin } from '../cargo/folder.js';
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

/** The packages that lose dependencies between two states of their manifests. */
export function losingPackages(
  before: readonly Manifest[],
  after: ReadonlyMap<string, Manifest>,
  counts: (dependency: Dependency, manifest: Manifest) => boolean,
): readonly LosingPackage[] {
  return before.flatMap((manifest) => {
    const left = new Set(after.get(manifest.path)?.dependencies.map(({ name }) => name));
    const lost = manifest.dependencies.filter((one) => !left.has(one.name) && counts(one, manifest));
    const names = new Map(lost.map((one) => [one.name.replaceAll('-', '_'), one.package] as const));
    return names.size === 0 ? [] : [{ folder: manifest.folder, names }];
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

/** Where a source file uses crates: paths that begin with them, `use` and `extern crate`. Comments and strings do not count. */
export function usesIn(path: string, text: string, names: ReadonlyMap<string, string>): readonly SourceUse[] {
  if (![...names.keys()].some((name) => text.includes(name))) return [];
  const code = blanked(text);
  const locate = locator(text, path);
  const alternatives = [...names.keys()].map((name) => name.replaceAll(/[^\w]/g, '')).join('|');
  const pattern = new RegExp(
    `(?<![\\w.])(?:r#)?(${alternatives})(?=\\s*::)|\\b(?:use|crate)\\s+(?:::)?(${alternatives})\\b`,
    'g',
  );
  const lines = new Map<string, SourceUse>();
  for (const match of code.matchAll(pattern)) {
    const name = match[1] ?? match[2] ?? '';
    const offset = match.index + match[0].indexOf(name);
    const location = locate(offset);
    const key = `${location.line} ${name}`;
    if (lines.has(key)) continue;
    const line = text.split('\n', location.line)[location.line - 1] ?? '';
    lines.set(key, { crate: names.get(name) ?? name, location, text: line.trim() });
  }
  return [...lines.values()];
}

/** The source with spaces in the place of comments and literals, so that offsets stay. */
function blanked(text: string): string {
  const literals = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|\br(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[^\n]|[^'\\\n])'/g;
  return text.replaceAll(literals, (found) => found.replaceAll(/[^\n]/g, ' '));
}
