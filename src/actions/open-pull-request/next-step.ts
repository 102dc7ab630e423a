import { composeBody, markerOf, sameBody, titleMark } from '../../domain/change-set/pull-request-body.js';
import type { MergeMethod, PullRequest, PullRequestChange, RepositoryState } from '../../domain/github/objects.js';
import { Refusal } from '../../domain/github/refusal.js';
import { code } from '../../domain/report/markdown.js';
import type { Base } from './base.js';
import { decideBranch, type Branch, type BranchStep } from './branch.js';
import { bodyText } from './body.js';
import type { Wanted } from './wanted.js';

/** What stands on GitHub. */
export interface Seen {
  readonly repository: RepositoryState;
  readonly base: Base;
  readonly branch: Branch | undefined;
  readonly pullRequest: PullRequest | undefined;
}

/** One write, or the end. After each the run looks again. */
export type Step =
  | { readonly kind: 'create-branch' }
  | { readonly kind: 'advance-branch'; readonly branch: Branch; readonly onto: 'branch' | 'branch-and-base' }
  | { readonly kind: 'merge-base'; readonly base: string }
  | {
      readonly kind: 'create-pull-request';
      readonly title: string;
      readonly body: string;
      readonly base: string;
      readonly draft: boolean;
    }
  | { readonly kind: 'update-pull-request'; readonly number: number; readonly change: PullRequestChange }
  | { readonly kind: 'add-labels'; readonly number: number; readonly labels: readonly string[] }
  | { readonly kind: 'request-reviewers'; readonly number: number; readonly reviewers: readonly string[] }
  | { readonly kind: 'enable-auto-merge'; readonly pullRequest: PullRequest; readonly method: MergeMethod }
  | { readonly kind: 'comment'; readonly number: number; readonly body: string }
  | { readonly kind: 'delete-branch'; readonly head: string }
  | { readonly kind: 'close-pull-request'; readonly number: number }
  | { readonly kind: 'refuse'; readonly refusal: Refusal }
  | { readonly kind: 'done' };

export type StepKind = Step['kind'];

/** Steps that are tried once: they are not worth a failed run. */
export const optionalSteps: ReadonlySet<StepKind> = new Set(['add-labels', 'request-reviewers', 'enable-auto-merge']);

/** Steps of this run that need no further try, and features that this repository does not have. */
export type Settled = ReadonlySet<StepKind | 'draft' | 'merge-conflict'>;

/** Decides, from nothing but what is wanted and what stands there, what to do next. */
export function nextStep(wanted: Wanted, seen: Seen, settled: Settled): Step {
  if (wanted.changeSet.action === 'close' || seen.base.hasItAll) return closingStep(wanted, seen, settled);
  const step = decideBranch(wanted, seen.branch);
  const { branch } = seen;
  if (step.kind === 'create' || branch === undefined) return { kind: 'create-branch' };
  if (step.kind === 'conflict' || (step.kind === 'merge-base' && settled.has('merge-conflict'))) {
    return refusal(wanted, seen, settled, whyPeople(wanted, step, branch));
  }
  if (step.kind === 'merge-base') return { kind: 'merge-base', base: wanted.changeSet.base.sha };
  if (step.kind === 'advance') return { kind: 'advance-branch', branch, onto: step.onto };
  if (seen.pullRequest === undefined) return creation(wanted, seen, branch, settled);
  return (
    update(wanted, seen.pullRequest, branch) ?? extras(wanted, seen, seen.pullRequest, settled) ?? { kind: 'done' }
  );
}

function creation(wanted: Wanted, { base }: Seen, branch: Branch, settled: Settled): Step {
  const { title } = wanted.changeSet;
  const body = composeBody(bodyText(wanted), { head: publishedHead(branch), title: titleMark(title) });
  const draft = wanted.options.draft && !settled.has('draft');
  return { kind: 'create-pull-request', title, body, base: base.ref, draft };
}

/** People's title and people's text around our part stay. */
function update(wanted: Wanted, pullRequest: PullRequest, branch: Branch): Step | undefined {
  const marker = markerOf(pullRequest.body);
  const ourTitle = marker?.title === titleMark(pullRequest.title);
  const title = ourTitle ? wanted.changeSet.title : pullRequest.title;
  const mark = ourTitle || marker === undefined ? titleMark(title) : marker.title;
  const head = publishedHead(branch);
  const body = composeBody(bodyText(wanted), { head, title: mark }, pullRequest.body);
  const change = {
    ...(title !== pullRequest.title && { title }),
    ...(!sameBody(body, pullRequest.body) && { body }),
  };
  return Object.keys(change).length === 0
    ? undefined
    : { kind: 'update-pull-request', number: pullRequest.number, change };
}

