import type { Ports } from '../ports/ports.js';

export type StepPorts = Pick<Ports, 'clock' | 'installer' | 'log' | 'process' | 'scratch'>;

export interface StepLimits {
  /** When everything must have ended; milliseconds since the epoch. */
  readonly deadline: number;
  /** The part of the time left that the step may take; 1 when it is not given. */
  readonly share?: number;
  /** Said in the log's headings: which tree this is. */
  readonly label?: string;
  /** How often a test target that failed is run again. */
  readonly retry?: number;
  /** Only these test targets, by workspace folder; all where it is absent. */
  readonly only?: ReadonlyMap<string, readonly string[]>;
}

/** The limits of a step that runs. */
export interface RunningLimits extends StepLimits {
  /** Milliseconds. */
  readonly timeLeft: () => number;
}
