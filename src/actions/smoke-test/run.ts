import { manifestsOf } from '../../domain/cargo/workspace/workspaces.js';
import { posix } from 'node:path';
import { statusOf } from '../../domain/smoke/blame.js';
import { findInfraErrors, type InfraErrors } from '../../domain/smoke/infra-errors.js';
import {
  skipped,
  stepNames,
  type FlakyTest,
  type SmokeStatus,
  type StepName,
  type StepResult,
} from '../../domain/smoke/step.js';
import { restoreDependencies, saveDependencies, type CacheReport } from '../../flows/dependency-cache.js';
import { chooseBase, resolveBase, type Base } from '../../flows/find-base.js';
import type { CulpritReport } from '../../flows/find-culprit.js';
import type { Target } from '../../domain/target.js';
import { lockfilesOf, openTarget } from '../../flows/open-target.js';
import { clean } from '../../flows/run-cargo.js';
import { runStep, shareBesideBase } from '../../flows/run-steps.js';
import { installSystemPackages, type SystemPackageReport } from '../../flows/system-packages.js';
import { readLockfiles, staleLockfiles, staleNote } from '../../flows/stale-lockfiles.js';
import { withTargetFolders } from '../../flows/target-folders.js';
import { settingsWithheld, variablesMissed } from '../../domain/smoke/withheld.js';
import type { BuildCache } from '../../ports/cache.js';
import type { Ports } from '../../ports/ports.js';
import type { SmokeInputs } from './inputs.js';
import { Judge, type JudgeRequest } from './judge.js';
import { treeOf } from './tree.js';

/** What a run of the repository's own code needs. */
export type SmokePorts = Omit<Ports, 'branches' | 'browser' | 'history'> & { readonly cache: BuildCache };

export interface SmokeResult {
  /** Its name without the owner. */
  readonly repository: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly status: SmokeStatus;
  /** The first step that failed. */
  readonly failedStep?: StepName;
  /** The steps with the fault of each that failed. */
  readonly steps: readonly StepResult[];
  readonly base?: Base & { readonly differences: readonly string[] };
  readonly baseSteps: readonly StepResult[];
  readonly culprit?: CulpritReport;
  /** What fails in infra's own sources. */
  readonly infraErrors?: InfraErrors;
  /** What failed and passed when it was run again. */
  readonly flaky: readonly FlakyTest[];
  /** Files of the checkout that the steps wrote, and that were put back; POSIX paths. */
  readonly written: readonly string[];
  /** What a reader should know beside the verdict, in sentences. */
  readonly notes: readonly string[];
  /** What may be behind a failure, in sentences. */
  readonly hints: readonly string[];
  readonly systemPackages: SystemPackageReport;
  readonly cache: CacheReport;
  readonly durationMs: number;
}

/**
 * Checks, builds and tests a repository after its integration (docs/plan.md, 13.2) and says whose fault it is when that
 * fails. The checkout's files are as before when it ends.
 */
export async function run(inputs: SmokeInputs, ports: SmokePorts): Promise<SmokeResult> {
  if (inputs.steps.length === 0) return nothingAsked(inputs, ports);
  const target = await openTarget(inputs, ports, { crates: 'optional' });
  const { root } = ports.checkout;
  const { result, written } = await ports.keptFiles.whole(root, lockfilesOf(target), () =>
    smoke(target, inputs, ports),
  );
  return { ...result, written: [...result.written, ...written] };
}

/** `steps: none`: nothing is read, installed, restored, started or compared. */
function nothingAsked({ repository }: SmokeInputs, { checkout, clock }: SmokePorts): SmokeResult {
  const why = '`steps` is `none`';
  return {
    repository: posix.basename(repository ?? checkout.root),
    date: new Date(clock.now()).toISOString(),
    status: 'pass',
    steps: stepNames.map((step) => skipped(step, 'not-run', why)),
    baseSteps: [],
    flaky: [],
    written: [],
    notes: [],
    hints: [],
    systemPackages: { wanted: [], present: [], installed: [], missing: [] },
    cache: { state: 'off', why },
    durationMs: 0,
  };
}

