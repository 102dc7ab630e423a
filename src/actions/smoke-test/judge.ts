import { compareWithBase, isProved, ownFault } from '../../domain/smoke/blame.js';
import { stageOf, errorsOf, type Fault, type StepName, type StepResult } from '../../domain/smoke/step.js';
import { BaseTree } from '../../flows/base-tree.js';
import type { Base } from '../../flows/find-base.js';
import { findCulprit, type CulpritReport } from '../../flows/find-culprit.js';
import type { SmokeTree } from '../../flows/run-cargo.js';
import type { StepLimits, StepPorts } from '../../flows/step-limits.js';
import type { Worktrees } from '../../ports/worktrees.js';
import type { Ports } from '../../ports/ports.js';

export interface JudgeRequest {
  readonly tree: SmokeTree;
  /** Asked for only when the base is needed. */
  readonly base: () => Promise<Base | { readonly none: string }>;
  readonly baseline: 'auto' | 'always' | 'never';
  /** Names of the infra crates, lowest layer first. */
  readonly knownCrates: readonly string[];
  /** Texts of the manifests of the checkout, by path. */
  readonly manifests: ReadonlyMap<string, string>;
  readonly deadline: number;
  /** How often a failed test target is run again. */
  readonly retry: number;
}

type Needs = StepPorts & Pick<Ports, 'checkout' | 'git' | 'stop'> & { readonly worktrees: Worktrees };

/** Says whose fault each failed step is: this machine's, the base's or the change's, and then which crate's. */
export class Judge implements AsyncDisposable {
  readonly #baseSteps = new Map<StepName, StepResult>();
  #tree: BaseTree | { readonly none: string } | undefined;

  constructor(
    private readonly request: JudgeRequest,
    private readonly ports: Needs,
  ) {}

  get base(): Base | undefined {
    return this.#tree instanceof BaseTree ? this.#tree.base : undefined;
  }

  get baseSteps(): readonly StepResult[] {
    return [...this.#baseSteps.values()];
  }

  /** What the base lacks that the checkout has. */
  get differences(): readonly string[] {
    return this.#tree instanceof BaseTree ? this.#tree.differences : [];
  }

  /** Before a step runs in the checkout. */
  async beforeHead(): Promise<void> {
    if (this.#tree instanceof BaseTree) await this.#tree.leave();
  }

  /**
   * A failed step with whose fault it is.
   *
   * @param like a step whose result on the base says the same.
   */
  async judge(step: StepResult, like?: StepName): Promise<StepResult> {
    return step.state === 'fail' ? { ...step, fault: await this.#faultOf(step, like) } : step;
  }

  /** Runs on the base what passed, too (`baseline: always`). */
  async runAlso(steps: readonly StepResult[]): Promise<void> {
    const tree = await this.#open();
    if ('none' in tree) return;
    for (const { step, state } of steps) {
      if ((state !== 'pass' && state !== 'fail') || this.#baseSteps.has(step)) continue;
      this.#baseSteps.set(step, await tree.run(step, this.#limits));
    }
  }

  /** The crates that broke the first step that the change broke. */
  async findCulprit(steps: readonly StepResult[]): Promise<CulpritReport | undefined> {
    const broken = steps.find((step) => step.fault?.kind === 'integration');
    if (broken?.fault?.kind !== 'integration' || !(this.#tree instanceof BaseTree)) return undefined;
    const { manifests, knownCrates, deadline } = this.request;
    return findCulprit(
      {
        step: broken.step,
        wanted: broken.fault.newErrors,
        tree: await this.#tree.open(),
        manifests,
        known: knownCrates,
        deadline,
        ...onlyTests(broken),
      },
      this.ports,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#tree instanceof BaseTree) await this.#tree[Symbol.asyncDispose]();
  }

  get #limits(): Pick<StepLimits, 'deadline'> {
    return { deadline: this.request.deadline };
  }

  async #faultOf(head: StepResult, like: StepName | undefined): Promise<Fault> {
    const own = ownFault(head);
    if (own && isProved(head)) return own;
    const tree = await this.#open();
    if ('none' in tree) return own ?? { kind: 'unknown', why: tree.none };
    const known = like === undefined ? undefined : this.#baseSteps.get(like);
    const only = onlyTests(head);
    const base = known ?? (await tree.run(head.step, { ...this.#limits, ...only }));
    if (known === undefined) this.#baseSteps.set(head.step, base);
    const fault = compareWithBase(head, base, tree.base.name);
    return this.#again(fault, head, { ...this.#limits, ...only });
  }

  /** Tests that pass on the base may fail there the next time, too. */
  async #again(fault: Fault, head: StepResult, limits: Pick<StepLimits, 'deadline' | 'only'>): Promise<Fault> {
    if (fault.kind !== 'integration' || !(this.#tree instanceof BaseTree)) return fault;
    if (head.step !== 'test' || fault.newErrors.some((error) => stageOf(error) !== 'run' || isTimeLimit(error.message)))
      return fault;
    for (let turn = 0; turn < this.request.retry; turn += 1) {
      const base = await this.#tree.run('test', limits);
      const now = compareWithBase(head, base, this.#tree.base.name);
      if (now.kind === 'base') return { kind: 'base', why: `It fails now and then on ${this.#tree.base.name}, too.` };
    }
    return fault;
  }

  async #open(): Promise<BaseTree | { readonly none: string }> {
    if (this.request.baseline === 'never') return { none: 'The base was not asked (`baseline` is `never`).' };
    if (this.#tree === undefined) {
      const base = await this.request.base();
      this.#tree = 'none' in base ? base : new BaseTree(this.request.tree, base, this.ports);
    }
    return this.#tree;
  }
}

/** Where only tests failed, and those again, the base has to run only their targets. */
function onlyTests(step: StepResult): { readonly only?: ReadonlyMap<string, readonly string[]> } {
  const isOfTests = step.step === 'test' && errorsOf(step).every((error) => stageOf(error) === 'run');
  if (!isOfTests) return {};
  const only = new Map<string, string[]>();
  for (const { folder, errors, seen } of step.commands) {
    const failed = seen?.ended.flatMap(({ target, failed: itself }) => (itself ? [target] : [])) ?? [];
    const late = seen?.unfinished === undefined ? [] : [seen.unfinished];
    if (errors.length > 0) only.set(folder, [...(only.get(folder) ?? []), ...failed, ...late]);
  }
  return { only };
}

function isTimeLimit(message: string): boolean {
  return message.startsWith('the time limit ended');
}
