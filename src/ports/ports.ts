import type { Branches } from './branches.js';
import type { Browser } from './browser.js';
import type { CallerFiles } from './caller-files.js';
import type { Cargo } from './cargo.js';
import type { Checkout } from './checkout.js';
import type { Clock } from './clock.js';
import type { Git } from './git.js';
import type { History } from './history.js';
import type { Installer } from './installer.js';
import type { KeptFiles } from './kept-files.js';
import type { Log } from './log.js';
import type { ProcessRunner } from './processes.js';
import type { Scratch } from './scratch.js';
import type { Worktrees } from './worktrees.js';

/**
 * Everything outside us that an action may need. A run function takes the part that it uses: `Pick<Ports, 'git' |
 * 'log'>`.
 */
export interface Ports {
  readonly log: Log;
  readonly scratch: Scratch;
  readonly process: ProcessRunner;
  /** Names of the caller's environment variables that no program which we start gets. */
  readonly withheldVariables: readonly string[];
  readonly installer: Installer;
  readonly cargo: Cargo;
  readonly git: Git;
  readonly history: History;
  readonly branches: Branches;
  readonly worktrees: Worktrees;
  readonly checkout: Checkout;
  readonly keptFiles: KeptFiles;
  readonly callerFiles: CallerFiles;
  readonly browser: Browser;
  readonly clock: Clock;
  /** The commit that the pull request of this run is based on. */
  readonly pullRequestBase?: string;
  /** Aborted when a signal asks us to stop. */
  readonly stop: AbortSignal;
}

/** What there is without a repository. */
export type BasePorts = Omit<Ports, 'checkout'>;
