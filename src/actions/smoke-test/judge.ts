import { compareWithBase, ownFault } from '../../domain/smoke/blame.js';
import type { Fault, StepName, StepResult } from '../../domain/smoke/step.js';
import type { Base } from '../../flows/find-base.js';
import { findCulprit, type CulpritReport } from '../../flows/find-culprit.js';
import { cleanMembers, folderOf, runStep, type SmokeTree, type StepPorts } from '../../flows/run-steps.js';
import type { Worktrees } from '../../ports/worktrees.js';
import type { Ports } from '../../ports/ports.js';

export interface JudgeRequest {
  readonly tree: SmokeTree;
  readonly steps: readonly StepResult[];
  /** Asked for only when the base is needed. */
  readonly base: () => Promise<Base | { readonly none: string }>;
  readonly baseline: 'auto' | 'always' | 'never';
  readonly culprit: boolean;
  /** Names of the infra crates, lowest layer first. */
  readonly knownCrates: readonly string[];
  /** Texts of the manifests of the checkout, by path. */
  readonly manifests: ReadonlyMap<string, string>;
  readonly deadline: number;
}

export interface Judgement {
  /** The steps with the fault of each that failed. */
  readonly steps: readonly StepResult[];
  readonly base?: Base;
  readonly baseSteps: readonly StepResult[];
  readonly culprit?: CulpritReport;
}

type Needs = StepPorts & Pick<Ports, 'checkout' | 'git' | 'stop'> & { readonly worktrees: Worktrees };

/** Says whose fault each failed step is: this machine's, the base's or the change's, and then which crate's. */
export async function judge(request: JudgeRequest, ports: Needs): Promise<Judgement> {
  const { steps, baseline } = request;
  const told = steps.map((step) => (step.state === 'fail' ? withFault(step, ownFault(step)) : step));
  const ran = (step: StepResult): boolean => step.state === 'pass' || step.state === 'fail';
  const open = told.filter((step) => (baseline === 'always' ? ran(step) : step.state === 'fail' && !step.fault));
  if (open.length === 0) return { steps: told, baseSteps: [] };
  if (baseline === 'never')
    return { steps: unknown(told, 'The base was not asked (`baseline` is `never`).'), baseSteps: [] };
  const base = await request.base();
  if ('none' in base) return { steps: unknown(told, base.none), baseSteps: [] };
  return compare(told, open, base, request, ports);
}

async function compare(
  told: readonly StepResult[],
  open: readonly StepResult[],
  base: Base,
  request: JudgeRequest,
  ports: Needs,
): Promise<Judgement> {
  await using worktree = await ports.worktrees.open(ports.checkout.root, base.sha);
  try {
    const tree = await baseTree(request.tree, worktree.path, ports);
    const limits = { deadline: request.deadline, label: base.name };
    const baseSteps: StepResult[] = [];
    for (const { step } of open) baseSteps.push(await runStep(step, tree, limits, ports));
    const onBase = (name: StepName): StepResult | undefined => baseSteps.find((step) => step.step === name);
    const steps = told.map((step) => {
      const other = onBase(step.step);
      return step.state === 'fail' && !step.fault && other
        ? withFault(step, compareWithBase(step, other, base.name))
        : step;
    });
    const broken = steps.find((step) => step.fault?.kind === 'integration');
    const culprit =
      broken && request.culprit
        ? await findCulprit(
            {
              head: broken,
              base: onBase(broken.step),
              tree,
              manifests: request.manifests,
              known: request.knownCrates,
              deadline: request.deadline,
            },
            ports,
          )
        : undefined;
    return { steps, base, baseSteps, ...(culprit && { culprit }) };
  } finally {
    // Cargo tells members of two trees apart by time only: what was built from the base would pass for the checkout's.
    if (!ports.stop.aborted) await cleanMembers(request.tree, ports);
  }
}

/** The base with the same target folders, and with the same versions where it has no lockfile of its own. */
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

function unknown(steps: readonly StepResult[], why: string): readonly StepResult[] {
  return steps.map((step) => (step.state === 'fail' && !step.fault ? withFault(step, { kind: 'unknown', why }) : step));
}

function withFault(step: StepResult, fault: Fault | undefined): StepResult {
  return fault === undefined ? step : { ...step, fault };
}
