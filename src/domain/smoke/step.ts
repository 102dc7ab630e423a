import type { Location } from '../failure.js';
import type { EnvironmentFault } from './environment-fault.js';

/** The steps of the smoke test (docs/plan.md, 13.2), in the order in which they run. */
export const stepNames = ['check', 'build', 'test', 'wasm', 'typescript'] as const;
export type StepName = (typeof stepNames)[number];

export type StepState = 'pass' | 'fail' | 'not-applicable' | 'not-run';

/** The verdict (docs/interface.md). */
export type SmokeStatus = 'pass' | 'fail' | 'already-broken' | 'environment';

/**
 * How far a command had come when something went wrong: before anything was compiled (manifests, resolution, downloads,
 * a tool that is not there), while a build script ran, while something was compiled, while a test target ran, or in a
 * program that is not Cargo.
 */
export type Stage = 'start' | 'script' | 'compile' | 'run' | 'tool';

/** One thing that a command complained about, in a form that can be compared between two trees. */
export interface StepError {
  readonly kind: 'compiler' | 'test' | 'command';
  /** Absent: what {@link stageOf} says of the kind. */
  readonly stage?: Stage;
  /** The first line that says what is wrong. */
  readonly message: string;
  /** `E0308`. */
  readonly code?: string;
  /** The package that was compiled. */
  readonly package?: string;
  /** Of that package, where Cargo said it; not for people. */
  readonly version?: string;
  /** Which of its targets, as Cargo's command line names it: `--lib`, `--test it`; `build script`. */
  readonly target?: string;
  /** Whether that package belongs to the repository; absent where Cargo did not say. */
  readonly member?: boolean;
  /** In the working directory. */
  readonly location?: Location;
  /** What the tool wrote about it; at most 4 KiB. */
  readonly rendered?: string;
  /** Beside the message what two errors have in common when they are the same; normalised, not for people. */
  readonly detail?: string;
  /** What this machine lacks, where that explains the error. */
  readonly environment?: EnvironmentFault;
}

/** How one package of the repository fared in a command. */
export interface PackageResult {
  readonly package: string;
  /** `not-run`: something that it needs failed. */
  readonly state: 'pass' | 'fail' | 'not-run';
  readonly errors: number;
  readonly warnings: number;
}

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly ignored: number;
}

export interface CommandResult {
  /** As one would type it. */
  readonly commandLine: string;
  /** POSIX, relative to the working directory. */
  readonly folder: string;
  readonly durationMs: number;
  /** `null` when the time limit or a signal ended it. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly packages: readonly PackageResult[];
  /** Bounded; {@link errorCount} counts them all. */
  readonly errors: readonly StepError[];
  readonly errorCount: number;
  readonly tests?: TestCounts;
  /** Why it is no failure that it ended with another exit code than 0. */
  readonly excuse?: string;
  /** What was looked at; absent for a command that was not started. */
  readonly seen?: Seen;
}

/** What a command looked at, good or bad: only what both trees have looked at can be compared. */
export interface Seen {
  /** The command without what differs between two trees: `cargo test`, `npm ci`. */
  readonly what: string;
  /** How far it came: `compile` means that Cargo began to compile. */
  readonly reached: 'start' | 'compile' | 'run';
  /** Whether everything that was to be compiled was. */
  readonly compiled: boolean;
  /** `package target` of what compiled, and of the build scripts that ran. */
  readonly built: ReadonlySet<string>;
  /** Test targets that could be run, as arguments: `--test it`. */
  readonly runnable: readonly TestTarget[];
  /** Test targets that ended by themselves, with what the rest of their output was. */
  readonly ended: readonly EndedTarget[];
  /** The test target that ran when the time limit came. */
  readonly unfinished?: string;
  /** Test targets that ended before several of their tests did. */
  readonly cutShort: readonly string[];
  /** The test that ran when the last of them ended, where that can be known. */
  readonly running?: string;
  /** Failed test targets of which libtest told the result, and so the names of the tests. */
  readonly explained: number;
  /** Names of the tests that were seen to pass. */
  readonly passed: ReadonlySet<string>;
  /** What programs wrote that have no format of libtest's: normalised lines. */
  readonly text: ReadonlySet<string>;
}

export interface TestTarget {
  readonly package: string;
  /** `--lib`, `--test it`, `--doc`. */
  readonly target: string;
}

export interface EndedTarget {
  /** `-p name --test it`. */
  readonly target: string;
  readonly failed: boolean;
  /** How it ended when that was not libtest's way: `exit status: 1`, `signal: 6, SIGABRT: process abort signal`. */
  readonly exit?: string;
}

/** A test or test target that failed and passed when it was run again. */
export interface FlakyTest {
  readonly step: StepName;
  /** `test tests::it_works`, or a test target. */
  readonly name: string;
  /** How often it ran and failed. */
  readonly runs: number;
  readonly failures: number;
}

/** Whose fault a failed step is. */
export type Fault =
  /** Not on the base, or with other errors there. */
  | { readonly kind: 'integration'; readonly newErrors: readonly StepError[]; readonly why: string }
  /** The base fails with the same errors. */
  | { readonly kind: 'base'; readonly why: string }
  | { readonly kind: 'environment'; readonly missing: readonly EnvironmentFault[]; readonly why: string }
  /** It cannot be told: the base could not be asked, or did not come as far. The step counts as failed. */
  | { readonly kind: 'unknown'; readonly why: string; readonly notCompared?: readonly StepError[] };

export interface StepResult {
  readonly step: StepName;
  readonly state: StepState;
  /** Why it is not applicable, was not run or failed; what a pass does not say by itself. */
  readonly why?: string;
  readonly commands: readonly CommandResult[];
  readonly durationMs: number;
  /** For a failed step. */
  readonly fault?: Fault;
  /** What failed and passed when it was run again. */
  readonly flaky?: readonly FlakyTest[];
}

export function stageOf(error: StepError): Stage {
  return error.stage ?? ({ compiler: 'compile', test: 'run', command: 'start' } as const)[error.kind];
}

/** The errors of a step's commands. */
export function errorsOf(step: StepResult): readonly StepError[] {
  return step.commands.flatMap((command) => command.errors);
}

/** The last error that says something: what to show where there is room for one. */
export function lastError(step: StepResult): StepError | undefined {
  const errors = errorsOf(step);
  return errors.findLast((error) => error.kind !== 'command') ?? errors.at(-1);
}

/** What this machine lacks, each thing once. */
export function environmentOf(step: StepResult): readonly EnvironmentFault[] {
  const faults = errorsOf(step).flatMap((error) => error.environment ?? []);
  return [...new Map(faults.map((fault) => [`${fault.kind} ${fault.missing}`, fault])).values()];
}

export function skipped(step: StepName, state: 'not-applicable' | 'not-run', why: string): StepResult {
  return { step, state, why, commands: [], durationMs: 0 };
}
