import type { Ports } from '../ports/ports.js';
import type { TemporaryFolder } from '../ports/scratch.js';

/** A folder with files that Cargo works on. */
export interface ScratchCopy {
  /** Absolute. */
  readonly folder: string;
  /** What is in it, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Scratch copies of one repository. One that is free is used again, and only what differs is written: that is little.
 */
export class ScratchCopies implements AsyncDisposable {
  readonly #scratch: Ports['scratch'];
  readonly #folders: TemporaryFolder[] = [];
  #free: readonly ScratchCopy[] = [];

  constructor({ scratch }: Pick<Ports, 'scratch'>) {
    this.#scratch = scratch;
  }

  /** A folder with just these files, for as long as it is not given {@link giveBack}. */
  async take(files: ReadonlyMap<string, string>): Promise<ScratchCopy> {
    const free = this.#free.find((copy) => [...copy.files.keys()].every((path) => files.has(path)));
    this.#free = this.#free.filter((copy) => copy !== free);
    const { folder, files: there } = free ?? { folder: await this.#open(), files: new Map<string, string>() };
    const different = new Map([...files].filter(([path, text]) => there.get(path) !== text));
    await this.#scratch.write(folder, different);
    return { folder, files };
  }

  /** Nobody uses the copy any more; `written` is what a program left in it. */
  giveBack({ folder, files }: ScratchCopy, written: ReadonlyMap<string, string>): void {
    this.#free = [...this.#free, { folder, files: new Map([...files, ...written]) }];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#folders.map((folder) => folder[Symbol.asyncDispose]()));
  }

  async #open(): Promise<string> {
    const folder = await this.#scratch.temporary('resolve');
    this.#folders.push(folder);
    return folder.path;
  }
}
