import { markedPartNames } from '../infra/marked-parts.js';
import { posix } from 'node:path';
import { dependenciesFile } from '../infra/own-files.js';
import type { FileVersions } from '../change-set/changed-file.js';
import type { Layer, UndoneBy } from './layer.js';
import type { InfraContext } from '../infra/questions.js';
import { isIntegrationChange } from './ownership.js';
import { takeOutParts, undoDocument } from './undo-document.js';
import { undoRecorded } from './undo-record.js';
import { undoManifest, type Undone } from './undo-manifest.js';

export interface LayersRequest {
  /** Newest first. */
  readonly layers: readonly Layer[];
  /** What stands there now; `null` for no file. */
  readonly current: (path: string) => string | null;
  /** Today's path of a file of a layer. */
  readonly pathNow: (layer: Layer, path: string) => string;
  readonly context: InfraContext;
}

/** How sure a way back is, most exact first. */
const ways: readonly UndoneBy[] = ['exact', 'lines', 'entries', 'cargo'];

/**
 * Undoes layers, newest first, file by file. Where no file changed since, every byte is as before the oldest one.
 *
 * @returns the files that change, by today's path. `by: 'cargo'` for a lockfile that only Cargo can bring back.
 * @throws {Failure} `manifest` when a manifest that has to be edited is not TOML.
 */
export function undoLayers({ layers, current, pathNow, context }: LayersRequest): ReadonlyMap<string, Undone> {
  const states = new Map<string, Undone>();
  for (const layer of layers) {
    for (const [path, versions] of layer.files) {
      const now = pathNow(layer, path);
      const state = states.get(now) ?? { text: current(now), by: 'exact', left: [] };
      const undone = undoFile(path, state, versions, layer, context);
      if (undone === undefined) continue;
      const by = ways[Math.max(ways.indexOf(state.by), ways.indexOf(undone.by))] ?? 'cargo';
      states.set(now, { text: undone.text, by, left: [...state.left, ...undone.left] });
    }
  }
  return states;
}

function undoFile(
  path: string,
  state: Undone,
  versions: FileVersions,
  layer: Layer,
  context: InfraContext,
): Undone | undefined {
  const { text } = state;
  if (text === versions.before) return undefined;
  const isTheirs = text !== versions.after;
  // What a partial rollback took out is not to come back only because the file changed since.
  if (isTheirs && (layer.kind === 'partial' || layer.kind === 'unpin')) return undefined;
  const name = posix.basename(path);
  if (name === 'Cargo.lock') {
    if (text === null || versions.before === null) return undefined;
    return isTheirs ? { text, by: 'cargo', left: [] } : { text: versions.before, by: 'exact', left: [] };
  }
  if (name === 'Cargo.toml') {
    if (text === null) return undefined;
    if (versions.before === null) return undoNew(path, text, layer);
    return undoManifest(
      path,
      text,
      versions,
      (change) => layer.own === 'all' || isIntegrationChange(path, change, context, layer.record),
    );
  }
  return layer.own === 'all' ? undoDocument(path, text, versions) : undoMixed(path, text, versions, layer);
}

/**
 * A commit that brought the whole manifest, as an import does, does not tell what stood there before: the record does.
 */
function undoNew(path: string, text: string, { own, record }: Layer): Undone | undefined {
  if (own === 'all' || record === undefined) return undefined;
  const undone = undoRecorded(path, text, record);
  return undone.text === text && undone.left.length === 0 ? undefined : { ...undone, by: 'entries' };
}

/** In a commit with people's changes only the files of the record, and documents with our parts, are ours. */
function undoMixed(
  path: string,
  text: string | null,
  { before, after }: FileVersions,
  { record }: Layer,
): Undone | undefined {
  const recorded = record?.files.find((file) => file.path === path);
  const isOurDocument = posix.basename(path) === dependenciesFile && before === null;
  if (recorded?.created === true || isOurDocument) return undoDocument(path, text, { before, after });
  if (after === null) return undefined;
  if (before === null)
    return hasParts(after) ? undoDocument(path, text, { before: takeOutParts(after), after }) : undefined;
  if (!hasParts(after) || hasParts(before)) {
    return recorded === undefined ? undefined : undoDocument(path, text, { before, after });
  }
  const own = takeOutParts(after) === takeOutParts(before) ? before : takeOutParts(after);
  return undoDocument(path, text, { before: own, after });
}

function hasParts(text: string): boolean {
  return markedPartNames(text).length > 0;
}
