import { writeCrateWords } from './crate-words.js';
import type { Plan, PlannedRepository } from './plan.js';

/** One leg of a matrix: what a job needs to know of its repository. */
export interface MatrixLeg {
  readonly repository: string;
  readonly phase: number;
  readonly category: string;
  readonly canary: boolean;
  /** As the input `crates` takes them. */
  readonly crates: string;
  readonly wasm: boolean;
}

/** GitHub's limit for the legs of a matrix. */
export const maxMatrixLegs = 256;

/**
 * What `strategy: { matrix: ${{ fromJSON(…) }} }` takes (docs.github.com, "Running variations of jobs in a workflow").
 */
export function planMatrix(
  repositories: readonly PlannedRepository[],
  plan: Plan,
): { readonly include: readonly MatrixLeg[] } {
  return {
    include: repositories.map(({ name, phase, category, canary, crates, wasm }) => ({
      repository: name,
      phase,
      category,
      canary,
      crates: writeCrateWords(crates, plan.crates).join(' '),
      wasm: wasm !== undefined,
    })),
  };
}
