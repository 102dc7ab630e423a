import { markerOf } from '../../domain/change-set/pull-request-body.js';
import { parseChangeSet } from '../../domain/change-set/parse.js';
import { digestOf } from '../../domain/change-set/write.js';
import { Failure } from '../../domain/failure.js';
import type { PullRequest } from '../../domain/github/objects.js';
import { Refusal } from '../../domain/github/refusal.js';
import { knownStates, type KnownState } from '../../domain/integration/known-states.js';
import type { GitHub, GitHubAccess } from '../../ports/github.js';
import type { Ports } from '../../ports/ports.js';
import { findBase } from './base.js';
import { findBranch } from './branch.js';
import type { OpenPullRequestInputs } from './inputs.js';
import { nextStep, optionalSteps, type Seen, type Step, type StepKind } from './next-step.js';
import { perform, type StepOutcome, type WritingStep } from './perform.js';
import { targetOf, wantedOf, type Wanted } from './wanted.js';

type Needs = Pick<Ports, 'callerFiles' | 'clock' | 'log'> & { readonly gitHub: GitHubAccess };

export type Operation = 'created' | 'updated' | 'none' | 'closed' | 'refused';

export interface Published {
  readonly operation: Operation;
  readonly wanted: Wanted;
  readonly digest: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest?: PullRequest;
  /** The commit the branch is at, and whether GitHub verified its signature. */
  readonly commit?: { readonly sha: string; readonly verified: boolean };
  readonly refusal?: Refusal;
  /** What was done; with `dry-run`, the first thing that would be. */
  readonly steps: readonly StepKind[];
  readonly warnings: readonly string[];
}

/** Looks that found something else than expected, in a row of steps, before the run gives up. */
const maxSurprises = 8;
/** No run needs as many steps as this. */
const maxSteps = 40;

/**
 * Publishes a change set: looks what stands on GitHub, makes one step, looks again, until it is what the change set
 * wants. So a lost answer, another run at the same time or a push of somebody only changes what is seen next.
 *
 * @throws {Failure} `change-set`, `usage`, `network`, `github`; what people can resolve is the operation `refused` instead.
 */
export async function run(inputs: OpenPullRequestInputs, ports: Needs): Promise<Published> {
  const text = await ports.callerFiles.read(inputs.changeSet);
  const changeSet = parseChangeSet(text, inputs.changeSetDigest);
  const repository = targetOf(changeSet, inputs.repository, ports.gitHub.here);
  const wanted = wantedOf(changeSet, await readResults(inputs.results, ports), inputs);
  const report = new Report(wanted, digestOf(text), repository);
  if (changeSet.action === 'none') return report.result('none');
  const github = ports.gitHub.connect(repository);
  try {
    return await converge(wanted, github, report, ports);
  } catch (error) {
    if (error instanceof Failure && error.code !== 'interrupted') await withdraw(report, github, ports);
    if (error instanceof Refusal) return report.result('refused', error);
    throw error;
  }
}

/** A branch that this run made and could not open a pull request for goes away again: all or nothing. */
async function withdraw(report: Report, github: GitHub, { log }: Needs): Promise<void> {
  const made = report.unannounced();
  if (made === undefined) return;
  try {
    const open = await github.pullRequests(made.name);
    const outcome = open.length > 0 ? undefined : await github.deleteBranch(made.name, made.sha);
    if (outcome?.kind === 'done') report.withdrew();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.warning(`the branch ${made.name} stays behind: ${error.message}`);
  }
}

async function readResults(paths: readonly string[], { callerFiles }: Needs): Promise<readonly KnownState[]> {
  const files = new Map<string, string>();
  for (const path of paths) {
    if (path.endsWith('.json')) files.set(path, await callerFiles.read(path));
    else for (const [name, text] of await callerFiles.readFolder(path, '.json')) files.set(`${path}/${name}`, text);
  }
  return knownStates(files);
}

async function converge(wanted: Wanted, github: GitHub, report: Report, ports: Needs): Promise<Published> {
  const repository = await github.repository();
  if (repository.archived) {
    throw new Refusal(
      'archived',
      `${repository.fullName} is archived and takes no changes`,
      'Unarchive it, or take it out of the plan.',
    );
  }
  const settled = new Set<StepKind | 'draft' | 'merge-conflict'>();
  let surprises = 0;
  for (let count = 0; count < maxSteps; count += 1) {
    const seen = await look(wanted, repository, github);
    report.saw(seen);
    const step = nextStep(wanted, seen, settled);
    if (step.kind === 'refuse') return report.result('refused', step.refusal);
    if (step.kind === 'done') return report.result();
    if (wanted.options.dryRun) return report.wouldDo(step, seen);
    ports.log.info(sentence(step));
    const outcome = await attempt(step, wanted, github);
    report.did(step, outcome);
    if (outcome.kind === 'conflict') settled.add('merge-conflict');
    else if (outcome.kind === 'skipped') {
      settled.add(step.kind);
      ports.log.warning(report.warn(step, outcome.cause));
    } else if (outcome.kind !== 'look-again') {
      if (optionalSteps.has(step.kind) || step.kind === 'comment') settled.add(step.kind);
    } else if (
      step.kind === 'create-pull-request' &&
      step.draft &&
      /draft pull requests? (?:is|are) not supported/i.test(outcome.cause.message)
    ) {
      settled.add('draft');
      ports.log.warning(report.warn(step, outcome.cause));
    } else {
      surprises += 1;
      if (surprises > maxSurprises) throw outcome.cause;
      ports.log.info(`${outcome.cause.message}; looking what stands there`);
      await ports.clock.sleep(250 * 2 ** surprises);
    }
  }
  throw new Failure('github', `${wanted.changeSet.branch} kept changing while it was published`, {
    hint: 'Run again when nobody pushes to it.',
  });
}

