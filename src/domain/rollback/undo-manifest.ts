import { Failure } from '../failure.js';
import { parseToml, type TomlDocument } from '../toml/document.js';
import type { FileVersions } from '../change-set/changed-file.js';
import type { UndoneBy } from './layer.js';
import { changesBetween, type ManifestChange } from './manifest-changes.js';
import { sameData } from './same-data.js';
import { undoChange, type ManifestVersions } from './undo-change.js';
import { undoLines } from './undo-lines.js';

/** A file after its change was taken back, as far as it could be. */
export interface Undone {
  readonly text: string | null;
  readonly by: UndoneBy;
  readonly left: readonly string[];
}

/**
 * Takes a change of a manifest back. Where only our change happened since, the bytes from before come back; else what
 * the change did is undone entry by entry, and line by line where that means the same.
 *
 * @param owns whether a difference is ours; others are people's and stay.
 * @throws {Failure} `manifest` when the text that stands there is not TOML.
 */
export function undoManifest(
  path: string,
  current: string,
  { before, after }: FileVersions,
  owns: (change: ManifestChange, versions: ManifestVersions) => boolean,
): Undone | undefined {
  if (before === null || after === null || current === before || before === after) return undefined;
  const versions = { before: parseToml(before, path), after: parseToml(after, path) };
  const all = changesBetween(versions.before, versions.after);
  const ours = all.filter((change) => owns(change, versions));
  if (ours.length === 0) return undefined;
  const allOurs = ours.length === all.length;
  if (current === after && allOurs) return { text: before, by: 'exact', left: [] };
  let document = parseToml(current, path);
  const left: string[] = [];
  for (const change of ours) {
    const undone = undoChange(document, change, versions);
    document = undone.document;
    if (undone.left !== undefined) left.push(`${path}: ${undone.left}`);
  }
  if (document.text === current) return undefined;
  const byLines = allOurs ? undoLines(current, before, after) : undefined;
  return byLines !== undefined && meansTheSame(byLines, document)
    ? { text: byLines, by: 'lines', left }
    : { text: document.text, by: 'entries', left };
}

function meansTheSame(text: string, document: TomlDocument): boolean {
  try {
    return sameData(parseToml(text, document.path).root, document.root);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
