import { sha256 } from '../text/sha256.js';

/** What built dependencies depend on. */
export interface CacheIngredients {
  /** Whose code may have written it: what one repository built is never another one's beginning. */
  readonly repository: string;
  /** The kind of machine. */
  readonly runner: string;
  /** What `rustc -vV` writes. */
  readonly toolchain: string;
  /** Texts of the files that choose profiles, flags and toolchain. */
  readonly settings: readonly string[];
  /** The infra source and crates that the plan gives the repository. */
  readonly plan: string;
  /** Texts of the lockfiles, or of the manifests where there is none. */
  readonly lockfiles: readonly string[];
}

/** The key of a cache, and those of others that are good to begin with: nearest first. */
export function cacheKeys(ingredients: CacheIngredients): { readonly key: string; readonly others: readonly string[] } {
  const short = (...texts: readonly string[]): string => sha256(JSON.stringify(texts)).slice(0, 12);
  const runner = ingredients.runner.replace(/[^\w-]/g, '_');
  const { repository, toolchain, settings } = ingredients;
  const machine = `infra-smoke-v1-${runner}-${short(repository.toLowerCase(), toolchain, ...settings)}`;
  const planned = `${machine}-${short(ingredients.plan)}`;
  return { key: `${planned}-${short(...ingredients.lockfiles)}`, others: [`${planned}-`, `${machine}-`] };
}
