import { posix } from 'node:path';
import { ownFault } from '../../domain/smoke/blame.js';
import type { EnvironmentFault } from '../../domain/smoke/environment-fault.js';
import type { WasmModule } from '../../domain/wasm/wasm-module.js';
import { chooseBase } from '../../flows/find-base.js';
import { openTarget } from '../../flows/open-target.js';
import type { SmokeTree } from '../../flows/run-cargo.js';
import { withTargetFolders } from '../../flows/target-folders.js';
import { ensureWasmTarget } from '../../flows/wasm-target.js';
import { addBaseSizes } from './base-sizes.js';
import type { WasmInputs } from './inputs.js';
import { makeModules, type FailedPackage } from './make-modules.js';
import { choosePackages, type ModulePackage } from './packages.js';
import type { WasmPorts } from './wasm-ports.js';

export type WasmStatus = 'pass' | 'fail' | 'over-budget' | 'environment' | 'not-applicable';

export interface WasmResult {
  /** Its name without the owner. */
  readonly repository: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly status: WasmStatus;
  /** Why there is nothing to build, or what this machine lacks. */
  readonly why?: string;
  readonly missing: readonly EnvironmentFault[];
  /** Bytes per module. */
  readonly sizeBudget: number;
  readonly modules: readonly WasmModule[];
  readonly failed: readonly FailedPackage[];
  /** What the sizes are compared with, or why with nothing. */
  readonly base: string;
  /** Absolute; a folder for each module. */
  readonly packageDirectory?: string;
  readonly durationMs: number;
}

/** Builds may take this long altogether. */
const timeLimitMs = 60 * 60_000;

/**
 * Builds the repository's wasm modules for release, weighs them against the budget and the base, and tries them in a
 * browser (docs/plan.md, 6.3 and 12). The checkout's files are as before when it ends.
 */
export async function run(inputs: WasmInputs, ports: WasmPorts): Promise<WasmResult> {
  const target = await openTarget(inputs, ports, { crates: 'optional' });
  const packages = choosePackages(target, inputs);
  const began = ports.clock.now();
  const common = {
    repository: posix.basename(target.repositoryName),
    date: new Date(began).toISOString(),
    sizeBudget: inputs.sizeBudget,
  };
  const nothing = { modules: [], failed: [], missing: [], base: 'nothing was built', durationMs: 0 };
  if ('none' in packages) return { ...common, ...nothing, status: 'not-applicable', why: packages.none };
  const lockfiles = [...new Set(packages.map(({ lockfile }) => lockfile))];
  const { result } = await ports.keptFiles.whole(ports.checkout.root, lockfiles, () => build(packages, inputs, ports));
  return { ...common, ...nothing, ...result, durationMs: ports.clock.now() - began };
}

type Outcome = Pick<WasmResult, 'status'> & Partial<WasmResult>;

async function build(packages: readonly ModulePackage[], inputs: WasmInputs, ports: WasmPorts): Promise<Outcome> {
  const { root } = ports.checkout;
  const deadline = ports.clock.now() + timeLimitMs;
  const timeLeft = (): number => deadline - ports.clock.now();
  const { pullRequestBase } = ports;
  const choice = await chooseBase(root, pullRequestBase === undefined ? {} : { pullRequestBase }, ports);
  const ready = await ensureWasmTarget(root, ports);
  if (ready.kind === 'missing') {
    const missing = ready.result.errors.flatMap((error) => error.environment ?? []);
    return { status: 'environment', missing, why: missing.map((fault) => fault.message).join(' ') };
  }
  await using buildable = await withTargetFolders(treeOf(root, packages), ports);
  const packageDirectory = await ports.scratch.keep('wasm');
  const making = { tree: buildable.tree, packages, inputs, timeLeft };
  const made = await makeModules({ ...making, out: packageDirectory }, ports);
  const { modules, base } = await addBaseSizes({ ...making, choice, made }, ports);
  const missing = [...made.missing, ...missingFor(made.failed), ...modules.flatMap(missingForChecks)];
  return {
    status: statusOf(modules, made.failed, missing),
    missing,
    ...(missing.length > 0 && { why: missing.map((lacking) => lacking.message).join(' ') }),
    modules,
    failed: made.failed,
    base,
    packageDirectory,
  };
}

function statusOf(
  modules: readonly WasmModule[],
  failed: readonly FailedPackage[],
  missing: readonly EnvironmentFault[],
): WasmStatus {
  if (missing.length > 0) return 'environment';
  const checks = modules.flatMap((module) => [module.types, module.browser, module.tests]);
  if (failed.length > 0 || checks.some((check) => check.state === 'fail')) return 'fail';
  return modules.every((module) => module.withinBudget) ? 'pass' : 'over-budget';
}

/** What this machine lacks, where that alone explains why packages could not be built. */
function missingFor(failed: readonly FailedPackage[]): readonly EnvironmentFault[] {
  const fault = failed.length > 0 ? ownFault(asStep(failed)) : undefined;
  return fault?.kind === 'environment' ? fault.missing : [];
}

function missingForChecks(module: WasmModule): readonly EnvironmentFault[] {
  const checks = [module.types, module.browser, module.tests];
  return checks.flatMap((check) => (check.state === 'environment' ? [check.missing] : []));
}

function asStep(failed: readonly FailedPackage[]): Parameters<typeof ownFault>[0] {
  return { step: 'wasm', state: 'fail', commands: failed.flatMap(({ commands }) => commands), durationMs: 0 };
}

function treeOf(root: string, packages: readonly ModulePackage[]): SmokeTree {
  const workspaces = new Map(packages.map(({ workspace }) => [workspace.folder, workspace]));
  return {
    root,
    workspaces: [...workspaces.values()],
    targetFolders: new Map(),
    wasm: { items: [] },
    typescript: { not: 'only wasm is built' },
  };
}
