import { nearest } from '../text/nearest.js';

/**
 * The names that a library exports at its root, as far as its text tells: public items, re-exports, exported macros. A
 * glob re-export is left out, and what is there only with a feature.
 *
 * @param modules the texts of its other files: a macro is exported at the root wherever it stands.
 */
export function rootExports(source: string, modules: readonly string[] = []): readonly string[] {
  const text = withoutComments(source).replace(/^#\[cfg\(.*\)\]\s*(?:#\[.*\]\s*)*pub (?:use [^;]+;|\w+)/gm, '');
  const names = new Set<string>();
  for (const [, name] of text.matchAll(
    /^pub (?:async |const |unsafe )*(?:fn|struct|enum|trait|type|mod|static|const|union) ([A-Za-z_]\w*)/gm,
  )) {
    if (name !== undefined) names.add(name);
  }
  for (const [, path] of text.matchAll(/^pub use ([^;]+);/gm))
    for (const name of usedNames(path ?? '')) names.add(name);
  for (const name of [text, ...modules.map(withoutComments)].flatMap(exportedMacros)) names.add(name);
  return [...names].toSorted();
}

function withoutComments(source: string): string {
  return source.replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, '');
}

/** A name with an underscore before it is no name for users. */
function exportedMacros(text: string): readonly string[] {
  const macros = text.matchAll(/#\[macro_export\b[^\]]*\](?:\s*#\[[^\]]*\])*\s*macro_rules!\s*([A-Za-z]\w*)/g);
  return [...macros].flatMap(([, name]) => name ?? []);
}

/** The names that a use tree brings: `a::{b, c as d, e::f}` brings b, d and f. */
function usedNames(tree: string): readonly string[] {
  const open = tree.indexOf('{');
  if (open === -1) {
    const name = / as ([A-Za-z_]\w*)\s*$/.exec(tree)?.[1] ?? tree.trim().split('::').at(-1)?.trim() ?? '';
    return /^[A-Za-z]\w*$/.test(name) && name !== 'self' ? [name] : [];
  }
  return splitTree(tree.slice(open + 1, tree.lastIndexOf('}'))).flatMap(usedNames);
}

/** The parts between commas that are not inside braces. */
function splitTree(text: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.filter((part) => part.trim() !== '');
}

/**
 * The exports that somebody who wrote `name` may have meant, best first, three at most: one name is the beginning of
 * the other, whatever its spelling, or they have their last word in common, or their first, or are nearly the same.
 */
export function nearestExports(name: string, exports: readonly string[]): readonly string[] {
  const own = wordsOf(name);
  const plain = own.join('');
  const alike = exports.filter((candidate) => {
    const words = wordsOf(candidate);
    const other = words.join('');
    return other.startsWith(plain) || plain.startsWith(other) || words.at(-1) === own.at(-1);
  });
  const family = exports.filter((candidate) => wordsOf(candidate)[0] === own[0]);
  const near = [alike, family, [nearest(name, exports) ?? []].flat()].find((names) => names.length > 0) ?? [];
  return near.toSorted((a, b) => Math.abs(a.length - name.length) - Math.abs(b.length - name.length)).slice(0, 3);
}

/** `UuidV7Generator` and `uuid_v7_generator` have the same words. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
}
