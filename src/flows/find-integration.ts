import type { InfraContext } from '../domain/infra/questions.js';
import { changeToldBy, changeTrailerLines } from '../domain/infra/trailers.js';
import { canonicalUrl } from '../domain/cargo/requirement/source.js';
import { dependenciesFile } from '../domain/infra/own-files.js';
import { recordIn } from '../domain/infra/record-block.js';
import { Failure } from '../domain/failure.js';
import type { ChangeRecord } from '../domain/infra/record.js';
import type { Layer, LayerKind } from '../domain/rollback/layer.js';
import { changesBetween } from '../domain/rollback/manifest-changes.js';
import { bringsInfra } from '../domain/rollback/ownership.js';
import { parseToml } from '../domain/toml/document.js';
import type { LoggedCommit } from '../domain/git-log.js';
import { describeEnd, endOfRecord, isAfter, lastRollbacks } from './find-rollback.js';
import { layerOf, recordAt, uncommitted, type HistoryPorts } from './find-layers.js';

/** How the integration was found; in this order it is looked for. */
export type FoundBy = 'input' | 'trailers' | 'record' | 'source' | 'working-tree' | 'record-alone' | 'nothing';

export interface FoundIntegration {
  readonly by: FoundBy;
  /** Newest first. */
  readonly layers: readonly Layer[];
  /** The record that stands in INFRA_DEPENDENCIES.md now. */
  readonly record?: ChangeRecord;
  /** One sentence for each way that was tried, and what came of it. */
  readonly lookedFor: readonly string[];
  /** The clone lacks older commits, and they could not be fetched. */
  readonly incomplete: boolean;
  /** The commits of {@link layers}, newest first. */
  readonly commits: readonly LoggedCommit[];
}

export interface FindRequest {
  readonly context: InfraContext;
  /** The caller's word for the commit. */
  readonly integrationCommit?: string;
}

/**
 * Finds what integrations did to this repository, since the last one that was rolled back: by commit trailers, else by
 * the record in INFRA_DEPENDENCIES.md, else by the commits that brought infra entries into the manifests. Merge, squash
 * and rebase merges are the same to it.
 *
 * @throws {Failure} `usage` when `integration-commit` is no commit of the repository.
 */
export async function findIntegration(request: FindRequest, ports: HistoryPorts): Promise<FoundIntegration> {
  const lookedFor: string[] = [];
  const note = (sentence: string): void => void lookedFor.push(sentence);
  const incomplete = !(await completeHistory(ports, note));
  const text = await ports.checkout.readIfPresent(dependenciesFile);
  const record = text === undefined ? undefined : recordIn(text);
  const tree = await uncommittedIntegration(request.context, ports, note);
  const committed = await committedLayers(request, incomplete, ports, note);
  const layers = [...(tree ? [tree] : []), ...committed.layers];
  const by = committed.layers.length > 0 ? committed.by : tree ? 'working-tree' : record ? 'record-alone' : 'nothing';
  if (by === 'record-alone')
    note(`The record in ${dependenciesFile} is all there is: no commit tells what stood there before.`);
  return { by, layers, lookedFor, incomplete, commits: committed.commits, ...(record && { record }) };
}

/** A shallow clone is completed where that is possible. */
export async function completeHistory(ports: HistoryPorts, note: (sentence: string) => void): Promise<boolean> {
  const { root } = ports.checkout;
  if (!(await ports.history.isShallow(root))) return true;
  if (await ports.history.deepen(root)) {
    note('The clone was shallow; the older commits were fetched.');
    return true;
  }
  note('The clone is shallow and the older commits could not be fetched: check out with `fetch-depth: 0`.');
  ports.log.warning('the clone is shallow and could not be completed; older commits are not seen');
  return false;
}

/** An integration that stands in the working tree and in no commit. */
export async function uncommittedIntegration(
  context: InfraContext,
  ports: HistoryPorts,
  note: (sentence: string) => void,
): Promise<Layer | undefined> {
  const tree = await uncommitted(ports);
  if (tree === undefined) return undefined;
  const layer: Layer = { ...tree, kind: 'integration' };
  if (!layerBringsInfra(layer, context)) return undefined;
  note('The working tree has an integration that is not committed.');
  return layer;
}

/** Whether a layer adds infra entries or changes what they say, rather than taking them out. */
function layerBringsInfra(layer: Layer, context: InfraContext): boolean {
  return [...layer.files].some(([path, { before, after }]) => {
    if (!path.endsWith('Cargo.toml') || after === null || before === null) return false;
    try {
      const changes = changesBetween(parseToml(before, path), parseToml(after, path));
      return changes.some((change) => bringsInfra(path, change, context));
    } catch (error) {
      if (error instanceof Failure) return false; // a manifest that cannot be read says nothing
      throw error;
    }
  });
}

interface Committed {
  readonly by: FoundBy;
  readonly layers: readonly Layer[];
  readonly commits: readonly LoggedCommit[];
}

