import { applyEdits, type Edit } from '../../toml/edit.js';
import { parseIfToml, valueAt, type TomlScalar, type TomlTable, type TomlValue } from '../../toml/document.js';
import { pathFrom } from './folder.js';

/** Keys whose tables name packages by their paths. */
const dependencyKeys = new Set(['dependencies', 'dev-dependencies', 'build-dependencies', 'patch', 'replace']);

/**
 * A manifest whose paths out of the checkout lead to `stands(path)` instead: Cargo reads a manifest wherever a path
 * leads, and quotes it.
 *
 * @param folder POSIX path of the manifest's folder, relative to the checkout.
 */
export function withoutOutsidePaths(text: string, folder: string, stands: (path: string) => string): string {
  if (!mayLeave(text)) return text;
  const document = parseIfToml(text, 'Cargo.toml');
  if (document === undefined) return text; // Cargo goes no further than this file
  const edits = pathsOf(document.root).flatMap((value): Edit[] => {
    const path = String(value.value);
    if (pathFrom(folder, path) !== undefined) return [];
    return [{ path: document.path, range: value.range, text: JSON.stringify(stands(path)) }];
  });
  return applyEdits(text, edits);
}

/** Most manifests name nothing outside: what begins at the root, climbs, or hides its characters is looked at. */
function mayLeave(text: string): boolean {
  return /["'](?:\/|\\|[A-Za-z]:)|\.\.|\\[uUxe]/.test(text);
}

function pathsOf(root: TomlTable): readonly TomlScalar[] {
  const workspace = valueAt(root, 'workspace');
  return [
    ...dependencyPaths(root),
    valueAt(root, 'package', 'workspace'),
    valueAt(root, 'project', 'workspace'),
    ...(workspace?.kind === 'table'
      ? [...itemsOf(workspace, 'members'), ...itemsOf(workspace, 'default-members')]
      : []),
  ].filter((value): value is TomlScalar => value?.kind === 'string');
}

/** Below any of the {@link dependencyKeys}, wherever it stands: `target` and `workspace` have them, too. */
function dependencyPaths(table: TomlTable, isInside = false): readonly TomlValue[] {
  return [...table.entries.values()].flatMap(({ key, value }) => {
    if (isInside && key === 'path') return [value];
    const isBelow = isInside || dependencyKeys.has(key.replaceAll('_', '-'));
    return value.kind === 'table' && key !== 'metadata' ? dependencyPaths(value, isBelow) : [];
  });
}

function itemsOf(table: TomlTable, key: string): readonly TomlValue[] {
  const value = table.entries.get(key)?.value;
  return value?.kind === 'array' ? value.items : [];
}
