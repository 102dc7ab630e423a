import type { StepName, StepResult } from '../domain/smoke/step.js';
import type { Worktree, Worktrees } from '../ports/worktrees.js';
import type { Ports } from '../ports/ports.js';
import type { Base } from './find-base.js';
import { cleanMembers, folderOf, type SmokeTree } from './run-cargo.js';
import { runStep } from './run-steps.js';
import type { StepLimits, StepPorts } from './step-limits.js';

type Needs = StepPorts & Pick<Ports, 'checkout' | 'stop'> & { readonly worktrees: Worktrees };

/**
 * The base beside the checkout, on the same ground: with the same target folders, and with the same versions where it
 * has no lockfile of its own. Cargo tells members of two trees apart by time only, so that what was built from one
 * would pass for the other's: they are dropped whenever the other tree's turn comes.
 */
export class BaseTree implements AsyncDisposable {
  #worktree: Worktree | undefined;
  #tree: SmokeTree | undefined;
  #turn: 'head' | 'base' = 'head';

  constructor(
    private readonly head: SmokeTree,
    readonly base: Base,
    private readonly ports: Needs,
  ) {}

  /** What the base lacks that the checkout has; known when it is open. */
  get differences(): readonly string[] {
    return this.#worktree?.differences ?? [];
  }

  async open(): Promise<SmokeTree> {
    this.#worktree ??= await this.ports.worktrees.open(this.ports.checkout.root, this.base.sha);
    this.#tree ??= await baseTree(this.head, this.#worktree.path, this.ports);
    await this.#take('base');
    return this.#tree;
  }

  async run(step: StepName, limits: Omit<StepLimits, 'label'>): Promise<StepResult> {
    return runStep(step, await this.open(), { ...limits, label: this.base.name }, this.ports);
  }

  /** Before something is built in the checkout. */
  async leave(): Promise<void> {
    await this.#take('head');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.ports.stop.aborted) await this.leave();
    await this.#worktree?.[Symbol.asyncDispose]();
  }

  async #take(turn: 'head' | 'base'): Promise<void> {
    if (this.#turn === turn) return;
    this.#turn = turn;
    await cleanMembers(this.head, this.ports);
  }
}

async function baseTree(head: SmokeTree, root: string, ports: Needs): Promise<SmokeTree> {
  const there = [];
  for (const workspace of head.workspaces) {
    const folder = folderOf({ root }, workspace);
    if ((await ports.scratch.read(`${folder}/Cargo.toml`)) === undefined) continue;
    there.push(workspace);
    const path = workspace.folder === '.' ? 'Cargo.lock' : `${workspace.folder}/Cargo.lock`;
    const lockfile = await ports.checkout.readIfPresent(path);
    if (lockfile !== undefined && (await ports.scratch.read(`${folder}/Cargo.lock`)) === undefined) {
      await ports.scratch.write(folder, new Map([['Cargo.lock', lockfile]]));
    }
  }
  return { ...head, root, workspaces: there };
}
