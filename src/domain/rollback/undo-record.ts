import type { ChangeRecord, RecordedEntry, RecordedFix } from '../infra/record.js';
import { removeFeatures } from '../patch/features.js';
import { removeEntries } from '../patch/remove-entries.js';
import { splice } from '../toml/splice.js';
import { entryAt, parseToml, type TomlDocument } from '../toml/document.js';

export interface UndoneByRecord {
  readonly text: string;
  /** What is recorded and stays, one sentence each. */
  readonly left: readonly string[];
}

/**
 * Takes back what a record says of one manifest, where no commit tells what stood there before: entries that are new
 * go, values that were corrected get their text back. A fix of somebody else's entry that people changed since is
 * theirs.
 *
 * @throws {Failure} `manifest` when the text is not TOML.
 */
export function undoRecorded(
  path: string,
  text: string,
  { entries, fixes = [] }: Pick<ChangeRecord, 'entries' | 'fixes'>,
): UndoneByRecord {
  const here = ({ manifest }: { readonly manifest: string }): boolean => manifest === path;
  const original = parseToml(text, path);
  const [standing, changed] = partition(fixes.filter(here), (fix) => stands(original, fix));
  const undone = [...standing.map((fix) => ({ ...fix, addedFeatures: [] })), ...entries.filter(here).toReversed()];
  return {
    text: undone.reduce(undoEntry, original).text,
    left: changed.map(
      ({ table, key }) =>
        `${path}: \`${[...table, key].join('.')}\` was fixed by the integration and changed since; it stays as it is.`,
    ),
  };
}

function stands(document: TomlDocument, { table, key, written }: RecordedFix): boolean {
  const now = entryAt(document.root, ...table, key);
  return now !== undefined && document.text.slice(now.range.start, now.range.end) === written;
}

function undoEntry(document: TomlDocument, { table, key, previous, addedFeatures }: RecordedEntry): TomlDocument {
  const at = [...table, key];
  const now = entryAt(document.root, ...at);
  if (now === undefined) return document;
  if (previous !== null) return splice(document, { ...now.range, text: previous });
  if (addedFeatures.length > 0) return removeFeatures(document, at, addedFeatures);
  return removeEntries(document, table, [key], { dropEmpty: true });
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
