import { cp, lstat, mkdir, readdir, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../files/system-error.js';

/** Folders above the checkout whose other entries are there for the base, too. */
const maxLevels = 3;
/** A folder with more entries is no neighbourhood. */
const maxEntries = 500;
/** Bytes of ignored files that are copied. */
const maxBytes = 256 * 1024 * 1024;

/**
 * Makes the folders above a checkout again, each with links to what else is in it: path dependencies beside the
 * checkout, and the configurations and manifests that Cargo looks for in the folders above.
 *
 * @returns the path for the checkout, which is not made.
 */
export async function linkNeighbours(top: string, holder: string): Promise<string> {
  const above: string[] = [];
  for (let path = dirname(top); path !== '/' && above.length < maxLevels; path = dirname(path)) above.unshift(path);
  let copy = holder;
  for (const [index, path] of above.entries()) {
    copy = join(copy, basename(path));
    await mkdir(copy, { recursive: true });
    const onTheWay = above[index + 1] ?? top;
    // A folder that may not be read has no neighbours for anybody.
    const names = await readdir(path).catch((): string[] => []);
    if (names.length > maxEntries || `${holder}/`.startsWith(`${path}/`)) continue;
    for (const name of names) {
      const neighbour = join(path, name);
      if (neighbour === onTheWay || `${holder}/`.startsWith(`${neighbour}/`) || (await isCargoHome(neighbour)))
        continue;
      await symlink(neighbour, join(copy, name));
    }
  }
  return join(copy, basename(top));
}

/** Cargo finds its home by itself, and its settings must not count twice. */
async function isCargoHome(path: string): Promise<boolean> {
  if (basename(path) !== '.cargo') return false;
  const names = await readdir(path).catch((): string[] => []);
  return names.includes('registry') || names.includes('bin') || names.includes('env');
}

/**
 * Copies what git ignores and a build may read: generated sources, settings. Neither what Cargo built nor what was
 * installed.
 *
 * @param paths relative to `top`; folders end with `/`.
 * @returns what was too much to be copied, in words for people.
 */
export async function copyIgnored(paths: readonly string[], top: string, to: string): Promise<readonly string[]> {
  const left: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    const from = join(top, path);
    if (/(?:^|\/)(?:node_modules|target)\/?$/.test(path) || (await isCacheFolder(from))) continue;
    const size = await sizeOf(from, maxBytes - bytes);
    if (size === undefined) {
      left.push(`${path}, which git ignores, is too large to be copied`);
      continue;
    }
    bytes += size;
    await mkdir(dirname(join(to, path)), { recursive: true });
    await cp(from, join(to, path), { recursive: true, force: false, errorOnExist: false, verbatimSymlinks: true });
  }
  return left;
}

/** https://bford.info/cachedir/ */
async function isCacheFolder(path: string): Promise<boolean> {
  return (await lstat(join(path, 'CACHEDIR.TAG')).catch(() => undefined)) !== undefined;
}

/** Bytes of a file or folder; `undefined` when they are more than `limit`. */
async function sizeOf(path: string, limit: number): Promise<number | undefined> {
  const status = await lstat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (status === undefined) return 0;
  if (!status.isDirectory())
    return status.isFile() || status.isSymbolicLink() ? (status.size > limit ? undefined : status.size) : undefined;
  let sum = 4096;
  for (const name of await readdir(path)) {
    const size = sum > limit ? undefined : await sizeOf(join(path, name), limit - sum);
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum > limit ? undefined : sum;
}
