import { markerOf } from '../../domain/change-set/pull-request-body.js';
import { parseChangeSet } from '../../domain/change-set/parse.js';
import { digestOf } from '../../domain/change-set/write.js';
import { Failure } from '../../domain/failure.js';
import { Refusal } from '../../domain/github/refusal.js';
import { flakyTests } from '../../domain/integration/flaky-tests.js';
import { knownStates } from '../../domain/integration/known-states.js';
import type { GitHub, GitHubAccess } from '../../ports/github.js';
import type { Ports } from '../../ports/ports.js';
import { findBase } from './base.js';
import { findBranch } from './branch.js';
import type { OpenPullRequestInputs } from './inputs.js';
import { nextStep, optionalSteps, stepKey, type Seen } from './next-step.js';
import { perform, type WritingStep } from './perform.js';
import { Report, sentence, type Attempted, type Published } from './published.js';
import { onGitHub, targetOf, wantedOf, type Results, type Wanted } from './wanted.js';

type Needs = Pick<Ports, 'callerFiles' | 'clock' | 'log'> & { readonly gitHub: GitHubAccess };

/** Looks that found something else than expected, in a row of steps, before the run gives up. */
const maxSurprises = 8;
/** No run needs as many steps as this. */
const maxSteps = 40;

/**
 * Publishes a change set: looks what stands on GitHub, makes one step, looks again, until it is what the change set
 * wants. So a lost answer, another run at the same time or a push of somebody only changes what is seen next.
 *
 * @throws {Failure} `change-set`, `usage`, `network`, `github`; what people can resolve is the operation `refused`
 *   instead.
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

async function readResults(paths: readonly string[], { callerFiles }: Needs): Promise<Results> {
  const files = new Map<string, string>();
  for (const path of paths) {
    if (path.endsWith('.json')) files.set(path, await callerFiles.read(path));
    else for (const [name, text] of await callerFiles.readFolder(path, '.json')) files.set(`${path}/${name}`, text);
  }
  return { states: knownStates(files), flaky: flakyTests(files) };
}

async function converge(asked: Wanted, github: GitHub, report: Report, ports: Needs): Promise<Published> {
  const repository = await github.repository();
  const wanted = onGitHub(asked, repository);
  report.wants(wanted);
  if (repository.archived) {
    throw new Refusal(
      'archived',
      `${repository.fullName} is archived and takes no changes`,
      'Unarchive it, or remove it from the plan.',
      'repository',
    );
  }
  const settled = new Set<string>();
  const doubted = new Set<string>();
  let surprises = 0;
  for (let count = 0; count < maxSteps; count += 1) {
    const seen = await look(wanted, repository, github);
    report.saw(seen);
    const step = nextStep(wanted, seen, settled);
    if (step.kind === 'refuse') return report.result('refused', step.refusal);
    if (step.kind === 'decline') return report.declined(step.pullRequest);
    if (step.kind === 'done') return report.result();
    if (wanted.options.dryRun) return report.wouldDo(step, seen);
    ports.log.info(sentence(step));
    const outcome = await attempt(step, wanted, github, doubted);
    report.did(step, outcome);
    if (outcome.kind === 'conflict') settled.add('merge-conflict');
    else if (outcome.kind === 'skipped') {
      // A pull request that cannot be a draft is opened all the same.
      settled.add(step.kind === 'create-pull-request' || step.kind === 'set-draft' ? 'draft' : stepKey(step));
      ports.log.warning(report.warn(step, outcome.cause));
    } else if (outcome.kind === 'look-again') {
      surprises += 1;
      if (surprises > maxSurprises) throw outcome.cause;
      ports.log.info(`${outcome.cause.message}; looking what stands there`);
      await ports.clock.sleep(250 * 2 ** surprises);
    } else if (optionalSteps.has(step.kind)) settled.add(stepKey(step));
  }
  throw new Failure('github', `${wanted.changeSet.branch} kept changing while it was published`, {
    hint: 'Run again when nobody pushes to it.',
  });
}

async function look(wanted: Wanted, repository: Seen['repository'], github: GitHub): Promise<Seen> {
  const { changeSet } = wanted;
  const base = await findBase(wanted, github);
  const open = await github.pullRequests(changeSet.branch);
  const pullRequest = open.find(({ baseRef }) => baseRef === base.ref);
  const elsewhere = open.find(({ baseRef }) => baseRef !== base.ref);
  const [last] = pullRequest === undefined ? await github.closedPullRequests(changeSet.branch, base.ref) : [];
  const closed = last?.merged === false ? last : undefined;
  const sha = changeSet.action === 'commit' && !base.hasItAll ? changeSet.base.sha : base.head;
  const marker = pullRequest && markerOf(pullRequest.body);
  const question = { name: changeSet.branch, base: { sha, head: base.head }, paths: wanted.files.keys(), marker };
  const branch = await findBranch(question, github);
  return { repository, base, branch, pullRequest, elsewhere, closed };
}

/** An extra that does not work is a warning. @param doubted the extras that GitHub refused once in doubt: by key */
async function attempt(step: WritingStep, wanted: Wanted, github: GitHub, doubted: Set<string>): Promise<Attempted> {
  const isExtra = optionalSteps.has(step.kind);
  try {
    const outcome = await perform(step, wanted, github);
    if (!isExtra || outcome.kind !== 'look-again') return outcome;
    // A lost answer, or a branch that moved, shows when the run looks again; what GitHub says twice it means.
    const isMeant = outcome.cause.code === 'github' && step.kind !== 'delete-branch' && doubted.has(stepKey(step));
    doubted.add(stepKey(step));
    return isMeant ? { kind: 'skipped', cause: outcome.cause } : outcome;
  } catch (error) {
    const isDraft = step.kind === 'create-pull-request' && step.draft;
    if (error instanceof Refusal && (isExtra || (isDraft && error.reason === 'drafts')))
      return { kind: 'skipped', cause: error };
    throw error;
  }
}
