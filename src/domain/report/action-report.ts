import type { Location } from '../failure.js';

/**
 * What an action says at its end: the one shape that the boundary turns into outputs, summary, annotations and exit
 * status.
 */
export interface ActionReport {
  /** Without `report`, which the boundary adds. */
  readonly outputs: Readonly<Record<string, string | number | boolean>>;
  /** Markdown for the job summary: the verdict first, then what to do, then tables. */
  readonly summary: string;
  readonly annotations?: readonly Annotation[];
  /** Becomes the JSON report; it validates against the action's schema in `schemas/`. */
  readonly report: unknown;
  /** Where the caller also wants the report. */
  readonly reportFile?: string;
  /** Why the step fails; absent when the verdict is good. */
  readonly failed?: string;
  /** The verdict is about this machine and not about the repository: exit 3 instead of 1. */
  readonly environment?: boolean;
}

export interface Annotation {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly location?: Location;
}