async function committedLayers(
  request: FindRequest,
  incomplete: boolean,
  ports: HistoryPorts,
  note: (sentence: string) => void,
): Promise<Committed> {
  const { root } = ports.checkout;
  if ((await ports.git.commit(root, 'HEAD')) === undefined) return { by: 'nothing', layers: [], commits: [] };
  if (request.integrationCommit !== undefined) return named(request.integrationCommit, ports, note);
  const end = describeEnd(await endOfRecord(ports));
  if (end !== undefined) note(end);
  const ways: readonly (readonly [FoundBy, string, () => Promise<readonly Found[]>])[] = [
    ['trailers', 'commits with the trailer `Infra-Integration`', () => byTrailers(ports)],
    ['record', `the commits that wrote the record in ${dependenciesFile}`, () => byRecord(ports)],
    [
      'source',
      `the commits that brought ${request.context.infra.url} into a Cargo.toml`,
      () => bySource(request.context, ports),
    ],
  ];
  for (const [by, words, find] of ways) {
    const found = await find();
    // The oldest commit of a shallow clone seems to have no parent.
    const cut = incomplete && found.some(({ commit }) => commit.parents.length === 0);
    const layers = cut ? [] : await Promise.all(found.map(({ commit, kind }) => layerOf(commit, kind, ports)));
    const integrations = found.filter(({ kind }) => kind === 'integration');
    const shas = integrations.map(({ commit }) => commit.sha.slice(0, 12)).join(', ');
    note(`Looked for ${words}: ${cut ? 'what stood there before is not in this shallow clone' : shas || 'none'}.`);
    if (!cut && integrations.length > 0) return { by, layers, commits: found.map(({ commit }) => commit) };
  }
  return { by: 'nothing', layers: [], commits: [] };
}

interface Found {
  readonly commit: LoggedCommit;
  readonly kind: LayerKind;
}

/** Our commits, newest first, down to the last full rollback. */
export async function byTrailers(ports: HistoryPorts, range?: string): Promise<readonly Found[]> {
  const end = range === undefined ? await endOfRecord(ports) : undefined;
  const commits = await ports.history.log(ports.checkout.root, {
    message: changeTrailerLines,
    range: range ?? (end === undefined ? 'HEAD' : `${end.sha}..HEAD`),
  });
  const found: Found[] = [];
  for (const commit of commits) {
    const kind = changeToldBy(commit.message);
    if (kind === 'rollback') break;
    if (kind !== undefined) found.push({ commit, kind });
  }
  return found;
}

/** The commits of the branch in which the record changed, down to where there was none. */
async function byRecord(ports: HistoryPorts): Promise<readonly Found[]> {
  const { root } = ports.checkout;
  if ((await recordAt('HEAD', ports)) === undefined) return [];
  const commits = await ports.history.log(root, { paths: [dependenciesFile], firstParent: true });
  const found: Found[] = [];
  for (const commit of commits) {
    const parent = commit.parents[0];
    const [before, after] = [
      parent === undefined ? undefined : await recordAt(parent, ports),
      await recordAt(commit.sha, ports),
    ];
    if (after === undefined) break;
    if (JSON.stringify(before) !== JSON.stringify(after)) found.push({ commit, kind: 'integration' });
    if (before === undefined) break;
  }
  return found;
}

/**
 * The commits of the branch that brought infra entries or changed them, down to one after which there were none, or to
 * the last full rollback: what that left was there before.
 */
async function bySource(context: InfraContext, ports: HistoryPorts): Promise<readonly Found[]> {
  const text = canonicalUrl(context.infra.url).replace(/^[a-z+]+:\/\//i, '');
  const paths = [':(glob)**/Cargo.toml'];
  const commits = await ports.history.log(ports.checkout.root, { text, paths, firstParent: true });
  const rollbacks = await lastRollbacks(ports);
  const found: Found[] = [];
  for (const commit of commits) {
    const isLater = await Promise.all(rollbacks.map((rollback) => isAfter(commit, rollback, ports)));
    if (isLater.includes(false)) break;
    const layer = await layerOf(commit, 'integration', ports);
    if (layerBringsInfra(layer, context)) found.push({ commit, kind: 'integration' });
    else if (!(await ports.history.mentions(ports.checkout.root, commit.sha, text, paths))) break;
  }
  return found;
}

/** The commit that the caller names, and what our actions did on top of it. */
async function named(revision: string, ports: HistoryPorts, note: (sentence: string) => void): Promise<Committed> {
  const { root } = ports.checkout;
  const sha = await ports.git.commit(root, revision);
  const [commit] = sha === undefined ? [] : await ports.history.log(root, { range: sha, firstParent: true });
  if (commit === undefined) {
    throw new Failure('usage', `input \`integration-commit\`: \`${revision}\` is not a commit of this clone`, {
      hint: 'Give the full hash of the commit, and check out with `fetch-depth: 0`.',
    });
  }
  note(`Took ${commit.sha.slice(0, 12)}, which \`integration-commit\` names.`);
  const later = await byTrailers(ports, `${commit.sha}..HEAD`);
  const found = [...later, { commit, kind: 'integration' as const }];
  const layers = await Promise.all(found.map(({ commit: one, kind }) => layerOf(one, kind, ports)));
  return { by: 'input', layers, commits: found.map((one) => one.commit) };
}
