import type { GitSource } from '../cargo/requirement/source.js';
import { entryAt, stringOf, type TomlDocument } from '../toml/document.js';
import { referenceValues } from './entry.js';
import { removeKey, setKey } from './entry-keys.js';

const referenceKeys = ['branch', 'tag', 'rev'] as const;

/**
 * Makes a dependency entry ask for a git source: `path` and `registry` become `git`, and of `branch`, `tag` and `rev`
 * only the one stays that the reference asks for. Requirement, features, `optional`, `package` and unknown keys stay.
 *
 * @param at keys from the root to the entry.
 * @param keepUrl leaves a URL as it is written; for one that Cargo takes for the same repository.
 */
export function setSource(
  document: TomlDocument,
  at: readonly string[],
  source: GitSource,
  options: { readonly keepUrl?: boolean } = {},
): TomlDocument {
  return setReference(setUrl(document, at, source.url, options.keepUrl === true), at, source);
}

function setUrl(document: TomlDocument, at: readonly string[], url: string, keep: boolean): TomlDocument {
  const current = valueOf(document, at, 'git');
  if (current !== undefined) return keep || current === url ? document : setKey(document, at, 'git', url);
  const replaced = (['path', 'registry', 'registry-index'] as const).find(
    (key) => valueOf(document, at, key) !== undefined,
  );
  if (replaced === undefined) return setKey(document, at, 'git', url);
  return removeKey(setKey(document, at, 'git', url, replaced), at, replaced);
}

function setReference(document: TomlDocument, at: readonly string[], { reference }: GitSource): TomlDocument {
  const [wanted] = referenceValues(reference);
  const stale = referenceKeys.filter((key) => key !== wanted?.[0] && valueOf(document, at, key) !== undefined);
  let result = document;
  if (wanted && valueOf(document, at, wanted[0]) !== wanted[1]) {
    // Where the other kind stood is where the new one goes.
    result = setKey(result, at, wanted[0], wanted[1], stale[0] ?? 'git');
  }
  return stale.reduce((current, key) => removeKey(current, at, key), result);
}

/** Makes the requirement `requirement`; a new key goes behind the source. */
export function setRequirement(document: TomlDocument, at: readonly string[], requirement: string): TomlDocument {
  return setKey(document, at, 'version', requirement, 'git');
}

function valueOf(document: TomlDocument, at: readonly string[], key: string): string | undefined {
  const value = entryAt(document.root, ...at, key)?.value;
  return stringOf(value);
}
