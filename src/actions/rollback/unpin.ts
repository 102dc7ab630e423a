import { manifestsOf } from '../../domain/cargo/workspace/workspaces.js';
import { readManifest } from '../../domain/cargo/manifest/read-manifest.js';
import { sameReference, type GitSource } from '../../domain/cargo/requirement/source.js';
import { dependenciesFile } from '../../domain/infra/own-files.js';
import { removeKey } from '../../domain/patch/entry-keys.js';
import { setSource } from '../../domain/patch/set-source.js';
import { splice } from '../../domain/toml/splice.js';
import type { Layer } from '../../domain/rollback/layer.js';
import { pinIn, withoutPin, type PinnedEntry, type PinRecord } from '../../domain/infra/pin-record.js';
import { sameData } from '../../domain/rollback/same-data.js';
import { entryAt, parseToml, type TomlDocument } from '../../domain/toml/document.js';
import { byTrailers, completeHistory } from '../../flows/find-integration.js';
import { layerOf } from '../../flows/find-layers.js';
import { resultFiles, type Edits } from './edits.js';
import { updatedLockfiles } from './lockfiles.js';
import { nothing, type Outcome, type RollbackContext, type RollbackPorts } from './outcome.js';
import { declarationsOf } from './pin.js';
import { entryKey } from '../../domain/infra/record.js';
import { undoInTree } from './undo.js';

/**
 * Takes a pin back: the bytes from before it where nothing changed since, else each entry's own text or reference.
 * Nothing is written.
 */
export async function unpin(context: RollbackContext, ports: RollbackPorts): Promise<Outcome> {
  const text = await ports.checkout.readIfPresent(dependenciesFile);
  const incomplete = !(await completeHistory(ports, () => undefined));
  const layers = incomplete ? [] : await pinLayers(ports);
  // People may have deleted the document: the pin's own commit has it.
  const record = pinIn(text ?? '') ?? pinIn(layers[0]?.files.get(dependenciesFile)?.after ?? '');
  if (record === undefined) {
    return nothing(`There is no pin to take back: neither ${dependenciesFile} nor a commit has a record of one.`);
  }
  const { states } = await undoInTree(layers, context, ports);
  const edits: Edits = new Map([...states].filter(([, { by }]) => by === 'exact'));
  for (const [path, edited] of unpinned(record, context)) {
    if (!edits.has(path)) edits.set(path, { text: edited, by: await asInHead(path, edited, ports) });
  }
  if (text !== undefined && !edits.has(dependenciesFile)) {
    edits.set(dependenciesFile, { text: documentWithout(text, record), by: 'entries' });
  }
  await takeCommittedLockfiles(edits, context, ports);
  const followUps = await updatedLockfiles(edits, context, ports);
  const files = await resultFiles(edits, ports);
  if (files.length === 0) return nothing('The pin that was found is rolled back already.');
  const exact = files.every(({ by }) => by === 'exact');
  return {
    ...nothing(
      `The pin is rolled back${exact ? ': every file is what it was before it' : '; what was edited since stays'}.`,
    ),
    operation: 'unpinned',
    files,
    followUps,
    pin: record,
    revertedCommits: layers.flatMap(({ commit }) => commit ?? []),
  };
}

/** The commits of the pin that holds, newest first. */
async function pinLayers(ports: RollbackPorts): Promise<readonly Layer[]> {
  const layers: Layer[] = [];
  for (const { commit, kind } of await byTrailers(ports)) {
    if (kind === 'unpin') break;
    if (kind === 'pin') layers.push(await layerOf(commit, kind, ports));
  }
  return layers;
}

/** Manifests with the entries of before; entries that came since at the pin's reference go where the others go. */
function unpinned(record: PinRecord, context: RollbackContext): ReadonlyMap<string, string> {
  const recorded = new Map(record.entries.map((entry) => [entryKey(entry), entry]));
  const documents = new Map<string, TomlDocument>();
  const { url } = context.target.infra;
  let reference: GitSource['reference'] | undefined;
  const later = [];
  for (const { manifest, dependency } of declarationsOf(context)) {
    const { source, table, name } = dependency;
    if (source.kind !== 'git' || !sameReference(source.reference, record.reference)) continue;
    const entry = recorded.get(entryKey({ manifest: manifest.path, table: table.path, key: name }));
    const at = [...table.path, name];
    if (entry === undefined) {
      later.push({ manifest, at });
      continue;
    }
    const document = documents.get(manifest.path) ?? parseToml(manifest.document.text, manifest.path);
    const back = putBack(document, at, entry, url);
    reference ??= referenceAt(back, at);
    documents.set(manifest.path, back);
  }
  for (const { manifest, at } of later) {
    const document = documents.get(manifest.path) ?? parseToml(manifest.document.text, manifest.path);
    const back = setSource(
      document,
      at,
      { url, reference: reference ?? { kind: 'default-branch' } },
      { keepUrl: true },
    );
    documents.set(manifest.path, back);
  }
  return new Map([...documents].map(([path, { text }]) => [path, text]));
}

/** The text of before, unless more than the reference changed since: then only the reference comes back. */
function putBack(document: TomlDocument, at: readonly string[], { previous }: PinnedEntry, url: string): TomlDocument {
  const now = entryAt(document.root, ...at);
  if (now === undefined) return document;
  const before = splice(document, { ...now.range, text: previous });
  const plain = (from: TomlDocument): TomlDocument =>
    ['branch', 'tag', 'rev'].reduce((current, key) => removeKey(current, at, key), from);
  const same = sameData(entryAt(plain(before).root, ...at)?.value, entryAt(plain(document).root, ...at)?.value);
  if (same) return before;
  return setSource(
    document,
    at,
    { url, reference: referenceAt(before, at) ?? { kind: 'default-branch' } },
    { keepUrl: true },
  );
}

function referenceAt(document: TomlDocument, at: readonly string[]): GitSource['reference'] | undefined {
  const manifest = readManifest(document.text, document.path);
  const all = [...(manifest.workspace?.dependencies ?? []), ...manifest.dependencies];
  const found = all.find(({ table, name }) => [...table.path, name].join('\0') === at.join('\0'));
  return found?.source.kind === 'git' ? found.source.reference : undefined;
}

async function asInHead(path: string, text: string, { git, checkout }: RollbackPorts): Promise<'exact' | 'entries'> {
  return (await git.textAt(checkout.root, 'HEAD', path)) === text ? 'exact' : 'entries';
}

function documentWithout(text: string, { createdDocument }: PinRecord): string | null {
  const left = withoutPin(text);
  return createdDocument && left.trim() === '# Infra Crate Dependencies' ? null : left;
}

/** A pin that was never committed: where a workspace's manifests are HEAD's again, so is its lockfile. */
async function takeCommittedLockfiles(edits: Edits, { target }: RollbackContext, ports: RollbackPorts): Promise<void> {
  const { git, checkout } = ports;
  for (const { root, members, lockfile } of target.repository.workspaces) {
    if (lockfile === undefined || edits.has(lockfile.path)) continue;
    const changed = manifestsOf({ root, members }).flatMap(({ path }) => {
      const edit = edits.get(path);
      return edit === undefined ? [] : [{ path, text: edit.text ?? '' }];
    });
    const same = await Promise.all(changed.map(({ path, text }) => asInHead(path, text, ports)));
    if (changed.length === 0 || same.includes('entries')) continue;
    const text = await git.textAt(checkout.root, 'HEAD', lockfile.path);
    if (text !== undefined) edits.set(lockfile.path, { text, by: 'exact' });
  }
}
