import type { DependencyGraph, ResolvedPackage } from '../cargo/graph.js';
import { isForWasm } from './wasm-target-cfg.js';

/** The packages that a wasm32 build of `from` compiles for wasm32, itself among them. Build scripts and tests are not. */
export function wasmPackages(graph: DependencyGraph, from: string): readonly ResolvedPackage[] {
  const reached = new Set([from]);
  for (const id of reached) {
    for (const edge of graph.packages.get(id)?.dependencies ?? []) {
      if (edge.kinds.some(({ kind, target }) => kind === 'normal' && isForWasm(target))) reached.add(edge.id);
    }
  }
  return [...reached].flatMap((id) => graph.packages.get(id) ?? []);
}

/** Packages that do not build for wasm32-unknown-unknown; some only with certain features. */
const native: ReadonlyMap<string, readonly string[]> = new Map([
  ['mio', []],
  ['socket2', []],
  ['notify', []],
  ['inotify-sys', []],
  ['openssl-sys', []],
  ['aws-lc-sys', []],
  ['libsqlite3-sys', []],
  ['rdkafka-sys', []],
  ['curl-sys', []],
  ['nix', []],
  // Tokio says it itself: "Only features sync,macros,io-util,rt,time are supported on wasm."
  ['tokio', ['fs', 'io-std', 'net', 'process', 'rt-multi-thread', 'signal']],
  ['jsonschema', ['resolve-file', 'resolve-http']],
]);

/** Why a package of a wasm graph does not build there: its name and version, with the features that are too much. */
export function nativeReason({ name, version, features }: ResolvedPackage): string | undefined {
  const wrong = native.get(name);
  if (wrong === undefined) return undefined;
  if (wrong.length === 0) return `${name} ${version}`;
  const on = wrong.filter((feature) => features.includes(feature));
  return on.length === 0 ? undefined : `${name} ${version} with ${on.map((feature) => `\`${feature}\``).join(', ')}`;
}

/** A dependency that a wasm build needs for nothing but a feature of a package that is in its graph anyway. */
export interface WasmSupport {
  readonly package: string;
  /** What the manifest asks for. */
  readonly requirement: string;
  readonly features: readonly string[];
}

/**
 * The features that packages of a wasm graph want set from outside: every incompatible version of getrandom has its own
 * ("WebAssembly support" in its documentation), and uuid has one for its random ids.
 */
export function wasmSupport(packages: readonly ResolvedPackage[]): readonly WasmSupport[] {
  const found = new Map<string, WasmSupport>();
  for (const { name, version } of packages) {
    const support = supportFor(name, version);
    if (support) found.set(`${support.package} ${support.requirement}`, support);
  }
  return [...found.values()].toSorted((a, b) =>
    `${a.package} ${a.requirement}` < `${b.package} ${b.requirement}` ? -1 : 1,
  );
}

function supportFor(name: string, version: string): WasmSupport | undefined {
  const [major, minor] = version.split('.');
  if (name === 'getrandom' && major === '0') {
    const feature = minor === '1' ? 'wasm-bindgen' : minor === '2' ? 'js' : 'wasm_js';
    return { package: name, requirement: `0.${minor ?? ''}`, features: [feature] };
  }
  return name === 'uuid' && major === '1' ? { package: name, requirement: '1', features: ['js'] } : undefined;
}

/** getrandom 0.3 before 0.3.4 takes its backend from a cfg only (its changelog, 0.3.4). */
export function needsBackendCfg(packages: readonly ResolvedPackage[]): boolean {
  return packages.some(({ name, version }) => name === 'getrandom' && /^0\.3\.[0-3](?!\d)/.test(version));
}
