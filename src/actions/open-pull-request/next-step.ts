import {
  composeBody,
  markerOf,
  markOf,
  sameBody,
  titleMark,
  withMarker,
} from '../../domain/change-set/pull-request-body.js';
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
  /** The open one from our branch to the base. */
  readonly pullRequest: PullRequest | undefined;
  /** An open one from our branch to another base: it is not ours, and neither is what is pushed to it. */
  readonly elsewhere: PullRequest | undefined;
  /** Where none is open, the last one from our branch to the base that was closed without being merged. */
  readonly closed: PullRequest | undefined;
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
  | { readonly kind: 'set-draft'; readonly pullRequest: PullRequest; readonly draft: boolean }
  | { readonly kind: 'add-labels'; readonly number: number; readonly label: string }
  | { readonly kind: 'request-reviewers'; readonly pullRequest: PullRequest; readonly reviewer: string }
  | { readonly kind: 'enable-auto-merge'; readonly pullRequest: PullRequest; readonly method: MergeMethod }
  | { readonly kind: 'comment'; readonly number: number; readonly body: string }
  | { readonly kind: 'delete-branch'; readonly head: string }
  | { readonly kind: 'close-pull-request'; readonly number: number; readonly body: string }
  | { readonly kind: 'refuse'; readonly refusal: Refusal }
  | { readonly kind: 'decline'; readonly pullRequest: PullRequest }
  | { readonly kind: 'done' };

export type StepKind = Step['kind'];

/** Extras: each is tried by itself, and one that does not work is a warning. */
export const optionalSteps: ReadonlySet<StepKind> = new Set([
  'set-draft', 'add-labels', 'request-reviewers', 'enable-auto-merge', 'comment', 'delete-branch',
]); // prettier-ignore

/** Keys of steps of this run that need no further try, and features that this repository does not have. */
export type Settled = ReadonlySet<string>;

/** What tells a step from others of its kind. */
export function stepKey(step: Step): string {
  if (step.kind === 'add-labels') return `${step.kind} ${step.label}`;
  return step.kind === 'request-reviewers' ? `${step.kind} ${step.reviewer}` : step.kind;
}

/** Decides, from nothing but what is wanted and what stands there, what to do next. */
export function nextStep(wanted: Wanted, seen: Seen, settled: Settled): Step {
  if (wanted.changeSet.action === 'close' || seen.base.hasItAll) return closingStep(wanted, seen, settled);
  if (seen.elsewhere !== undefined) return { kind: 'refuse', refusal: otherBase(wanted, seen.elsewhere) };
  const declined = declinedPullRequest(wanted, seen);
  if (declined !== undefined) return { kind: 'decline', pullRequest: declined };
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
    draftStep(wanted, seen.pullRequest, settled) ??
    update(wanted, seen, branch, settled) ??
    extras(wanted, seen, seen.pullRequest, settled) ?? { kind: 'done' }
  );
}

/** A person closed the pull request of this very change. One that we closed ourselves says nothing. */
function declinedPullRequest({ changeSet, options }: Wanted, { base, closed }: Seen): PullRequest | undefined {
  if (closed === undefined || options.closedPullRequest === 'reopen') return undefined;
  const marker = markerOf(closed.body);
  if (marker?.closed !== undefined) return undefined;
  const same = marker?.change === undefined ? closed.title === changeSet.title : marker.change === base.change;
  return same ? closed : undefined;
}

function creation(wanted: Wanted, { base }: Seen, branch: Branch, settled: Settled): Step {
  const { title } = wanted.changeSet;
  const draft = wantsDraft(wanted, settled);
  const marker = { head: publishedHead(branch), title: titleMark(title), change: base.change, draft };
  return { kind: 'create-pull-request', title, body: composeBody(bodyText(wanted), marker), base: base.ref, draft };
}

/** Where there are no drafts, nobody asks for one. */
function wantsDraft({ options }: Wanted, settled: Settled): boolean {
  return options.draft && !settled.has('draft');
}

/** Whether it is a draft follows what is asked for, not what people made of it since. */
function draftStep(wanted: Wanted, pullRequest: PullRequest, settled: Settled): Step | undefined {
  const draft = wantsDraft(wanted, settled);
  const asked = markerOf(pullRequest.body)?.draft;
  if (asked === undefined || asked === draft || pullRequest.draft === draft || settled.has('draft')) return undefined;
  return { kind: 'set-draft', pullRequest, draft };
}

