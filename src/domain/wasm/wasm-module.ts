import { gzipSync } from 'node:zlib';
import type { EnvironmentFault } from '../smoke/environment-fault.js';
import type { Contributors } from './contributors.js';

/** How a check of a module ended. */
export type ModuleCheck =
  | { readonly state: 'pass'; readonly why: string }
  /** `before`: the module of the base fails in the same check. */
  | { readonly state: 'fail'; readonly why: string; readonly before?: boolean }
  /** Not asked for, or there is nothing to check. */
  | { readonly state: 'not-run'; readonly why: string }
  | { readonly state: 'environment'; readonly why: string; readonly missing: EnvironmentFault };

/** Bytes as they are and compressed. */
export interface ModuleSize {
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** Sizes as a browser loads them: servers compress with gzip, and best ahead of time. */
export function sizeOf(bytes: Uint8Array): ModuleSize {
  return { bytes: bytes.length, gzipBytes: gzipSync(bytes, { level: 9 }).length };
}

/** A module that was built, with everything that is known about it. */
export interface WasmModule extends ModuleSize {
  /** As the file is named: with underscores. */
  readonly name: string;
  readonly package: string;
  readonly withinBudget: boolean;
  /** What the same package gave on the base. */
  readonly base?: ModuleSize;
  /** Why wasm-opt did not run, where it did not. */
  readonly notOptimized?: string;
  /** Whether wasm-bindgen wrote JavaScript and TypeScript for it. */
  readonly bindings: boolean;
  /** File names in the module's folder. */
  readonly files: readonly string[];
  /** The type check of a consumer of the declarations. */
  readonly types: ModuleCheck;
  /** The package's own tests with wasm-bindgen-test. */
  readonly tests: ModuleCheck;
  readonly browser: ModuleCheck;
  /** What fills it, for a module over its budget. */
  readonly contributors?: Contributors;
}

/** `1.5 KB`; 1 KB = 1024 bytes. */
export function formatBytes(bytes: number): string {
  if (Math.abs(bytes) < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return Math.abs(kilobytes) < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(2)} MB`;
}

/** `+1.5 KB (+3.0 %)`. */
export function formatChange(before: number, after: number): string {
  const change = after - before;
  if (change === 0) return '±0';
  const sign = change > 0 ? '+' : '−';
  const share = before === 0 ? '' : ` (${sign}${((Math.abs(change) / before) * 100).toFixed(1)} %)`;
  return `${sign}${formatBytes(Math.abs(change))}${share}`;
}
