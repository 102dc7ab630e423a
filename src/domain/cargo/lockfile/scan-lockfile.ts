import type { LockedDependency } from './lockfile.js';

/** One `[[package]]` as it stands: dependencies are the lines that name them. */
export interface LockfileEntry extends LockedDependency {
  readonly checksum?: string;
  readonly dependencies: readonly string[];
}

/** A line of what stands before the packages. */
const heading = /^(?:version = (\d)|# [ -~]*|)$/;

/** What Cargo writes between quotes without an escape. */
const chars = '[ !#-[\\]-~]*';
const entry = new RegExp(
  [
    '\\[\\[package\\]\\]\n',
    `name = "(${chars})"\n`,
    `version = "(${chars})"\n`,
    `(?:source = "(${chars})"\n)?`,
    `(?:checksum = "(${chars})"\n)?`,
    `(?:dependencies = \\[\n((?: "${chars}",\n)*)\\]\n)?`,
    '\n*',
  ]
    .join('')
    .replaceAll('\n', '\\r?\\n'),
  'y',
);

/**
 * Reads a Cargo.lock of format 2 to 4 that is spelled exactly as Cargo spells it (`encode.rs`): a lockfile is by far
 * the largest TOML of a repository, and this takes a hundredth of a parser's time.
 *
 * @returns `undefined` for every other spelling, which is a TOML parser's to judge.
 */
export function scanLockfile(
  text: string,
): { readonly version: number | undefined; readonly packages: readonly LockfileEntry[] } | undefined {
  const first = text.indexOf('[[package]]');
  const start = first === -1 ? text.length : first;
  const head = text
    .slice(0, start)
    .split(/\r?\n/)
    .map((line) => heading.exec(line));
  const versions = head.flatMap((line) => line?.[1] ?? []);
  if (head.includes(null) || versions.length > 1) return undefined;
  const packages: LockfileEntry[] = [];
  entry.lastIndex = start;
  while (entry.lastIndex < text.length) {
    const [, name, version, source, checksum, list] = entry.exec(text) ?? [];
    if (name === undefined || version === undefined) return undefined;
    packages.push({
      name,
      version,
      ...(source !== undefined && { source }),
      ...(checksum !== undefined && { checksum }),
      // What stands between the quotes.
      dependencies: list?.split('"').filter((_, index) => index % 2 === 1) ?? [],
    });
  }
  return { version: versions[0] === undefined ? undefined : Number(versions[0]), packages };
}
