import type { LockedDependency } from './lockfile.js';

/** One `[[package]]` as it stands: dependencies are the lines that name them. */
export interface LockfileEntry extends LockedDependency {
  readonly checksum?: string;
  readonly dependencies: readonly string[];
}

const keys = ['name', 'version', 'source', 'checksum'] as const;
type Key = (typeof keys)[number];

const pair = /^(\w+) = "([ !#-[\]-~]*)"$/;
const item = /^ "([ !#-[\]-~]*)",$/;

/**
 * Reads a Cargo.lock of format 2 to 4 that is spelled exactly as Cargo spells it (`encode.rs`): a lockfile is by far the
 * largest TOML of a repository, and this takes a hundredth of a parser's time.
 *
 * @returns `undefined` for every other spelling, which is a TOML parser's to judge.
 */
export function scanLockfile(
  text: string,
): { readonly version: number | undefined; readonly packages: readonly LockfileEntry[] } | undefined {
  const packages: LockfileEntry[] = [];
  let version: number | undefined;
  let values: Partial<Record<Key, string>> | undefined;
  let dependencies: string[] | undefined;
  let inList = false;
  /** Ends the package that is open. @returns whether it has what a package must have. */
  const close = (): boolean => {
    if (values === undefined) return true;
    const { name, version: own, ...rest } = values;
    if (name === undefined || own === undefined || inList) return false;
    packages.push({ name, version: own, ...rest, dependencies: dependencies ?? [] });
    return true;
  };
  for (const line of text.split(/\r?\n/)) {
    if (inList) {
      const dependency = item.exec(line)?.[1];
      if (dependency !== undefined) dependencies?.push(dependency);
      else if (line === ']') inList = false;
      else return undefined;
    } else if (line === '[[package]]') {
      if (!close()) return undefined;
      values = {};
      dependencies = undefined;
    } else if (values !== undefined && line === 'dependencies = [') {
      if (dependencies !== undefined) return undefined;
      dependencies = [];
      inList = true;
    } else if (values !== undefined && line !== '') {
      const [, word, value] = pair.exec(line) ?? [];
      const key = keys.find((known) => known === word);
      if (key === undefined || value === undefined || values[key] !== undefined) return undefined;
      values[key] = value;
    } else if (line !== '' && !/^# [ -~]*$/.test(line)) {
      const stated = /^version = (\d)$/.exec(line)?.[1];
      if (stated === undefined || version !== undefined) return undefined;
      version = Number(stated);
    }
  }
  return close() ? { version, packages } : undefined;
}
