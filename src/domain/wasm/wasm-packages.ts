import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import { isFor, nativePlatforms, wasmPlatform } from '../cargo/platform/platform.js';

/** Bindings of other languages: their `cdylib` is a native library. */
const nativeBindings = ['pyo3', 'napi', 'neon', 'jni', 'magnus', 'rustler', 'uniffi', 'cbindgen'];

/** Whether a package makes a `cdylib` that is meant for no other language. */
export function makesModule(manifest: Manifest): boolean {
  const cdylib = manifest.targets.some((target) => target.kind === 'lib' && target.crateTypes.includes('cdylib'));
  return cdylib && !manifest.dependencies.some((dependency) => nativeBindings.includes(dependency.package));
}

/** Whether a package is set up for wasm: it has a `wasm` feature or uses wasm-bindgen. */
export function isSetUpForWasm(manifest: Manifest): boolean {
  return (
    manifest.features.some((feature) => feature.name === 'wasm') ||
    manifest.dependencies.some((dependency) => dependency.package === 'wasm-bindgen')
  );
}

/** Whether a package says of itself that it is for wasm: a module, a set-up, or a table for wasm alone. */
export function isMeantForWasm(manifest: Manifest): boolean {
  const isForWasmAlone = ({ table: { target } }: Dependency): boolean =>
    target !== undefined && isFor(target, wasmPlatform) && !nativePlatforms.some((one) => isFor(target, one));
  return makesModule(manifest) || isSetUpForWasm(manifest) || manifest.dependencies.some(isForWasmAlone);
}

/** Whether a package has features that are on when nobody asks for others. */
export function hasDefaultFeatures(manifest: Manifest): boolean {
  return manifest.features.some((feature) => feature.name === 'default' && feature.enables.length > 0);
}

/** Those of `wanted` that the package has: Cargo refuses others. */
export function featuresOf(manifest: Manifest, wanted: readonly string[]): readonly string[] {
  const own = new Set(manifest.features.map((feature) => feature.name));
  const optional = manifest.dependencies
    .filter((dependency) => dependency.optional)
    .map((dependency) => dependency.name);
  return wanted.filter((name) => own.has(name) || optional.includes(name) || name.includes('/'));
}
