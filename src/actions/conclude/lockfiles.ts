import { sha256 } from '../../domain/digest.js';
import type { ChangeSet, FileChange } from '../../domain/change-set/change-set.js';
import { outputOf, type Parts } from '../../domain/integration/parts.js';
import type { Ports } from '../../ports.js';

type Needs = Pick<Ports, 'checkout' | 'scratch'>;

/** A build writes a Cargo.lock where there is none or where it is out of date: this is where each stood before. */
export async function recordLockfiles(ports: Needs): Promise<string> {
  const files = await ports.checkout.files();
  const folders = files
    .filter((path) => /(^|\/)Cargo\.(toml|lock)$/.test(path))
    .map((path) => path.replace(/[^/]+$/, ''));
  const paths = [...new Set(folders)].map((folder) => `${folder}Cargo.lock`);
  const states = await Promise.all(
    paths.map(async (path) => [path, (await ports.checkout.readIfPresent(path)) ?? null] as const),
  );
  const folder = await ports.scratch.keep('lockfiles');
  await ports.scratch.write(folder, new Map([['lockfiles.json', JSON.stringify(Object.fromEntries(states))]]));
  return `${folder}/lockfiles.json`;
}

/** Puts back every lockfile that is not what it was, but for those of a change that stays. */
export async function putLockfilesBack(parts: Parts, staying: ChangeSet | undefined, ports: Needs): Promise<void> {
  const record = outputOf(parts, 'selection', 'lockfiles');
  const text = record === undefined ? undefined : await ports.scratch.read(record);
  if (text === undefined) return;
  const kept = new Set(staying?.commits.flatMap((commit) => commit.files.map((file) => file.path)));
  const changes: FileChange[] = [];
  for (const [path, before] of Object.entries(JSON.parse(text) as Record<string, string | null>)) {
    const found = kept.has(path) ? before : ((await ports.checkout.readIfPresent(path)) ?? null);
    if (found !== before)
      changes.push({ path, mode: '100644', before: hash(found), after: hash(before), text: before });
  }
  await ports.checkout.apply(changes);
}

function hash(text: string | null): string | null {
  return text === null ? null : sha256(text);
}
