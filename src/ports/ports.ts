import type { CallerFiles } from './caller-files.js';
import type { Cargo } from './cargo.js';
import type { Checkout } from './checkout.js';
import type { Clock } from './clock.js';
import type { Git } from './git.js';
import type { ProcessRunner } from './processes.js';
import type { Log } from './log.js';
import type { Scratch } from './scratch.js';

/** Everything outside us that an action may need. A run function takes the part that it uses: `Pick<Ports, 'git' | 'log'>`. */
export interface Ports {
  readonly log: Log;
  readonly scratch: Scratch;
  readonly process: ProcessRunner;
  readonly cargo: Cargo;
  readonly git: Git;
  readonly checkout: Checkout;
  readonly callerFiles: CallerFiles;
  readonly clock: Clock;
  /** Aborted when a signal asks us to stop. */
  readonly stop: AbortSignal;
}
