import type { PackageResult, Seen, StepError, TestCounts } from './step.js';

/** What a command said, read line by line in memory that does not grow with it. */
export interface CommandOutput {
  /** @returns the text to show to people, `undefined` for what is meant for programs. */
  line(text: string, stream: 'stdout' | 'stderr'): string | undefined;
  errors(): { readonly errors: readonly StepError[]; readonly count: number };
  /**
   * @param what how the command is called in both trees.
   * @param cut whether it was ended before its end.
   */
  seen(what: string, cut: boolean): Seen;
  /** Why a command that failed without an error is none that failed. */
  excused?(): string | undefined;
  packages?(): readonly PackageResult[];
  tests?(): TestCounts | undefined;
}
