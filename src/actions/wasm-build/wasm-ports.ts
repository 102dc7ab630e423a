import type { Browser } from '../../ports/browser.js';
import type { KeptFiles } from '../../ports/kept-files.js';
import type { Ports } from '../../ports/ports.js';
import type { Worktrees } from '../../ports/worktrees.js';

export interface WasmPorts extends Ports {
  readonly worktrees: Worktrees;
  readonly keptFiles: KeptFiles;
  readonly browser: Browser;
  readonly pullRequestBase?: string;
}
