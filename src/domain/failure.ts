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
 * Every way in which a run can end without a verdict, in the words of docs/troubleshooting.md. The code decides the
 * exit status (docs/interface.md, "Command line") and nothing is ever told apart by its message.
 */
export const failureCodes = {
  usage: { exitCode: 2, means: 'An input of the call is wrong' },
  plan: { exitCode: 2, means: 'The plan file is wrong' },
  manifest: { exitCode: 1, means: 'A manifest or lockfile cannot be read as Cargo would read it' },
  file: { exitCode: 1, means: 'A file cannot be read or written, or lies outside its root' },
  dirty: { exitCode: 1, means: 'A file to be edited has uncommitted changes of somebody else' },
  'change-set': { exitCode: 1, means: 'A change set is malformed, too large, or touches what it may not' },
  'tool-missing': { exitCode: 3, means: 'A program that the run needs is not there or cannot start' },
  'tool-failed': { exitCode: 3, means: 'A program ended in a way that says nothing about the repository' },
  network: { exitCode: 3, means: 'The network or a registry could not be reached' },
  github: { exitCode: 1, means: 'GitHub refused, or answered something unexpected' },
  interrupted: { exitCode: 130, means: 'A signal or a time limit of the caller ended the run' },
} as const;

export type FailureCode = keyof typeof failureCodes;

export interface FailureDetails {
  /** What to do about it: one sentence that starts with a verb. docs/troubleshooting.md shows it. */
  readonly hint: string;
  readonly locations?: readonly Location[];
  readonly cause?: unknown;
}

/** The one error type that actions throw on purpose: what is wrong, where, and what to do. Anything else is a bug. */
export class Failure extends Error {
  readonly hint: string;
  readonly locations: readonly Location[];

  constructor(
    readonly code: FailureCode,
    message: string,
    details: FailureDetails,
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = 'Failure';
    this.hint = details.hint;
    this.locations = details.locations ?? [];
  }
}

/** Exit status of the command line for each code. */
export function exitCodeOf(code: FailureCode): (typeof failureCodes)[FailureCode]['exitCode'] {
  return failureCodes[code].exitCode;
}

/** `path:line:column`, as editors and people read it. */
export function formatLocation(location: Location): string {
  return `${location.path}:${location.line}:${location.column}`;
}
