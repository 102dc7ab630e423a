import type { CrateRequest, InfraCrate } from '../infra/crate.js';
import type { GitReference } from '../cargo/requirement/source.js';
import type { Location } from '../failure.js';

/** A canonical version and the range that goes with it (docs/plan.md, 11.2 and 11.3). */
export interface CanonicalDependency {
  readonly name: string;
  readonly version: string;
  readonly features: readonly string[];
  /** A Cargo requirement, where 11.3 gives one. */
  readonly compatible?: string;
  /** 11.3's own words for what breaks. */
  readonly breaking?: string;
  /** What a maintainer should know about the change (11.3.2). */
  readonly note?: string;
  readonly location: Location;
}

/** One target repository of the plan (4.1, 5, 7.2, 12.2). */
export interface PlannedRepository {
  readonly name: string;
  readonly category: string;
  readonly purpose: string;
  /** 1-based phase of section 5. */
  readonly phase: number;
  readonly crates: readonly CrateRequest[];
  readonly wasm?: { readonly crates: readonly string[]; readonly useCase: string; readonly package?: string };
  readonly members?: readonly string[];
  readonly manifestPath?: string;
  readonly systemPackages: readonly string[];
  readonly contacts: readonly string[];
  readonly canary: boolean;
}

/** The fleet's source of truth (docs/interface.md, "Words"). */
export interface Plan {
  readonly infra: { readonly url: string; readonly reference: GitReference; readonly contacts: readonly string[] };
  readonly crates: ReadonlyMap<string, InfraCrate>;
  readonly canonical: ReadonlyMap<string, CanonicalDependency>;
  readonly repositories: ReadonlyMap<string, PlannedRepository>;
  readonly phases: readonly {
    readonly number: number;
    readonly title: string;
    readonly repositories: readonly string[];
  }[];
  /** TypeScript SDK exports (6.2): package name and subpath exports. */
  readonly sdk?: { readonly package: string; readonly exports: ReadonlyMap<string, string> };
}
