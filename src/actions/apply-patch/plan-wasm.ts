import { listed } from '../../domain/text/lists.js';
import { dirname, posix } from 'node:path';
import { readCargoError } from '../../domain/cargo/error/read-cargo-error.js';
import { manifestIn } from '../../domain/cargo/manifest/folder.js';
import type { DependencyGraph } from '../../domain/cargo/graph/graph.js';
import { chainTo } from '../../domain/cargo/graph/chain.js';
import type { Manifest } from '../../domain/cargo/manifest/manifest.js';
import { formatReference } from '../../domain/infra/reference.js';
import { Failure } from '../../domain/failure.js';
import { refuseInputs } from '../../domain/inputs/reader.js';
import { infraEntry, renderEntry } from '../../domain/patch/entry.js';
import { nameOf } from '../../domain/patch/participants.js';
import type { WasmSetUp, WasmSupport } from '../../domain/patch/set-up-wasm.js';
import { styleOf } from '../../domain/patch/style.js';
import type { InfraCrate } from '../../domain/infra/crate.js';
import { parseToml } from '../../domain/toml/document.js';
import { nativeOnly, randomnessNeeds, wasmGraph } from '../../domain/wasm/wasm-graph.js';
import { isMeantForWasm, isSetUpForWasm, makesModule } from '../../domain/wasm/wasm-packages.js';
import type { Target } from '../../domain/target.js';
import type { Ports } from '../../ports/ports.js';
import type { ApplyPatchInputs } from './inputs.js';

type Needs = Pick<Ports, 'cargo' | 'checkout' | 'scratch'>;

/** Whether a package gets the set-up for wasm, and which. */
export type WasmPlan =
  | { readonly kind: 'not-asked' }
  /** It was asked for, and cannot be. */
  | { readonly kind: 'impossible'; readonly reason: string }
  /** `cfg`: what the compiler must be told for a wasm build. */
  | { readonly kind: 'possible'; readonly setUp: WasmSetUp; readonly cfg?: string };

/**
 * The set-up that follows from what the infra crates bring into a wasm build. Each crate is resolved by itself, because
 * the repository's own packages switch on features that a wasm build does not have.
 *
 * @throws {Failure} `usage` for a package in the plan that is not there; `tool-missing` when `wasm` is `true` and there
 *   is no cargo.
 */
export async function planWasm(inputs: ApplyPatchInputs, target: Target, ports: Needs): Promise<WasmPlan> {
  const { planned, plan } = target;
  if (inputs.wasm === 'false' || (inputs.wasm === 'auto' && planned?.wasm === undefined)) return { kind: 'not-asked' };
  const found = await findPackage(target, ports);
  if (typeof found === 'string') return { kind: 'impossible', reason: found };
  const requested = target.crates.map(({ name }) => name);
  const wanted = planned?.wasm?.crates ?? requested.filter((name) => hasWasm(plan.crates.get(name)));
  try {
    const graphs: DependencyGraph[] = [];
    const native = new Set<string>();
    const names = [...new Set([...wanted, ...requested])];
    const hopeful = names.filter((name) => plan.crates.get(name)?.wasm.status !== 'none');
    const together = await tryForWasm(hopeful, found, inputs, target, ports);
    for (const name of names) {
      // One question for all of them is enough where all of them build.
      const alone = typeof together === 'string' || !hopeful.includes(name);
      const trial = alone ? await tryForWasm([name], found, inputs, target, ports) : together;
      if (typeof trial !== 'string') graphs.push(...trial);
      else if (wanted.includes(name)) return { kind: 'impossible', reason: trial };
      else native.add(name);
    }
    const unnamed = inputs.wasm === 'true' ? undefined : unmarked(found, target);
    if (unnamed !== undefined) return { kind: 'impossible', reason: unnamed };
    const crates = names.filter((name) => !native.has(name));
    const setUp: WasmSetUp = {
      package: found,
      root: target.workspaces.find((one) => one.members.includes(found))?.workspace.root ?? found,
      crates: crates.filter((name) => hasWasm(plan.crates.get(name))),
      only: wanted.filter((name) => !requested.includes(name)),
      native,
      support: supportFor(graphs),
      module: true,
    };
    return { kind: 'possible', setUp, ...cfgFor(graphs) };
  } catch (error) {
    const isMissing = error instanceof Failure && error.code === 'tool-missing';
    if (!isMissing || inputs.wasm === 'true') throw error;
    return { kind: 'impossible', reason: 'which packages a wasm build has can only be told with cargo' };
  }
}

