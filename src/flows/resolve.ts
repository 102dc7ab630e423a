import { posix } from 'node:path';
import type { FileTree } from '../domain/cargo/file-tree.js';
import { pathFrom } from '../domain/cargo/folder.js';
import type { DependencyGraph, ResolvedPackage } from '../domain/cargo/graph.js';
import type { Manifest } from '../domain/cargo/manifest.js';
import { readManifest } from '../domain/cargo/read-manifest.js';
import { missingTargets, targetsOf } from '../domain/cargo/targets.js';
import type { Repository, Workspace } from '../domain/cargo/workspace.js';
import { sha256 } from '../domain/digest.js';
import { Failure } from '../domain/failure.js';
import type { Ports, TemporaryFolder } from '../ports.js';

export type Resolution =
  /** `lockfile` is the text that Cargo wrote, at hand before `graph` is read. Manifest paths and ids are relative to the checkout where they lie in it. */
  | { readonly kind: 'resolved'; readonly graph: DependencyGraph; readonly lockfile: string }
  /** Cargo's text with paths relative to the checkout. */
  | { readonly kind: 'failed'; readonly error: string };

/** A change to ask about. Nothing given: the repository as it is. */
export interface WhatIf {
  /** New texts of manifests, by path. */
  readonly manifests?: ReadonlyMap<string, string>;
  /**
   * The lockfile to start from: a text, `null` for none; absent means the workspace's own. Give the one that an earlier
   * resolution wrote, so that only what must move moves.
   */
  readonly lockfile?: string | null;
}

/** Resolves one workspace on scratch copies of the repository's manifests. Nothing of the repository is ever executed. */
export interface Resolver extends AsyncDisposable {
  /** The same question is asked of Cargo once. @throws {Failure} `tool-missing` without cargo, `network` when a source could not be reached. */
  resolve(change?: WhatIf): Promise<Resolution>;
}

/**
 * A resolver for `workspace`. A scratch copy holds all manifests of the repository, so that path dependencies between
 * workspaces work, the lockfile, and an empty file for every target, also for those whose file is missing
 * ({@link missingTargets} tells them). It has no `.cargo/config.toml` and no toolchain file.
 */
export async function createResolver(options: {
  readonly repository: Repository;
  readonly workspace: Workspace;
  readonly ports: Pick<Ports, 'checkout' | 'scratch' | 'cargo'>;
  readonly toolchain?: string | undefined;
}): Promise<Resolver> {
  const { repository, workspace, ports, toolchain } = options;
  const tree = repository.files;
  const own = await ownFiles(repository, tree, ports);
  const throughLinks = [...repository.manifests].filter(([path, manifest]) => path !== manifest.path);
  const answers = new Map<string, Promise<Resolution>>();
  /** What Cargo was asked: an action that comes after may ask the same. */
  const news = new Set<string>();
  const folders: TemporaryFolder[] = [];
  const open = async (): Promise<string> => {
    const folder = await ports.scratch.temporary('resolve');
    folders.push(folder);
    return folder.path;
  };
  return {
    async resolve(change = {}) {
      const lockfile = change.lockfile === undefined ? workspace.lockfile?.text : (change.lockfile ?? undefined);
      const files = new Map(own);
      for (const [path, text] of change.manifests ?? []) addManifest(files, path, text, tree);
      for (const [path, manifest] of throughLinks) {
        const text = change.manifests?.get(manifest.path);
        if (text !== undefined) addManifest(files, path, text, tree);
      }
      const lockfilePath = posix.join(workspace.root.folder, 'Cargo.lock');
      if (change.lockfile === null) files.delete(lockfilePath);
      if (lockfile !== undefined) files.set(lockfilePath, lockfile);
      const key = sha256(
        JSON.stringify([toolchain, workspace.root.path, [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))]),
      );
      const known = answers.get(key);
      if (known !== undefined) return known;
      const answer = recall(key, ports).then(async (recalled) => {
        if (recalled !== undefined) return recalled;
        news.add(key);
        return ask({ folder: await open(), files, manifestPath: workspace.root.path, lockfilePath }, ports, toolchain);
      });
      answers.set(key, answer);
      // A source that could not be reached may be reachable the next time.
      answer.catch(() => answers.delete(key));
      return answer;
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(answers.values());
      for (const key of news) await remember(key, await answers.get(key)?.catch(() => undefined), ports);
      await Promise.all(folders.map((folder) => folder[Symbol.asyncDispose]()));
    },
  };
}

/** Manifests as they are, also the broken ones and lockfiles (Cargo shall say so itself), and empty targets. */
async function ownFiles(
  repository: Repository,
  tree: FileTree,
  ports: Pick<Ports, 'checkout'>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const manifest of repository.manifests.values()) addTargets(files, manifest, tree);
  for (const [path, manifest] of repository.manifests) files.set(path, manifest.document.text);
  for (const failure of repository.unreadable) {
    const path = failure.locations[0]?.path;
    if (path === undefined || !['Cargo.toml', 'Cargo.lock'].includes(posix.basename(path))) continue;
    const text = failure.code === 'file' ? undefined : await ports.checkout.readIfPresent(path);
    if (text !== undefined) files.set(path, text);
  }
  return files;
}

