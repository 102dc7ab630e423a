import type { Lockfile } from './lockfile.js';

/**
 * Reads a Cargo.lock of format 1 to 4.
 *
 * @param path POSIX, relative to the working directory.
 * @throws {Failure} `manifest` when it is broken, has merge conflict markers, or is of a newer format.
 */
export function readLockfile(text: string, path: string): Lockfile {
  throw new Error(`not written yet: ${path} ${text.length}`);
}
