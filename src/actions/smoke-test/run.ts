import { manifestsOf } from '../../domain/cargo/workspace/workspaces.js';
import { posix } from 'node:path';
import { statusOf } from '../../domain/smoke/blame.js';
import { skipped, stepNames, type SmokeStatus, type StepName, type StepResult } from '../../domain/smoke/step.js';
import { restoreDependencies, saveDependencies, type CacheReport } from '../../flows/dependency-cache.js';
import { chooseBase, resolveBase } from '../../flows/find-base.js';
import type { Target } from '../../domain/target.js';
import { lockfilesOf, openTarget } from '../../flows/open-target.js';
import { clean, runStep, shareBesideBase, type SmokeTree } from '../../flows/run-steps.js';
import { installSystemPackages, type SystemPackageReport } from '../../flows/system-packages.js';
import { withTargetFolders } from '../../flows/target-folders.js';
import type { Ports } from '../../ports/ports.js';
import type { SmokeInputs } from './inputs.js';
import { judge, type Judgement } from './judge.js';
import { treeOf } from './tree.js';

/** What a run of the repository's own code needs. */
export type SmokePorts = Omit<Ports, 'branches' | 'browser' | 'history'>;

export interface SmokeResult extends Judgement {
  /** Its name without the owner. */
  readonly repository: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly status: SmokeStatus;
  /** The first step that failed. */
  readonly failedStep?: StepName;
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
  return ports.keptFiles.during(ports.checkout.root, lockfilesOf(target), () => smoke(target, inputs, ports));
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
  await using buildable = await withTargetFolders(await treeOf(target, ports), ports);
  const restored = await restoreDependencies(buildable.tree, target, inputs.cache, ports);
  const steps = await runSteps(buildable.tree, inputs, deadline, ports);
  const judgement = await judge(
    {
      tree: buildable.tree,
      steps,
      base: () => resolveBase(root, choice, ports),
      baseline: inputs.baseline,
      culprit: inputs.culprit,
      knownCrates: [...target.plan.crates.values()].toSorted((a, b) => a.layer - b.layer).map(({ name }) => name),
      manifests: textsOf(target),
      deadline,
    },
    ports,
  );
  const status = statusOf(judgement.steps);
  const cache = await saveDependencies(restored, buildable.tree, status === 'pass', ports);
  const failedStep = judgement.steps.find((step) => step.state === 'fail')?.step;
  return {
    ...judgement,
    repository: posix.basename(target.repositoryName),
    date: new Date(began).toISOString(),
    status,
    ...(failedStep !== undefined && { failedStep }),
    systemPackages,
    cache,
    durationMs: ports.clock.now() - began,
  };
}

/** Every step in the order of 13.2; after one that failed the rest is not run, unless `fail-fast` is off. */
async function runSteps(
  tree: SmokeTree,
  inputs: SmokeInputs,
  deadline: number,
  ports: SmokePorts,
): Promise<readonly StepResult[]> {
  await clean(inputs.clean, tree, ports);
  const limits = { deadline, share: inputs.baseline === 'never' ? 1 : shareBesideBase };
  const perform = async (step: StepName): Promise<StepResult> =>
    logResult(await runStep(step, tree, limits, ports), ports);
  // What builds has been checked, and checking first would compile everything twice. Where the build fails, the check
  // tells which of the two steps it is.
  const built = inputs.steps.includes('check') && inputs.steps.includes('build') ? await perform('build') : undefined;
  const steps: StepResult[] = [];
  for (const step of stepNames) {
    const failed = steps.find((result) => result.state === 'fail');
    if (!inputs.steps.includes(step)) {
      steps.push(skipped(step, 'not-run', 'not among `steps`'));
    } else if (failed && inputs.failFast) steps.push(skipped(step, 'not-run', `${failed.step} failed before it`));
    else if (step === 'check' && built?.state === 'pass') steps.push(checkedBy(built));
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
