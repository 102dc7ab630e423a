import { posix } from 'node:path';
import type { DependencySource } from '../cargo/manifest/manifest.js';
import type { InfraContext } from '../infra/questions.js';
import type { ChangeRecord } from '../infra/record.js';
import { stringOf, stringsOf, valueAt, type TomlEntry } from '../toml/document.js';
import { belongsToIntegration } from './declared-crates.js';
import { isDependencyTable, type ManifestChange } from './manifest-changes.js';

/**
 * Whether a difference belongs to the integration although people's changes may stand beside it: the record lists it,
 * it is an entry for an infra crate, or a feature that names one.
 */
export function isIntegrationChange(
  manifest: string,
  change: ManifestChange,
  context: InfraContext,
  record: ChangeRecord | undefined,
): boolean {
  const path = change.path.join('\0');
  const listed = [...(record?.entries ?? []), ...(record?.fixes ?? [])].some(
    (entry) => entry.manifest === manifest && [...entry.table, entry.key].join('\0') === path,
  );
  if (listed) return true;
  const entries = [change.before, change.after].flatMap((entry) => entry ?? []);
  if (isDependencyTable(change.path.slice(0, -1)))
    return entries.some((entry) => isInfraEntry(entry, manifest, context));
  return (
    change.path[0] === 'features' && entries.some(({ value }) => (stringsOf(value) ?? []).some(namesInfra(context)))
  );
}

/** Whether a difference brings an infra entry or changes what one says, or makes a feature name an infra crate. */
export function bringsInfra(manifest: string, { path, before, after }: ManifestChange, context: InfraContext): boolean {
  if (after === undefined) return false;
  if (isDependencyTable(path.slice(0, -1))) return isInfraEntry(after, manifest, context);
  const old = stringsOf(before?.value) ?? [];
  const added = (stringsOf(after.value) ?? []).filter((item) => !old.includes(item));
  return path[0] === 'features' && added.some(namesInfra(context));
}

function isInfraEntry(entry: TomlEntry, manifest: string, context: InfraContext): boolean {
  const name = entry.value.kind === 'table' ? stringOf(valueAt(entry.value, 'package')) : undefined;
  const declared = { package: name ?? entry.key, source: sourceIn(entry) };
  return belongsToIntegration(declared, { folder: posix.dirname(manifest) }, context);
}

/** Where an entry takes its package from. An older state may have what Cargo refuses: it is read all the same. */
function sourceIn({ value }: TomlEntry): DependencySource {
  if (value.kind !== 'table') return { kind: 'registry' };
  const [git, path] = [stringOf(valueAt(value, 'git')), stringOf(valueAt(value, 'path'))];
  if (git !== undefined) return { kind: 'git', url: git, reference: { kind: 'default-branch' } };
  if (path !== undefined) return { kind: 'path', path };
  return { kind: value.entries.has('workspace') ? 'workspace' : 'registry' };
}

function namesInfra({ plan }: InfraContext): (item: string) => boolean {
  return (item) => plan.crates.has(item.replace(/^dep:/, '').replace(/\??\/.*$/, ''));
}