function hasWasm(crate: InfraCrate | undefined): boolean {
  return crate !== undefined && crate.wasm.status !== 'none' && crate.features.includes('wasm');
}

/**
 * A server does not become a module because its repository is marked: the plan names the package, or it says so itself.
 */
function unmarked(manifest: Manifest, { planned }: Target): string | undefined {
  if (planned?.wasm?.package !== undefined || isMeantForWasm(manifest)) return undefined;
  return (
    `\`${nameOf(manifest)}\` does not say that it is for wasm (a \`cdylib\`, a feature \`wasm\`, or a table for ` +
    'wasm32): name the package in the plan (`wasm.package`), or give `wasm: true`'
  );
}

/** The package that the browser gets, or why none can be told. */
async function findPackage({ workspaces, planned }: Target, { checkout }: Needs): Promise<Manifest | string> {
  const members = workspaces.flatMap((one) => one.members).filter((member) => member.submodule === undefined);
  const named = planned?.wasm?.package;
  if (named !== undefined) {
    const found = members.find((member) => nameOf(member) === named);
    if (found === undefined) refuseInputs([`the plan's \`wasm.package\`: \`${named}\` is not a package here`]);
    else return found;
  }
  const modules = members.filter(makesModule);
  const [module, second] = modules.length > 1 ? modules.filter(isSetUpForWasm) : modules;
  if (module !== undefined && second === undefined) return module;
  const only =
    members.find((member) => workspaces.some(({ workspace }) => workspace.root.path === member.path)) ??
    (members.length === 1 ? members[0] : undefined);
  if (modules.length > 0 || only === undefined) {
    return 'which package the browser gets is not known: name it in the plan (`wasm.package`)';
  }
  const files = await checkout.files();
  const hasLibrary =
    only.targets.some(({ kind }) => kind === 'lib') ||
    files.includes(posix.join(posix.dirname(only.path), 'src/lib.rs'));
  return hasLibrary ? only : `\`${nameOf(only)}\` has no library, and only a library becomes a wasm module`;
}

/** What crates bring into a wasm build, or why one does not build there, as far as its graph and its modules tell. */
async function tryForWasm(
  names: readonly string[],
  user: Manifest,
  inputs: ApplyPatchInputs,
  target: Target,
  ports: Needs,
): Promise<readonly DependencyGraph[] | string> {
  const crates = names.flatMap((name) => target.plan.crates.get(name) ?? []);
  const unfit = crates.find((crate) => crate.wasm.status === 'none');
  if (unfit) return `\`${unfit.name}\` does not build for wasm: ${unfit.wasm.note}`;
  const graph = await probe(crates, user, inputs, target, ports);
  if (typeof graph === 'string') return graph;
  const wasm = wasmGraph(graph, graph.members);
  const [native] = nativeOnly(wasm);
  const shown = listed(names);
  if (native) {
    return (
      `${shown} brings \`${native.package.name}\` ${native.package.version} into a wasm build, ` +
      `which needs ${native.needs}`
    );
  }
  for (const one of wasm.packages.values()) {
    const missing = names.includes(one.name) ? await missingModule(one.manifestPath, ports) : undefined;
    if (missing !== undefined)
      return `\`${one.name}\` names the module \`${missing}\` for wasm, whose file does not exist`;
  }
  return [wasm];
}

