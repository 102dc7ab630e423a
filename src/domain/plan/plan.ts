import type { GitReference } from '../cargo/requirement/source.js';
import type { Location } from '../failure.js';

/** How far a crate can be built for wasm32 (docs/plan.md, 6.1). */
export type WasmStatus = 'full' | 'partial' | 'none';

/** One crate of the infra workspace (docs/plan.md, 2, 6.1 and 12.4). */
export interface InfraCrate {
  readonly name: string;
  /** The version that the infra workspace has, for example `0.1.0`. */
  readonly version: string;
  /** What manifests ask for, for example `0.1`; the plan's own or, without one, major and minor of {@link version}. */
  readonly requirement: string;
  readonly purpose: string;
  /** 0 depends on no other infra crate. */
  readonly layer: number;
  readonly dependencies: readonly string[];
  /** Every feature that the crate has. */
  readonly features: readonly string[];
  /** Features that only build natively. */
  readonly nativeFeatures: readonly string[];
  readonly wasm: { readonly status: WasmStatus; readonly note: string };
  /**
   * External packages in the crate's public signatures: there a second version is an error of types, not only of size.
   */
  readonly exposes: readonly string[];
  /** Canonical packages that the crate depends on; absent where the plan does not say. */
  readonly uses?: readonly string[];
  /** `use` lines of the plan (7.3), as it has them. */
  readonly plannedImports: readonly string[];
  /** A `use` line of names that the crate exports, and an example; `use NAME;` where the plan has none. */
  readonly usage: { readonly import: string; readonly example?: string };
}

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

/** A crate that a repository asks for. */
export interface CrateRequest {
  readonly name: string;
  readonly features: readonly string[];
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
