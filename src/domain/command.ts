/** A program to run. */
export interface Command {
  readonly program: string;
  /** Never through a shell. The caller puts `--` or `--end-of-options` before what it did not write itself. */
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** On top of those that every child gets; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
  /** How long it may take to end by itself after SIGTERM; default 2000. */
  readonly graceMs?: number;
  /** It runs code of a repository: what it starts in a session of its own is ended with it, too. */
  readonly endOrphans?: boolean;
  /** A step that must not be left half done: a signal does not end it, nor keep it from starting. */
  readonly uninterruptible?: boolean;
  readonly input?: string;
  /** Every line as it comes, without its line ending, for live output. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Bytes of each stream kept in the result, from its end; default 64 MiB. The rest is counted and dropped. */
  readonly keepBytes?: number;
}

/** How a program ended. */
export interface Completed {
  /** `null` when a signal or the time limit ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
  /** Bytes dropped from the beginning of the two streams. */
  readonly droppedBytes: number;
  readonly durationMs: number;
}
