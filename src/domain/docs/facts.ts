import type { GitSource } from '../cargo/requirement/source.js';
import type { InfraCrate } from '../infra/crate.js';
import type { ChangeRecord } from '../infra/record.js';

/** An infra crate that the repository depends on, as its documents tell it. */
export interface DocumentedCrate {
  readonly name: string;
  /** The plan's crate; absent for one that only the infra workspace knows. */
  readonly crate?: InfraCrate;
  /** Features that some package asks for, sorted. */
  readonly features: readonly string[];
  /** Names of the packages that depend on it, sorted. */
  readonly packages: readonly string[];
  /** Some package cannot be built without it. */
  readonly required: boolean;
}

/** What the documents of an integrated repository say (docs/plan.md, 15). */
export interface IntegrationFacts {
  /** Its name, without the owner. */
  readonly repository: string;
  readonly purpose?: string;
  readonly infra: GitSource;
  /** In the plan's order. */
  readonly crates: readonly DocumentedCrate[];
  readonly contacts: readonly string[];
  readonly record: ChangeRecord;
  /** Entries stand in `[workspace.dependencies]`. */
  readonly inherited: boolean;
  /** The Cargo feature that optional crates stand behind. */
  readonly optionalFeature: string;
}
