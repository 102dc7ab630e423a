import { canonicalUrl } from '../cargo/requirement/source.js';
import { readManifest } from '../cargo/manifest/read-manifest.js';
import type { Manifest } from '../cargo/manifest/manifest.js';
import { Failure, type Location } from '../failure.js';
import type { GitUse } from './state.js';

/** The git dependencies of a manifest, workspace dependencies and development ones among them. */
export function gitUsesOf(manifest: Manifest): readonly GitUse[] {
  const all = [...(manifest.workspace?.dependencies ?? []), ...manifest.dependencies];
  return all.flatMap(({ source, package: name, entry }) =>
    source.kind === 'git'
      ? [{ url: canonicalUrl(source.url), package: name, location: startOf(manifest.document.locate(entry.range)) }]
      : [],
  );
}

function startOf({ path, line, column }: Location): Location {
  return { path, line, column };
}

/**
 * {@link gitUsesOf} of texts by path. A manifest that cannot be read says nothing here: its own run tells what is
 * wrong.
 */
export function gitUsesIn(manifests: ReadonlyMap<string, string>): readonly GitUse[] {
  return [...manifests].flatMap(([path, text]) => {
    try {
      return gitUsesOf(readManifest(text, path));
    } catch (error) {
      if (error instanceof Failure) return [];
      throw error;
    }
  });
}
