import { posix } from 'node:path';
import { foldersAbove, lockfileIn, pathFrom } from '../domain/cargo/manifest/folder.js';
import type { Manifest } from '../domain/cargo/manifest/manifest.js';
import { readManifest } from '../domain/cargo/manifest/read-manifest.js';
import { missingTargets, targetsOf } from '../domain/cargo/manifest/targets.js';
import type { FileTree } from '../domain/cargo/manifest/file-tree.js';
import type { Repository, Workspace } from '../domain/cargo/workspace/workspace.js';
import { Failure } from '../domain/failure.js';
import type { Ports } from '../ports/ports.js';

/** A change to ask Cargo about. Nothing given: the repository as it is. */
export interface ManifestChange {
  /** New texts of manifests, by path. */
  readonly manifests?: ReadonlyMap<string, string>;
  /**
   * The lockfile to start from: a text, `null` for none; absent means the workspace's own. Give the one that an earlier
   * resolution wrote, so that only what must move moves.
   */
  readonly lockfile?: string | null;
}

/**
 * The files that Cargo needs to resolve a workspace: all manifests of the repository, so that path dependencies between
 * workspaces work, the lockfile, and an empty file for every target, also for those whose file is missing
 * ({@link missingTargets} tells them). There is no `.cargo/config.toml` and no toolchain file.
 */
export class WorkspaceFiles {
  /** Also where the lockfile cannot be read. */
  readonly hasLockfile: boolean;
  readonly #own: ReadonlyMap<string, string>;
  readonly #lockfilePath: string;

  private constructor(
    own: ReadonlyMap<string, string>,
    private readonly repository: Repository,
    private readonly workspace: Workspace,
  ) {
    this.#own = own;
    this.#lockfilePath = lockfileIn(workspace.root.folder);
    this.hasLockfile = workspace.lockfile !== undefined || own.has(this.#lockfilePath);
  }

  static async read(
    repository: Repository,
    workspace: Workspace,
    ports: Pick<Ports, 'checkout'>,
  ): Promise<WorkspaceFiles> {
    const own = new Map<string, string>();
    for (const manifest of repository.manifests.values()) addTargets(own, manifest, repository.files);
    for (const [path, manifest] of repository.manifests) own.set(path, manifest.document.text);
    for (const [path, text] of await unreadableFiles(repository, ports)) own.set(path, text);
    return new WorkspaceFiles(own, repository, workspace);
  }

  /** The texts by path, with a change in them. */
  withChange({ manifests = new Map(), lockfile: given }: ManifestChange): ReadonlyMap<string, string> {
    const files = new Map(this.#own);
    const { files: tree } = this.repository;
    for (const [path, text] of manifests) addManifest(files, path, text, tree);
    for (const [path, manifest] of this.repository.manifests) {
      // Seen through a symbolic link as well.
      const text = path === manifest.path ? undefined : manifests.get(manifest.path);
      if (text !== undefined) addManifest(files, path, text, tree);
    }
    const lockfile = given === undefined ? this.workspace.lockfile?.text : given;
    if (lockfile === null) files.delete(this.#lockfilePath);
    else if (lockfile !== undefined) files.set(this.#lockfilePath, lockfile);
    return withoutImpossible(files);
  }
}

/** Broken manifests and lockfiles as they are: what is wrong with them is Cargo's to say. */
async function unreadableFiles(
  { unreadable }: Repository,
  { checkout }: Pick<Ports, 'checkout'>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { code, locations } of unreadable) {
    const path = locations[0]?.path;
    if (code === 'file' || path === undefined) continue;
    if (!['Cargo.toml', 'Cargo.lock'].includes(posix.basename(path))) continue;
    const text = await checkout.readIfPresent(path);
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

/** Bytes of one component of a path, and of all that comes below a scratch folder. */
const maxNameBytes = 255;
const maxPathBytes = 3000;

/**
 * Without the targets that cannot be files, and those that would steer Cargo or git: a manifest may name anything. What
 * is wrong with them is Cargo's to say.
 */
function withoutImpossible(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    for (let at = posix.dirname(path); at !== '.' && !folders.has(at); at = posix.dirname(at)) folders.add(at);
  }
  const isOwn = (path: string): boolean => ['Cargo.toml', 'Cargo.lock'].includes(posix.basename(path));
  const isBelowFile = (path: string): boolean => foldersAbove(path).some((at) => isOwn(at) && files.has(at));
  return new Map(
    [...files].filter(([path]) => isOwn(path) || (isFileName(path) && !folders.has(path) && !isBelowFile(path))),
  );
}

function isFileName(path: string): boolean {
  const names = path.split('/');
  return (
    !path.includes('\0') &&
    Buffer.byteLength(path) <= maxPathBytes &&
    names.every((name) => name !== '' && name !== '.' && Buffer.byteLength(name) <= maxNameBytes) &&
    !names.some((name) => ['.cargo', '.git'].includes(name.toLowerCase())) &&
    !/^rust-toolchain(?:\.toml)?$/i.test(names.at(-1) ?? '')
  );
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
