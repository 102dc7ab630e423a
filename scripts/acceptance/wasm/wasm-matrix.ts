import type { DependencyGraph } from '../../../src/domain/cargo/graph/graph.js';
import { Failure } from '../../../src/domain/failure.js';
import { CargoOutput } from '../../../src/domain/smoke/cargo-output.js';
import { randomnessNeeds, wasmBackend, wasmGraph } from '../../../src/domain/wasm/wasm-graph.js';
import { wasmCause } from './wasm-cause.js';
import type { Ports } from '../../../src/ports/ports.js';
import { runCommand } from '../../../src/flows/run-command.js';
import { wasmTarget } from '../../../src/flows/wasm-target.js';

/** Whether a consumer of a crate can be built for wasm, and if not, why. */
export type WasmOutcome = { readonly builds: true } | { readonly builds: false; readonly cause: string };

/** What a consumer writes besides the crate. */
export type ConsumerSetUp =
  /** Nothing. */
  | 'none'
  /** 12.3.2 of docs/plan.md. */
  | 'plan'
  /** What its graph asks for. */
  | 'graph';

export interface MatrixRow {
  readonly crate: string;
  readonly hasWasmFeature: boolean;
  readonly outcomes: ReadonlyMap<ConsumerSetUp, WasmOutcome>;
}

type Needs = Pick<Ports, 'cargo' | 'process' | 'scratch' | 'log'>;

interface InfraPackage {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly hasWasmFeature: boolean;
}

const setUps: readonly ConsumerSetUp[] = ['none', 'plan', 'graph'];

const planLines = [
  'wasm-bindgen = "0.2"',
  'wasm-bindgen-futures = "0.4"',
  'js-sys = "0.3"',
  'getrandom = { version = "0.2", features = ["js"] }',
];

/**
 * Builds, for every package of an infra checkout, a consumer for wasm32 (docs/plan.md, 6.1): alone, with the plan's
 * set-up, and with what its graph asks for.
 *
 * @param infra absolute path of the checkout.
 * @param timeoutMs for one build.
 * @throws {Failure} `manifest` when the checkout cannot be read or resolved.
 */
export async function wasmMatrix(infra: string, timeoutMs: number, ports: Needs): Promise<readonly MatrixRow[]> {
  const packages = await packagesOf(infra, ports);
  await using folder = await ports.scratch.temporary('wasm-matrix');
  const rows = new Map(packages.map((each) => [each.name, new Map<ConsumerSetUp, WasmOutcome>()]));
  for (const setUp of setUps) {
    const root = `${folder.path}/${setUp}`;
    const { graph, cfg } = await consumers(root, packages, setUp, ports);
    for (const each of packages) {
      const outcome = await build(each, { root, graph, cfg, target: `${folder.path}/target`, setUp, timeoutMs }, ports);
      rows.get(each.name)?.set(setUp, outcome);
    }
  }
  return packages.map(({ name, hasWasmFeature }) => ({
    crate: name,
    hasWasmFeature,
    outcomes: rows.get(name) ?? new Map(),
  }));
}

/** A workspace with a consumer of each crate, so that all are resolved together and built one by one. */
async function consumers(
  root: string,
  packages: readonly InfraPackage[],
  setUp: ConsumerSetUp,
  ports: Needs,
): Promise<{ readonly graph: DependencyGraph; readonly cfg: boolean }> {
  const members = packages.map(({ name }) => `"${consumerOf(name)}"`).join(', ');
  const write = (lines: (each: InfraPackage) => readonly string[]): Promise<void> =>
    ports.scratch.write(
      root,
      new Map([
        ['Cargo.toml', `[workspace]\nresolver = "2"\nmembers = [${members}]\n`],
        ...packages.flatMap((each) => [
          [`${consumerOf(each.name)}/Cargo.toml`, manifestOf(each, lines(each))] as const,
          [`${consumerOf(each.name)}/src/lib.rs`, ''] as const,
        ]),
      ]),
    );
  await write(() => (setUp === 'plan' ? planLines : []));
  const graph = await resolve(root, ports);
  if (setUp !== 'graph') return { graph, cfg: false };
  const needs = new Map(packages.map((each) => [each.name, needsOf(each, graph)]));
  await write((each) => [planLines[0] ?? '', ...(needs.get(each.name)?.lines ?? [])]);
  return { graph: await resolve(root, ports), cfg: [...needs.values()].some((need) => need.cfg) };
}

