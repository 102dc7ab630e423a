import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Scratch, TemporaryFolder } from '../../ports/scratch.js';

/**
 * Homes of Cargo for processes that are to run beside each other: Cargo locks its home while it resolves, network and
 * all, so that in one home they would wait for each other (The Cargo Book, "Cargo Home").
 */
export interface SeparateHomes extends AsyncDisposable {
  /** Absolute path of the home for one of them; `undefined` where the user's own is right. */
  homeFor(this: void, place: number): Promise<string | undefined>;
}

/**
 * The first process has the user's own home. Every other one gets a home in a scratch folder that begins with what the
 * user's has: packages are links, which Cargo only reads, and what it writes to is a copy.
 */
export function createSeparateHomes(scratch: Scratch, environment: NodeJS.ProcessEnv): SeparateHomes {
  const own = environment['CARGO_HOME'] || join(homedir(), '.cargo');
  const made = new Map<number, Promise<TemporaryFolder>>();
  const canMove = !hasPathsInConfiguration(own);
  return {
    async homeFor(place) {
      if (place === 0 || !canMove) return undefined;
      const home = made.get(place) ?? makeHome(own, scratch);
      made.set(place, home);
      return (await home).path;
    },
    async [Symbol.asyncDispose]() {
      for (const home of made.values()) await (await home)[Symbol.asyncDispose]();
    },
  };
}

const configurations = ['config.toml', 'config'] as const;
/** Keys whose values may be paths relative to the home. */
const pathKeys =
  /\b(directory|local-registry|paths?|linker|ar|runner|rustc[\w-]*|rustdoc|target-dir|include|relative|cainfo|ssl-\w+|provider\w*)\b/;

function hasPathsInConfiguration(home: string): boolean {
  return configurations.some((name) => {
    const path = join(home, name);
    return existsSync(path) && pathKeys.test(readFileSync(path, 'utf8'));
  });
}

async function makeHome(own: string, scratch: Scratch): Promise<TemporaryFolder> {
  const home = await scratch.temporary('cargo-home');
  for (const name of [...configurations, 'credentials.toml', 'credentials', 'bin', 'env']) {
    if (existsSync(join(own, name))) await symlink(join(own, name), join(home.path, name));
  }
  // What Cargo writes to.
  for (const name of ['registry/index', 'git/db']) {
    if (existsSync(join(own, name))) await cp(join(own, name), join(home.path, name), { recursive: true });
  }
  // Whole packages, which Cargo never writes to again; a half one is left for it to fetch.
  const isUnpacked = (path: string): boolean => sizeOf(join(path, '.cargo-ok')) > 0;
  const isDownloaded = (path: string): boolean => sizeOf(path) > 0;
  await linkPackages(own, home.path, 'registry/src', isUnpacked);
  await linkPackages(own, home.path, 'registry/cache', isDownloaded);
  return home;
}

async function linkPackages(
  own: string,
  home: string,
  folder: string,
  isWhole: (path: string) => boolean,
): Promise<void> {
  for (const registry of namesIn(join(own, folder))) {
    await mkdir(join(home, folder, registry), { recursive: true });
    for (const name of namesIn(join(own, folder, registry))) {
      const path = join(own, folder, registry, name);
      if (isWhole(path)) await symlink(path, join(home, folder, registry, name));
    }
  }
}

function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'CACHEDIR.TAG')
    .map((entry) => entry.name);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
