import { allowedFile } from '../domain/change-set/allowed-files.js';
import { trailersOf } from '../domain/change-set/trailers.js';
import { dependenciesFile, recordIn } from '../domain/docs/dependencies-file.js';
import type { ChangeRecord } from '../domain/infra/record.js';
import type { FileVersions, Layer, LayerKind } from '../domain/rollback/layer.js';
import type { History } from '../ports/history.js';
import type { Ports } from '../ports/ports.js';
import type { LoggedCommit } from '../domain/git-log.js';

export type HistoryPorts = Pick<Ports, 'checkout' | 'git' | 'log'> & { readonly history: History };

/** What a commit message says about a change of ours; `rollback` took everything out. */
export type OwnKind = LayerKind | 'rollback';

/** Lines that our commits carry, as an extended regular expression of git's. */
export const ownLines = '^Infra-(Integration|Rollback|Pin|Unpin): ';

/** What kind of change of ours a message tells; `undefined` for people's commits. A squash may have our lines anywhere. */
export function ownKind(message: string): OwnKind | undefined {
  if (/^Infra-Rollback: full\b/m.test(message)) return 'rollback';
  if (/^Infra-Rollback: /m.test(message)) return 'partial';
  if (/^Infra-Unpin: /m.test(message)) return 'unpin';
  if (/^Infra-Pin: /m.test(message)) return 'pin';
  return /^Infra-Integration: /m.test(message) ? 'integration' : undefined;
}

/** Reads what a commit did to the files that our changes may touch, seen from its first parent. */
export async function layerOf(commit: LoggedCommit, kind: LayerKind, ports: HistoryPorts): Promise<Layer> {
  const { root } = ports.checkout;
  const changed = await ports.history.changedBy(root, commit.sha);
  const files = await versionsOf(changed, commit.parents[0], commit.sha, ports);
  const record = await recordAt(commit.sha, ports);
  return {
    kind,
    commit: commit.sha,
    files,
    own: isOnlyOurs(commit, changed) ? 'all' : 'infra',
    ...(record && { record }),
  };
}

/** The record in INFRA_DEPENDENCIES.md at a commit. */
export async function recordAt(revision: string, ports: HistoryPorts): Promise<ChangeRecord | undefined> {
  const text = await ports.git.textAt(ports.checkout.root, revision, dependenciesFile);
  return text === undefined ? undefined : recordIn(text);
}

async function versionsOf(
  paths: readonly string[],
  parent: string | undefined,
  sha: string,
  ports: HistoryPorts,
): Promise<ReadonlyMap<string, FileVersions>> {
  const { root } = ports.checkout;
  const files = new Map<string, FileVersions>();
  for (const path of paths.filter((candidate) => allowedFile(candidate) !== undefined)) {
    const before = parent === undefined ? undefined : await ports.git.textAt(root, parent, path);
    files.set(path, { before: before ?? null, after: (await ports.git.textAt(root, sha, path)) ?? null });
  }
  return files;
}

/** A commit that an action made, or a squash of nothing but such commits: it touches nothing else. */
function isOnlyOurs({ message, parents }: LoggedCommit, changed: readonly string[]): boolean {
  if (parents.length !== 1 || !changed.every((path) => allowedFile(path) !== undefined)) return false;
  // GitHub lists the commits of a squash as `* title`.
  const listed = message.match(/^\* \S/gm)?.length ?? 0;
  if (listed > 0) return message.match(/^Infra-(?:Integration|Rollback|Pin|Unpin): /gm)?.length === listed;
  return [...trailersOf(message).keys()].some((key) => /^Infra-(?:Integration|Rollback|Pin|Unpin)$/.test(key));
}

/** What the working tree has that HEAD has not, in files that our changes may touch; `undefined` when there is nothing. */
export async function uncommitted(ports: HistoryPorts): Promise<Omit<Layer, 'kind'> | undefined> {
  const { root } = ports.checkout;
  const changed = (await ports.git.changed(root)).filter((path) => allowedFile(path) !== undefined);
  if (changed.length === 0) return undefined;
  const files = new Map<string, FileVersions>();
  for (const path of changed) {
    const before = (await ports.git.textAt(root, 'HEAD', path)) ?? null;
    files.set(path, { before, after: (await ports.checkout.readIfPresent(path)) ?? null });
  }
  const text = await ports.checkout.readIfPresent(dependenciesFile);
  const record = text === undefined ? undefined : recordIn(text);
  return { commit: null, files, own: 'infra', ...(record && { record }) };
}
