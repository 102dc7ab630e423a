import { resolve } from 'node:path';
import type { Ports } from '../../ports/ports.js';
import type { Log } from '../../ports/log.js';
import { createCargo } from '../cargo/cargo.js';
import { openCheckout } from '../files/checkout.js';
import { createCallerFiles } from '../files/files.js';
import { createScratch } from '../files/scratch.js';
import { createGit } from '../git/git.js';
import { createProcessRunner } from '../processes/process.js';
import { createClock } from './clock.js';
import { runIdentity } from './run-identity.js';

/** The ports that all actions have. */
export async function openPorts(
  workingDirectory: string | undefined,
  log: Log,
  stop: AbortSignal,
  environment: NodeJS.ProcessEnv,
): Promise<Ports> {
  const processRunner = createProcessRunner(stop, environment);
  const git = createGit(processRunner);
  const scratch = createScratch(environment);
  const root = resolve(environment['GITHUB_WORKSPACE'] || process.cwd(), workingDirectory ?? '.');
  return {
    log,
    scratch,
    process: processRunner,
    cargo: createCargo(processRunner),
    git,
    checkout: await openCheckout(root, git, stop, runIdentity(environment).id),
    callerFiles: createCallerFiles(environment),
    clock: createClock(stop),
    stop,
  };
}
