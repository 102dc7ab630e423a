import { posix } from 'node:path';
import type { FileTree } from '../domain/cargo/workspace/file-tree.js';
import { lockfileIn, pathFrom } from '../domain/cargo/manifest/folder.js';
import type { DependencyGraph, Metadata } from '../domain/cargo/graph/graph.js';
import type { Manifest } from '../domain/cargo/manifest/manifest.js';
import { readManifest } from '../domain/cargo/manifest/read-manifest.js';
import { missingTargets, targetsOf } from '../domain/cargo/manifest/targets.js';
import type { Repository, Workspace } from '../domain/cargo/workspace/workspace.js';
import { sha256 } from '../domain/text/sha256.js';
import { Failure } from '../domain/failure.js';
import type { Ports } from '../ports/ports.js';
import { recall, remember } from './resolution-memo.js';
import { ScratchCopies } from './scratch-copies.js';

export type Resolution =
  /** `lockfile` is the text that Cargo wrote, at hand before `graph` is read. Manifest paths and ids are relative to the checkout where they lie in it. */
  | {
      readonly kind: 'resolved';
      readonly graph: DependencyGraph;
      readonly lockfile: string;
      /** Where Cargo was asked by this action. */
      readonly declared?: Metadata['declared'];
    }
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

/** A question that Cargo is at work on, or whose answer is known already. */
export interface Asked {
  /** @throws {Failure} `tool-missing` without cargo, `network` when a source could not be reached. */
  readonly answer: Promise<Resolution>;
}

/** Resolves one workspace on scratch copies of the repository's manifests. Nothing of the repository is ever executed. */
export interface Resolver extends AsyncDisposable {
  /** Asks Cargo, the same question once, and comes back while it is at work. */
  ask(change?: WhatIf): Promise<Asked>;
  /** {@link ask}, and waits for the answer. */
  resolve(change?: WhatIf): Promise<Resolution>;
  /**
   * Asks about new manifests from the lockfile of before, so that only what must move moves. Where the workspace has no
   * lockfile of its own, nothing keeps the versions of before: Cargo may then choose anew.
   */
  askAfter(manifests: ReadonlyMap<string, string>, before: string | undefined): Promise<Asked>;
  /** Keeps an answer that is certain without Cargo, for the actions that come after. */
  keep(change: WhatIf, resolution: Resolution): void;
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
  /** What was answered here: an action that comes after may ask the same. */
  const news = new Set<string>();
  const certain: (readonly [WhatIf, Resolution])[] = [];
  const copies = new ScratchCopies(ports);
  const lockfilePath = lockfileIn(workspace.root.folder);
  const filesOf = (change: WhatIf): ReadonlyMap<string, string> => {
    const files = new Map(own);
    for (const [path, text] of change.manifests ?? []) addManifest(files, path, text, tree);
    for (const [path, manifest] of throughLinks) {
      const text = change.manifests?.get(manifest.path);
      if (text !== undefined) addManifest(files, path, text, tree);
    }
    const lockfile = change.lockfile === undefined ? workspace.lockfile?.text : (change.lockfile ?? undefined);
    if (change.lockfile === null) files.delete(lockfilePath);
    if (lockfile !== undefined) files.set(lockfilePath, lockfile);
    return files;
  };
  const keyOf = (files: ReadonlyMap<string, string>): string =>
    sha256(JSON.stringify([toolchain, workspace.root.path, [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))]));
  const ask = async (change: WhatIf = {}): Promise<Asked> => {
    const files = filesOf(change);
    const key = keyOf(files);
    const known = answers.get(key);
    if (known !== undefined) return { answer: known };
    const begun = recall(key, ports).then(async (recalled): Promise<Asked> => {
      if (recalled !== undefined) return { answer: Promise.resolve(recalled) };
      news.add(key);
      return begin(files, workspace, { ...ports, copies, toolchain });
    });
    const answer = begun.then((asked) => asked.answer);
    answers.set(key, answer);
    // A source that could not be reached may be reachable the next time.
    answer.catch(() => answers.delete(key));
    await begun;
    return { answer };
  };
  const resolve = async (change?: WhatIf): Promise<Resolution> => (await ask(change)).answer;
  /** Also where it cannot be read. */
  const hasLockfile = workspace.lockfile !== undefined || own.has(lockfilePath);
  const orAnew = async (manifests: ReadonlyMap<string, string>, answer: Promise<Resolution>): Promise<Resolution> => {
    const after = await answer;
    if (after.kind === 'resolved') return after;
    const anew = await resolve({ manifests, lockfile: null });
    return anew.kind === 'resolved' ? anew : after;
  };
  return {
    ask,
    resolve,
    async askAfter(manifests, before) {
      const { answer } = await ask({ manifests, ...(before !== undefined && { lockfile: before }) });
      return before === undefined || hasLockfile ? { answer } : { answer: orAnew(manifests, answer) };
    },
    keep: (change, resolution) => void certain.push([change, resolution]),
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(answers.values());
      if ((await ports.scratch.shared()) !== undefined) {
        for (const key of news) await remember(key, await answers.get(key)?.catch(() => undefined), ports);
        for (const [change, resolution] of certain) await remember(keyOf(filesOf(change)), resolution, ports);
      }
      await copies[Symbol.asyncDispose]();
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

async function begin(
  files: ReadonlyMap<string, string>,
  { root }: Workspace,
  { scratch, cargo, copies, toolchain }: Begin,
): Promise<Asked> {
  const copy = await copies.take(files);
  const { folder } = copy;
  const targetDirectory = await scratch.tools('resolve');
  const request = { manifestPath: posix.join(folder, root.path), targetDirectory, relativeTo: folder };
  const outcome = cargo.metadata({ ...request, ...(toolchain !== undefined && { toolchain }) });
  const answer = outcome.then(
    async (said): Promise<Resolution> => {
      const path = lockfileIn(root.folder);
      const lockfile = await scratch.read(posix.join(folder, path));
      copies.back(copy, new Map(lockfile === undefined ? [] : [[path, lockfile]]));
      if (said.kind === 'resolved') return resolvedBy(said.metadata, lockfile ?? '');
      const error = fromCheckout(said.stderr, root.folder);
      return { kind: 'failed', error: withoutFolder(error, folder).trim() };
    },
    (error: unknown) => {
      throw inWords(error, folder);
    },
  );
  return { answer };
}

interface Begin extends Pick<Ports, 'scratch' | 'cargo'> {
  readonly copies: ScratchCopies;
  readonly toolchain: string | undefined;
}

function resolvedBy(metadata: Metadata, lockfile: string): Resolution {
  return {
    kind: 'resolved',
    lockfile,
    get graph() {
      return metadata.graph;
    },
    declared: () => metadata.declared(),
  };
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