async function smoke(target: Target, inputs: SmokeInputs, ports: SmokePorts): Promise<SmokeResult> {
  const began = ports.clock.now();
  const deadline = began + inputs.timeoutMinutes * 60_000;
  const { root } = ports.checkout;
  const choice = inputs.baseline === 'never' ? undefined : await chooseBase(root, baseWanted(inputs, ports), ports);
  const wanted = inputs.systemPackages ?? target.planned?.systemPackages ?? [];
  const systemPackages = await installSystemPackages(wanted, root, ports);
  const locked = await readLockfiles(lockfilesOf(target), ports);
  await using buildable = await withTargetFolders(await treeOf(target, ports), ports);
  const { tree } = buildable;
  const restored = await restoreDependencies(tree, target, inputs.cache, ports);
  const { steps, ...judgement } = await judged(
    {
      tree,
      base: () => resolveBase(root, choice, ports),
      baseline: inputs.baseline,
      knownCrates: [...target.plan.crates.values()].toSorted((a, b) => a.layer - b.layer).map(({ name }) => name),
      manifests: textsOf(target),
      deadline,
      retry: inputs.retry,
    },
    inputs,
    ports,
  );
  const status = statusOf(steps);
  const stale = await staleLockfiles(locked, ports);
  const failedStep = steps.find((step) => step.state === 'fail')?.step;
  const lockfiles = failedStep === undefined ? [] : await readAll(lockfilesOf(target), ports);
  const infraErrors = findInfraErrors(steps, target, judgement.culprit?.safe ?? [], lockfiles);
  return {
    repository: posix.basename(target.repositoryName),
    date: new Date(began).toISOString(),
    status,
    ...(failedStep !== undefined && { failedStep }),
    steps,
    ...judgement,
    ...(infraErrors && { infraErrors }),
    flaky: steps.flatMap(({ flaky = [] }) => flaky),
    written: stale,
    notes: [...stale.map(staleNote), ...settingsWithheld(ports.withheldVariables)],
    hints: variablesMissed(ports.withheldVariables, steps),
    systemPackages,
    cache: await saveDependencies(restored, tree, status === 'pass', ports),
    durationMs: ports.clock.now() - began,
  };
}

async function readAll(paths: readonly string[], { checkout }: Pick<Ports, 'checkout'>): Promise<readonly string[]> {
  return (await Promise.all(paths.map((path) => checkout.readIfPresent(path)))).flatMap((text) => text ?? []);
}

type Judged = Pick<SmokeResult, 'steps' | 'base' | 'baseSteps' | 'culprit'>;

async function judged(request: JudgeRequest, inputs: SmokeInputs, ports: SmokePorts): Promise<Judged> {
  await using judge = new Judge(request, ports);
  await clean(inputs.clean, request.tree, ports);
  const steps = await runSteps(request, inputs, judge, ports);
  if (inputs.baseline === 'always') await judge.runAlso(steps);
  const { base, baseSteps, differences } = judge;
  const culprit = inputs.culprit ? await judge.findCulprit(steps) : undefined;
  return { steps, ...(base && { base: { ...base, differences } }), baseSteps, ...(culprit && { culprit }) };
}

/**
 * Every step in the order of 13.2. After one that failed the rest is not run, unless `fail-fast` is off; one that fails
 * as it did before stops nothing, for what comes after it may be new.
 */
async function runSteps(
  { tree, deadline }: JudgeRequest,
  inputs: SmokeInputs,
  judge: Judge,
  ports: SmokePorts,
): Promise<readonly StepResult[]> {
  const limits = { deadline, retry: inputs.retry, share: inputs.baseline === 'never' ? 1 : shareBesideBase };
  const perform = async (step: StepName, like?: StepName): Promise<StepResult> => {
    await judge.beforeHead();
    return judge.judge(logResult(await runStep(step, tree, limits, ports), ports), like);
  };
  // What builds has been checked, and checking first would compile everything twice. Where the build fails, the check
  // tells which of the two steps it is; the base's build shows what its check would.
  const built = inputs.steps.includes('check') && inputs.steps.includes('build') ? await perform('build') : undefined;
  const steps: StepResult[] = [];
  for (const step of stepNames) {
    const stopped = inputs.failFast
      ? steps.find(({ state, fault }) => state === 'fail' && fault?.kind !== 'base')
      : undefined;
    if (!inputs.steps.includes(step)) steps.push(skipped(step, 'not-run', 'not among `steps`'));
    else if (stopped) steps.push(skipped(step, 'not-run', `${stopped.step} failed before it`));
    else if (step === 'check' && built)
      steps.push(built.state === 'fail' ? await perform('check', 'build') : checkedBy(built));
    else if (step === 'build' && built) steps.push(built);
    else steps.push(await perform(step));
  }
  return steps;
}

function checkedBy(built: StepResult): StepResult {
  return { ...built, step: 'check', durationMs: 0, why: '`cargo build` checks the same targets' };
}

function logResult(result: StepResult, { log }: SmokePorts): StepResult {
  const time = result.commands.length > 0 ? ` in ${(result.durationMs / 1000).toFixed(1)} s` : '';
  log.info(`${result.step}: ${result.state}${time}${result.why === undefined ? '' : ` (${result.why})`}`);
  return result;
}

function baseWanted(inputs: SmokeInputs, ports: SmokePorts): { base?: string; pullRequestBase?: string } {
  return {
    ...(inputs.base !== undefined && { base: inputs.base }),
    ...(ports.pullRequestBase !== undefined && { pullRequestBase: ports.pullRequestBase }),
  };
}

/** The manifests that belong to what is tested. */
function textsOf(target: Target): ReadonlyMap<string, string> {
  const manifests = target.workspaces.flatMap(({ workspace }) => manifestsOf(workspace));
  return new Map(manifests.map((manifest) => [manifest.path, manifest.document.text]));
}
