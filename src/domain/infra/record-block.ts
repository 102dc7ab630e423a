import { escapeJsonForMarkdown } from '../report/unsafe-characters.js';
import { problemOfOwnPath } from './own-files.js';
import { formatReference, parseReference } from './reference.js';
import type { ChangeRecord, RecordedEntry, RecordedFix } from './record.js';

/** The info string of the fenced block that holds a record. */
export const recordLanguage = 'json infra-integration';

/** The record in a text of INFRA_DEPENDENCIES.md. */
export function recordIn(text: string): ChangeRecord | undefined {
  const fence = new RegExp(`^(\`{3,})${recordLanguage}\\r?\\n([\\s\\S]*?)^\\1`, 'm').exec(text);
  return fence?.[2] === undefined ? undefined : readRecord(fence[2]);
}

/** The record as the block's JSON: one line an entry, in a fixed order, so that a diff of two records can be read. */
export function writeRecord(record: ChangeRecord): string {
  const lines = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  const { id, date, infra, fixes = [] } = record;
  const entries = record.entries.map(({ manifest, table, key, previous, addedFeatures }) => {
    return { manifest, table, key, previous, addedFeatures };
  });
  const fixed = fixes.map(({ manifest, table, key, previous, written }) => ({
    manifest,
    table,
    key,
    previous,
    written,
  }));
  const json = [
    '{',
    '  "version": 1,',
    `  "id": ${JSON.stringify(id)},`,
    `  "date": ${JSON.stringify(date)},`,
    `  "infra": ${JSON.stringify({ url: infra.url, reference: formatReference(infra.reference) })},`,
    `  "crates": ${lines(record.crates.map(({ name, features }) => ({ name, features })))},`,
    `  "entries": ${lines(entries)},`,
    // Records without fixes keep the shape that they always had.
    ...(fixes.length === 0 ? [] : [`  "fixes": ${lines(fixed)},`]),
    `  "files": ${lines(record.files.map(({ path, created }) => ({ path, created })))}`,
    '}',
  ].join('\n');
  return escapeJsonForMarkdown(json);
}

/** Reads {@link writeRecord}'s text; `undefined` when it is something else. */
export function readRecord(text: string): ChangeRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // people may edit the file: a record that cannot be read is none
  }
  const fields = objectOf(value);
  const infra = objectOf(fields?.['infra']);
  const reference = parseReference(String(infra?.['reference']));
  if (fields?.['version'] !== 1 || typeof infra?.['url'] !== 'string' || reference === undefined) return undefined;
  const crates = listOf(fields['crates'], (item) => {
    const features = stringsOf(item['features']);
    return typeof item['name'] === 'string' && features ? { name: item['name'], features } : undefined;
  });
  const entries = listOf(fields['entries'], readEntry);
  const fixes = listOf(fields['fixes'] ?? [], readFix);
  const files = listOf(fields['files'], ({ path, created }) =>
    isOwnPath(path) && typeof created === 'boolean' ? { path, created } : undefined,
  );
  const { id, date } = fields;
  if (typeof id !== 'string' || typeof date !== 'string' || !crates || !entries || !fixes || !files) return undefined;
  return {
    id,
    date,
    infra: { url: infra['url'], reference },
    crates,
    entries,
    ...(fixes.length > 0 && { fixes }),
    files,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The record is a file of the repository: whoever can commit can write into it. */
function isOwnPath(path: unknown): path is string {
  return typeof path === 'string' && problemOfOwnPath(path) === undefined;
}

function readEntry(fields: Fields): RecordedEntry | undefined {
  const place = readPlace(fields);
  const addedFeatures = stringsOf(fields['addedFeatures']);
  return place && addedFeatures && { ...place, addedFeatures };
}

function readFix(fields: Fields): RecordedFix | undefined {
  const place = readPlace(fields);
  const { written } = fields;
  return place && typeof written === 'string' ? { ...place, written } : undefined;
}

function readPlace({ manifest, table, key, previous }: Fields): Omit<RecordedEntry, 'addedFeatures'> | undefined {
  const path = stringsOf(table);
  if (!isOwnPath(manifest) || typeof key !== 'string' || path === undefined) return undefined;
  if (previous !== null && typeof previous !== 'string') return undefined;
  return { manifest, table: path, key, previous };
}

function objectOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function stringsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

function listOf<T>(value: unknown, read: (item: Fields) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.flatMap((item) => {
    const fields = objectOf(item);
    const found = fields && read(fields);
    return found === undefined ? [] : [found];
  });
  return items.length === value.length ? items : undefined;
}
