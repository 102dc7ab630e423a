import { lockfileIn } from '../../domain/cargo/manifest/folder.js';
import { formatReference } from '../../domain/infra/reference.js';
import type { ChangeSet } from '../../domain/change-set/change-set.js';
import { commitChangeOf, fileChangeOf } from '../../domain/change-set/write.js';
import { Failure } from '../../domain/failure.js';
import { dependenciesFile } from '../../domain/infra/own-files.js';
import { contactsOf } from '../../domain/docs/gather-facts.js';
import { findReadme } from '../../domain/docs/readme.js';
import { unifiedDiff } from '../../domain/patch/unified-diff.js';
import {
  branchOf,
  rollbackBody,
  rollbackMessage,
  rollbackTitle,
  type RollbackFacts,
} from '../../domain/rollback/texts.js';
import { compareWithHead, findBase, type StagedChange } from '../../flows/compare-with-head.js';
import { findScope } from '../../flows/find-scope.js';
import { lockfilesOf, openTarget } from '../../flows/open-target.js';
import { writeChange, type WrittenChange } from '../../flows/write-change.js';
import { verifyTree, type TreeVerification } from '../../flows/verify-tree.js';
import { full } from './full.js';
import type { Mode, RollbackInputs } from './inputs.js';
import type { Outcome, RollbackContext, RollbackPorts } from './outcome.js';
import { partial } from './partial.js';
import { pin } from './pin.js';
import { quick } from './quick.js';
import { unpin } from './unpin.js';

export interface RollbackResult extends Outcome {
  readonly mode: Mode;
  readonly dryRun: boolean;
  readonly repository: string;
  /** `undefined`: not asked for, or there was nothing to verify. */
  readonly verification?: TreeVerification;
  readonly facts: RollbackFacts;
  readonly changeSet?: WrittenChange['changeSet'];
  readonly diff?: WrittenChange['diff'];
}

type ModeStory = (context: RollbackContext, ports: RollbackPorts) => Promise<Outcome>;

const stories: Readonly<Record<Mode, ModeStory>> = { full, partial, quick, pin, unpin };

/**
 * Takes an integration back: all of it, some crates, or what is not merged yet; or pins it to a good revision and
 * unpins it. The edits are decided first; then they become a change set and, unless this is a dry run, the same bytes
 * go into the working tree.
 *
 * @throws {Failure} `usage`, `plan`, `manifest`, `dirty`, `file`, `network`, `tool-missing`, `tool-failed`.
 */
export async function run(inputs: RollbackInputs, ports: RollbackPorts): Promise<RollbackResult> {
  const base = await findBase(ports);
  const target = await openTarget(inputs, ports, { crates: 'optional' });
  const workspaces =
    inputs.manifestPath === undefined ? target.repository.workspaces : target.workspaces.map((one) => one.workspace);
  const scope = await findScope(inputs, target, ports);
  const context: RollbackContext = { inputs, target, workspaces, scope };
  const outcome = await stories[inputs.mode](context, ports);
  const diff = unifiedDiff(outcome.files);
  const facts = factsOf(context, outcome, diff);
  const about = { ...outcome, mode: inputs.mode, dryRun: inputs.dryRun, repository: target.repositoryName };
  if (outcome.operation === 'refused') return { ...about, facts };
  const commitment = await compareWithHead(outcome.files, await managedFiles(context, ports), { target, base }, ports);
  const done = await writeAndVerify(outcome, { facts, commitment, diff }, context, ports);
  if (!inputs.dryRun) await outcome.leaveBranch?.();
  return { ...about, ...done };
}

function factsOf({ inputs, target, scope }: RollbackContext, outcome: Outcome, diff: string): RollbackFacts {
  const { removedCrates, message, uses, followUps, integrationCommit, pin: pinned } = outcome;
  return {
    mode: inputs.mode,
    repository: target.repositoryName,
    scope,
    crates: removedCrates,
    message,
    uses,
    followUps,
    diff,
    contacts: contactsOf(target),
    ...(inputs.reason !== undefined && { reason: inputs.reason }),
    ...(integrationCommit !== undefined && { integrationCommit }),
    ...(pinned && { pinned: formatReference(pinned.reference) }),
    ...(pinned?.expires !== undefined && { expires: pinned.expires }),
  };
}

/** Every file that a run of ours may have changed: what an earlier run left uncommitted belongs into the change set. */
async function managedFiles({ target }: RollbackContext, { checkout }: RollbackPorts): Promise<readonly string[]> {
  const readme = findReadme(await checkout.files());
  const files = target.repository.workspaces.flatMap(({ root, members }) => [
    root.path,
    ...members.map(({ path }) => path),
    lockfileIn(root.folder),
  ]);
  return [...new Set([...files, dependenciesFile, ...(readme === undefined ? [] : [readme])])];
}

interface Decided {
  readonly facts: RollbackFacts;
  readonly commitment: StagedChange;
  readonly diff: string;
}

/**
 * Writes the files and the change set. The checkout is put back after a dry run and after every failure; a check that
 * does not pass is none and never undoes a rollback.
 */
async function writeAndVerify(
  outcome: Outcome,
  { facts, commitment, diff }: Decided,
  { inputs, target }: RollbackContext,
  ports: RollbackPorts,
): Promise<Pick<RollbackResult, 'facts' | 'verification' | 'changeSet' | 'diff'>> {
  // What was there before an integration that is not merged is not ours to judge.
  const verifies = inputs.verify && inputs.mode !== 'quick' && outcome.files.length > 0;
  const changes = inputs.dryRun && !verifies ? [] : outcome.files.map(fileChangeOf);
  // What git has done by then cannot be put back with the files: a later run of this job goes on from there.
  const isFinal = outcome.updateIndex !== undefined || outcome.leaveBranch !== undefined;
  // Cargo writes lockfiles while it checks.
  await ports.checkout.apply(changes, { keepJournal: isFinal, keep: verifies ? lockfilesOf(target) : [] });
  let kept = false;
  try {
    const verification = verifies ? await verifyTree(target, ports) : undefined;
    const told = {
      ...facts,
      ...(commitment.isGit && { base: commitment.base.sha }),
      ...(verification && { verified: verification.passed }),
    };
    const written = await writeChange('rollback', changeSetOf(outcome, told, commitment), diff, ports);
    if (ports.stop.aborted)
      throw new Failure('interrupted', 'the run was interrupted before it was done', {
        hint: 'Run again; what was changed is put back.',
      });
    if (!inputs.dryRun) {
      await outcome.updateIndex?.();
      kept = true;
    }
    return { facts: told, ...written, ...(verification && { verification }) };
  } finally {
    // Without changes a journal is somebody else's.
    if (changes.length > 0 && !kept) await ports.checkout.restore();
    else if (changes.length > 0 && isFinal) await ports.checkout.release();
  }
}

function changeSetOf(outcome: Outcome, facts: RollbackFacts, commitment: StagedChange): ChangeSet {
  const commit = outcome.files.length === 0 ? undefined : commitChangeOf(rollbackMessage(facts), commitment.files);
  return {
    version: 1,
    action: outcome.action ?? (commit === undefined || facts.mode === 'quick' ? 'none' : 'commit'),
    repository: facts.repository,
    base: outcome.base ?? commitment.base,
    branch: branchOf(facts),
    title: rollbackTitle(facts),
    body: rollbackBody(facts),
    commits: commit === undefined || facts.mode === 'quick' ? [] : [commit],
  };
}
