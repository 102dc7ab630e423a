import { facadeModules } from '../docs/facade.js';
import { usesOf, type SourceUse } from './source-uses.js';

/** The name of our module in a package's `src`. */
export const facadeFile = 'infra_facade.rs';

/**
 * Where a source file uses what a package's facade loses.
 *
 * @param before the facade's text, and after the change; `null` when it is removed.
 */
export function facadeUses(
  path: string,
  text: string,
  { before, after }: { readonly before: string; readonly after: string | null },
): readonly SourceUse[] {
  if (after === null) return usesOf(path, text, /\b(infra_facade)\b/g, (name) => name);
  const stay = new Set(facadeModules(after));
  const gone = facadeModules(before).filter((name) => !stay.has(name));
  if (gone.length === 0) return [];
  const pattern = new RegExp(`\\binfra_facade\\s*::\\s*(${gone.join('|')})\\b`, 'g');
  return usesOf(path, text, pattern, (name) => `infra-${name.replaceAll('_', '-')}`);
}
