import { isFor, wasmPlatform } from '../cargo/platform/platform.js';

/**
 * Whether a dependency for `target` counts when Cargo builds for wasm32-unknown-unknown.
 *
 * @param target a cfg expression or a triple, as in `[target.…]`; `null` for every target. What is unreadable counts.
 */
export function isForWasm(target: string | null): boolean {
  return target === null || isFor(target, wasmPlatform);
}
