import type { Location } from '../failure.js';
import type { EnvironmentFault } from './environment-fault.js';

/** The steps of the smoke test (docs/plan.md, 13.2), in the order in which they run. */
export const stepNames = ['check', 'build', 'test', 'wasm', 'typescript'] as const;
export type StepName = (typeof stepNames)[number];

export type StepState = 'pass' | 'fail' | 'not-applicable' | 'not-run';

/** The verdict (docs/interface.md). */
export type SmokeStatus = 'pass' | 'fail' | 'already-broken' | 'environment';

/** One thing that a command complained about, in a form that can be compared between two trees. */
export interface StepError {
  readonly kind: 'compiler' | 'test' | 'command';
  /** The first line that says what is wrong. */
  readonly message: string;
  /** `E0308`. */
  readonly code?: string;
  /** The package that was compiled. */
  readonly package?: string;
  /** Whether that package belongs to the repository; absent where Cargo did not say. */
  readonly member?: boolean;
  /** In the working directory. */
  readonly location?: Location;
  /** What the tool wrote about it; at most 4 KiB. */
  readonly rendered?: string;
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
}

/** Whose fault a failed step is. */
export type Fault =
  /** Not on the base, or with other errors there. */
  | { readonly kind: 'integration'; readonly newErrors: readonly StepError[]; readonly why: string }
  /** The base fails with the same errors. */
  | { readonly kind: 'base'; readonly why: string }
  | { readonly kind: 'environment'; readonly missing: readonly EnvironmentFault[]; readonly why: string }
  /** The base could not be asked; the step counts as failed. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface StepResult {
  readonly step: StepName;
  readonly state: StepState;
  /** Why it is not applicable, was not run or failed; what a pass does not say by itself. */
  readonly why?: string;
  readonly commands: readonly CommandResult[];
  readonly durationMs: number;
  /** For a failed step. */
  readonly fault?: Fault;
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