/** An empty file for each target, whether it is there or not: only a build asks what is in them. */
function addTargets(files: Map<string, string>, manifest: Manifest, tree: FileTree): void {
  for (const target of [...targetsOf(manifest, tree), ...missingTargets(manifest, tree)]) {
    const path = pathFrom(manifest.folder, target.path);
    if (path !== undefined && !files.has(path)) files.set(path, '');
  }
}

function addManifest(files: Map<string, string>, path: string, text: string, tree: FileTree): void {
  files.set(path, text);
  try {
    addTargets(files, readManifest(text, path), tree);
  } catch (error) {
    // What is wrong with it is Cargo's to say.
    if (!(error instanceof Failure)) throw error;
  }
}

/** An action asks what another of the same run asked before: audit-deps, then apply-patch. */
async function recall(key: string, { scratch }: Pick<Ports, 'scratch'>): Promise<Resolution | undefined> {
  const folder = await scratch.shared();
  const known = folder === undefined ? undefined : await scratch.read(posix.join(folder, memoName(key)));
  return known === undefined ? undefined : revived(known);
}

/** Keeps an answer for {@link recall}; only what resolves, as the rest may depend on credentials or on the network. */
async function remember(
  key: string,
  resolution: Resolution | undefined,
  { scratch }: Pick<Ports, 'scratch'>,
): Promise<void> {
  const folder = await scratch.shared();
  if (folder === undefined || resolution?.kind !== 'resolved') return;
  const { graph, lockfile } = resolution;
  const text = [lockfile, { packages: [...graph.packages.values()], members: graph.members }];
  await scratch.write(folder, new Map([[memoName(key), text.map((part) => JSON.stringify(part)).join('\n')]]));
}

function memoName(key: string): string {
  return `resolution-${key}.json`;
}

/** A line with the lockfile, and one with the graph. */
function revived(text: string): Resolution {
  const end = text.indexOf('\n');
  return resolvedAs(JSON.parse(text.slice(0, end)) as string, () => revivedGraph(text.slice(end + 1)));
}

/** The graph is read when it is first asked for. */
function resolvedAs(lockfile: string, readGraph: () => DependencyGraph): Resolution {
  let read: DependencyGraph | undefined;
  return {
    kind: 'resolved',
    get graph() {
      return (read ??= readGraph());
    },
    lockfile,
  };
}

function revivedGraph(text: string): DependencyGraph {
  const { packages, members } = JSON.parse(text) as {
    readonly packages: readonly ResolvedPackage[];
    readonly members: readonly string[];
  };
  return { packages: new Map(packages.map((found) => [found.id, found])), members };
}

/** What is asked about: `files` below `folder`, and which of them. */
interface Copy {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly manifestPath: string;
  readonly lockfilePath: string;
}

async function ask(
  { folder, files, manifestPath, lockfilePath }: Copy,
  ports: Pick<Ports, 'scratch' | 'cargo'>,
  toolchain: string | undefined,
): Promise<Resolution> {
  await ports.scratch.write(folder, files);
  const manifest = posix.join(folder, manifestPath);
  const targetDirectory = await ports.scratch.tools('resolve');
  const outcome = await ports.cargo
    .metadata({ manifestPath: manifest, targetDirectory, ...(toolchain !== undefined && { toolchain }) })
    .catch((error: unknown) => {
      throw inWords(error, folder);
    });
  if (outcome.kind === 'failed') {
    const error = fromCheckout(outcome.stderr, posix.dirname(manifestPath));
    return { kind: 'failed', error: withoutFolder(error, folder).trim() };
  }
  const lockfile = (await ports.scratch.read(posix.join(folder, lockfilePath))) ?? '';
  return resolvedAs(lockfile, () => inCheckout(outcome.graph, folder));
}

/** Cargo's `--> file:line:column` is relative to the folder it was started in; what comes out is relative to the checkout. */
function fromCheckout(stderr: string, startedIn: string): string {
  return stderr.replace(
    /^( *--> )(?!\/)(\S+)/gm,
    (_, arrow: string, path: string) => arrow + posix.join(startedIn, path),
  );
}

/** A failure that quotes Cargo, without our folder. */
function inWords(error: unknown, folder: string): unknown {
  if (!(error instanceof Failure) || typeof error.cause !== 'string') return error;
  return new Failure(error.code, withoutFolder(error.message, folder), {
    ...(error.hint !== undefined && { hint: error.hint }),
    locations: error.locations,
    cause: withoutFolder(error.cause, folder),
  });
}

/** `text` with the paths below `folder` relative to it, and `.` for the folder itself. */
function withoutFolder(text: string, folder: string): string {
  return text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}

/** The graph with ids and manifest paths relative to the checkout, so that two resolutions can be compared. */
function inCheckout(graph: DependencyGraph, folder: string): DependencyGraph {
  const local = (id: string): string => id.replace(`file://${folder}`, 'file://');
  const packages = [...graph.packages.values()].map((found): ResolvedPackage => {
    const dependencies = found.dependencies.map((edge) => ({ ...edge, id: local(edge.id) }));
    return { ...found, id: local(found.id), manifestPath: withoutFolder(found.manifestPath, folder), dependencies };
  });
  return { packages: new Map(packages.map((found) => [found.id, found])), members: graph.members.map(local) };
}
