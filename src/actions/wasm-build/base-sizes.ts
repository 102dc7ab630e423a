import { readManifest } from '../../domain/cargo/manifest/read-manifest.js';
import { sizeOf, type ModuleSize, type WasmModule } from '../../domain/wasm/wasm-module.js';
import { featuresOf } from '../../domain/wasm/wasm-packages.js';
import { buildModule } from '../../flows/build-module.js';
import { resolveBase, type Base, type BaseChoice } from '../../flows/find-base.js';
import { cleanMembers, type SmokeTree } from '../../flows/run-cargo.js';
import type { WasmInputs } from './inputs.js';
import type { Made, MadeModule } from './make-modules.js';
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

/** The modules with the sizes that the same packages have on the base, as far as it can be built. */
export async function addBaseSizes(
  request: BaseRequest,
  ports: WasmPorts,
): Promise<{ readonly modules: readonly WasmModule[]; readonly base: string }> {
  const modules = request.made.modules.map(({ module }) => module);
  if (modules.length === 0) return { modules, base: 'nothing was built' };
  const base = await resolveBase(ports.checkout.root, request.choice, ports);
  if ('none' in base) return { modules, base: base.none };
  const sizes = await baseSizes(base, request, ports);
  return {
    modules: modules.map((module) => {
      const size = sizes.get(module.package);
      return size ? { ...module, base: size } : module;
    }),
    base: base.name,
  };
}

async function baseSizes(base: Base, request: BaseRequest, ports: WasmPorts): Promise<ReadonlyMap<string, ModuleSize>> {
  const sizes = new Map<string, ModuleSize>();
  await using worktree = await ports.worktrees.open(ports.checkout.root, base.sha);
  await using out = await ports.scratch.temporary('wasm-base');
  try {
    for (const made of request.made.modules) {
      const size = await baseSize(made, { ...request, base, root: worktree.path, out: out.path }, ports);
      if (size) sizes.set(made.package, size);
    }
    return sizes;
  } finally {
    // What was built from the base would pass for the checkout's.
    if (!ports.stop.aborted) await cleanMembers(request.tree, ports, ['--release']);
  }
}

async function baseSize(
  made: MadeModule,
  request: BaseRequest & { readonly base: Base; readonly root: string; readonly out: string },
  ports: WasmPorts,
): Promise<ModuleSize | undefined> {
  const wanted = request.packages.find(({ name }) => name === made.package);
  const path = wanted?.manifest.path ?? '';
  const text = await ports.scratch.read(`${request.root}/${path}`);
  if (wanted === undefined || text === undefined) return undefined;
  await seedLockfile(wanted, request.root, ports);
  const out = `${request.out}/${made.package}`;
  await ports.scratch.write(request.out, new Map([[`${made.package}/.gitignore`, '*\n']]));
  const build = {
    root: request.root,
    workspace: wanted.workspace,
    targetFolders: request.tree.targetFolders,
    package: made.package,
    features: featuresOf(readManifest(text, path), request.inputs.features ?? ['wasm']),
    out,
    timeLeft: request.timeLeft,
    label: request.base.name,
  };
  // With the same tools, or the sizes would compare tools; a base with another wasm-bindgen fails here and has no size.
  const { bindgen, optimizer } = made.tools;
  const tools = (usesBindgen: boolean): ReturnType<Parameters<typeof buildModule>[1]> =>
    Promise.resolve({ ...(usesBindgen && bindgen && { bindgen }), ...(optimizer && { optimizer }) });
  const built = await buildModule(build, tools, ports);
  return built.kind === 'built' ? sizeOf(built.bytes) : undefined;
}

/** The same versions of dependencies, where the base has no lockfile of its own. */
async function seedLockfile(wanted: ModulePackage, root: string, ports: WasmPorts): Promise<void> {
  if ((await ports.scratch.read(`${root}/${wanted.lockfile}`)) !== undefined) return;
  const lockfile = await ports.checkout.readIfPresent(wanted.lockfile);
  if (lockfile !== undefined) await ports.scratch.write(root, new Map([[wanted.lockfile, lockfile]]));
}
