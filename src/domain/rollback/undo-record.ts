import type { ChangeRecord, RecordedEntry } from '../record.js';
import { removeFeatures } from '../patch/features.js';
import { removeEntries } from '../patch/remove-entries.js';
import { splice } from '../patch/splice.js';
import { entryAt, parseToml, type TomlDocument } from '../toml/document.js';

/**
 * Takes back what a record says of one manifest, where no commit tells what stood there before: entries that are new go,
 * values that were corrected get their text back.
 *
 * @throws {Failure} `manifest` when the text is not TOML.
 */
export function undoRecorded(path: string, text: string, record: Pick<ChangeRecord, 'entries'>): string {
  const entries = record.entries.filter((entry) => entry.manifest === path);
  return entries.toReversed().reduce(undoEntry, parseToml(text, path)).text;
}

function undoEntry(document: TomlDocument, { table, key, previous, addedFeatures }: RecordedEntry): TomlDocument {
  const at = [...table, key];
  const now = entryAt(document.root, ...at);
  if (now === undefined) return document;
  if (previous !== null) return splice(document, { ...now.range, text: previous });
  if (addedFeatures.length > 0) return removeFeatures(document, at, addedFeatures);
  return removeEntries(document, table, [key], { dropEmpty: true });
}
