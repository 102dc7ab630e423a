import { judge, onlySafeCrates } from '../../domain/integration/verdict.js';
import { outputOf, type Parts } from '../../domain/integration/parts.js';
import type { CrateRequest } from '../../domain/plan/plan.js';
import { plannedRepository, selectCrates } from '../../domain/plan/selection.js';
import { openPlan } from '../../flows/open-target.js';
import type { Ports } from '../../ports.js';
import type { ConcludeInputs } from './inputs.js';

/** What goes on after the audit. */
export interface Selected {
  readonly kind: 'selected';
  readonly proceed: boolean;
  /** The input `crates` of what follows; empty for the plan's list. */
  readonly crates: string;
  /** The input `steps` of smoke-test: without `wasm` where wasm-build does that. */
  readonly steps: string;
  readonly wasm: boolean;
}

/** Reads the audit: whether to go on, with which crates, and whether wasm-build is among the checks. */
export async function select(
  inputs: ConcludeInputs,
  ports: Pick<Ports, 'checkout' | 'callerFiles'>,
): Promise<Selected> {
  const plan = await openPlan(inputs.plan, ports);
  const repository = inputs.repository ?? ports.checkout.root.split('/').at(-1) ?? '';
  const planned = plannedRepository(plan, repository);
  const wasmStep = inputs.steps === undefined || inputs.steps.includes('wasm');
  const wasm = wasmStep && (inputs.wasm === 'auto' ? planned?.wasm !== undefined : inputs.wasm === 'true');
  const requested = selectCrates(inputs.crates, plan, repository).crates;
  return {
    kind: 'selected',
    proceed: judge(inputs.parts, 'audit', inputs.options) === undefined,
    crates: onlySafeCrates(inputs.parts, inputs.options)
      ? wordsOf(safeAmong(requested, inputs.parts))
      : (inputs.crates ?? []).join(' '),
    steps: wasm ? withoutWasm(inputs.steps) : (inputs.steps ?? []).join(' '),
    wasm,
  };
}

function safeAmong(requested: readonly CrateRequest[], parts: Parts): readonly CrateRequest[] {
  const words = outputOf(parts, 'audit-deps', 'safe-crates')?.split(/[\s,]+/) ?? [];
  const safe = new Set(words.map((word) => word.replace(/\/.*$/, '')));
  return requested.filter(({ name }) => safe.has(name));
}

/** Crates as the input `crates` spells them, features and all. */
function wordsOf(crates: readonly CrateRequest[]): string {
  return crates
    .flatMap(({ name, features }) => (features.length === 0 ? [name] : features.map((feature) => `${name}/${feature}`)))
    .join(' ');
}

function withoutWasm(steps: readonly string[] | undefined): string {
  const rest = (steps ?? ['check', 'build', 'test', 'typescript']).filter((step) => step !== 'wasm');
  return rest.length === 0 ? 'none' : rest.join(' ');
}
