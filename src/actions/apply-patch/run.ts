import { posix } from 'node:path';
import type { ChangeSet } from '../../domain/change-set/change-set.js';
import { integrationBranch } from '../../domain/change-set/change-set.js';
import { commitOf, fileChangeOf } from '../../domain/change-set/write.js';
import { allowedFile } from '../../domain/change-set/allowed-files.js';
import { dependenciesFile } from '../../domain/docs/dependencies-file.js';
import {
  dependenciesMessage,
  documentationMessage,
  pullRequestBody,
  pullRequestTitle,
  type PullRequestFacts,
} from '../../domain/docs/pull-request.js';
import { findReadme } from '../../domain/docs/readme.js';
import { refuseInputs } from '../../domain/inputs/reader.js';
import type { Change } from '../../domain/patch/draft.js';
import { planIntegration, type Integration } from '../../domain/patch/integration.js';
import { unifiedDiff } from '../../domain/patch/unified-diff.js';
import { readCrateWords } from '../../domain/plan/crate-words.js';
import { commitmentOf, type Commitment } from '../../flows/against-head.js';
import { openTarget, type Target } from '../../flows/open-target.js';
import { writeChange } from '../../flows/write-change.js';
import type { Ports } from '../../ports.js';
import { writeDocuments, type Documents, type FileTexts } from './documents.js';
import type { ApplyPatchInputs } from './inputs.js';
import { resolutionNote, refusals, type Refusal } from './judge.js';
import { verify, type Verified } from './verify.js';

type Needs = Pick<Ports, 'callerFiles' | 'cargo' | 'checkout' | 'clock' | 'git' | 'log' | 'scratch'>;

export type Operation = 'created' | 'updated' | 'none' | 'refused';

/** What apply-patch did, or would do in a dry run. */
export interface ApplyPatchResult {
  readonly operation: Operation;
  readonly dryRun: boolean;
  readonly repository: string;
  readonly crates: readonly string[];
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
  readonly verified: readonly Verified[];
  /** Files of the working tree that changed, relative to the working directory. */
  readonly changedFiles: readonly string[];
  readonly commitment?: Commitment;
  readonly diff?: { readonly path: string; readonly text: string };
  readonly changeSet?: { readonly path: string; readonly digest: string; readonly content: ChangeSet };
}

/**
 * Brings infra crates into a repository: plans the edits, has Cargo resolve them, writes the documents, and makes a change
 * set; the same bytes go into the working tree unless this is a dry run. Refuses, and changes nothing, where an entry names
 * a crate that does not exist or the result would not resolve.
 *
 * @throws {Failure} `usage`, `plan`, `manifest`, `dirty`, `file`, `network`, `tool-missing`.
 */
export async function run(inputs: ApplyPatchInputs, ports: Needs): Promise<ApplyPatchResult> {
  const target = await openTarget(inputs, ports);
  const integration = plan(inputs, target);
  const result = {
    dryRun: inputs.dryRun,
    repository: target.repositoryName,
    crates: target.crates.map(({ name }) => name),
    changes: integration.changes,
  };
  const verified = integration.unknown.some(({ certain }) => certain)
    ? []
    : await ports.log.group('Resolve with the crates', () => verify(inputs, target, integration, ports));
  const refused = refusals(integration, verified);
  if (refused.length > 0) return { ...result, operation: 'refused', refusals: refused, verified, changedFiles: [] };

  const edited = editedFiles(integration, verified);
  const documents = await writeDocuments(inputs, target, integration, edited, ports);
  const files = [...edited, ...documents.files];
  const operation = operationOf(integration, documents, files);
  const commitment = await commitmentOf(files, await realm(target, ports), target, ports);
  const diff = unifiedDiff(files);
  const facts = pullRequestFacts(target, integration, documents, verified, diff);
  const changeSet = changeSetOf(operation, facts, commitment, target);
  const written = await writeChange('apply-patch', changeSet, diff, ports);
  if (!inputs.dryRun) await ports.checkout.apply(files.map(fileChangeOf), { hold: inputs.hold });
  return {
    ...result,
    operation,
    refusals: [],
    verified,
    changedFiles: files.map(({ path }) => path),
    commitment,
    ...written,
  };
}

function plan(inputs: ApplyPatchInputs, target: Target): Integration {
  const { crates: optional, problems } = readCrateWords(inputs.optional, target.plan.crates);
  const missing = optional.filter(({ name }) => !target.crates.some((crate) => crate.name === name));
  refuseInputs([
    ...problems.map(({ message }) => `input \`optional\`: ${message}`),
    ...missing.map(({ name }) => `input \`optional\`: \`${name}\` is not among the crates to integrate`),
  ]);
  return planIntegration({
    ...target,
    placement: inputs.placement,
    members: inputs.members,
    optional: new Set(optional.map(({ name }) => name)),
    optionalFeature: inputs.optionalFeature,
  });
}

/** Manifests and lockfiles that change. */
function editedFiles(integration: Integration, verified: readonly Verified[]): readonly FileTexts[] {
  const manifests = [...integration.manifests].map(([path, { before, after }]) => ({
    path,
    before: before.text,
    after: after.text,
  }));
  const lockfiles = verified.flatMap((one) => (one.kind === 'resolved' && one.lockfile ? [one.lockfile] : []));
  return [...manifests, ...lockfiles]
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function operationOf(
  { changes, uses }: Integration,
  documents: Documents,
  files: readonly FileTexts[],
): Exclude<Operation, 'refused'> {
  if (files.length === 0) return 'none';
  const isNew = uses.every(({ existed }) => !existed) && changes.every(({ kind }) => kind !== 'source');
  return isNew && documents.files.every(({ path, before }) => path !== dependenciesFile || before === null)
    ? 'created'
    : 'updated';
}

/** Every file that a run of ours may have changed. */
async function realm({ workspaces }: Target, { checkout }: Needs): Promise<readonly string[]> {
  const readme = findReadme(await checkout.files());
  const files = workspaces.flatMap(({ workspace }) => [
    workspace.root.path,
    ...workspace.members.map(({ path }) => path),
    posix.join(workspace.root.folder, 'Cargo.lock'),
  ]);
  return [...new Set([...files, dependenciesFile, ...(readme === undefined ? [] : [readme])])];
}

function pullRequestFacts(
  target: Target,
  integration: Integration,
  { facts, files }: Documents,
  verified: readonly Verified[],
  diff: string,
): PullRequestFacts {
  return {
    ...facts,
    corrections: integration.changes.filter(({ kind }) => kind !== 'added').map(({ message }) => message),
    resolution: resolutionNote(verified),
    diff,
    documented: files.length > 0,
    wasm: target.planned?.wasm !== undefined,
  };
}

function changeSetOf(operation: Operation, facts: PullRequestFacts, commitment: Commitment, target: Target): ChangeSet {
  const isDocument = (path: string): boolean => ['document', 'facade'].includes(allowedFile(path)?.kind ?? '');
  const commits =
    operation === 'none'
      ? []
      : [
          commitOf(
            dependenciesMessage(facts),
            commitment.files.filter(({ path }) => !isDocument(path)),
          ),
          commitOf(
            documentationMessage(facts),
            commitment.files.filter(({ path }) => isDocument(path)),
          ),
        ].flatMap((commit) => commit ?? []);
  return {
    version: 1,
    action: commits.length === 0 ? 'none' : 'commit',
    repository: target.repositoryName,
    base: commitment.base,
    branch: integrationBranch,
    title: pullRequestTitle(facts),
    body: pullRequestBody(facts),
    commits,
  };
}
