import { dirname, posix } from 'node:path';
import { readCargoError } from '../../domain/cargo/cargo-error.js';
import type { DependencyGraph } from '../../domain/cargo/graph.js';
import type { Manifest } from '../../domain/cargo/manifest.js';
import { formatReference } from '../../domain/cargo/source.js';
import { Failure } from '../../domain/failure.js';
import { refuseInputs } from '../../domain/inputs/reader.js';
import { infraEntry, renderEntry } from '../../domain/patch/entry.js';
import { nameOf } from '../../domain/patch/participants.js';
import type { WasmSetUp, WasmSupport } from '../../domain/patch/set-up-wasm.js';
import { styleOf } from '../../domain/patch/style.js';
import type { InfraCrate } from '../../domain/plan/plan.js';
import { parseToml } from '../../domain/toml/document.js';
import { nativeOnly, randomnessNeeds, wasmGraph } from '../../domain/wasm/wasm-graph.js';
import { isSetUpForWasm, makesModule } from '../../domain/wasm/wasm-packages.js';
import type { Target } from '../../flows/open-target.js';
import type { Ports } from '../../ports.js';
import type { ApplyPatchInputs } from './inputs.js';

type Needs = Pick<Ports, 'cargo' | 'checkout' | 'scratch'>;

/** Whether a package gets the set-up for wasm, and which. */
export type WasmPlan =
  | { readonly kind: 'not-asked' }
  /** It was asked for, and cannot be. */
  | { readonly kind: 'impossible'; readonly reason: string }
  | { readonly kind: 'possible'; readonly setUp: WasmSetUp };

/**
 * The set-up that follows from what the infra crates bring into a wasm build. Each crate is resolved by itself, because the
 * repository's own packages switch on features that a wasm build does not have.
 *
 * @throws {Failure} `usage` for a package in the plan that is not there; `tool-missing` when `wasm` is `true` and there is no cargo.
 */
export async function planWasm(inputs: ApplyPatchInputs, target: Target, ports: Needs): Promise<WasmPlan> {
  const { planned, plan } = target;
  if (inputs.wasm === 'false' || (inputs.wasm === 'auto' && planned?.wasm === undefined)) return { kind: 'not-asked' };
  const found = await findPackage(target, ports);
  if (typeof found === 'string') return { kind: 'impossible', reason: found };
  const listed = target.crates.map(({ name }) => name);
  const wanted = planned?.wasm?.crates ?? listed.filter((name) => isMeantForWasm(plan.crates.get(name)));
  try {
    for (const name of wanted) {
      const problem = await problemOf(name, found, inputs, target, ports);
      if (problem !== undefined) return { kind: 'impossible', reason: problem };
    }
    const native = new Set<string>();
    for (const name of listed.filter((one) => !wanted.includes(one))) {
      if ((await problemOf(name, found, inputs, target, ports)) !== undefined) native.add(name);
    }
    const crates = [...new Set([...wanted, ...listed.filter((name) => !native.has(name))])];
    return {
      kind: 'possible',
      setUp: {
        package: found,
        crates: crates.filter((name) => isMeantForWasm(plan.crates.get(name))),
        only: wanted.filter((name) => !listed.includes(name)),
        native,
        support: [],
        module: true,
      },
    };
  } catch (error) {
    const isMissing = error instanceof Failure && error.code === 'tool-missing';
    if (!isMissing || inputs.wasm === 'true') throw error;
    return { kind: 'impossible', reason: 'which packages a wasm build has can only be told with cargo' };
  }
}

function isMeantForWasm(crate: InfraCrate | undefined): boolean {
  return crate !== undefined && crate.wasm.status !== 'none' && crate.features.includes('wasm');
}

