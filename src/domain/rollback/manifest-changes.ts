import { entryAt, type TomlDocument, type TomlEntry, type TomlTable } from '../toml/document.js';
import { sameData } from './same-data.js';

/** One thing that differs between two states of a manifest: a dependency entry as a whole, else a single key. */
export interface ManifestChange {
  /** Keys from the root. */
  readonly path: readonly string[];
  readonly before?: TomlEntry;
  readonly after?: TomlEntry;
  /** The table that holds it was not there before. */
  readonly tableIsNew: boolean;
}

/** Everything that differs between two states of a manifest as data. */
export function changesBetween(before: TomlDocument, after: TomlDocument): readonly ManifestChange[] {
  return compare(before.root, after.root, [], before);
}

function compare(
  before: TomlTable | undefined,
  after: TomlTable | undefined,
  path: readonly string[],
  original: TomlDocument,
): readonly ManifestChange[] {
  const keys = new Set([...(before?.entries.keys() ?? []), ...(after?.entries.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const old = before?.entries.get(key);
    const now = after?.entries.get(key);
    if (sameData(old?.value, now?.value)) return [];
    const at = [...path, key];
    const tables = [old, now].flatMap((entry) => entry ?? []).every(({ value }) => value.kind === 'table');
    if (tables && !isDependencyTable(path)) return compare(tableOf(old), tableOf(now), at, original);
    const tableIsNew = path.length > 0 && entryAt(original.root, ...path) === undefined;
    return [{ path: at, ...(old && { before: old }), ...(now && { after: now }), tableIsNew }];
  });
}

function tableOf(entry: TomlEntry | undefined): TomlTable | undefined {
  return entry?.value.kind === 'table' ? entry.value : undefined;
}

const dependencyTable = /^(?:dev[-_]|build[-_])?dependencies$/;

/** Whether the keys lead to a table of dependency entries. */
export function isDependencyTable(path: readonly string[]): boolean {
  if (!dependencyTable.test(path.at(-1) ?? '')) return false;
  return (
    path.length === 1 || (path.length === 3 && path[0] === 'target') || path.join('.') === 'workspace.dependencies'
  );
}
