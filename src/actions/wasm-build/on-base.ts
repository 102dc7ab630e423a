import { readManifest } from '../../domain/cargo/manifest/read-manifest.js';
import { compareWithBase } from '../../domain/smoke/blame.js';
import type { StepResult } from '../../domain/smoke/step.js';
import { sizeOf, type ModuleCheck, type WasmModule } from '../../domain/wasm/wasm-module.js';
import { featuresOf, hasDefaultFeatures } from '../../domain/wasm/wasm-packages.js';
import { buildModule, type BuiltModule, type ModuleTools } from '../../flows/build-module.js';
import { resolveBase, type Base, type BaseChoice } from '../../flows/find-base.js';
import { cleanMembers, type SmokeTree } from '../../flows/run-cargo.js';
import type { WasmInputs } from './inputs.js';
import { checkModule, type FailedPackage, type Made, type MadeModule } from './make-modules.js';
import type { ModulePackage } from './packages.js';
import type { WasmPorts } from './wasm-ports.js';

export interface BaseRequest {
  readonly tree: SmokeTree;
  readonly packages: readonly ModulePackage[];
  readonly choice: BaseChoice | undefined;
  readonly made: Made;
  readonly inputs: WasmInputs;
  readonly timeLeft: () => number;
}

export interface WithBase {
  /** With the sizes on the base, and which checks fail there, too. */
  readonly modules: readonly WasmModule[];
  /** With whose fault it is, as far as the base could be asked. */
  readonly failed: readonly FailedPackage[];
  /** What it was compared with, or why with nothing. */
  readonly base: string;
}

/** Holds what was made against what the same packages give on the base. */
export async function compareWithModulesOfBase(request: BaseRequest, ports: WasmPorts): Promise<WithBase> {
  const { made } = request;
  const modules = made.modules.map(({ module }) => module);
  const base = await resolveBase(ports.checkout.root, request.choice, ports);
  if ('none' in base) return { modules, failed: made.failed, base: base.none };
  await using worktree = await ports.worktrees.open(ports.checkout.root, base.sha);
  await using out = await ports.scratch.temporary('wasm-base');
  try {
    await cleanMembers(request.tree, ports, ['--release']);
    const there: OnBase = { ...request, base, root: worktree.path, out: out.path };
    const compared: WasmModule[] = [];
    for (const one of made.modules) compared.push(await compareModule(one, there, ports));
    const failed: FailedPackage[] = [];
    for (const one of made.failed) failed.push(await compareFailure(one, there, ports));
    return { modules: compared, failed, base: base.name };
  } finally {
    // What was built from the base would pass for the checkout's.
    if (!ports.stop.aborted) await cleanMembers(request.tree, ports, ['--release']);
  }
}

interface OnBase extends BaseRequest {
  readonly base: Base;
  /** Absolute. */
  readonly root: string;
  readonly out: string;
}

async function compareModule({ module, tools }: MadeModule, request: OnBase, ports: WasmPorts): Promise<WasmModule> {
  const wanted = request.packages.find(({ name }) => name === module.package);
  const built = wanted && (await buildOnBase(wanted, tools, request, ports));
  if (wanted === undefined || built?.kind !== 'built') return module;
  const checks = [module.types, module.tests, module.browser];
  const size = { base: sizeOf(built.bytes) };
  if (checks.every(({ state }) => state !== 'fail')) return { ...module, ...size };
  const path = `${request.out}/${module.package}`;
  const folder = { name: built.name, path, files: built.files, bindings: tools.bindgen !== undefined };
  const means = { ...request.made.means, tree: { ...request.tree, root: request.root } };
  const before = await checkModule(folder, wanted, tools, means, ports);
  const marked = (now: ModuleCheck, then: ModuleCheck): ModuleCheck =>
    now.state === 'fail' && then.state === 'fail' ? { ...now, before: true } : now;
  return {
    ...module,
    ...size,
    types: marked(module.types, before.types),
    tests: marked(module.tests, before.tests),
    browser: marked(module.browser, before.browser),
  };
}

async function compareFailure(failed: FailedPackage, request: OnBase, ports: WasmPorts): Promise<FailedPackage> {
  const wanted = request.packages.find(({ name }) => name === failed.package);
  const built = wanted && (await buildOnBase(wanted, {}, request, ports));
  const base: StepResult = {
    step: 'wasm',
    state: built === undefined ? 'not-applicable' : built.kind === 'built' ? 'pass' : 'fail',
    commands: built?.commands ?? [],
    durationMs: 0,
  };
  const head: StepResult = { step: 'wasm', state: 'fail', commands: failed.commands, durationMs: 0 };
  return { ...failed, fault: compareWithBase(head, base, request.base.name) };
}

/** `undefined` where the base does not have the package. */
async function buildOnBase(
  wanted: ModulePackage,
  { bindgen, optimizer }: ModuleTools,
  request: OnBase,
  ports: WasmPorts,
): Promise<BuiltModule | undefined> {
  const { path } = wanted.manifest;
  const text = await ports.scratch.read(`${request.root}/${path}`);
  if (text === undefined) return undefined;
  await seedLockfile(wanted, request.root, ports);
  await ports.scratch.write(request.out, new Map([[`${wanted.name}/.gitignore`, '*\n']]));
  const manifest = readManifest(text, path);
  const build = {
    root: request.root,
    workspace: wanted.workspace,
    targetFolders: request.tree.targetFolders,
    package: wanted.name,
    features: featuresOf(manifest, request.inputs.features ?? ['wasm']),
    hasDefaultFeatures: hasDefaultFeatures(manifest),
    out: `${request.out}/${wanted.name}`,
    timeLeft: request.timeLeft,
    label: request.base.name,
  };
  // With the same tools, or the sizes would compare tools; a base with another wasm-bindgen fails here and has no size.
  return buildModule(
    build,
    (usesBindgen) => Promise.resolve({ ...(usesBindgen && bindgen && { bindgen }), ...(optimizer && { optimizer }) }),
    ports,
  );
}

/** The same versions of dependencies, where the base has no lockfile of its own. */
async function seedLockfile(wanted: ModulePackage, root: string, ports: WasmPorts): Promise<void> {
  if ((await ports.scratch.read(`${root}/${wanted.lockfile}`)) !== undefined) return;
  const lockfile = await ports.checkout.readIfPresent(wanted.lockfile);
  if (lockfile !== undefined) await ports.scratch.write(root, new Map([[wanted.lockfile, lockfile]]));
}
