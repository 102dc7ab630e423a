import type { Failure } from '../../domain/failure.js';
import type { PullRequest } from '../../domain/github/objects.js';
import type { Refusal } from '../../domain/github/refusal.js';
import type { Seen, Step, StepKind } from './next-step.js';
import type { StepOutcome, WritingStep } from './perform.js';
import type { Wanted } from './wanted.js';

export type Operation = 'created' | 'updated' | 'none' | 'closed' | 'declined' | 'refused';

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

/** How a step ended; `skipped`: an extra that does not work here. */
export type Attempted = StepOutcome | { readonly kind: 'skipped'; readonly cause: Failure };

/** What is to be told in the end. */
export class Report {
  readonly #steps = new Set<StepKind>();
  readonly #warnings: string[] = [];
  #seen: Seen | undefined;
  #madeBranch = false;

  constructor(
    private wanted: Wanted,
    private readonly digest: string,
    private readonly repository: string,
  ) {}

  wants(wanted: Wanted): void {
    this.wanted = wanted;
  }

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
    const of =
      step.kind === 'add-labels' ? ` ${step.label}` : step.kind === 'request-reviewers' ? ` ${step.reviewer}` : '';
    const warning = `${sentence(step)}${of} did not work: ${cause.message}. ${cause.hint}`;
    this.#warnings.push(warning);
    return warning;
  }

  wouldDo(step: WritingStep, { pullRequest }: Seen): Published {
    const closes =
      step.kind === 'delete-branch' || step.kind === 'close-pull-request' || this.wanted.changeSet.action === 'close';
    this.#steps.add(step.kind);
    return this.result(closes ? 'closed' : pullRequest === undefined ? 'created' : 'updated');
  }

  /** A person closed it, and nobody asks for it again. */
  declined(pullRequest: PullRequest): Published {
    return { ...this.result('declined'), pullRequest };
  }

  result(operation: Operation = this.#operation(), refusal?: Refusal): Published {
    const { branch, pullRequest: open, closed } = this.#seen ?? {};
    // What was closed in this run is told, too.
    const pullRequest = open ?? (this.#steps.has('close-pull-request') ? closed : undefined);
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

/** A step as people read it. */
export function sentence(step: Step): string {
  return step.kind.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}
