import type { Location } from '../domain/failure.js';
import type { ActionReport } from '../domain/report/action-report.js';
import type { Log } from './log.js';

/** What started the action and takes its result: GitHub's runner, or a terminal. */
export interface Runner {
  readonly log: Log;
  /** The text of an input; `undefined` when it is absent. */
  input(name: string): string | undefined;
  /** Keeps a secret out of everything that is shown from now on. */
  hide(secret: string): void;
  /** Whether a later step can read outputs; else they are shown to whoever started us. */
  readonly hasLaterSteps: boolean;
  setOutputs(outputs: ActionReport['outputs']): Promise<void>;
  /** Adds Markdown to the summary of the job, where there is one. */
  addSummary(markdown: string): Promise<void>;
  /** Says why the step fails. */
  fail(title: string, message: string, location?: Location): void;
}
