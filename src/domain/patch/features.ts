import { entryAt, type TomlDocument } from '../toml/document.js';
import { removeKey, setKey } from './entry-keys.js';
import { addStrings, removeStrings } from './string-array.js';

/**
 * Adds the features that a dependency entry lacks; those that are there stay, in their order.
 *
 * @param at keys from the root to the entry.
 */
export function addFeatures(document: TomlDocument, at: readonly string[], features: readonly string[]): TomlDocument {
  if (features.length === 0) return document;
  if (entryAt(document.root, ...at, 'features') === undefined) return setKey(document, at, 'features', features);
  return addStrings(document, [...at, 'features'], features);
}

/** Takes features out of a dependency entry; a `features` key that is empty then goes with them. */
export function removeFeatures(
  document: TomlDocument,
  at: readonly string[],
  features: readonly string[],
): TomlDocument {
  if (features.length === 0) return document;
  const removed = removeStrings(document, [...at, 'features'], features);
  const left = entryAt(removed.root, ...at, 'features')?.value;
  return left?.kind === 'array' && left.items.length === 0 ? removeKey(removed, at, 'features') : removed;
}
