import { posix } from 'node:path';
import { describeWay } from '../../domain/smoke/dependency-way.js';
import type { EnvironmentFault } from '../../domain/smoke/environment-fault.js';
import type { WasmModule } from '../../domain/wasm/wasm-module.js';
import { chooseBase } from '../../flows/find-base.js';
import { openTarget } from '../../flows/open-target.js';
import type { SmokeTree } from '../../flows/run-cargo.js';
import { withTargetFolders } from '../../flows/target-folders.js';
import { ensureWasmTarget } from '../../flows/wasm-target.js';
import type { WasmInputs } from './inputs.js';
import { makeModules, type FailedPackage } from './make-modules.js';
import { compareWithModulesOfBase } from './on-base.js';
import { choosePackages, type ModulePackage } from './packages.js';
import { checksOf, faultOf, isNative, statusOf, type WasmStatus } from './status.js';
import type { WasmPorts } from './wasm-ports.js';

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
  /** Modules that `browser-test: true` asks to be tried and that cannot be. */
  readonly untried: readonly WasmModule[];
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
  const nothing = { modules: [], failed: [], untried: [], missing: [], base: 'nothing was built', durationMs: 0 };
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
  const compared = await compareWithModulesOfBase({ ...making, choice, made }, ports);
  const isMeant = (name: string): boolean => packages.some((one) => one.name === name && one.isMeant);
  const native = compared.failed.filter(
    (one) => !isMeant(one.package) && one.fault?.kind !== 'integration' && isNative(one),
  );
  const failed = compared.failed.filter((one) => !native.includes(one));
  const { modules, base } = compared;
  if (native.length > 0 && modules.length === 0 && failed.length === 0) {
    return { status: 'not-applicable', why: `${nativeNames(native)} for another program, not for wasm` };
  }
  const missing = [...made.missing, ...failed.flatMap(missingFor), ...modules.flatMap(missingForChecks)];
  const untried =
    inputs.browserTest === 'true' && made.missing.length === 0
      ? modules.filter(({ browser }) => browser.state === 'not-run')
      : [];
  const notes = [
    ...missing.map(({ message }) => message),
    ...failed.flatMap(({ ways }) => ways.map((way) => `${describeWay(way)}.`)),
    ...(native.length > 0 ? [`${nativeNames(native)} for another program and left out.`] : []),
  ];
  return {
    status: statusOf({ modules, failed, missing, untried }),
    missing,
    ...(notes.length > 0 && { why: notes.join(' ') }),
    modules,
    failed,
    untried,
    base,
    packageDirectory,
  };
}

function nativeNames(native: readonly FailedPackage[]): string {
  const names = native.map((one) => one.package).join(', ');
  return `${names} ${native.length === 1 ? 'is a native library' : 'are native libraries'}`;
}

/** What this machine lacks, where that explains why a package could not be built. */
function missingFor(failed: FailedPackage): readonly EnvironmentFault[] {
  const fault = faultOf(failed);
  return fault.kind === 'environment' ? fault.missing : [];
}

function missingForChecks(module: WasmModule): readonly EnvironmentFault[] {
  return checksOf(module).flatMap((check) => (check.state === 'environment' ? [check.missing] : []));
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
