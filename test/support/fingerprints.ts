import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What stands at each path below a folder: its kind, its mode, and its bytes or where it leads. */
export type Fingerprints = ReadonlyMap<string, string>;

/** Nothing is opened but regular files, so that a pipe or a device does no harm. */
export function fingerprints(folder: string, isLeftOut: (path: string) => boolean = () => false): Fingerprints {
  const found = new Map<string, string>();
  const visit = (at: string): void => {
    for (const name of readdirSync(join(folder, at)).toSorted()) {
      const path = at === '' ? name : `${at}/${name}`;
      if (isLeftOut(path)) continue;
      const status = lstatSync(join(folder, path));
      found.set(path, `${status.mode.toString(8)} ${contentOf(join(folder, path), status)}`);
      if (status.isDirectory()) visit(path);
    }
  };
  visit('');
  return found;
}

function contentOf(path: string, status: ReturnType<typeof lstatSync>): string {
  if (status?.isSymbolicLink() === true) return `-> ${readlinkSync(path)}`;
  if (status?.isFile() !== true) return '';
  // A sparse file of gigabytes is not read.
  if (status.size > 1e8) return `${status.size} bytes`;
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Paths at which two fingerprints differ. */
export function changedPaths(before: Fingerprints, after: Fingerprints): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
}