/** Our last commit on the branch: the next run knows by it that nobody pushed another history. */
function publishedHead({ head, lastOurs }: Branch): string {
  return (lastOurs ?? head).sha;
}

function extras(
  { options }: Wanted,
  { repository }: Seen,
  pullRequest: PullRequest,
  settled: Settled,
): Step | undefined {
  const { number } = pullRequest;
  const has = (list: readonly string[], name: string): boolean =>
    list.some((one) => one.toLowerCase() === name.toLowerCase());
  const labels = options.labels.filter((label) => !has(pullRequest.labels, label));
  if (labels.length > 0 && !settled.has('add-labels')) return { kind: 'add-labels', number, labels };
  const reviewers = options.reviewers.filter((reviewer) => !has(pullRequest.requestedReviewers, reviewer));
  if (reviewers.length > 0 && !settled.has('request-reviewers'))
    return { kind: 'request-reviewers', number, reviewers };
  const method = repository.mergeMethods[0];
  if (!options.autoMerge || pullRequest.autoMerge || method === undefined || settled.has('enable-auto-merge'))
    return undefined;
  return { kind: 'enable-auto-merge', pullRequest, method };
}

function closingStep(wanted: Wanted, seen: Seen, settled: Settled): Step {
  const { branch, pullRequest } = seen;
  const { changeSet } = wanted;
  if (branch !== undefined && branch.theirs.length > 0) {
    // What was to be published is there; people's work on the branch is theirs to finish.
    if (changeSet.action !== 'close') return { kind: 'done' };
    return refusal(wanted, seen, settled, whyPeople(wanted, { kind: 'conflict', paths: [] }, branch));
  }
  // A branch that nobody sees is only cleared away when that is what was asked for.
  if (pullRequest === undefined && changeSet.action !== 'close') return { kind: 'done' };
  const body = changeSet.action === 'close' ? changeSet.body.trim() : '';
  if (pullRequest !== undefined && body !== '' && !settled.has('comment'))
    return { kind: 'comment', number: pullRequest.number, body };
  if (branch !== undefined) return { kind: 'delete-branch', head: branch.head.sha };
  return pullRequest === undefined ? { kind: 'done' } : { kind: 'close-pull-request', number: pullRequest.number };
}

/** The people concerned hear about it where they look; a second run adds no second comment. */
function refusal({ changeSet }: Wanted, { pullRequest }: Seen, settled: Settled, why: Refusal): Step {
  if (pullRequest === undefined || settled.has('comment')) return { kind: 'refuse', refusal: why };
  const what = changeSet.action === 'close' ? 'was not closed' : 'was not updated';
  const body = `**This pull request ${what}: ${why.message}.**\n\n${why.hint ?? ''}\n\nNothing on the branch was overwritten.`;
  return { kind: 'comment', number: pullRequest.number, body };
}

function whyPeople({ changeSet }: Wanted, step: BranchStep, { theirs, comparison }: Branch): Refusal {
  const shas = theirs.slice(-3).map(({ sha }) => sha.slice(0, 12)).join(', '); // prettier-ignore
  const name = changeSet.branch;
  if (comparison === undefined || !comparison.complete) {
    return new Refusal(
      'people',
      `the branch ${name} has a history of its own`,
      `Rename or delete ${name}, then run again.`,
    );
  }
  if (changeSet.action === 'close') {
    return new Refusal(
      'people',
      `the branch ${name} has commits of people (${shas})`,
      `Take over what is worth keeping, then close the pull request and delete ${name} by hand.`,
    );
  }
  const paths = step.kind === 'conflict' ? step.paths.map(code).join(', ') : '';
  const where =
    paths === '' ? `the base cannot be merged into ${name} without conflicts` : `people changed ${paths} on ${name}`;
  return new Refusal(
    'people',
    `${where} (${shas})`,
    `Merge or close the pull request and run again, or make the change by hand: the run's report has the diff.`,
  );
}
