import type { Repository, Workspace } from '../domain/cargo/workspace/workspace.js';
import { sha256 } from '../domain/text/sha256.js';
import type { Ports } from '../ports/ports.js';
import { askMetadata, type Asked } from './ask-metadata.js';
import { recall, remember } from './resolution-memo.js';
import type { Resolution } from '../domain/cargo/resolution.js';
import { WorkspaceFiles, type ManifestChange } from './workspace-files.js';

interface ResolverOptions {
  readonly repository: Repository;
  readonly workspace: Workspace;
  readonly ports: Pick<Ports, 'checkout' | 'scratch' | 'cargo'>;
  readonly toolchain?: string | undefined;
}

/** A resolver for `workspace`. */
export async function createResolver(options: ResolverOptions): Promise<Resolver> {
  return new Resolver(await WorkspaceFiles.read(options.repository, options.workspace, options.ports), options);
}

/**
 * Resolves one workspace on scratch copies of the repository's manifests. Nothing of the repository is ever executed.
 */
export class Resolver implements AsyncDisposable {
  readonly #files: WorkspaceFiles;
  readonly #options: ResolverOptions;
  readonly #answers = new Map<string, Promise<Resolution>>();
  /** Keys of what was answered here: the next action of the run may ask the same. */
  readonly #answeredHere = new Set<string>();

  constructor(files: WorkspaceFiles, options: ResolverOptions) {
    this.#files = files;
    this.#options = options;
  }

  /** Asks Cargo, the same question once, and waits for the answer. */
  async resolve(change: ManifestChange = {}): Promise<Resolution> {
    return (await this.ask(change)).answer;
  }

  /** {@link resolve}, but comes back while Cargo is at work. */
  async ask(change: ManifestChange = {}): Promise<Asked> {
    const files = this.#files.withChange(change);
    const key = this.#keyOf(files);
    const known = this.#answers.get(key);
    if (known !== undefined) return { answer: known };
    const begun = this.#begin(files, key);
    const answer = begun.then((asked) => asked.answer);
    this.#answers.set(key, answer);
    // A source that could not be reached may be reachable the next time.
    answer.catch(() => this.#answers.delete(key));
    await begun;
    return { answer };
  }

  /**
   * Asks about new manifests from the lockfile of before, so that only what must move moves. Where the workspace has no
   * lockfile of its own, nothing keeps the versions of before: Cargo may then choose all of them again.
   */
  async askAfter(manifests: ReadonlyMap<string, string>, before: string | undefined): Promise<Asked> {
    const { answer } = await this.ask({ manifests, ...(before !== undefined && { lockfile: before }) });
    if (before === undefined || this.#files.hasLockfile) return { answer };
    return { answer: this.#retryWithoutLockfile(manifests, answer) };
  }

  /** Keeps what Cargo would say about the repository as it is, where that follows from other answers. */
  know(resolution: Resolution): void {
    const key = this.#keyOf(this.#files.withChange({}));
    if (this.#answers.has(key)) return;
    this.#answers.set(key, Promise.resolve(resolution));
    this.#answeredHere.add(key);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled(this.#answers.values());
    for (const key of this.#answeredHere) {
      await remember(key, await this.#answers.get(key)?.catch(() => undefined), this.#options.ports);
    }
  }

  async #begin(files: ReadonlyMap<string, string>, key: string): Promise<Asked> {
    const { workspace, ports, toolchain } = this.#options;
    const recalled = await recall(key, ports);
    if (recalled !== undefined) return { answer: Promise.resolve(recalled) };
    this.#answeredHere.add(key);
    return askMetadata(files, workspace, { ...ports, toolchain });
  }

  async #retryWithoutLockfile(manifests: ReadonlyMap<string, string>, first: Promise<Resolution>): Promise<Resolution> {
    const after = await first;
    if (after.kind === 'resolved') return after;
    const retried = await this.resolve({ manifests, lockfile: null });
    return retried.kind === 'resolved' ? retried : after;
  }

  #keyOf(files: ReadonlyMap<string, string>): string {
    const { toolchain, workspace } = this.#options;
    const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return sha256(JSON.stringify([toolchain, workspace.root.path, sorted]));
  }
}
