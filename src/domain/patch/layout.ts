import type { Range, TomlDocument, TomlEntry, TomlTable } from '../toml/document.js';
import { firstOffset, lineEnd, nextLine, isComment, isHeader } from '../toml/lines.js';

/**
 * A `[name]` or `[[name]]` header with what follows it; the keys before the first header are a section without a path.
 */
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
