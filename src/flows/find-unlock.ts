import type { CargoError } from '../domain/cargo/error/cargo-error.js';
import type { Resolved, Unresolved } from '../domain/cargo/resolution.js';
import type { LockedPackage } from '../domain/cargo/lockfile/lockfile.js';
import { readLockfile } from '../domain/cargo/lockfile/read-lockfile.js';
import {
  lockedInTheWay,
  withDependencies,
  withMoves,
  withoutPackages,
  type LockedMove,
  type MovableUnlock,
  type Unlock,
} from '../domain/cargo/error/unlock.js';
import type { Resolver } from './resolve.js';

/** The resolver of a workspace, the manifests of after, and what Cargo said. */
export interface Refused {
  readonly resolver: Resolver;
  readonly manifests: ReadonlyMap<string, string>;
  readonly before: Pick<Resolved, 'lockfile'>;
  readonly after: Unresolved;
}

/** What moves, and the Cargo.lock without the change in which it has; none where only one made with it does. */
export type FoundUnlock =
  | { readonly unlock: MovableUnlock; readonly lockfile: string }
  | { readonly unlock: Extract<Unlock, { kind: 'anew' }>; readonly lockfile?: never };

/** How often the packages in the way are moved before all may move. */
const maxMoves = 8;

/**
 * The locked packages that keep the crates out: with those moved, as `cargo update` moves them, Cargo resolves the
 * graph of after. `undefined` where the lockfile is not what stands in the way.
 */
export async function findUnlock(refused: Refused): Promise<FoundUnlock | undefined> {
  const search = { ...refused, packages: readLockfile(refused.before.lockfile, 'Cargo.lock').packages };
  let choice: Choice = { chosen: [], recursive: false };
  let { error } = refused.after;
  for (let moves = 0; moves < maxMoves; moves += 1) {
    const next = nextChoice(choice, error, search);
    if (next === undefined) break;
    choice = next;
    const answer = await tryChoice(choice, search);
    if (answer.kind === 'resolved') return minimalUnlock(choice, answer, search);
    if (moves === 0 && (await isRefusedWithoutLockfile(refused))) return undefined;
    ({ error } = answer);
  }
  return choice.chosen.length === 0 ? undefined : moveAll(refused);
}

interface Search extends Refused {
  /** What the lockfile of before has. */
  readonly packages: readonly LockedPackage[];
}

/** Whether Cargo has the same to say without any lockfile: then a requirement is in the way. */
async function isRefusedWithoutLockfile({ resolver, manifests, after }: Refused): Promise<boolean> {
  const free = await resolver.resolve({ manifests, lockfile: null });
  if (free.kind === 'resolved') return false;
  return free.error.kind === after.error.kind && free.error.package === after.error.package;
}

/** What `cargo update` is to move: these packages, and with `--recursive` what they depend on. */
interface Choice {
  readonly chosen: readonly LockedPackage[];
  readonly recursive: boolean;
}

/**
 * The package in the way itself first; then those that ask for it; then what all of them depend on, which holds them
 * back.
 */
function nextChoice({ chosen, recursive }: Choice, error: CargoError, { packages }: Search): Choice | undefined {
  const chains = lockedInTheWay(error, packages);
  const more = chains.flatMap((chain) => {
    const rest = chain.filter((found) => !chosen.includes(found));
    return rest.length === chain.length ? rest.slice(0, 1) : rest;
  });
  if (more.length > 0) return { chosen: [...new Set([...chosen, ...more])], recursive };
  return recursive || chosen.length === 0 ? undefined : { chosen, recursive: true };
}

interface Moved {
  readonly moves: readonly LockedMove[];
  /** The lockfile of before with them. */
  readonly lockfile: string;
}

type Tried = ({ readonly kind: 'resolved' } & Moved) | { readonly kind: 'refused'; readonly error: CargoError };

async function tryChoice(choice: Choice, search: Search): Promise<Tried> {
  const { chosen, recursive } = choice;
  const { resolver, manifests, before, packages } = search;
  const unlocked = recursive ? withDependencies(chosen, packages) : chosen;
  const updated = await resolver.resolve({ lockfile: withoutPackages(before.lockfile, unlocked) });
  if (updated.kind === 'failed') return { kind: 'refused', error: updated.error };
  const answer = await resolver.resolve({ manifests, lockfile: updated.lockfile });
  if (answer.kind === 'resolved') {
    const { lockfile } = updated;
    return { kind: 'resolved', moves: movesOf(chosen, packages, lockfile), lockfile };
  }
  return (await tryPrecise(choice, search)) ?? { kind: 'refused', error: answer.error };
}

/**
 * The version that after takes, where Cargo would not choose it by itself: for a `rust-version` that it minds, for
 * example.
 */
async function tryPrecise(
  { chosen, recursive }: Choice,
  { resolver, manifests, before, packages }: Search,
): Promise<Tried | undefined> {
  if (recursive || chosen.length > 1) return undefined;
  const free = await resolver.resolve({ manifests, lockfile: withoutPackages(before.lockfile, chosen) });
  if (free.kind === 'failed') return undefined;
  const moves = movesOf(chosen, packages, free.lockfile);
  const updated = await resolver.resolve({ lockfile: withMoves(before.lockfile, moves, free.lockfile) });
  if (updated.kind === 'failed') return undefined;
  const answer = await resolver.resolve({ manifests, lockfile: updated.lockfile });
  return answer.kind === 'resolved' ? { kind: 'resolved', moves, lockfile: updated.lockfile } : undefined;
}

/** Leaves out what need not be named. */
async function minimalUnlock({ chosen, recursive }: Choice, moved: Moved, search: Search): Promise<FoundUnlock> {
  let [rest, known] = [chosen, moved];
  for (const each of chosen.length > maxMoves ? [] : chosen) {
    const fewer = rest.filter((other) => other !== each);
    if (fewer.length === 0) break;
    const answer = await tryChoice({ chosen: fewer, recursive }, search);
    if (answer.kind === 'resolved') [rest, known] = [fewer, answer];
  }
  return { unlock: { kind: 'packages', moves: known.moves, recursive }, lockfile: known.lockfile };
}

async function moveAll({ resolver, manifests }: Refused): Promise<FoundUnlock | undefined> {
  const all = await resolver.resolve({ lockfile: null });
  if (all.kind === 'failed') return undefined;
  const after = await resolver.resolve({ manifests, lockfile: all.lockfile });
  if (after.kind === 'resolved') return { unlock: { kind: 'all' }, lockfile: all.lockfile };
  const anew = await resolver.resolve({ manifests, lockfile: null });
  return anew.kind === 'resolved' ? { unlock: { kind: 'anew' } } : undefined;
}

function movesOf(
  chosen: readonly LockedPackage[],
  old: readonly LockedPackage[],
  lockfile: string,
): readonly LockedMove[] {
  const { packages: now } = readLockfile(lockfile, 'Cargo.lock');
  return chosen.flatMap(({ name, version: from }) => {
    const versions = now.filter((found) => found.name === name).map(({ version }) => version);
    if (versions.includes(from)) return [];
    const to = versions.find((version) => !old.some((found) => found.name === name && found.version === version));
    return [{ name, from, ...(to !== undefined && { to }) }];
  });
}
