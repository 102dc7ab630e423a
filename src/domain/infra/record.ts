import { formatReference } from './reference.js';
import type { GitReference } from '../cargo/requirement/source.js';
import { sha256 } from '../text/sha256.js';
import type { CrateRequest } from './crate.js';

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
  const entries = new Map(earlier.entries.map((entry) => [entryKey(entry), entry]));
  for (const entry of later.entries) {
    const first = entries.get(entryKey(entry));
    const addedFeatures = [...new Set([...(first?.addedFeatures ?? []), ...entry.addedFeatures])];
    entries.set(entryKey(entry), first ? { ...first, addedFeatures } : entry);
  }
  const fixes = new Map((earlier.fixes ?? []).map((fix) => [entryKey(fix), fix]));
  for (const fix of later.fixes ?? []) {
    fixes.set(entryKey(fix), { ...fix, previous: (fixes.get(entryKey(fix)) ?? fix).previous });
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

/** Which entry of which manifest a record speaks of, as one comparable text. */
export function entryKey({ manifest, table, key }: Pick<RecordedEntry, 'manifest' | 'table' | 'key'>): string {
  return JSON.stringify([manifest, table, key]);
}
