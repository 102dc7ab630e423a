import type { FolderEntry } from './domain/cargo/links.js';
import type { MetadataOutcome, MetadataRequest } from './domain/cargo/graph.js';
import type { Command, Completed } from './domain/command.js';
import type { Location } from './domain/failure.js';
import type { FileChange } from './domain/change-set/change-set.js';
import type { PageFile } from './domain/wasm/browser-page.js';

/** Everything outside us that an action may need. A run function takes the part that it uses: `Pick<Ports, 'git' | 'log'>`. */
export interface Ports {
  readonly log: Log;
  readonly scratch: Scratch;
  readonly process: ProcessRunner;
  readonly cargo: Cargo;
  readonly git: Git;
  readonly checkout: Checkout;
  readonly callerFiles: CallerFiles;
  readonly clock: Clock;
  /** Aborted when a signal asks us to stop. */
  readonly stop: AbortSignal;
}

/** What people read while the action runs. Text is escaped by the adapter; repository text may be passed as it is. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  debug(message: string): void;
  /** A folded section around `body`. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** A folded section for a child's output: no line of it is read as a workflow command. Annotate after it, not inside. */
  outputGroup<T>(title: string, body: (line: (text: string) => void) => Promise<T>): Promise<T>;
  annotate(severity: 'error' | 'warning' | 'notice', title: string, message: string, location?: Location): void;
}

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

export interface ProcessRunner {
  /**
   * Runs a program to its end; time limit and stop signal end its whole process tree.
   *
   * @throws {Failure} `tool-missing` when the program is not there, `interrupted` when we are asked to stop.
   */
  run(command: Command): Promise<Completed>;
}

export interface Cargo {
  /**
   * `cargo metadata` for a manifest outside the repository, run from its own folder with a toolchain that the
   * repository does not choose. Writes or updates the Cargo.lock beside it.
   *
   * @throws {Failure} `tool-missing` without cargo.
   */
  metadata(request: MetadataRequest): Promise<MetadataOutcome>;
  /** The version of cargo, for example `1.95.0`. @throws {Failure} `tool-missing`. */
  version(toolchain?: string): Promise<string>;
}

export interface Git {
  /** `undefined` outside a git checkout. */
  topLevel(folder: string): Promise<string | undefined>;
  /** Absolute path of the git directory (of the worktree, where it is one). */
  gitDirectory(root: string): Promise<string>;
  /** The commit that is checked out and the branch's name (`HEAD` when detached). */
  head(root: string): Promise<{ readonly sha: string; readonly ref: string }>;
  /** POSIX paths, relative to `root`, of the files that are tracked or untracked and not ignored. */
  files(root: string): Promise<readonly string[]>;
  /** The text of a file at a revision, `undefined` where it is not there. Path relative to `root`. */
  textAt(root: string, revision: string, path: string): Promise<string | undefined>;
  /**
   * The texts of several files at a revision, `null` where one is not there. `now` has what the working tree has: a file
   * that is the same byte for byte is not read from git again.
   */
  textsAt(
    root: string,
    revision: string,
    now: ReadonlyMap<string, string | null>,
  ): Promise<ReadonlyMap<string, string | null>>;
  /** Paths relative to `root` that differ from HEAD, staged or not; untracked files among them. */
  changed(root: string): Promise<readonly string[]>;
  isTracked(root: string, path: string): Promise<boolean>;
}

/** How {@link Checkout.apply} writes. */
export interface ApplyOptions {
  readonly hold?: boolean;
  readonly keep?: readonly string[];
}

/** The working tree under `working-directory`. Paths are POSIX, relative to its root, and stay inside it after symlinks are resolved. */
export interface Checkout {
  /** Absolute, symlinks resolved. */
  readonly root: string;
  /** All files: git's view where there is one, else every file outside `.git`, `target` and `node_modules`. Sorted. */
  files(): Promise<readonly string[]>;
  /**
   * Which of the {@link files} are no files on the disk, but lead to a folder: links that stay inside, and submodules that
   * are checked out. A link that leaves the checkout, or that leads into `.git` or `target`, is not among them.
   */
  folderEntries(paths: readonly string[]): Promise<ReadonlyMap<string, FolderEntry>>;
  /** UTF-8 text, byte order mark kept. @throws {Failure} `file` when missing, unreadable, outside, or not UTF-8. */
  read(path: string): Promise<string>;
  /** `undefined` when there is no such file; everything else as {@link read}. */
  readIfPresent(path: string): Promise<string | undefined>;
  /**
   * Puts `changes` into the tree: all or none. Before the first write the bytes that stand there are kept in a journal in
   * the git directory; a failure or a signal puts them back. With `hold` the journal stays until {@link release} or
   * {@link restore}, also over later processes. `keep` names files that other programs may write meanwhile: putting back
   * brings them back, too.
   *
   * @throws {Failure} `file` when a file's `before` is not what is there, or it cannot be written; nothing is changed then.
   */
  apply(changes: readonly FileChange[], options?: ApplyOptions): Promise<void>;
  /** Puts back what an interrupted or held change left. Returns the paths restored; empty when there was nothing. */
  restore(): Promise<readonly string[]>;
  /** {@link restore}, unless the change is held by this very run (the boundary calls it before every action). */
  recover(): Promise<readonly string[]>;
  /** Forgets the journal of a held change: it stays. */
  release(): Promise<void>;
}

/** Files that the caller names: absolute, or relative to `GITHUB_WORKSPACE`, else to the current folder. */
export interface CallerFiles {
  /** @throws {Failure} `file` when it is missing or unreadable. */
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<string>;
  /** Text files below a folder, by relative path; for folders of reports. */
  readFolder(path: string, suffix: string): Promise<ReadonlyMap<string, string>>;
  /** The plan that comes with the action; `compiled` is what the build made of it, perhaps of an older text. */
  builtInPlan(): Promise<{ readonly path: string; readonly text: string; readonly compiled?: string }>;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Files of the checkout that programs which we start may write, such as Cargo.lock. */
export interface KeptFiles {
  /** Runs `body`; after it, whatever its end, the files are what they were, missing ones too. */
  during<T>(root: string, paths: readonly string[], body: () => Promise<T>): Promise<T>;
}

/** A web browser without a window. */
export interface Browser {
  /** The name of the program; `undefined` where this machine has none. */
  find(cwd: string): Promise<string | undefined>;
  /**
   * Opens `index.html` among `files`, which are served on this machine only. The page says what it found with a POST to
   * `/result` and loads `/wait`, which is answered after that.
   *
   * @returns what the page posted, if it did within the time; and the end of what the browser wrote.
   */
  visit(
    program: string,
    files: ReadonlyMap<string, PageFile>,
    timeoutMs: number,
  ): Promise<{ readonly posted: string | undefined; readonly said: string }>;
}

/** GitHub's cache. It only ever saves time: what goes wrong with it is told and changes nothing. */
export interface BuildCache {
  /** Why there is none here. */
  readonly unavailable?: string;
  /** Absolute path of Cargo's home. */
  readonly cargoHome: string;
  /** Which kind of machine this is, for a key. */
  readonly runner: string;
  /** The key of what was restored; `undefined` when nothing was. Absolute paths. */
  restore(paths: readonly string[], key: string, otherKeys: readonly string[]): Promise<string | undefined>;
  /** Why nothing was saved; `undefined` when it was. */
  save(paths: readonly string[], key: string): Promise<string | undefined>;
}
