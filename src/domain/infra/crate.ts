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

/** A crate that a repository asks for. */
export interface CrateRequest {
  readonly name: string;
  readonly features: readonly string[];
}
