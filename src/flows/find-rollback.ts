import { changeToldBy, fullRollbackLine } from '../domain/infra/trailers.js';
import { Failure } from '../domain/failure.js';
import { dependenciesFile } from '../domain/infra/own-files.js';
import type { LoggedCommit } from '../domain/git-log.js';
import type { ChangeRecord } from '../domain/infra/record.js';
import { undoRecorded } from '../domain/rollback/undo-record.js';
import { recordAt, type HistoryPorts } from './find-layers.js';

/**
 * The newest commit of the branch that took the change record out together with what it lists: a full rollback,
 * whatever its message says. A commit that only removed the document is none.
 */
export async function endOfRecord(ports: HistoryPorts): Promise<LoggedCommit | undefined> {
  const commits = await ports.history.log(ports.checkout.root, { paths: [dependenciesFile], firstParent: true });
  for (const commit of commits) {
    const [parent] = commit.parents;
    const record = parent === undefined ? undefined : await recordAt(parent, ports);
    if (parent === undefined || record === undefined || (await recordAt(commit.sha, ports)) !== undefined) continue;
    const [before, after] = [await standing(record, parent, ports), await standing(record, commit.sha, ports)];
    if (before.length > 0 && after.length === 0) return commit;
  }
  return undefined;
}

/**
 * The last full rollbacks, by their message and by what they did: mostly the same one, or the merge that brought it.
 */
export async function lastRollbacks(ports: HistoryPorts): Promise<readonly LoggedCommit[]> {
  const { history, checkout } = ports;
  const told = (await history.log(checkout.root, { message: fullRollbackLine }))[0];
  return [told, await endOfRecord(ports)].flatMap((commit) => commit ?? []);
}

/** One sentence where the message of a rollback does not tell that it is one. */
export function describeEnd(end: LoggedCommit | undefined): string | undefined {
  if (end === undefined || end.parents.length > 1 || changeToldBy(end.message) === 'rollback') return undefined;
  return (
    `${end.sha.slice(0, 12)} took the change record out with all that it lists: a full rollback, so nothing ` +
    'before it is rolled back.'
  );
}

/** Whether a commit was made on top of another one: neither it, nor the merge that brought it, nor one before. */
export async function isAfter({ parents }: LoggedCommit, other: LoggedCommit, ports: HistoryPorts): Promise<boolean> {
  const [parent] = parents;
  if (parent === undefined) return false;
  const missing = await ports.history.log(ports.checkout.root, { range: `${parent}..${other.sha}` });
  return missing.length === 0;
}

/** The manifests in which, at a revision, something stands that the record would take back. */
async function standing(record: ChangeRecord, revision: string, ports: HistoryPorts): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of new Set(record.entries.map(({ manifest }) => manifest))) {
    const text = await ports.git.textAt(ports.checkout.root, revision, path);
    if (text !== undefined && stands(record, path, text)) found.push(path);
  }
  return found;
}

function stands(record: ChangeRecord, path: string, text: string): boolean {
  try {
    return undoRecorded(path, text, { entries: record.entries }).text !== text;
  } catch (error) {
    if (error instanceof Failure) return true; // a manifest that cannot be read does not tell that it was taken back
    throw error;
  }
}
