import { posix } from 'node:path';
import { lockfileIn } from '../../domain/cargo/manifest/folder.js';
import type { Finding } from '../../domain/audit/finding.js';
import { findTargetIsInfra } from '../../domain/audit/rules/target-is-infra.js';
import { allowedFile } from '../../domain/infra/own-files.js';
import { fileChangeOf } from '../../domain/change-set/write.js';
import { dependenciesFile, facadePath } from '../../domain/infra/own-files.js';
import type { PullRequestFacts } from '../../domain/docs/pull-request.js';
import { findReadme } from '../../domain/docs/readme.js';
import type { Change } from '../../domain/patch/draft.js';
import { cratesForWasm, requestsOf, type Integration } from '../../domain/patch/integration.js';
import { linkedFile } from '../../domain/patch/linked-file.js';
import { unifiedDiff } from '../../domain/patch/unified-diff.js';
import type { ChangedFile } from '../../domain/change-set/changed-file.js';
import { compareWithHead, findBase, type StagedChange } from '../../flows/compare-with-head.js';
import type { Target } from '../../domain/target.js';
import { findLinked } from '../../flows/find-linked.js';
import { findScope } from '../../flows/find-scope.js';
import { problemsOfNames } from '../../domain/integration/named-inputs.js';
import { openTarget } from '../../flows/open-target.js';
import { writeChange, type WrittenChange } from '../../flows/write-change.js';
import type { Ports } from '../../ports/ports.js';
import { changeSetOf } from './change-set.js';
import { decide, type Decision } from './decide.js';
import { writeDocuments, type Documents } from './documents.js';
import { writeFacades } from './facades.js';
import { addFixes, applyFixes, pinFixes, type Fixed } from './fix.js';
import type { ApplyPatchInputs } from './inputs.js';
import { lockfilePreparation, refusals, resolutionNote, type Refusal } from './judge.js';
import type { Verified } from './verify.js';

type Needs = Pick<Ports, 'callerFiles' | 'cargo' | 'checkout' | 'clock' | 'git' | 'log' | 'scratch'>;

export type PatchOperation = 'created' | 'updated' | 'none' | 'refused';

/** What apply-patch did, or would do in a dry run. */
export interface ApplyPatchResult extends Partial<WrittenChange> {
  readonly operation: PatchOperation;
  readonly dryRun: boolean;
  readonly repository: string;
  /** Requested, and those that the wasm build gets beside them. */
  readonly crates: readonly string[];
  /** Those of them that nobody requested by name. */
  readonly addedForWasm: readonly string[];
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
  readonly verified: readonly Verified[];
  /** Why there is no set-up for wasm although one is planned. */
  readonly withoutWasm?: string;
  /** Files of the working tree that changed, relative to the working directory. */
  readonly changedFiles: readonly string[];
  readonly commitment?: StagedChange;
}

/**
 * Brings infra crates into a repository: plans the edits, has Cargo resolve them, writes the documents, and makes a
 * change set; the same bytes go into the working tree unless this is a dry run. Refuses, and changes nothing, where an
 * entry names a crate that does not exist or the result would not resolve.
 *
 * @throws {Failure} `usage`, `plan`, `manifest`, `dirty`, `file`, `network`, `tool-missing`.
 */
export async function run(inputs: ApplyPatchInputs, ports: Needs): Promise<ApplyPatchResult> {
  const problemsWith = (target: Target): readonly string[] => problemsOfNames(inputs, target);
  const base = await findBase(ports);
  const opened = await openTarget(inputs, ports, { problemsWith });
  const isInfra = findTargetIsInfra(opened);
  if (isInfra.length > 0) return refuse(isInfra, opened, inputs);
  const reopen = (checkout: Needs['checkout']): Promise<Target> => openTarget(inputs, { ...ports, checkout });
  const { fixed, target, decision } = await fixAndDecide(inputs, opened, reopen, ports);
  const { integration, verified } = decision;
  const result = {
    dryRun: inputs.dryRun,
    repository: target.repositoryName,
    crates: requestsOf(target, integration).map(({ name }) => name),
    addedForWasm: cratesForWasm(target, integration).map(({ name }) => name),
    changes: [...fixed.changes, ...integration.changes],
    verified,
    ...(decision.withoutWasm !== undefined && { withoutWasm: decision.withoutWasm }),
  };
  const manifests = editedFiles(decision, fixed);
  const refused = [...(await refuseLinks(manifests, ports)), ...refusals(decision, inputs)];
  if (refused.length > 0) return { ...result, operation: 'refused', refusals: refused, changedFiles: [] };

  const edited = [
    ...manifests,
    ...(inputs.facade
      ? await writeFacades(integration, { crates: target.plan.crates, optionalFeature: inputs.optionalFeature }, ports)
      : []),
  ];
  const whole = { ...integration, changes: result.changes };
  const documents = await writeDocuments(inputs, target, whole, { edited, fixes: fixed.recorded }, ports);
  const files = [...edited, ...documents.files];
  const commitment = await compareWithHead(files, await managedFiles(target, ports), { target, base }, ports);
  if (!commitment.isGit) {
    ports.log.warning(
      'The folder is not a git checkout: nothing can be published from it, held against its base, or rolled back later.',
    );
  }
  const diff = unifiedDiff(files);
  const facts = pullRequestFacts(target, decision, result, documents, files);
  const scope = await findScope(inputs, target, ports);
  const changeSet = changeSetOf(facts, commitment, target.repositoryName, scope, files.length > 0);
  const written = await writeChange('apply-patch', changeSet, diff, ports);
  if (!inputs.dryRun) await ports.checkout.apply(files.map(fileChangeOf), { keepJournal: inputs.hold });
  const operation = operationOf(integration, files);
  return { ...result, operation, refusals: [], changedFiles: files.map(({ path }) => path), commitment, ...written };
}

