import { posix } from 'node:path';

/**
 * The POSIX path of `path` seen from `folder`, relative to the checkout; `.` is the checkout itself. `undefined` where
 * it is absolute or leaves the checkout.
 */
export function pathFrom(folder: string, path: string): string | undefined {
  if (posix.isAbsolute(path)) return undefined;
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/$/, '');
  return joined === '..' || joined.startsWith('../') ? undefined : joined;
}

/** The path of the manifest in a folder of the checkout. */
export function manifestIn(folder: string): string {
  return folder === '.' ? 'Cargo.toml' : `${folder}/Cargo.toml`;
}

/** Where Cargo writes the lockfile of a workspace whose root is in a folder of the checkout. */
export function lockfileIn(folder: string): string {
  return folder === '.' ? 'Cargo.lock' : `${folder}/Cargo.lock`;
}

/** Whether `path` is `folder` or lies below it, by whole components. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

/** The folders above `folder`, nearest first, up to the checkout itself. */
export function foldersAbove(folder: string): readonly string[] {
  const above: string[] = [];
  for (let current = folder; current !== '.'; above.push(current)) current = posix.dirname(current);
  return above;
}
