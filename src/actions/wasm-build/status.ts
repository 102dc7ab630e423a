import { ownFault } from '../../domain/smoke/blame.js';
import type { EnvironmentFault } from '../../domain/smoke/environment-fault.js';
import type { Fault } from '../../domain/smoke/step.js';
import type { ModuleCheck, WasmModule } from '../../domain/wasm/wasm-module.js';
import type { FailedPackage } from './make-modules.js';

export type WasmStatus = 'pass' | 'fail' | 'already-broken' | 'over-budget' | 'environment' | 'not-applicable';

/** What was made, and what this machine lacks. */
export interface Outcome {
  readonly modules: readonly WasmModule[];
  readonly failed: readonly FailedPackage[];
  readonly missing: readonly EnvironmentFault[];
  /** Modules that `browser-test: true` asks to be tried and that cannot be. */
  readonly untried: readonly WasmModule[];
}

/**
 * What the change breaks outweighs a module that is too large, which outweighs what this machine lacks, which outweighs
 * what was broken before.
 */
export function statusOf({ modules, failed, missing, untried }: Outcome): WasmStatus {
  const checks = modules.flatMap(checksOf);
  const faults = failed.map((one) => faultOf(one).kind);
  const broken = checks.some((check) => check.state === 'fail' && check.before !== true) || untried.length > 0;
  if (broken || faults.includes('integration') || faults.includes('unknown')) return 'fail';
  if (modules.some((module) => !module.withinBudget)) return 'over-budget';
  if (missing.length > 0 || faults.includes('environment')) return 'environment';
  return faults.length > 0 || checks.some((check) => check.state === 'fail') ? 'already-broken' : 'pass';
}

/** Whose fault it is that there is no module; without a base only the machine's can be known. */
export function faultOf({ commands, fault }: FailedPackage): Fault {
  const own = ownFault({ step: 'wasm', state: 'fail', commands, durationMs: 0 });
  return fault ?? own ?? { kind: 'unknown', why: 'There is nothing to compare it with.' };
}

export function checksOf(module: WasmModule): readonly ModuleCheck[] {
  return [module.types, module.browser, module.tests];
}

/**
 * Whether a package that nobody meant for wasm is a library for another program of this machine: its own code asks for
 * what only an operating system has.
 */
export function isNative({ commands }: FailedPackage): boolean {
  const errors = commands.flatMap((command) => command.errors);
  const asks =
    /`(?:unix|linux|windows|macos|fd|wasi)` in `os`|\bstd::os::(?:unix|linux|windows|macos|fd)\b|\blibc::|\bwindows_sys::/;
  return errors.some(({ member, rendered = '' }) => member === true && asks.test(rendered));
}
