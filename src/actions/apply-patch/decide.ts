import { posix } from 'node:path';
import { withWasmCfg } from '../../domain/patch/cargo-config.js';
import { planIntegration, type Integration } from '../../domain/patch/integration.js';
import type { ChangedFile } from '../../domain/change-set/changed-file.js';
import type { WasmSetUp, WasmSupport } from '../../domain/patch/set-up-wasm.js';
import { readCrateWords } from '../../domain/plan/crate-words.js';
import type { Target } from '../../domain/target.js';
import type { Ports } from '../../ports/ports.js';
import type { ApplyPatchInputs } from './inputs.js';
import { cfgFor, obstacleIn, planWasm, supportFor, wasmGraphOf, type WasmPlan } from './plan-wasm.js';
import { verify, type Fixed, type Verified } from './verify.js';

/** The edits, and what Cargo says about them. */
export interface Decision {
  readonly integration: Integration;
  /** Empty where an entry names a crate that cannot be, or a name is taken. */
  readonly verified: readonly Verified[];
  /** Cargo's configuration, where the wasm build needs a flag of the compiler. */
  readonly configuration?: ChangedFile;
  /** Why there is no set-up for wasm although one is planned. */
  readonly withoutWasm?: string;
}

type Needs = Pick<Ports, 'cargo' | 'checkout' | 'git' | 'log' | 'scratch'>;

/** Plans the edits and has Cargo resolve them; for a wasm package a second time, with what its wasm graph wants. */
export async function decide(inputs: ApplyPatchInputs, targets: Fixed, ports: Needs): Promise<Decision> {
  const { target } = targets;
  const integrate = integrationOf(inputs, target);
  const plain = integrate();
  if (plain.taken.length > 0 || plain.unknown.some(({ certain }) => certain))
    return { integration: plain, verified: [] };
  const wasm = await planWasm(inputs, target, ports);
  return ports.log.group('Resolve with the crates', async () => {
    if (wasm.kind === 'possible') return decideForWasm(inputs, targets, wasm, integrate, ports);
    const verified = await verify(inputs, targets, plain, ports);
    return { integration: plain, verified, ...(wasm.kind === 'impossible' && { withoutWasm: wasm.reason }) };
  });
}

/** What the package itself brings into its wasm build is only known once it is resolved with the crates. */
async function decideForWasm(
  inputs: ApplyPatchInputs,
  targets: Fixed,
  wasm: Extract<WasmPlan, { kind: 'possible' }>,
  integrate: (setUp?: WasmSetUp) => Integration,
  ports: Needs,
): Promise<Decision> {
  const { setUp } = wasm;
  let integration = integrate(setUp);
  let verified = await verify(inputs, targets, integration, ports);
  const one = verified.find(({ workspace }) => workspace.members.includes(setUp.package));
  const graphs = one?.kind === 'resolved' ? [wasmGraphOf(one.graph, setUp.package)] : [];
  const obstacle = graphs.map((graph) => obstacleIn(graph, setUp.native)).find((reason) => reason !== undefined);
  if (obstacle !== undefined) {
    const plain = integrate();
    return { integration: plain, verified: await verify(inputs, targets, plain, ports), withoutWasm: obstacle };
  }
  const more = supportFor(graphs).filter((own) => !setUp.support.some((each) => isSame(each, own)));
  if (more.length > 0) {
    integration = integrate({ ...setUp, support: [...setUp.support, ...more] });
    verified = await verify(inputs, targets, integration, ports);
  }
  const { cfg } = { ...cfgFor(graphs), ...(wasm.cfg !== undefined && { cfg: wasm.cfg }) };
  if (cfg === undefined) return { integration, verified };
  const path = await configurationOf(setUp.root.folder, ports);
  const before = await ports.checkout.readIfPresent(path);
  return {
    integration,
    verified,
    configuration: { path, before: before ?? null, after: withWasmCfg(before, path, cfg) },
  };
}

/**
 * Cargo reads `config` where both names are there (The Cargo Book, "Configuration", "Hierarchical structure"); with the
 * same text it is the link to `config.toml` that old versions of Cargo wanted.
 */
async function configurationOf(folder: string, { checkout }: Needs): Promise<string> {
  const path = posix.join(folder, '.cargo/config.toml');
  const legacy = posix.join(folder, '.cargo/config');
  const text = await checkout.readIfPresent(legacy);
  return text === undefined || text === (await checkout.readIfPresent(path)) ? path : legacy;
}

function isSame(a: WasmSupport, b: WasmSupport): boolean {
  return a.package === b.package && a.requirement === b.requirement;
}

function integrationOf(inputs: ApplyPatchInputs, target: Target): (wasm?: WasmSetUp) => Integration {
  const { crates: optional } = readCrateWords(inputs.optional, target.plan.crates);
  return (wasm) =>
    planIntegration({
      ...target,
      placement: inputs.placement,
      members: inputs.members,
      optional: new Set(optional.map(({ name }) => name)),
      optionalFeature: inputs.optionalFeature,
      ...(wasm && { wasm }),
    });
}
