import { existsSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '../../domain/text/sha256.js';
import type { Scratch } from '../../ports/scratch.js';
import { errorCode } from '../files/system-error.js';

/**
 * Homes of Cargo for processes that are to run beside each other: Cargo locks its home while it resolves, network and
 * all, so that in one home they would wait for each other (The Cargo Book, "Cargo Home").
 */
export interface SeparateHomes {
  /** Absolute path of the home for one of them; `undefined` where the user's own is right. */
  homeFor(this: void, place: number): Promise<string | undefined>;
}

/**
 * The first process has the user's own home. Every other one has a home that later runs find again. It begins with what
 * the user's has: packages are links, which Cargo only reads, and what it writes to is a copy. Nothing is written to
 * the user's home through it.
 */
export function createSeparateHomes(scratch: Pick<Scratch, 'tools'>, environment: NodeJS.ProcessEnv): SeparateHomes {
  const own = environment['CARGO_HOME'] || join(environment['HOME'] || homedir(), '.cargo');
  const made = new Map<number, Promise<string>>();
  const canMove = !hasPathsInConfiguration(own);
  return {
    async homeFor(place) {
      if (place === 0 || !canMove) return undefined;
      const name = `cargo-home-${sha256(own).slice(0, 8)}-${place}`;
      const home = made.get(place) ?? scratch.tools(name).then((path) => bringUpToDate(path, own));
      made.set(place, home);
      return home;
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

async function bringUpToDate(home: string, own: string): Promise<string> {
  for (const name of [...configurations, 'credentials.toml', 'credentials', 'bin', 'env']) {
    await rm(join(home, name), { force: true });
    if (existsSync(join(own, name))) await link(join(own, name), join(home, name));
  }
  await copyOnce(join(own, 'registry/index'), join(home, 'registry/index'));
  for (const name of namesIn(join(own, 'git/db')))
    await copyOnce(join(own, 'git/db', name), join(home, 'git/db', name));
  // Whole packages, which Cargo never writes to again; a half one is left for it to fetch.
  await linkPackages(own, home, 'registry/src', (path) => sizeOf(join(path, '.cargo-ok')) > 0);
  await linkPackages(own, home, 'registry/cache', (path) => sizeOf(path) > 0);
  return home;
}

/** Whole or not at all: another run may do the same. What is there, Cargo keeps up to date itself. */
async function copyOnce(from: string, to: string): Promise<void> {
  if (existsSync(to) || !existsSync(from)) return;
  const copy = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, copy, { recursive: true });
  try {
    await rename(copy, to);
  } catch (error) {
    if (!['EEXIST', 'ENOTEMPTY'].includes(errorCode(error) ?? '')) throw error;
    await rm(copy, { recursive: true, force: true });
  }
}

/** How many links are made at a time. */
const atATime = 64;

async function linkPackages(
  own: string,
  home: string,
  folder: string,
  isWhole: (path: string) => boolean,
): Promise<void> {
  for (const registry of namesIn(join(own, folder))) {
    const [from, to] = [join(own, folder, registry), join(home, folder, registry)];
    await mkdir(to, { recursive: true });
    const there = new Set(namesIn(to));
    // The user's Cargo may have tidied up: a link that leads nowhere would be in its way here.
    for (const name of there) {
      if (isWhole(join(to, name)) || !lstatSync(join(to, name)).isSymbolicLink()) continue;
      await rm(join(to, name), { force: true });
      there.delete(name);
    }
    const wanted = namesIn(from).filter((name) => !there.has(name) && isWhole(join(from, name)));
    for (let begin = 0; begin < wanted.length; begin += atATime) {
      const some = wanted.slice(begin, begin + atATime);
      await Promise.all(some.map((name) => link(join(from, name), join(to, name))));
    }
  }
}

async function link(target: string, path: string): Promise<void> {
  try {
    await symlink(target, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error; // another run made it
  }
}

function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => !name.startsWith('.') && name !== 'CACHEDIR.TAG');
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
