import type { InfraCrate } from '../infra/crate.js';
import { crateNamed } from '../infra/crate-names.js';
import { facadeModule } from '../infra/own-files.js';
import { facadeModules } from '../docs/facade.js';
import { usesOf, type SourceUse } from './source-uses.js';

/**
 * Where a source file uses what a package's facade loses.
 *
 * @param before the facade's text, and after the change; `null` when it is removed.
 * @param crates the plan's, to name the crates of modules.
 */
export function facadeUses(
  path: string,
  text: string,
  { before, after }: { readonly before: string; readonly after: string | null },
  crates: ReadonlyMap<string, InfraCrate>,
): readonly SourceUse[] {
  if (after === null) return usesOf(path, text, new RegExp(`\\b(${facadeModule})\\b`, 'g'), (name) => name);
  const stay = new Set(facadeModules(after));
  const gone = facadeModules(before).filter((name) => !stay.has(name));
  if (gone.length === 0) return [];
  const pattern = new RegExp(`\\b${facadeModule}\\s*::\\s*(${gone.join('|')})\\b`, 'g');
  return usesOf(path, text, pattern, (name) => {
    const short = name.replaceAll('_', '-');
    return crateNamed(short, crates)?.name ?? short;
  });
}
