import type { LedgerWave } from './ledger.js';
import { publishes, type FleetMode } from './modes.js';

/**
 * GitHub's secondary limits for requests that create content (docs.github.com, "Rate limits for the REST API"): at most
 * 80 a minute and 500 an hour for one token.
 */
export const contentLimits = { perMinute: 80, perHour: 500 } as const;

/** A leg that publishes creates a branch, a commit, a pull request, and labels, reviewers or a comment. */
const contentPerLeg = 6;
/** Reading the repository, the branch, the tree and the checks. */
const readsPerLeg = 25;
/** GitHub: legs of one matrix. */
export const maxLegs = 256;

const hourMs = 3_600_000;

/** What a wave costs at GitHub. */
export interface WaveEstimate {
  readonly legs: number;
  /** Requests that create content. */
  readonly writes: number;
  readonly reads: number;
  /** Minutes that the writes take at the least. */
  readonly minutes: number;
}

export function estimateWave(legs: number, mode: FleetMode): WaveEstimate {
  const writes = publishes(mode) ? legs * contentPerLeg : 0;
  return { legs, writes, reads: legs * readsPerLeg, minutes: Math.ceil(writes / contentLimits.perMinute) };
}

/** How many legs the hour has room for, after the waves of the last sixty minutes. */
export function affordableLegs(mode: FleetMode, at: string, waves: readonly LedgerWave[]): number {
  if (!publishes(mode)) return maxLegs;
  const now = Date.parse(at);
  const used = waves
    .filter((wave) => now - Date.parse(wave.at) < hourMs)
    .reduce((sum, wave) => sum + estimateWave(wave.legs, wave.mode).writes, 0);
  return Math.max(0, Math.floor((contentLimits.perHour - used) / contentPerLeg));
}
