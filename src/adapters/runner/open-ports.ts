import type { Redact } from '../../domain/report/redact-report.js';
import type { Log } from '../../ports/log.js';
import type { BasePorts, Ports } from '../../ports/ports.js';
import { createBrowser } from '../browser/browser.js';
import { createCargo } from '../cargo/cargo.js';
import { openCheckout } from '../files/checkout.js';
import { createCallerFiles } from '../files/caller-files.js';
import { createKeptFiles } from '../files/kept-files.js';
import { createScratch } from '../files/scratch.js';
import { createBranches } from '../git/branches.js';
import { createGit } from '../git/git.js';
import { createHistory } from '../git/history.js';
import { createWorktrees } from '../git/worktrees.js';
import { createInstaller } from '../installer/installer.js';
import { withheldVariables } from '../processes/environment.js';
import { createProcessRunner } from '../processes/process.js';
import { createClock } from './clock.js';
import { pullRequestBase } from './pull-request-event.js';
import { redactedFiles } from './redaction.js';
import { ownerOf, runIdentity } from './run-identity.js';
import { resolveWorkingDirectory } from './working-directory.js';

/** Wires every port that needs no repository. Nothing is started or loaded before it is used. */
export function openPorts(log: Log, redact: Redact, stop: AbortSignal, environment: NodeJS.ProcessEnv): BasePorts {
  const process = createProcessRunner(stop, environment);
  const scratch = createScratch(environment);
  const base = pullRequestBase(environment);
  return {
    log,
    scratch,
    process,
    withheldVariables: withheldVariables(environment),
    installer: createInstaller(stop, environment),
    cargo: createCargo(process),
    git: createGit(process),
    history: createHistory(process),
    branches: createBranches(process),
    worktrees: createWorktrees(process, scratch),
    keptFiles: createKeptFiles(process, scratch),
    callerFiles: redactedFiles(createCallerFiles(environment), redact),
    browser: createBrowser(process, scratch),
    clock: createClock(stop),
    ...(base !== undefined && { pullRequestBase: base }),
    stop,
  };
}

export interface Place {
  readonly workingDirectory: string;
}

/** Adds the checkout, in which what an interrupted run left is put back first; no other run works in it meanwhile. */
export async function openRepository(ports: BasePorts, place: Place, environment: NodeJS.ProcessEnv): Promise<Ports> {
  return withCheckout(ports, place, environment, { isWriting: true });
}

/** The same for an action that never changes the checkout: others may work in it. */
export async function openRepositoryToRead(
  ports: BasePorts,
  place: Place,
  environment: NodeJS.ProcessEnv,
): Promise<Ports> {
  return withCheckout(ports, place, environment, { isWriting: false });
}

async function withCheckout(
  ports: BasePorts,
  { workingDirectory }: Place,
  environment: NodeJS.ProcessEnv,
  how: { readonly isWriting: boolean },
): Promise<Ports> {
  const { git, log, stop } = ports;
  const root = await resolveWorkingDirectory(workingDirectory, environment);
  const run = { id: runIdentity(environment).id, owner: ownerOf(environment), stop };
  const checkout = await openCheckout(root, git, { ...run, onWait: (message) => log.info(message) });
  const { restored, left } = await checkout.recover(how);
  if (restored.length > 0) log.warning(`an earlier run was interrupted; put back: ${restored.join(', ')}`);
  if (left.length > 0) log.warning(`an earlier run was interrupted; not put back: ${left.join('; ')}`);
  return { ...ports, checkout };
}
