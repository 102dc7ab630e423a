import { posix } from 'node:path';
import { allowedFile } from '../../domain/infra/own-files.js';
import { checkContents } from '../../domain/change-set/contents.js';
import { dependenciesFile } from '../../domain/infra/own-files.js';
import { markedPartNames } from '../../domain/infra/marked-parts.js';
import type { ChangeRecord } from '../../domain/infra/record.js';
import type { FileVersions } from '../../domain/change-set/changed-file.js';
import type { Layer } from '../../domain/rollback/layer.js';
import { takeOutParts } from '../../domain/rollback/undo-document.js';
import { undoLayers } from '../../domain/rollback/undo-layers.js';
import type { Undone } from '../../domain/rollback/undo-manifest.js';
import { undoRecorded } from '../../domain/rollback/undo-record.js';
import type { RollbackContext, RollbackPorts } from './outcome.js';

/** The states of the files after layers are undone, by today's path, and how to find the paths of before. */
export interface UndoneLayers {
  readonly states: ReadonlyMap<string, Undone>;
  /** The text of a manifest before the oldest layer; `null` where there was none. */
  readonly original: (path: string) => Promise<string | null>;
  /** Documents that people moved to where they are theirs, one sentence each. */
  readonly left: readonly string[];
}

/** Undoes layers on the working tree's files, in memory. */
export async function undoInTree(
  committed: readonly Layer[],
  { target }: RollbackContext,
  ports: RollbackPorts,
): Promise<UndoneLayers> {
  const { checkout, git, history } = ports;
  const renames = new Map<Layer, ReadonlyMap<string, string>>();
  const current = new Map<string, string | null>();
  const left = new Set<string>();
  for (const one of committed) {
    const renamed = new Map(one.commit === null ? [] : await history.renamedSince(checkout.root, one.commit));
    for (const path of one.files.keys()) {
      const now = renamed.get(path);
      if (now === undefined || allowedFile(now) !== undefined) continue;
      left.add(`${path} is ${now} now, which is yours: remove by hand what is not needed any more.`);
      renamed.delete(path);
    }
    const files = new Map<string, FileVersions>();
    for (const [path, versions] of one.files) {
      const now = renamed.get(path) ?? path;
      if (!current.has(now)) current.set(now, (await checkout.readIfPresent(now)) ?? null);
      files.set(path, await asCheckedOut(versions, now, current.get(now) ?? '', ports));
    }
    renames.set({ ...one, files }, renamed);
  }
  const layers = [...renames.keys()];
  const pathNow = (layer: Layer, path: string): string => renames.get(layer)?.get(path) ?? path;
  const states = undoLayers({ layers, current: (path) => current.get(path) ?? null, pathNow, context: target });
  const oldest = layers.at(-1);
  const original = async (path: string): Promise<string | null> => {
    const touching = layers.findLast((layer) => [...layer.files.keys()].some((old) => pathNow(layer, old) === path));
    const then = touching && [...touching.files].find(([old]) => pathNow(touching, old) === path);
    if (then) return then[1].before;
    const revision = oldest?.commit === undefined || oldest.commit === null ? 'HEAD' : `${oldest.commit}^`;
    const old = oldest && [...(renames.get(oldest) ?? [])].find(([, now]) => now === path)?.[0];
    return (await git.textAt(checkout.root, revision, old ?? path)) ?? null;
  };
  return { states, original, left: [...left] };
}

/** Where git turns line endings on checkout, what was committed gets those of the working tree. */
async function asCheckedOut(
  versions: FileVersions,
  path: string,
  now: string,
  { checkout, git }: RollbackPorts,
): Promise<FileVersions> {
  if (!now.includes('\r\n') || /(?<!\r)\n/.test(now)) return versions;
  const head = await git.textAt(checkout.root, 'HEAD', path);
  if (head === undefined || head.includes('\r')) return versions;
  const turned = (text: string | null): string | null => text?.replaceAll(/\r?\n/g, '\r\n') ?? null;
  return { before: turned(versions.before), after: turned(versions.after) };
}

/** The same where no commit tells what stood there before: what the record lists goes. */
export async function undoByRecord(record: ChangeRecord, { checkout, git }: RollbackPorts): Promise<UndoneLayers> {
  const states = new Map<string, Undone>();
  const left: string[] = [];
  const paths = new Set([
    ...[...record.entries, ...(record.fixes ?? [])].map((entry) => entry.manifest),
    ...record.files.map(({ path }) => path),
    dependenciesFile,
  ]);
  for (const path of paths) {
    const text = await checkout.readIfPresent(path);
    if (text === undefined) continue;
    const created = record.files.some((file) => file.path === path && file.created);
    const state = stateByRecord(path, text, created, record);
    if (state === undefined || state.text === text) continue;
    // The record is a file of the repository like any other: it may ask for no more than a change set.
    const problem = checkContents(path, text, state.text);
    if (problem !== undefined) left.push(`The record in ${dependenciesFile} is not followed: ${problem}.`);
    else if (!(await git.isTracked(checkout.root, path))) left.push(`${path} is not committed; it stays as it is.`);
    else states.set(path, state);
  }
  // What the record does not list was there before, as far as anybody can tell.
  const original = async (path: string): Promise<string | null> =>
    states.get(path)?.text ?? (await checkout.readIfPresent(path)) ?? null;
  return { states, original, left };
}

function stateByRecord(path: string, text: string, created: boolean, record: ChangeRecord): Undone | undefined {
  const name = posix.basename(path);
  if (name === 'Cargo.lock') return undefined;
  if (name === 'Cargo.toml') return { ...undoRecorded(path, text, record), by: 'entries' };
  if (created) {
    return {
      text: null,
      by: 'entries',
      left: [`${path} is removed; what people wrote in it since stays in git's history.`],
    };
  }
  return markedPartNames(text).length === 0 ? undefined : { text: takeOutParts(text), by: 'entries', left: [] };
}
