import { infraUrlKind } from '../plan/infra-url.js';
import { stringOf, stringsOf, valueAt, type TomlEntry } from '../toml/document.js';
import type { ChangeRecord } from '../infra/record.js';
import { isDependencyTable, type ManifestChange } from './manifest-changes.js';

/** What tells an infra entry from others. */
export interface InfraNames {
  /** Whether a package is a crate of the plan. */
  readonly isInfra: (packageName: string) => boolean;
  readonly url: string;
}

/**
 * Whether a difference belongs to the integration although people's changes may stand beside it: the record lists it, it is
 * an entry for an infra crate, or a feature that names one.
 */
export function isOurs(
  manifest: string,
  change: ManifestChange,
  infra: InfraNames,
  record: ChangeRecord | undefined,
): boolean {
  const path = change.path.join('\0');
  const listed = [...(record?.entries ?? []), ...(record?.fixes ?? [])].some(
    (entry) => entry.manifest === manifest && [...entry.table, entry.key].join('\0') === path,
  );
  if (listed) return true;
  const entries = [change.before, change.after].flatMap((entry) => entry ?? []);
  if (isDependencyTable(change.path.slice(0, -1))) return entries.some((entry) => isInfraEntry(entry, infra));
  return change.path[0] === 'features' && entries.some(({ value }) => (stringsOf(value) ?? []).some(namesInfra(infra)));
}

/** Whether a difference brings an infra entry or changes what one says, or makes a feature name an infra crate. */
export function bringsInfra({ path, before, after }: ManifestChange, infra: InfraNames): boolean {
  if (after === undefined) return false;
  if (isDependencyTable(path.slice(0, -1))) return isInfraEntry(after, infra);
  const old = stringsOf(before?.value) ?? [];
  const added = (stringsOf(after.value) ?? []).filter((item) => !old.includes(item));
  return path[0] === 'features' && added.some(namesInfra(infra));
}

function isInfraEntry({ key, value }: TomlEntry, { isInfra, url }: InfraNames): boolean {
  const table = value.kind === 'table' ? value : undefined;
  const git = table && stringOf(valueAt(table, 'git'));
  const name = table && stringOf(valueAt(table, 'package'));
  return isInfra(name ?? key) || (git !== undefined && infraUrlKind(git, { url }) !== 'other');
}

function namesInfra({ isInfra }: InfraNames): (item: string) => boolean {
  return (item) => isInfra(item.replace(/^dep:/, '').replace(/\??\/.*$/, ''));
}
