import { resolve } from 'node:path';
import type { Log } from '../../ports/log.js';
import type { BasePorts, Ports } from '../../ports/ports.js';
import { createBrowser } from '../browser/browser.js';
import { createBuildCache } from '../cache/cache.js';
import { createCargo } from '../cargo/cargo.js';
import { openCheckout } from '../files/checkout.js';
import { createCallerFiles } from '../files/files.js';
import { createKeptFiles } from '../files/kept-files.js';
import { createScratch } from '../files/scratch.js';
import { createBranches } from '../git/branches.js';
import { createGit } from '../git/git.js';
import { createHistory } from '../git/history.js';
import { createWorktrees } from '../git/worktrees.js';
import { createInstaller } from '../installer/installer.js';
import { createProcessRunner } from '../processes/process.js';
import { createClock } from './clock.js';
import { pullRequestBase } from './pull-request-event.js';
import { runIdentity } from './run-identity.js';

/** Wires every port that needs no repository. Nothing is started or loaded before it is used. */
export function openPorts(log: Log, stop: AbortSignal, environment: NodeJS.ProcessEnv): BasePorts {
  const process = createProcessRunner(stop, environment);
  const scratch = createScratch(environment);
  const base = pullRequestBase(environment);
  return {
    log,
    scratch,
    process,
    installer: createInstaller(stop, environment),
    cargo: createCargo(process),
    git: createGit(process),
    history: createHistory(process),
    branches: createBranches(process),
    worktrees: createWorktrees(process, scratch),
    keptFiles: createKeptFiles(process, scratch),
    callerFiles: createCallerFiles(environment),
    cache: createBuildCache(environment),
    browser: createBrowser(process, scratch),
    clock: createClock(stop),
    ...(base !== undefined && { pullRequestBase: base }),
    stop,
  };
}

/** Adds the checkout, in which what an interrupted run left is put back first. */
export async function openRepository(
  ports: BasePorts,
  { workingDirectory }: { readonly workingDirectory: string },
  environment: NodeJS.ProcessEnv,
): Promise<Ports> {
  const root = resolve(environment['GITHUB_WORKSPACE'] || process.cwd(), workingDirectory);
  const checkout = await openCheckout(root, ports.git, ports.stop, runIdentity(environment).id);
  const restored = await checkout.recover();
  if (restored.length > 0) ports.log.warning(`an earlier run was interrupted; put back: ${restored.join(', ')}`);
  return { ...ports, checkout };
}
