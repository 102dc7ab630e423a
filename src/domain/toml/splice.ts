import { parseToml, type TomlDocument } from './document.js';
import { applyEdits } from './edit.js';

/** One replacement; an insertion has `start` equal to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The document after splices of its text, read again: every verb that edits ends here. */
export function splice(document: TomlDocument, ...splices: readonly Splice[]): TomlDocument {
  if (splices.length === 0) return document;
  const edits = splices.map(({ start, end, text }) => ({ path: document.path, range: { start, end }, text }));
  return parseToml(applyEdits(document.text, edits), document.path);
}

export function insertion(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}