/** People's title and people's text around our part stay. */
function update(wanted: Wanted, { base, pullRequest }: Seen, branch: Branch, settled: Settled): Step | undefined {
  if (pullRequest === undefined) return undefined;
  const marker = markerOf(pullRequest.body);
  const ourTitle = marker?.title === titleMark(pullRequest.title);
  const title = ourTitle ? wanted.changeSet.title : pullRequest.title;
  const mark = {
    head: publishedHead(branch),
    title: ourTitle || marker === undefined ? titleMark(title) : marker.title,
    change: base.change,
    draft: wantsDraft(wanted, settled),
  };
  const body = composeBody(bodyText(wanted), mark, pullRequest.body);
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
  const { number, labels, requestedReviewers } = pullRequest;
  const has = (list: readonly string[], name: string): boolean =>
    list.some((one) => one.toLowerCase() === name.toLowerCase());
  const steps: readonly Step[] = [
    ...options.labels
      .filter((label) => !has(labels, label))
      .map((label) => ({ kind: 'add-labels', number, label }) as const),
    ...options.reviewers
      .filter((reviewer) => !has(requestedReviewers, reviewer))
      .map((reviewer) => ({ kind: 'request-reviewers', pullRequest, reviewer }) as const),
    ...(options.autoMerge && !pullRequest.autoMerge ? repository.mergeMethods.slice(0, 1) : []).map(
      (method) => ({ kind: 'enable-auto-merge', pullRequest, method }) as const,
    ),
  ];
  return steps.find((step) => !settled.has(stepKey(step)));
}

/** Closing comes first, for nobody can merge it then; the branch and the comment are extras. */
function closingStep(wanted: Wanted, seen: Seen, settled: Settled): Step {
  const { branch, pullRequest, elsewhere } = seen;
  const { changeSet } = wanted;
  const isAsked = changeSet.action === 'close';
  if (branch !== undefined && branch.theirs.length > 0) {
    // What was to be published is there; people's work on the branch is theirs to finish.
    if (!isAsked) return { kind: 'done' };
    return refusal(wanted, seen, settled, whyPeople(wanted, { kind: 'conflict', paths: [] }, branch));
  }
  const said = isAsked ? changeSet.body.trim() : '';
  if (pullRequest !== undefined) {
    const { number, body } = pullRequest;
    const marker = markerOf(body);
    return {
      kind: 'close-pull-request',
      number,
      body: marker === undefined ? body : withMarker(body, { ...marker, closed: markOf(said) }),
    };
  }
  const ended =
    seen.closed !== undefined && markerOf(seen.closed.body)?.closed === markOf(said) ? seen.closed : undefined;
  if (elsewhere !== undefined) {
    if (isAsked && ended === undefined) return { kind: 'refuse', refusal: otherBase(wanted, elsewhere) };
  } else if (branch !== undefined && (isAsked || ended !== undefined) && !settled.has('delete-branch')) {
    // A branch that nobody sees is only cleared away when that is what was asked for.
    return { kind: 'delete-branch', head: branch.head.sha };
  }
  if (said === '' || ended === undefined || settled.has('comment')) return { kind: 'done' };
  return { kind: 'comment', number: ended.number, body: said };
}

/** The people concerned hear about it where they look; a second run adds no second comment. */
function refusal({ changeSet }: Wanted, { pullRequest }: Seen, settled: Settled, why: Refusal): Step {
  if (pullRequest === undefined || settled.has('comment')) return { kind: 'refuse', refusal: why };
  const what = changeSet.action === 'close' ? 'was not closed' : 'was not updated';
  const said = `**This pull request ${what}: ${why.message}.**`;
  const body = `${said}\n\n${why.hint}\n\nNothing on the branch was overwritten.`;
  return { kind: 'comment', number: pullRequest.number, body };
}

function otherBase({ changeSet }: Wanted, { number, baseRef }: PullRequest): Refusal {
  const { branch, base } = changeSet;
  return new Refusal(
    'other-base',
    `the branch ${branch} has an open pull request to ${baseRef} (#${number}), and this change set is for ${base.ref}`,
    `Merge or close #${number} and delete ${branch}, or set its base to ${base.ref}; then run again.`,
  );
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
