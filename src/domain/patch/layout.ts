import type { Range, TomlDocument, TomlEntry, TomlTable } from '../toml/document.js';

/** A `[name]` or `[[name]]` header with what follows it; the keys before the first header are a section without a path. */
export interface Section {
  readonly path: readonly string[];
  readonly table: TomlTable;
  /** The `[name]` part; empty at offset 0 for the keys before the first header. */
  readonly header: Range;
}

/** The sections of a file in the order in which they stand in it. */
export function sectionsOf(document: TomlDocument): readonly Section[] {
  const sections: Section[] = [];
  const visit = (table: TomlTable, path: readonly string[]): void => {
    if (table.form === 'header' && table.header) sections.push({ path, table, header: table.header });
    for (const [key, { value }] of table.entries) {
      if (value.kind === 'table') visit(value, [...path, key]);
      else if (value.kind === 'array' && value.ofTables) {
        for (const item of value.items) if (item.kind === 'table') visit(item, [...path, key]);
      }
    }
  };
  visit(document.root, []);
  const start = firstOffset(document.text);
  const root: Section = { path: [], table: document.root, header: { start, end: start } };
  return [root, ...sections.toSorted((a, b) => a.header.start - b.header.start)];
}

/** After a byte order mark. */
export function firstOffset(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

/** The key-values that stand in the section itself, not under headers of their own, in the order of the file. */
export function bodyOf(table: TomlTable): readonly TomlEntry[] {
  return [...table.entries.values()]
    .filter((entry) => !hasHeaders(entry))
    .toSorted((a, b) => a.range.start - b.range.start);
}

function hasHeaders({ value }: TomlEntry): boolean {
  if (value.kind === 'array') return value.ofTables;
  return value.kind === 'table' && (value.form === 'header' || value.form === 'implicit');
}

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1) + 1, firstOffset(text));
}

/** Offset after the last character of the line that holds `offset`, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Offset of the beginning of the next line; the end of the text on the last line. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The line ending that the file uses: that of its first line. */
export function lineEnding(text: string): '\n' | '\r\n' {
  const end = text.indexOf('\n');
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * Where the block that ends with the line of `offset` really ends: comment lines right below belong to it, unless a
 * header follows them at once (then they are that header's).
 */
export function blockEnd(text: string, offset: number): number {
  let end = lineEnd(text, offset);
  for (let at = end; ;) {
    const next = nextLine(text, at);
    const line = text.slice(next, lineEnd(text, next));
    if (next >= text.length || !isComment(line)) return isHeader(line) ? lineEnd(text, offset) : end;
    at = end = lineEnd(text, next);
  }
}

/** Where the section's own content ends. */
export function sectionEnd(document: TomlDocument, section: Section): number {
  const last = bodyOf(section.table).at(-1);
  const offset = last?.range.end ?? section.header.end;
  // A file whose first line is a header has no keys before it: what is added there goes to its very beginning.
  return last === undefined && section.path.length === 0 ? section.header.end : blockEnd(document.text, offset);
}

export function isComment(line: string): boolean {
  return /^\s*#/.test(line);
}

export function isHeader(line: string): boolean {
  return /^\s*\[/.test(line);
}

/** The lines between two offsets, without their endings. */
export function linesBetween(text: string, start: number, end: number): readonly string[] {
  return text.slice(start, end).split(/\r?\n/);
}