/** Resolves a package that depends on nothing but the crates, with the features that a wasm build has. */
async function probe(
  wanted: readonly InfraCrate[],
  user: Manifest,
  inputs: ApplyPatchInputs,
  { crates, infra, workspaces }: Target,
  { cargo, scratch }: Needs,
): Promise<DependencyGraph | string> {
  await using folder = await scratch.temporary('wasm');
  const style = styleOf(parseToml('', 'Cargo.toml'), undefined);
  const entries = wanted.map((crate) => {
    const asked = crates.find(({ name }) => name === crate.name)?.features ?? [];
    const features = [...new Set([...asked, ...(crate.features.includes('wasm') ? ['wasm'] : [])])];
    return renderEntry(infraEntry(crate, features, infra), style);
  });
  const manifest =
    `[package]\nname = "wasm-probe"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n` +
    `${entries.join('\n')}\n\n[workspace]\n`;
  const lockfile = workspaces.find(({ members }) => members.includes(user))?.workspace.lockfile?.text;
  const files = new Map([
    ['Cargo.toml', manifest],
    ['src/lib.rs', ''],
  ]);
  if (lockfile !== undefined) files.set('Cargo.lock', lockfile);
  await scratch.write(folder.path, files);
  const { toolchain } = inputs;
  const outcome = await cargo.metadata({
    manifestPath: posix.join(folder.path, 'Cargo.toml'),
    ...(toolchain !== undefined && { toolchain }),
  });
  if (outcome.kind === 'resolved') return outcome.metadata.graph;
  return (
    `the crates do not resolve by themselves from ${infra.url} ` +
    `(${formatReference(infra.reference)}): ${readCargoError(outcome.stderr).explanation}`
  );
}

/** A module that exists only for wasm, and whose file is not in the crate. */
async function missingModule(manifestPath: string, { scratch }: Needs): Promise<string | undefined> {
  const source = posix.join(dirname(manifestPath), 'src');
  const library = (await scratch.read(posix.join(source, 'lib.rs'))) ?? '';
  const declared = [
    ...library.matchAll(/#\[cfg\([^\]]*feature\s*=\s*"wasm"[^\]]*\)\]\s*(?:pub(?:\([^)]*\))?\s+)?mod\s+(\w+)\s*;/g),
  ].flatMap((match) => match[1] ?? []);
  for (const name of declared) {
    const texts = await Promise.all(
      [`${name}.rs`, `${name}/mod.rs`].map((path) => scratch.read(posix.join(source, path))),
    );
    if (texts.every((text) => text === undefined)) return name;
  }
  return undefined;
}

/** The wasm part of a graph for one of its packages. */
export function wasmGraphOf(graph: DependencyGraph, user: Manifest): DependencyGraph {
  return wasmGraph(
    graph,
    graph.members.filter((id) => graph.packages.get(id)?.manifestPath === manifestIn(user.folder)),
  );
}

/**
 * Why the wasm build of a package cannot be, as the packages that it has anyway tell, with the chain to the first.
 *
 * @param apart crates that the wasm build does not have.
 */
export function obstacleIn(wasm: DependencyGraph, apart: ReadonlySet<string>): string | undefined {
  for (const { package: found, needs } of nativeOnly(wasm)) {
    const chain = chainTo(wasm, found.id).map(({ name }) => name);
    if (chain.some((name) => apart.has(name))) continue;
    const way = chain.map((name) => `\`${name}\``).join(' → ');
    const next = 'switch that feature off, or put the dependency under `cfg(not(target_arch = "wasm32"))`';
    return `\`${chain[0] ?? ''}\` cannot be built for wasm, as ${way} needs ${needs}: ${next}`;
  }
  return undefined;
}

/** The dependencies that wasm graphs want besides, each once. */
export function supportFor(graphs: readonly DependencyGraph[]): readonly WasmSupport[] {
  const support = new Map(
    graphs.flatMap(randomnessNeeds).map(({ package: { name, version }, feature }) => {
      const requirement = version
        .split('.')
        .slice(0, name === 'uuid' ? 1 : 2)
        .join('.');
      return [`${name} ${requirement}`, { package: name, requirement, features: [feature] }];
    }),
  );
  return [...support].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

export function cfgFor(graphs: readonly DependencyGraph[]): { readonly cfg?: string } {
  const cfg = graphs.flatMap(randomnessNeeds).find((need) => need.cfg !== undefined)?.cfg;
  return cfg === undefined ? {} : { cfg };
}
