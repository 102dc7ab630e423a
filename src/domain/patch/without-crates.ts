import { readManifest } from '../cargo/manifest/read-manifest.js';
import type { Dependency } from '../cargo/manifest/manifest.js';
import { removeEntries } from './remove-entries.js';
import { removeStrings } from './string-array.js';
import type { TomlDocument } from '../toml/document.js';

/** The crates of `known` that a manifest depends on, in any table, each once. */
export function cratesIn(text: string, path: string, known: ReadonlySet<string>): readonly string[] {
  return [...new Set(entriesOf(text, path).map((dependency) => dependency.package))].filter((name) => known.has(name));
}

/**
 * A manifest without its entries for `crates`, and without the features that name them. Nothing else changes.
 *
 * @throws {Failure} `manifest` when the text cannot be read.
 */
export function withoutCrates(text: string, path: string, crates: ReadonlySet<string>): string {
  const manifest = readManifest(text, path);
  const entries = entriesOf(text, path).filter((dependency) => crates.has(dependency.package));
  const names = new Set(entries.map((dependency) => dependency.name));
  // From the end of the file on, so that nothing that is still to be removed moves.
  let document: TomlDocument = manifest.document;
  for (const entry of entries.toReversed()) document = removeEntries(document, entry.table.path, [entry.name]);
  for (const feature of manifest.features) {
    const gone = feature.enables.filter((value) => names.has(value.replace(/^dep:/, '').split(/[?/]/)[0] ?? ''));
    if (gone.length > 0) document = removeStrings(document, ['features', feature.name], gone);
  }
  return document.text;
}

function entriesOf(text: string, path: string): readonly Dependency[] {
  const manifest = readManifest(text, path);
  return [...(manifest.workspace?.dependencies ?? []), ...manifest.dependencies];
}
