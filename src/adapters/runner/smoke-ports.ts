import type { Browser } from '../../ports/browser.js';
import type { BuildCache } from '../../ports/cache.js';
import type { KeptFiles } from '../../ports/kept-files.js';
import type { Worktrees } from '../../ports/worktrees.js';
import type { Ports } from '../../ports/ports.js';
import { createBrowser } from '../browser/browser.js';
import { createBuildCache } from '../cache/cache.js';
import { createKeptFiles } from '../files/kept-files.js';
import { pullRequestBase } from './pull-request-event.js';
import { createWorktrees } from '../git/worktrees.js';

/** What a run of the repository's own code needs besides the common ports. */
export interface SmokePorts extends Ports {
  readonly worktrees: Worktrees;
  readonly keptFiles: KeptFiles;
  readonly cache: BuildCache;
  readonly pullRequestBase?: string;
}

export function smokePorts(ports: Ports, _inputs: unknown, environment: NodeJS.ProcessEnv): SmokePorts {
  const base = pullRequestBase(environment);
  return {
    ...ports,
    worktrees: createWorktrees(ports.process, ports.scratch),
    keptFiles: createKeptFiles(ports.process, ports.scratch),
    cache: createBuildCache(environment),
    ...(base !== undefined && { pullRequestBase: base }),
  };
}

/** The same with a browser to try modules in. */
export function wasmPorts(
  ports: Ports,
  inputs: unknown,
  environment: NodeJS.ProcessEnv,
): SmokePorts & { readonly browser: Browser } {
  return { ...smokePorts(ports, inputs, environment), browser: createBrowser(ports.process, ports.scratch) };
}
