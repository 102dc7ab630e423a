import { posix } from 'node:path';
import { fileTree } from '../domain/cargo/manifest/file-tree.js';
import { entriesOnTheWay, filesBehind } from '../domain/cargo/workspace/links.js';
import type { Manifest } from '../domain/cargo/manifest/manifest.js';
import { readManifest } from '../domain/cargo/manifest/read-manifest.js';
import { Failure } from '../domain/failure.js';
import type { Ports } from '../ports/ports.js';

/** Manifests as Cargo sees them. */
export interface Readings {
  /** Every path of the checkout, and what is behind its links and in its submodules. */
  readonly files: readonly string[];
  /** By the path that Cargo sees. */
  readonly read: ReadonlyMap<string, Manifest>;
  readonly unreadable: readonly Failure[];
}

/** Reads every manifest among `files` once. What cannot be read is kept as `unreadable`. */
export async function readManifests(files: readonly string[], ports: Pick<Ports, 'checkout'>): Promise<Readings> {
  const own = await readAll(filesNamed(files, 'Cargo.toml'), ports, readManifest);
  return followEntries({ files, ...own }, ports);
}

/**
 * Adds what Cargo finds behind symbolic links and in submodules where a manifest names one: the same manifest again, in
 * the folder of the link, and the manifests of the submodule. Only entries on such a way are looked at.
 */
async function followEntries(known: Readings, ports: Pick<Ports, 'checkout'>): Promise<Readings> {
  const asked = new Set<string>();
  const links = new Map<string, string>();
  let { files, read, unreadable } = known;
  for (;;) {
    const onTheWay = entriesOnTheWay(fileTree(files), read.values());
    const entries = [...onTheWay].filter((entry) => !asked.has(entry));
    if (entries.length === 0) return { files, read, unreadable };
    for (const entry of entries) asked.add(entry);
    for (const [entry, found] of await ports.checkout.folderEntries(entries)) {
      const behind = filesBehind(entry, found, files, links);
      if (behind.size === 0) continue;
      if (found.kind === 'link') links.set(entry, found.target);
      files = [...files.filter((file) => file !== entry), ...behind.keys()].toSorted();
      const paths = filesNamed([...behind.keys()], 'Cargo.toml');
      if (found.kind === 'submodule') {
        const more = await readAll(paths, ports, (text, path) => ({ ...readManifest(text, path), submodule: entry }));
        read = new Map([...read, ...more.read]);
        unreadable = [...unreadable, ...more.unreadable];
      } else {
        const more = paths.flatMap((path) => {
          const manifest = read.get(behind.get(path) ?? '');
          return manifest === undefined ? [] : [[path, { ...manifest, folder: posix.dirname(path) }] as const];
        });
        read = new Map([...read, ...more]);
      }
    }
  }
}

export function filesNamed(files: readonly string[], name: string): readonly string[] {
  return files.filter((path) => path === name || path.endsWith(`/${name}`));
}

/** Reads and parses files of the checkout; one that is not there any more is left out. */
export async function readAll<T>(
  paths: readonly string[],
  ports: Pick<Ports, 'checkout'>,
  read: (text: string, path: string) => T,
): Promise<{ readonly read: ReadonlyMap<string, T>; readonly unreadable: readonly Failure[] }> {
  const found = new Map<string, T>();
  const unreadable: Failure[] = [];
  const texts = await Promise.all(
    paths.map((path) => ports.checkout.readIfPresent(path).catch((error: unknown) => failureOf(error, path))),
  );
  for (const [index, path] of paths.entries()) {
    const text = texts[index];
    if (text instanceof Failure) unreadable.push(text);
    if (typeof text !== 'string') continue; // deleted, but git still lists it
    try {
      found.set(path, read(text, path));
    } catch (error) {
      unreadable.push(failureOf(error, path));
    }
  }
  return { read: found, unreadable };
}

/** The failure, with a place in the file where it has none. Anything else is a bug and goes on. */
function failureOf(error: unknown, path: string): Failure {
  if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
  if (error.locations.length > 0) return error;
  return new Failure(error.code, error.message, {
    hint: error.hint,
    locations: [{ path, line: 1, column: 1 }],
    cause: error,
  });
}
