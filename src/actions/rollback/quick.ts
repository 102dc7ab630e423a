import { scopedBranch } from '../../domain/change-set/branch-name.js';
import { integrationBranch } from '../../domain/change-set/change-set.js';
import { Failure } from '../../domain/failure.js';
import { uncommittedIntegration } from '../../flows/find-integration.js';
import { changeToldBy } from '../../domain/infra/trailers.js';
import type { LoggedCommit } from '../../domain/git-log.js';
import { findIntegrationBranch } from './integration-branch.js';
import { resultFiles, type Edits } from './edits.js';
import { nothing, type Outcome, type RollbackContext, type RollbackPorts } from './outcome.js';
import { undoInTree } from './undo.js';

/** What there is of the integration branch. */
interface BranchState {
  readonly name: string;
  /** It is checked out. */
  readonly isHere: boolean;
  /** Its commit here, or at `origin` as this clone knows it. */
  readonly tip?: string;
  readonly isLocal: boolean;
  /** `undefined` when origin could not be asked. */
  readonly isOnOrigin: boolean | undefined;
  /** The branch that it is to be merged into, its commit as {@link tip}, and where the two part. */
  readonly target?: string;
  readonly targetTip?: string;
  /** The target branch is here, at that commit: one that is elsewhere is not moved, it belongs to its owner. */
  readonly targetIsLocal: boolean;
  readonly mergeBase?: string;
  readonly peoples: readonly LoggedCommit[];
}

/**
 * Discards an integration that is not merged (docs/plan.md, 14.3.1): the working tree and the index go back to the
 * base, and the change set asks to close the pull request. Only the integration branch is ever touched; people's
 * commits on it are named, and a local branch that has some stays.
 */
export async function quick(context: RollbackContext, ports: RollbackPorts): Promise<Outcome> {
  const { checkout, branches } = ports;
  const { root } = checkout;
  const edits = await uncommittedEdits(context, ports);
  const branch = await branchState(context, ports);
  const discardsBranch = branch.isHere || (branch.isLocal && branch.peoples.length === 0);
  if (edits.size === 0 && !discardsBranch && branch.isOnOrigin === false) {
    return nothing(
      'Nothing to discard: no integration is in the working tree, and origin has no branch ' +
        `\`${branch.name}\`. One that is merged is rolled back by \`mode: full\`.${keptBranch(branch)}`,
    );
  }
  if (branch.isHere) await requireNoOtherEdits(edits, branch, ports);
  const files = await resultFiles(edits, ports);
  const paths = files.map(({ path }) => path);
  return {
    ...nothing(says(files.length, branch)),
    operation: 'discarded',
    files,
    followUps: branch.peoples.map(
      ({ sha, author, message }) =>
        `${sha} of ${author} is on the branch and goes with it: ${message.split('\n', 1)[0] ?? ''}`,
    ),
    foreignCommits: branch.peoples,
    ...(branch.isOnOrigin !== false && { action: 'close' as const }),
    ...(branch.target !== undefined &&
      branch.mergeBase !== undefined && { base: { ref: branch.target, sha: branch.mergeBase } }),
    updateIndex: () => branches.unstage(root, paths),
    leaveBranch: () => leaveBranch(root, branch, ports),
  };
}

/** What an integration left in the working tree without a commit, taken back. */
async function uncommittedEdits(context: RollbackContext, ports: RollbackPorts): Promise<Edits> {
  const layer = await uncommittedIntegration(context.target, ports, () => undefined);
  if (layer === undefined) return new Map();
  const { states } = await undoInTree([layer], context, ports);
  return new Map(states);
}

async function branchState(
  { scope }: RollbackContext,
  { checkout, git, branches, history }: RollbackPorts,
): Promise<BranchState> {
  const { root } = checkout;
  const { ref } = await git.head(root);
  const plain = scopedBranch(integrationBranch, scope);
  const { name, isHere, target } = await findIntegrationBranch(ref, plain, root, branches);
  const [tip, isOnOrigin] = await Promise.all([branches.tip(root, name), branches.isOnOrigin(root, name)]);
  const isLocal = (await git.commit(root, `refs/heads/${name}`)) !== undefined;
  const targetTip = target === undefined ? undefined : await branches.tip(root, target);
  const localTarget = target === undefined ? undefined : await git.commit(root, `refs/heads/${target}`);
  const targetIsLocal = localTarget !== undefined && localTarget === targetTip;
  const mergeBase = tip && targetTip ? await branches.mergeBase(root, tip, targetTip) : undefined;
  if (isHere && mergeBase === undefined) {
    throw new Failure('usage', `where ${name} began cannot be told: its target branch is not in this clone`, {
      hint: 'Check out with `fetch-depth: 0`, so that the default branch is there, too.',
    });
  }
  const commits = mergeBase === undefined ? [] : await history.log(root, { range: `${mergeBase}..${tip ?? 'HEAD'}` });
  const peoples = commits.filter(({ message, parents }) => parents.length < 2 && changeToldBy(message) === undefined);
  return {
    name,
    isHere,
    isLocal,
    isOnOrigin,
    peoples,
    targetIsLocal,
    ...(targetTip !== undefined && { targetTip }),
    ...(tip !== undefined && { tip }),
    ...(target !== undefined && { target }),
    ...(mergeBase !== undefined && { mergeBase }),
  };
}

/** Leaving the branch must not take people's uncommitted work along. */
async function requireNoOtherEdits(edits: Edits, branch: BranchState, { git, checkout }: RollbackPorts): Promise<void> {
  const others = (await git.changed(checkout.root)).filter((path) => !edits.has(path));
  if (others.length === 0) return;
  throw new Failure(
    'dirty',
    `${others.join(', ')} ${others.length === 1 ? 'has' : 'have'} uncommitted changes that infra-actions did not make`,
    {
      hint: `Commit or stash them first: ${branch.name} is left for ${branch.target ?? 'its base'}.`,
      locations: others.map((path) => ({ path, line: 1, column: 1 })),
    },
  );
}

async function leaveBranch(root: string, branch: BranchState, { branches }: RollbackPorts): Promise<void> {
  const { isHere, mergeBase, target, targetTip, targetIsLocal } = branch;
  if (isHere && mergeBase !== undefined) {
    await branches.checkOut(root, {
      sha: targetTip ?? mergeBase,
      ...(targetIsLocal && target !== undefined && { branch: target }),
    });
  }
  if (branch.isLocal && branch.peoples.length === 0) await branches.deleteLocal(root, branch.name);
}

function says(files: number, branch: BranchState): string {
  const tree = files > 0 ? 'The working tree is back at its base.' : '';
  const here = branch.isHere ? `The checkout is on ${branch.target ?? 'the base'} again.` : '';
  const remote =
    branch.isOnOrigin === false
      ? ''
      : branch.isOnOrigin === true
        ? `The change set closes the pull request of \`${branch.name}\` and deletes the branch.`
        : `Origin could not be asked; the change set closes the pull request of \`${branch.name}\` if ` +
          'there is one.';
  return [tree, here, remote, keptBranch(branch).trim()].filter((sentence) => sentence !== '').join(' ');
}

function keptBranch({ name, isLocal, peoples }: BranchState): string {
  if (!isLocal || peoples.length === 0) return '';
  return (
    ` The local branch \`${name}\` stays, because people's commits are on it: ` +
    `${peoples.map(({ sha }) => sha.slice(0, 12)).join(', ')}.`
  );
}
