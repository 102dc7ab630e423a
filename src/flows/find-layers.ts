import { allowedFile } from '../domain/infra/own-files.js';
import { tellsOnlyOurs } from '../domain/infra/trailers.js';
import { dependenciesFile } from '../domain/infra/own-files.js';
import { recordIn } from '../domain/infra/record-block.js';
import type { ChangeRecord } from '../domain/infra/record.js';
import type { FileVersions } from '../domain/change-set/changed-file.js';
import type { Layer, LayerKind } from '../domain/rollback/layer.js';
import type { History } from '../ports/history.js';
import type { Ports } from '../ports/ports.js';
import type { LoggedCommit } from '../domain/git-log.js';

export type HistoryPorts = Pick<Ports, 'checkout' | 'git' | 'log'> & { readonly history: History };

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
  return tellsOnlyOurs(message);
}

/**
 * What the working tree has that HEAD has not, in files that our changes may touch; `undefined` when there is nothing.
 */
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
