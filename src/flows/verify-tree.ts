import { posix } from 'node:path';
import { compareWithBase, isProved, ownFault } from '../domain/smoke/blame.js';
import type { Fault, StepResult } from '../domain/smoke/step.js';
import type { KeptFiles } from '../ports/kept-files.js';
import type { Worktrees } from '../ports/worktrees.js';
import type { Ports } from '../ports/ports.js';
import type { Target } from '../domain/target.js';
import { lockfilesOf } from './open-target.js';
import { type SmokeTree } from './run-cargo.js';
import { runStep } from './run-steps.js';
import { withTargetFolders } from './target-folders.js';

/** What `cargo check` and `cargo test` say about the working tree. */
export interface TreeVerification {
  readonly steps: readonly StepResult[];
  readonly passed: boolean;
  /** Whose fault it is where a step failed. */
  readonly fault?: Fault;
}

type Needs = Pick<Ports, 'checkout' | 'clock' | 'git' | 'installer' | 'log' | 'process' | 'scratch'> & {
  readonly worktrees: Worktrees;
  readonly keptFiles: KeptFiles;
};

const hour = 3_600_000;

/**
 * Checks and tests the working tree as the smoke test does (docs/plan.md, 14.3.2), and compares a failure with HEAD, so
 * that what was broken before is told apart. The checkout's files are what they were afterwards.
 */
export async function verifyTree(target: Target, ports: Needs): Promise<TreeVerification> {
  const deadline = ports.clock.now() + hour;
  const { result: verification } = await ports.keptFiles.whole(
    ports.checkout.root,
    lockfilesOf(target),
    async (): Promise<TreeVerification> => {
      await using buildable = await withTargetFolders(treeOf(target, ports.checkout.root), ports);
      const steps: StepResult[] = [];
      for (const step of ['check', 'test'] as const) {
        const result = await runStep(step, buildable.tree, { deadline, retry: 1 }, ports);
        steps.push(result);
        if (result.state !== 'fail') continue;
        const fault =
          (isProved(result) ? ownFault(result) : undefined) ??
          (await compareWithHead(result, buildable.tree, deadline, ports));
        return { steps, passed: false, fault };
      }
      return { steps, passed: steps.every(({ state }) => state === 'pass') };
    },
  );
  return verification;
}

async function compareWithHead(failed: StepResult, tree: SmokeTree, deadline: number, ports: Needs): Promise<Fault> {
  const sha = await ports.git.commit(ports.checkout.root, 'HEAD');
  if (sha === undefined) return { kind: 'unknown', why: 'There is no commit to compare with.' };
  await using worktree = await ports.worktrees.open(ports.checkout.root, sha);
  // A target folder of its own: Cargo would take what was built from one tree for the other's.
  await using target = await ports.scratch.temporary('target');
  const targetFolders = new Map(tree.workspaces.map(({ folder }) => [folder, posix.join(target.path, folder)]));
  const name = `HEAD (${sha.slice(0, 7)})`;
  const baseTree = { ...tree, root: worktree.path, targetFolders };
  const base = await runStep(failed.step, baseTree, { deadline, label: name }, ports);
  return compareWithBase(failed, base, name);
}

function treeOf({ workspaces }: Target, root: string): SmokeTree {
  return {
    root,
    workspaces: workspaces.map(({ workspace, members }) => ({
      folder: workspace.root.folder,
      packages: members.flatMap((member) => member.package?.name ?? []),
      whole: members.length === workspace.members.length,
    })),
    targetFolders: new Map(),
    wasm: { not: 'not part of a rollback' },
    typescript: { not: 'not part of a rollback' },
  };
}
