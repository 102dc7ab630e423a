/** Folders outside the checkout, fresh for this run. */
export interface Scratch {
  /**
   * Absolute path of a folder that the actions of one job, or of one call of the command line, share; `undefined` for a
   * process on its own.
   */
  shared(): Promise<string | undefined>;
  /** Absolute path of a new empty folder whose name begins with `name`; kept after the run (reports). */
  keep(name: string): Promise<string>;
  /** The same, removed at the end of the `await using` block that holds it. */
  temporary(name: string): Promise<TemporaryFolder>;
  /** Writes files below a scratch folder; the parents are made. Paths are relative to `folder` and stay inside it. */
  write(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void>;
  /** UTF-8 text of an absolute path below a scratch folder; `undefined` when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** The same in bytes. */
  readBytes(path: string): Promise<Uint8Array | undefined>;
  /** The files below a folder, as POSIX paths relative to it, sorted; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Copies one file into a scratch folder. Absolute paths, here and below. @throws {Failure} `file`. */
  copy(from: string, to: string): Promise<void>;
  /** Puts a file in the place of another one, at once and whole. @throws {Failure} `file`. */
  move(from: string, to: string): Promise<void>;
  /**
   * Makes a symbolic link that leads to `target`, in the place of an older one; its parents are made.
   *
   * @throws {Failure} `file`.
   */
  link(target: string, path: string): Promise<void>;
  /**
   * Absolute path of a folder for programs that later runs find again, only for this user.
   *
   * @throws {Failure} `file` when it belongs to somebody else.
   */
  tools(name: string): Promise<string>;
}

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}