async function look(wanted: Wanted, repository: Seen['repository'], github: GitHub): Promise<Seen> {
  const { changeSet } = wanted;
  const base = await findBase(wanted, repository, github);
  const open = await github.pullRequests(changeSet.branch);
  const pullRequest = open.find(({ baseRef }) => baseRef === base.ref) ?? open[0];
  const against = changeSet.action === 'commit' && !base.hasItAll ? changeSet.base.sha : base.head;
  const marker = pullRequest && markerOf(pullRequest.body);
  const branch = await findBranch(changeSet.branch, against, wanted.files.keys(), marker, github);
  return { repository, base, branch, pullRequest };
}

type Attempted = StepOutcome | { readonly kind: 'skipped'; readonly cause: Failure };

/** An optional step that does not work is a warning. */
async function attempt(step: WritingStep, wanted: Wanted, github: GitHub): Promise<Attempted> {
  if (!optionalSteps.has(step.kind)) return perform(step, wanted, github);
  try {
    const outcome = await perform(step, wanted, github);
    // Asked again it would say the same; a lost answer shows when the run looks again.
    return outcome.kind === 'look-again' && outcome.cause.code === 'github'
      ? { kind: 'skipped', cause: outcome.cause }
      : outcome;
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'skipped', cause: error };
    throw error;
  }
}

function sentence(step: Step): string {
  return step.kind.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}

/** What is to be told in the end. */
class Report {
  readonly #steps = new Set<StepKind>();
  readonly #warnings: string[] = [];
  #seen: Seen | undefined;
  #madeBranch = false;

  constructor(
    private readonly wanted: Wanted,
    private readonly digest: string,
    private readonly repository: string,
  ) {}

  saw(seen: Seen): void {
    this.#seen = seen;
  }

  /** The branch that this run made, as long as there is no pull request and nothing of others on it. */
  unannounced(): { readonly name: string; readonly sha: string } | undefined {
    const { branch, pullRequest } = this.#seen ?? {};
    if (!this.#madeBranch || branch === undefined || branch.theirs.length > 0 || pullRequest !== undefined)
      return undefined;
    return { name: this.wanted.changeSet.branch, sha: branch.head.sha };
  }

  withdrew(): void {
    this.#steps.delete('create-branch');
    this.#seen = this.#seen && { ...this.#seen, branch: undefined };
  }

  did({ kind }: WritingStep, outcome: Attempted): void {
    if (kind === 'create-branch' && outcome.kind === 'done') this.#madeBranch = true;
    if (outcome.kind === 'done') this.#steps.add(kind);
    // The answer may be lost and the work done. Where it was not, the step is made again.
    else if (outcome.kind === 'look-again' && outcome.cause.code === 'network') this.#steps.add(kind);
  }

  warn(step: Step, cause: Failure): string {
    const warning = `${sentence(step)} did not work: ${cause.message}`;
    this.#warnings.push(warning);
    return warning;
  }

  wouldDo(step: WritingStep, { pullRequest }: Seen): Published {
    const closes =
      step.kind === 'delete-branch' || step.kind === 'close-pull-request' || this.wanted.changeSet.action === 'close';
    this.#steps.add(step.kind);
    return this.result(closes ? 'closed' : pullRequest === undefined ? 'created' : 'updated');
  }

  result(operation: Operation = this.#operation(), refusal?: Refusal): Published {
    const { branch, pullRequest } = this.#seen ?? {};
    return {
      operation,
      wanted: this.wanted,
      digest: this.digest,
      repository: this.#seen?.repository.fullName ?? this.repository,
      steps: [...this.#steps],
      warnings: this.#warnings,
      ...(pullRequest && { pullRequest }),
      ...(branch && { commit: { sha: branch.head.sha, verified: branch.head.verified } }),
      ...(refusal && { refusal }),
    };
  }

  #operation(): Operation {
    const did = (...kinds: readonly StepKind[]): boolean => kinds.some((kind) => this.#steps.has(kind));
    if (did('delete-branch', 'close-pull-request')) return 'closed';
    if (did('create-pull-request')) return 'created';
    return this.#steps.size > 0 ? 'updated' : 'none';
  }
}
