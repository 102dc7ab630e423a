import type { Dependency } from '../cargo/manifest/manifest.js';
import { readManifest } from '../cargo/manifest/read-manifest.js';
import { sameGitSource, type GitSource } from '../cargo/requirement/source.js';
import { Failure } from '../failure.js';
import { entryKey, type ChangeRecord } from '../infra/record.js';
import { entryAt, parseIfToml, parseToml } from '../toml/document.js';
import { splice } from '../toml/splice.js';
import type { Layer } from './layer.js';
import type { TakenEntry } from './take-out.js';

/** An entry that stood in a manifest before the integration. */
export interface EarlierEntry extends TakenEntry {
  /** The source text of the whole `key = value` at that time. */
  readonly text: string;
  /** Whether it may stand beside the crates that stay: it is from the same source, or inherits what is. */
  readonly fits: boolean;
}

/** What is known of the time before the integration. */
export interface Earlier {
  /** Newest first. */
  readonly layers: readonly Layer[];
  readonly record?: ChangeRecord;
  /** Manifests as they were then, of those that no layer changed. */
  readonly untouched: ReadonlyMap<string, string>;
}

/**
 * Those of `taken` that were there before the integration, as the oldest commit of it or its record tells.
 *
 * @param infra the one source of the crates that stay.
 */
export function earlierEntries(
  taken: readonly TakenEntry[],
  { layers, record, untouched }: Earlier,
  infra: GitSource,
): readonly EarlierEntry[] {
  return taken.flatMap((entry) => {
    const layer = layers.findLast(({ files }) => files.has(entry.manifest));
    const before = layer?.files.get(entry.manifest)?.before ?? untouched.get(entry.manifest);
    const recorded = record?.entries.find((one) => entryKey(one) === entryKey(entry))?.previous;
    const text = before === undefined || before === null ? recorded : sourceIn(before, entry);
    if (text === undefined || text === null) return [];
    return [{ ...entry, text, fits: fits(text, entry, infra) }];
  });
}

function sourceIn(text: string, { manifest, table, key }: TakenEntry): string | undefined {
  const document = parseIfToml(text, manifest);
  const range = document && entryAt(document.root, ...table, key)?.range;
  return range && text.slice(range.start, range.end);
}

function fits(text: string, { manifest, key }: TakenEntry, infra: GitSource): boolean {
  try {
    const { dependencies } = readManifest(`[package]\nname = "x"\n[dependencies]\n${text}\n`, manifest);
    const source = dependencies.find(({ name }) => name === key)?.source;
    return source?.kind === 'workspace' || (source?.kind === 'git' && sameGitSource(source, infra));
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** Puts the text of before in the place of an entry, where it differs. */
export function restoreEntry(text: string, entry: EarlierEntry): string {
  const document = parseToml(text, entry.manifest);
  const now = entryAt(document.root, ...entry.table, entry.key);
  return now === undefined ? text : splice(document, { ...now.range, text: entry.text }).text;
}

/** Whether a dependency of a manifest is one of the entries. */
export function isAmong(
  entries: readonly TakenEntry[],
  manifest: string,
  { table, name }: Pick<Dependency, 'table' | 'name'>,
): boolean {
  return entries.some((one) => entryKey(one) === entryKey({ manifest, table: table.path, key: name }));
}
