import { listed } from '../text/lists.js';
import { manifestsOf } from '../cargo/workspace/workspaces.js';
import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import { readManifest } from '../cargo/manifest/read-manifest.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { removeEntries } from '../patch/remove-entries.js';
import { removeStrings } from '../patch/string-array.js';
import type { TomlDocument } from '../toml/document.js';

/** An entry that is taken out. */
export interface TakenEntry {
  readonly manifest: string;
  readonly table: readonly string[];
  readonly key: string;
  readonly package: string;
}

export interface TakenOut {
  /** The manifests that change, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly entries: readonly TakenEntry[];
  /** What else had to change with them, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Takes dependency entries out of the manifests of workspaces, with everything that would be broken without them:
 * entries that inherit them, and items of features that name them.
 *
 * @param textOf the text to work on.
 * @param wanted whether an entry that does not inherit is to go.
 * @param keeps whether an entry stays all the same; what inherits it without being kept itself goes.
 */
export function takeOut(
  workspaces: readonly Workspace[],
  textOf: (path: string) => string,
  wanted: (manifest: Manifest, dependency: Dependency) => boolean,
  keeps: (manifest: Manifest, dependency: Dependency) => boolean = () => false,
): TakenOut {
  const texts = new Map<string, string>();
  const entries: TakenEntry[] = [];
  const notes: string[] = [];
  for (const { root, members } of workspaces) {
    const rootNow = readManifest(textOf(root.path), root.path);
    const meant = (rootNow.workspace?.dependencies ?? []).filter((dependency) => wanted(rootNow, dependency));
    const shared = meant.filter((dependency) => !keeps(rootNow, dependency));
    // Also what the root lost already, with the entries of the integration.
    const had = [...(root.workspace?.dependencies ?? []), ...meant];
    const stays = new Set(
      rootNow.workspace?.dependencies.filter((one) => !meant.includes(one)).map(({ name }) => name),
    );
    const lost = new Map(had.filter(({ name }) => !stays.has(name)).map((one) => [one.name, one.package] as const));
    for (const original of manifestsOf({ root, members }).filter(({ submodule }) => submodule === undefined)) {
      const { path } = original;
      const manifest = path === root.path ? rootNow : readManifest(textOf(path), path);
      const own = manifest.dependencies.filter(
        (dependency) =>
          !keeps(manifest, dependency) &&
          (dependency.source.kind === 'workspace' ? lost.has(dependency.name) : wanted(manifest, dependency)),
      );
      const going = [...(path === root.path ? shared : []), ...own];
      const edited = withoutFeatureItems(
        removeAll(manifest.document, going),
        manifest,
        own,
        [...lostNames(original, manifest), ...own.map(({ name }) => name)],
        notes,
      );
      if (edited.text !== manifest.document.text) texts.set(path, edited.text);
      for (const { name, table, source, package: name2 } of going) {
        const packageName = source.kind === 'workspace' ? (lost.get(name) ?? name) : name2;
        entries.push({ manifest: path, table: table.path, key: name, package: packageName });
      }
    }
  }
  return { texts, entries, notes };
}

function removeAll(document: TomlDocument, going: readonly Dependency[]): TomlDocument {
  return going.reduce((current, { table, name }) => {
    // Tables that exist for nothing but these entries go with them.
    const dropEmpty = table.target !== undefined;
    return removeEntries(current, table.path, [name], { dropEmpty });
  }, document);
}

/**
 * Items such as `dep:x`, `x/feature`, `x?/feature`, and `x` where it was the implicit feature of an optional
 * dependency.
 */
function withoutFeatureItems(
  document: TomlDocument,
  manifest: Manifest,
  going: readonly Dependency[],
  lost: readonly string[],
  notes: string[],
): TomlDocument {
  const stays = new Set(manifest.dependencies.filter((one) => !going.includes(one)).map(({ name }) => name));
  const keys = new Set(lost.filter((name) => !stays.has(name)));
  const features = new Set(manifest.features.map(({ name }) => name));
  return manifest.features.reduce((current, { name, enables }) => {
    const broken = enables.filter((item) => keys.has(keyOf(item)) && (item !== keyOf(item) || !features.has(item)));
    if (broken.length === 0) return current;
    notes.push(
      `${manifest.path}: feature \`${name}\` does not enable ${listed(broken)} any ` +
        `more.${broken.length < enables.length ? '' : ' It is empty now and stays, as others may name it.'}`,
    );
    return removeStrings(current, ['features', name], broken);
  }, document);
}

/** Dependencies that the manifest lost before, with the entries of the integration. */
function lostNames(original: Manifest, now: Manifest): readonly string[] {
  const left = new Set(now.dependencies.map(({ name }) => name));
  return original.dependencies.map(({ name }) => name).filter((name) => !left.has(name));
}

function keyOf(item: string): string {
  return item.replace(/^dep:/, '').replace(/\??\/.*$/, '');
}
