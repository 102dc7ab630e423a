import type { TomlTable, TomlValue } from '../toml/document.js';

/** Whether two TOML values mean the same: order of keys, spelling and place do not count. */
export function sameData(a: TomlValue | undefined, b: TomlValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === 'table') return b.kind === 'table' && sameTable(a, b);
  if (a.kind === 'array') {
    if (b.kind !== 'array' || a.items.length !== b.items.length) return false;
    return a.items.every((item, index) => sameData(item, b.items[index]));
  }
  if (b.kind === 'table' || b.kind === 'array') return false;
  return a.kind === b.kind && String(a.value) === String(b.value);
}

function sameTable(a: TomlTable, b: TomlTable): boolean {
  if (a.entries.size !== b.entries.size) return false;
  return [...a.entries].every(([key, entry]) => sameData(entry.value, b.entries.get(key)?.value));
}
