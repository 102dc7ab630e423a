import type { KeptFiles } from '../../ports/kept-files.js';
import type { Branches } from '../../ports/branches.js';
import type { History } from '../../ports/history.js';
import type { Worktrees } from '../../ports/worktrees.js';
import type { Ports } from '../../ports/ports.js';
import { createBranches } from '../git/branches.js';
import { createHistory } from '../git/history.js';
import { createKeptFiles } from '../files/kept-files.js';
import { createWorktrees } from '../git/worktrees.js';

/** What a rollback needs besides the common ports: other commits and branches, and a place to check the result. */
export interface RollbackPorts extends Ports {
  readonly history: History;
  readonly branches: Branches;
  readonly worktrees: Worktrees;
  readonly keptFiles: KeptFiles;
}

export function rollbackPorts(ports: Ports): RollbackPorts {
  return {
    ...ports,
    history: createHistory(ports.process),
    branches: createBranches(ports.process),
    worktrees: createWorktrees(ports.process, ports.scratch),
    keptFiles: createKeptFiles(ports.process, ports.scratch),
  };
}
