/** A place in a file of the repository or of the caller. Lines and columns are 1-based; columns count UTF-16 units. */
export interface Location {
  /** POSIX path relative to the working directory, or as the caller wrote it for a caller's file. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * Every way in which a run can end without a verdict. The code decides the exit status and nothing is ever told apart
 * by its message.
 */
export type FailureCode =
  /** An input of the call is wrong: exit 2. */
  | 'usage'
  /** The plan file is wrong: exit 2. */
  | 'plan'
  /** A manifest or lockfile cannot be read as Cargo would read it: exit 1. */
  | 'manifest'
  /** A file cannot be read or written, or lies outside its root: exit 1. */
  | 'file'
  /** A file that is to be edited has changes of somebody else: exit 1. */
  | 'dirty'
  /** A change set is malformed, too large, or touches what it may not: exit 1. */
  | 'change-set'
  /** A program that the run needs is not there or cannot start: exit 3. */
  | 'tool-missing'
  /** A program ended in a way that says nothing about the repository: exit 3. */
  | 'tool-failed'
  /** The network or a registry could not be reached: exit 3. */
  | 'network'
  /** GitHub refused or answered something unexpected: exit 1. */
  | 'github'
  /** A signal or a time limit of the caller: exit 130. */
  | 'interrupted';

export interface FailureDetails {
  /** What to do about it: one sentence that starts with a verb. */
  readonly hint?: string;
  readonly locations?: readonly Location[];
  readonly cause?: unknown;
}

/** The one error type that actions throw on purpose: what is wrong, where, and what to do. Anything else is a bug. */
export class Failure extends Error {
  readonly hint: string | undefined;
  readonly locations: readonly Location[];

  constructor(
    readonly code: FailureCode,
    message: string,
    details: FailureDetails = {},
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = 'Failure';
    this.hint = details.hint;
    this.locations = details.locations ?? [];
  }
}

/** Exit status of the command line for each code (docs/interface.md, "Command line"). */
export function exitCodeOf(code: FailureCode): 1 | 2 | 3 | 130 {
  switch (code) {
    case 'usage':
    case 'plan':
      return 2;
    case 'tool-missing':
    case 'tool-failed':
    case 'network':
      return 3;
    case 'interrupted':
      return 130;
    case 'manifest':
    case 'file':
    case 'dirty':
    case 'change-set':
    case 'github':
      return 1;
  }
}

/** `path:line:column`, as editors and people read it. */
export function formatLocation(location: Location): string {
  return `${location.path}:${location.line}:${location.column}`;
}
