import { listed } from '../text/lists.js';
import type { DependencyGraph, ResolvedPackage } from '../cargo/graph/graph.js';
import { isForWasm } from './wasm-target-cfg.js';

/**
 * The part of a graph that a wasm32 build of some packages compiles for wasm32; build scripts and tests are not. Edges
 * that only other targets have are left out, and `starts` are its members.
 */
export function wasmGraph(graph: DependencyGraph, starts: readonly string[]): DependencyGraph {
  const packages = new Map<string, ResolvedPackage>();
  const queue = [...new Set(starts)];
  for (const id of queue) {
    const found = graph.packages.get(id);
    if (found === undefined || packages.has(id)) continue;
    const dependencies = found.dependencies.filter((edge) =>
      edge.kinds.some(({ kind, target }) => kind === 'normal' && isForWasm(target)),
    );
    packages.set(id, { ...found, dependencies });
    queue.push(...dependencies.map((edge) => edge.id));
  }
  return { packages, members: [...new Set(starts)] };
}

/** Packages that do not build for wasm32-unknown-unknown, what they need, and the features that need it. */
const native: ReadonlyMap<string, { readonly needs: string; readonly features?: readonly string[] }> = new Map([
  ['mio', { needs: "an operating system's sockets" }],
  ['socket2', { needs: "an operating system's sockets" }],
  ['notify', { needs: "an operating system's file events" }],
  ['inotify-sys', { needs: 'Linux' }],
  ['nix', { needs: 'Unix' }],
  ['openssl-sys', { needs: 'the native library OpenSSL' }],
  ['aws-lc-sys', { needs: 'the native library AWS-LC' }],
  ['libsqlite3-sys', { needs: 'the native library SQLite' }],
  ['rdkafka-sys', { needs: 'the native library librdkafka' }],
  ['curl-sys', { needs: 'the native library libcurl' }],
  [
    'tokio',
    {
      // "Only features sync,macros,io-util,rt,time are supported on wasm." (tokio's own compile error)
      needs: 'an operating system',
      features: ['fs', 'io-std', 'net', 'process', 'rt-multi-thread', 'signal'],
    },
  ],
  ['jsonschema', { needs: 'files and the network', features: ['resolve-file', 'resolve-http'] }],
]);

/** A package of a wasm graph that cannot be there, and what it needs that wasm32 does not have. */
export interface NativePackage {
  readonly package: ResolvedPackage;
  readonly needs: string;
}

export function nativeOnly(wasm: DependencyGraph): readonly NativePackage[] {
  return [...wasm.packages.values()].flatMap((found) => {
    const known = native.get(found.name);
    if (known === undefined) return [];
    if (known.features === undefined) return { package: found, needs: known.needs };
    const on = known.features.filter((feature) => found.features.includes(feature));
    const features = listed(on);
    return on.length === 0 ? [] : { package: found, needs: `${known.needs} for its features ${features}` };
  });
}

/** The `--cfg` with which getrandom 0.3 takes its backend for browsers. */
export const wasmBackend = 'getrandom_backend="wasm_js"';

/** A source of randomness in a wasm graph, and what it wants from outside to build there. */
export interface RandomnessNeed {
  readonly package: ResolvedPackage;
  readonly feature: string;
  readonly hasFeature: boolean;
  /** A `--cfg` that the compiler must be given. */
  readonly cfg?: string;
}

/**
 * Every incompatible version of getrandom has a feature of its own ("WebAssembly support" in its documentation), 0.3
 * before 0.3.4 a cfg, too (its changelog, 0.3.4), and uuid has a feature for its random ids.
 */
export function randomnessNeeds(wasm: DependencyGraph): readonly RandomnessNeed[] {
  return [...wasm.packages.values()].flatMap((found) => {
    const feature = randomnessFeature(found);
    if (feature === undefined) return [];
    const cfg = /^0\.3\.[0-3](?!\d)/.test(found.version) ? wasmBackend : undefined;
    const needsCfg = found.name === 'getrandom' && cfg !== undefined;
    return { package: found, feature, hasFeature: found.features.includes(feature), ...(needsCfg && { cfg }) };
  });
}

function randomnessFeature({ name, version, features }: ResolvedPackage): string | undefined {
  const [major, minor] = version.split('.');
  if (name === 'uuid' && major === '1') return features.some((feature) => feature.includes('rng')) ? 'js' : undefined;
  if (name !== 'getrandom' || major !== '0') return undefined;
  return minor === '1' ? 'wasm-bindgen' : minor === '2' ? 'js' : 'wasm_js';
}