/** The package that the browser gets, or why none can be told. */
async function findPackage({ workspaces, planned }: Target, { checkout }: Needs): Promise<Manifest | string> {
  const members = workspaces.flatMap((one) => one.members);
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
    only.targets.some(({ kind }) => kind === 'lib') || files.includes(posix.join(only.folder, 'src/lib.rs'));
  return hasLibrary ? only : `\`${nameOf(only)}\` has no library, and only a library becomes a wasm module`;
}

/** Why a crate does not build for wasm, as far as its graph and its modules tell. */
async function problemOf(
  name: string,
  user: Manifest,
  inputs: ApplyPatchInputs,
  target: Target,
  ports: Needs,
): Promise<string | undefined> {
  const crate = target.plan.crates.get(name);
  if (crate === undefined) return undefined;
  if (crate.wasm.status === 'none') return `\`${name}\` does not build for wasm: ${crate.wasm.note}`;
  const graph = await probe(crate, user, inputs, target, ports);
  if (typeof graph === 'string') return graph;
  const wasm = wasmGraph(graph, graph.members);
  const [native] = nativeOnly(wasm);
  if (native) {
    return `\`${name}\` brings \`${native.package.name}\` ${native.package.version} into a wasm build, which needs ${native.needs}`;
  }
  const own = [...wasm.packages.values()].find((one) => one.name === name);
  const missing = own === undefined ? undefined : await missingModule(own.manifestPath, ports);
  return missing === undefined
    ? undefined
    : `\`${name}\` names the module \`${missing}\` for wasm, whose file does not exist`;
}

/** Resolves a package that depends on nothing but the crate, with the features that a wasm build has. */
async function probe(
  crate: InfraCrate,
  user: Manifest,
  inputs: ApplyPatchInputs,
  { crates, infra, workspaces }: Target,
  { cargo, scratch }: Needs,
): Promise<DependencyGraph | string> {
  await using folder = await scratch.temporary('wasm');
  const asked = crates.find(({ name }) => name === crate.name)?.features ?? [];
  const features = [...new Set([...asked, ...(crate.features.includes('wasm') ? ['wasm'] : [])])];
  const entry = renderEntry(infraEntry(crate, features, infra), styleOf(parseToml('', 'Cargo.toml'), undefined));
  const manifest = `[package]\nname = "wasm-probe"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n${entry}\n\n[workspace]\n`;
  const lockfile = workspaces.find(({ members }) => members.includes(user))?.workspace.lockfile?.text;
  const files = [['Cargo.toml', manifest], ['src/lib.rs', ''], ...(lockfile === undefined ? [] : [['Cargo.lock', lockfile]])] as const; // prettier-ignore
  await scratch.write(folder.path, new Map(files as readonly (readonly [string, string])[]));
  const { toolchain } = inputs;
  const outcome = await cargo.metadata({
    manifestPath: posix.join(folder.path, 'Cargo.toml'),
    ...(toolchain !== undefined && { toolchain }),
  });
  if (outcome.kind === 'resolved') return outcome.graph;
  return `\`${crate.name}\` (${formatReference(infra.reference)}) does not resolve by itself: ${readCargoError(outcome.stderr).explanation}`;
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

/** What the wasm build of a package wants besides, as the graph with the crates in it tells. */
export function supportIn(
  graph: DependencyGraph,
  user: Manifest,
): { readonly support: readonly WasmSupport[]; readonly cfg?: string } {
  const starts = graph.members.filter((id) => graph.packages.get(id)?.manifestPath === user.path);
  const needs = randomnessNeeds(wasmGraph(graph, starts));
  const support = new Map(
    needs.map(({ package: { name, version }, feature }) => {
      const requirement = version
        .split('.')
        .slice(0, name === 'uuid' ? 1 : 2)
        .join('.');
      return [`${name} ${requirement}`, { package: name, requirement, features: [feature] }];
    }),
  );
  const cfg = needs.find((need) => need.cfg !== undefined)?.cfg;
  return {
    support: [...support].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    ...(cfg !== undefined && { cfg }),
  };
}