interface FixedDecision {
  readonly fixed: Fixed;
  readonly target: Target;
  readonly decision: Decision;
}

/** The fixes that the files tell, and where Cargo then names an exact requirement to loosen, that one. */
async function fixAndDecide(
  inputs: ApplyPatchInputs,
  opened: Target,
  reopen: (checkout: Needs['checkout']) => Promise<Target>,
  ports: Needs,
): Promise<FixedDecision> {
  const decideWith = async (fixed: Fixed): Promise<FixedDecision> => {
    const target = fixed.originals.size === 0 ? opened : await reopen(fixed.checkout);
    const decision = await decide(inputs, { target, opened }, { ...ports, checkout: fixed.checkout });
    return { fixed, target, decision };
  };
  const first = await decideWith(await applyFixes(inputs.fix, opened, reopen, ports));
  const pins = pinFixes(first.decision.verified, inputs.fix);
  return pins.length === 0 ? first : decideWith(await addFixes(first.fixed, pins, ports));
}

/** Critical constraint 1 of docs/plan.md: infra depends on no repository, least of all on itself. */
function refuse(findings: readonly Finding[], target: Target, { dryRun }: ApplyPatchInputs): ApplyPatchResult {
  return {
    operation: 'refused',
    dryRun,
    repository: target.repositoryName,
    crates: target.crates.map(({ name }) => name),
    addedForWasm: [],
    changes: [],
    refusals: findings.map(({ message, locations: [location] }) => ({ message, location })),
    verified: [],
    changedFiles: [],
  };
}

/** Files that Cargo reads through a link: it is told before anything is written. */
async function refuseLinks(files: readonly ChangedFile[], ports: Needs): Promise<readonly Refusal[]> {
  const there = files.flatMap(({ before, path }) => (before === null ? [] : [path]));
  return (await findLinked(there, ports)).map(linkedFile);
}

/** Manifests, lockfiles and Cargo's configuration, as far as they change. */
function editedFiles(
  { integration, verified, configuration }: Decision,
  { originals, texts }: Fixed,
): readonly ChangedFile[] {
  const files = new Map<string, ChangedFile>();
  for (const [path, { before, after }] of integration.manifests) {
    files.set(path, { path, before: originals.get(path) ?? before.text, after: after.text });
  }
  for (const [path, before] of originals) {
    if (!files.has(path)) files.set(path, { path, before, after: texts.get(path) ?? before });
  }
  for (const one of verified) if (one.kind === 'resolved' && one.lockfile) files.set(one.lockfile.path, one.lockfile);
  if (configuration) files.set(configuration.path, configuration);
  return [...files.values()]
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function operationOf(
  { changes, uses }: Integration,
  files: readonly ChangedFile[],
): Exclude<PatchOperation, 'refused'> {
  if (files.length === 0) return 'none';
  const isNew = uses.every(({ existed }) => !existed) && changes.every(({ kind }) => kind !== 'source');
  return isNew && files.every(({ path, before }) => path !== dependenciesFile || before === null)
    ? 'created'
    : 'updated';
}

/** Every file that a run of ours may have changed. */
async function managedFiles({ workspaces }: Target, { checkout }: Needs): Promise<readonly string[]> {
  const readme = findReadme(await checkout.files());
  const files = workspaces.flatMap(({ workspace }) => [
    workspace.root.path,
    ...workspace.members.map(({ path }) => path),
    ...workspace.members.map(({ path }) => facadePath(path)),
    lockfileIn(workspace.root.folder),
    posix.join(workspace.root.folder, '.cargo/config.toml'),
    posix.join(workspace.root.folder, '.cargo/config'),
  ]);
  return [...new Set([...files, dependenciesFile, ...(readme === undefined ? [] : [readme])])];
}

function pullRequestFacts(
  target: Target,
  { verified, withoutWasm }: Decision,
  { changes, addedForWasm }: Pick<ApplyPatchResult, 'changes' | 'addedForWasm'>,
  documents: Documents,
  files: readonly ChangedFile[],
): PullRequestFacts {
  // What Cargo and we write ourselves is long, and it is beside the body in the pull request.
  const isReviewed = ({ path }: ChangedFile): boolean =>
    ['manifest', 'cargo-config'].includes(allowedFile(path)?.kind ?? '');
  return {
    ...documents.facts,
    corrections: changes.filter(({ kind }) => kind !== 'added').map(({ message }) => message),
    resolution: resolutionNote(verified),
    preparation: lockfilePreparation(verified),
    diff: unifiedDiff(files.filter(isReviewed)),
    others: files.filter((file) => !isReviewed(file)).map(({ path }) => path),
    documented: documents.files.map(({ path }) => path),
    addedForWasm,
    wasm: target.planned?.wasm !== undefined && withoutWasm === undefined,
    ...(withoutWasm !== undefined && { withoutWasm }),
  };
}