/**
 * Dependencies by which a consumer switches on what packages of its graph ask for, each version under a name of its
 * own.
 */
function needsOf(
  each: InfraPackage,
  graph: DependencyGraph,
): { readonly lines: readonly string[]; readonly cfg: boolean } {
  const start = idOf(each, graph);
  const needs = start === undefined ? [] : randomnessNeeds(wasmGraph(graph, [start]));
  const lines = needs.map(({ package: found, feature }, index) => {
    const requirement = found.version
      .split('.')
      .slice(0, found.version.startsWith('0.') ? 2 : 1)
      .join('.');
    return `need-${index} = { package = "${found.name}", version = "${requirement}", features = ["${feature}"] }`;
  });
  return {
    lines,
    cfg: needs.some(({ package: found }) => found.name === 'getrandom' && found.version.startsWith('0.3.')),
  };
}

function manifestOf(each: InfraPackage, wasmLines: readonly string[]): string {
  const features = each.hasWasmFeature ? ', features = ["wasm"]' : '';
  return [
    `[package]\nname = "${consumerOf(each.name)}"\nversion = "0.0.0"\nedition = "2021"\n`,
    `[dependencies]\n${each.name} = { path = ${JSON.stringify(each.folder)}${features} }\n`,
    `[target.'cfg(target_arch = "wasm32")'.dependencies]\n${wasmLines.join('\n')}\n`,
  ].join('\n');
}

interface BuildPlace {
  readonly root: string;
  readonly graph: DependencyGraph;
  /** Whether the compiler is given getrandom's cfg. */
  readonly cfg: boolean;
  readonly target: string;
  readonly setUp: ConsumerSetUp;
  readonly timeoutMs: number;
}

async function build(each: InfraPackage, place: BuildPlace, ports: Needs): Promise<WasmOutcome> {
  const name = consumerOf(each.name);
  const output = new CargoOutput({ root: place.root, folder: '.', packages: [name] });
  const flags = place.cfg ? { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: `--cfg ${wasmBackend}` } : {};
  const result = await runCommand(
    {
      program: 'cargo',
      args: ['check', `--package=${name}`, '--target', wasmTarget, '--keep-going', '--message-format=json'],
      cwd: place.root,
      folder: '.',
      env: { CARGO_TARGET_DIR: `${place.target}-${place.cfg}`, CARGO_INCREMENTAL: '0', ...flags },
      timeoutMs: place.timeoutMs,
      title: `${each.name}, set-up: ${place.setUp}`,
    },
    output,
    ports,
  );
  if (result.exitCode === 0) return { builds: true };
  const start = idOf(each, place.graph) ?? '';
  return { builds: false, cause: wasmCause(result.errors, wasmGraph(place.graph, [start]), start) };
}

async function packagesOf(infra: string, ports: Needs): Promise<readonly InfraPackage[]> {
  const args = ['metadata', '--no-deps', '--format-version=1', '--offline'];
  const done = await ports.process.run({ program: 'cargo', args, cwd: infra });
  if (done.exitCode !== 0) {
    throw new Failure('manifest', `${infra} is no workspace that cargo can read: ${done.stderr.trim()}`, {
      hint: 'Give the folder of a checkout of the infra workspace.',
    });
  }
  const value = JSON.parse(done.stdout) as {
    readonly packages: readonly { name: string; manifest_path: string; features: Readonly<Record<string, unknown>> }[];
  };
  return value.packages.map((found) => ({
    name: found.name,
    folder: found.manifest_path.replace(/\/Cargo\.toml$/, ''),
    hasWasmFeature: Object.hasOwn(found.features, 'wasm'),
  }));
}

async function resolve(root: string, ports: Needs): Promise<DependencyGraph> {
  const outcome = await ports.cargo.metadata({ manifestPath: `${root}/Cargo.toml` });
  if (outcome.kind === 'resolved') return outcome.metadata.graph;
  throw new Failure('manifest', `the consumers of the crates do not resolve:\n${outcome.stderr}`, {
    hint: 'Check that every source of the infra workspace can be reached.',
  });
}

function consumerOf(crate: string): string {
  return `consumer-of-${crate}`;
}

function idOf(each: InfraPackage, graph: DependencyGraph): string | undefined {
  return graph.members.find((id) => graph.packages.get(id)?.name === consumerOf(each.name));
}
