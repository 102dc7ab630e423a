import { formatReference, parseReference, type GitReference } from '../cargo/requirement/source.js';
import { sha256 } from '../change-set/digest.js';
import type { CrateRequest } from '../plan/plan.js';

/**
 * What an integration did, so that it can be undone (docs/interface.md, "Words"): it travels as commit trailers and as
 * a fenced block in INFRA_DEPENDENCIES.md.
 */
export interface ChangeRecord {
  /** Stable id of the integration: derived from what was asked for, so that a repeated run has the same. */
  readonly id: string;
  /** ISO date (UTC) of the first run that made it. */
  readonly date: string;
  readonly infra: { readonly url: string; readonly reference: GitReference };
  readonly crates: readonly CrateRequest[];
  readonly entries: readonly RecordedEntry[];
  /** What the fixes of audit rules changed, where some were asked for. */
  readonly fixes?: readonly RecordedFix[];
  /** Files that the integration created or edited. */
  readonly files: readonly { readonly path: string; readonly created: boolean }[];
}

/** One thing that was written into a manifest. */
export interface RecordedEntry {
  readonly manifest: string;
  /** Keys from the root to the table. */
  readonly table: readonly string[];
  readonly key: string;
  /** What stood there before, as source text; `null` when the entry is new. */
  readonly previous: string | null;
  /** Features that were added to an entry which stood there before. */
  readonly addedFeatures: readonly string[];
}

/** What a fix changed in a manifest: not an infra entry, so it is put back only while it stands as it was written. */
export interface RecordedFix extends Omit<RecordedEntry, 'addedFeatures'> {
  /** The source text of the whole `key = value`, as {@link RecordedEntry.previous}. */
  readonly written: string;
}

/** The id of an integration: the same for the same crates, features and source, in whatever order. */
export function integrationId(record: Pick<ChangeRecord, 'infra' | 'crates'>): string {
  const crates = record.crates.map(({ name, features }) => [name, ...features].join('/')).toSorted();
  const { url, reference } = record.infra;
  return sha256([url, formatReference(reference), ...crates].join('\n')).slice(0, 12);
}

/**
 * The record of an integration together with the one that it builds on: what stood there at first stays what is put
 * back.
 */
export function mergeRecords(earlier: ChangeRecord | undefined, later: ChangeRecord): ChangeRecord {
  if (earlier === undefined) return later;
  const crates = new Map(earlier.crates.map((crate) => [crate.name, crate]));
  for (const { name, features } of later.crates) {
    crates.set(name, { name, features: [...new Set([...(crates.get(name)?.features ?? []), ...features])] });
  }
  const entries = new Map(earlier.entries.map((entry) => [keyOf(entry), entry]));
  for (const entry of later.entries) {
    const first = entries.get(keyOf(entry));
    const addedFeatures = [...new Set([...(first?.addedFeatures ?? []), ...entry.addedFeatures])];
    entries.set(keyOf(entry), first ? { ...first, addedFeatures } : entry);
  }
  const fixes = new Map((earlier.fixes ?? []).map((fix) => [keyOf(fix), fix]));
  for (const fix of later.fixes ?? []) {
    fixes.set(keyOf(fix), { ...fix, previous: (fixes.get(keyOf(fix)) ?? fix).previous });
  }
  const files = new Map([...later.files, ...earlier.files].map((file) => [file.path, file]));
  const merged = {
    ...later,
    date: earlier.date,
    crates: [...crates.values()],
    entries: [...entries.values()],
    ...(fixes.size > 0 && { fixes: [...fixes.values()] }),
  };
  return {
    ...merged,
    id: integrationId(merged),
    files: [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function keyOf({ manifest, table, key }: Omit<RecordedEntry, 'addedFeatures' | 'previous'>): string {
  return JSON.stringify([manifest, table, key]);
}

/** The record as the block's JSON: one line an entry, in a fixed order, so that a diff of two records can be read. */
export function writeRecord(record: ChangeRecord): string {
  const lines = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  const { id, date, infra, fixes = [] } = record;
  return (
    [
      '{',
      '  "version": 1,',
      `  "id": ${JSON.stringify(id)},`,
      `  "date": ${JSON.stringify(date)},`,
      `  "infra": ${JSON.stringify({ url: infra.url, reference: formatReference(infra.reference) })},`,
      `  "crates": ${lines(record.crates.map(({ name, features }) => ({ name, features })))},`,
      `  "entries": ${lines(record.entries.map(({ manifest, table, key, previous, addedFeatures }) => ({ manifest, table, key, previous, addedFeatures })))},`,
      // Records without fixes keep the shape that they always had.
      ...(fixes.length === 0
        ? []
        : [
            `  "fixes": ${lines(fixes.map(({ manifest, table, key, previous, written }) => ({ manifest, table, key, previous, written })))},`,
          ]),
      `  "files": ${lines(record.files.map(({ path, created }) => ({ path, created })))}`,
      '}',
    ]
      .join('\n')
      // Nothing in it may end the block or the part that it stands in.
      .replaceAll('<', '\\u003c')
      .replaceAll('`', '\\u0060')
  );
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
    typeof path === 'string' && typeof created === 'boolean' ? { path, created } : undefined,
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
  if (typeof manifest !== 'string' || typeof key !== 'string' || path === undefined) return undefined;
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

/** The commit trailers of an integration, in their order. */
export function recordTrailers(record: ChangeRecord): readonly string[] {
  const crates = record.crates.map(({ name, features }) => [name, ...features].join('/'));
  return [
    `Infra-Integration: ${record.id}`,
    `Infra-Crates: ${crates.join(' ')}`,
    `Infra-Ref: ${formatReference(record.infra.reference)}`,
  ];
}
