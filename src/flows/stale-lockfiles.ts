import { readLockfile } from '../domain/cargo/lockfile/read-lockfile.js';
import type { Ports } from '../ports/ports.js';

type Needs = Pick<Ports, 'checkout'>;

/** Those of the lockfiles that git has, or would take: what is built with others says nothing about them. */
export async function readLockfiles(
  paths: readonly string[],
  { checkout }: Needs,
): Promise<ReadonlyMap<string, string>> {
  const known = new Set(await checkout.files());
  const texts = new Map<string, string>();
  for (const path of paths.filter((one) => known.has(one))) texts.set(path, await checkout.read(path));
  return texts;
}

/** Those to which cargo had to give other packages before it could build. */
export async function staleLockfiles(
  before: ReadonlyMap<string, string>,
  { checkout }: Needs,
): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, text] of before) {
    const now = await checkout.readIfPresent(path);
    if (now !== undefined && now !== text && !hasSamePackages(now, text, path)) stale.push(path);
  }
  return stale;
}

export function staleNote(path: string): string {
  return `${path} does not fit the manifests: cargo had to change it, and a build with \`--locked\` fails.`;
}

/** As Cargo compares them for `--locked`: comments, line endings and the format are nothing. */
function hasSamePackages(one: string, other: string, path: string): boolean {
  const packages = (text: string): string => JSON.stringify(readLockfile(text, path).packages);
  return packages(one) === packages(other);
}
