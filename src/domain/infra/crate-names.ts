import type { InfraCrate } from './crate.js';

/**
 * What the names of the plan's crates begin with, `infra-`: the first part of most of them. Callers may leave it out.
 *
 * @returns `''` where no name has two parts.
 */
export function cratePrefix(crates: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const name of crates) {
    const first = /^[^-]+-(?=.)/.exec(name)?.[0];
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

/** A crate's name without the {@link cratePrefix}: `json` of `infra-json`. */
export function shortCrateName(name: string, crates: Iterable<string>): string {
  const prefix = cratePrefix(crates);
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** The crate that a name means, with or without the {@link cratePrefix}. */
export function crateNamed(name: string, crates: ReadonlyMap<string, InfraCrate>): InfraCrate | undefined {
  return crates.get(name) ?? crates.get(cratePrefix(crates.keys()) + name);
}
