import type { GitReference } from './cargo/source.js';
import type { CrateRequest } from './plan/plan.js';

/**
 * What an integration did, so that it can be undone (contract, "change record"): it travels as commit trailers and as a
 * fenced block in INFRA_DEPENDENCIES.md.
 */
export interface ChangeRecord {
  /** Stable id of the integration: derived from what was asked for, so that a repeated run has the same. */
  readonly id: string;
  /** ISO date (UTC) of the first run that made it. */
  readonly date: string;
  readonly infra: { readonly url: string; readonly reference: GitReference };
  readonly crates: readonly CrateRequest[];
  readonly entries: readonly RecordedEntry[];
  /** Files that the integration created or edited. */
  readonly files: readonly { readonly path: string; readonly created: boolean }[];
}

/** One thing that was written into a manifest. */
export interface RecordedEntry {
  readonly manifest: string;
  /** Keys from the root to the table. */
  readonly table: readonly string[];
  readonly key: string;
  /** What stood there before, as source text; `null` when the entry is new. */
  readonly previous: string | null;
  /** Features that were added to an entry which stood there before. */
  readonly addedFeatures: readonly string[];
}
