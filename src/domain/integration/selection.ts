import type { InputReader } from '../inputs/reader.js';
import type { CrateRequest } from '../infra/crate.js';
import type { PlannedRepository } from '../plan/plan.js';
import { judgeAudit, takesOnlySafeCrates, type AuditOutcome, type VerdictOptions } from './audit-outcome.js';
import { readNamedInputs, type NamedInputs } from './named-inputs.js';
import { readVerdictOptions } from './verdict.js';

/** What a caller of the whole chain wants, as far as the audit decides about it. */
export interface Chain {
  readonly options: VerdictOptions;
  readonly wasm: 'auto' | 'true' | 'false';
  /** The smoke test's input as it came; `undefined` for its default. */
  readonly steps?: readonly string[];
  /** Told before Cargo is asked. */
  readonly names: NamedInputs;
}

export function readChain(reader: InputReader): Chain {
  const steps = reader.words('steps');
  return {
    options: readVerdictOptions(reader),
    names: readNamedInputs(reader),
    wasm: reader.choice('wasm', ['auto', 'true', 'false'], 'auto'),
    ...(steps && { steps }),
  };
}

/** What was audited, and what it found. */
export interface Audited extends AuditOutcome {
  /** The words of the input `crates`; `undefined`: the plan's list. */
  readonly words: readonly string[] | undefined;
  readonly crates: readonly CrateRequest[];
  readonly planned?: PlannedRepository;
}

/** What goes on after the audit. */
export interface Selection {
  readonly proceed: boolean;
  /** The input `crates` of what follows; empty for the plan's list. */
  readonly crates: string;
  /** The input `steps` of smoke-test: without `wasm` where wasm-build does that. */
  readonly steps: string;
  readonly wasm: boolean;
}

/** Whether a chain goes on after its audit, with which crates, and whether wasm-build is among the checks. */
export function select({ options, wasm: wanted, steps }: Omit<Chain, 'names'>, audited: Audited): Selection {
  const wasmStep = steps === undefined || steps.includes('wasm');
  const wasm = wasmStep && (wanted === 'auto' ? audited.planned?.wasm !== undefined : wanted === 'true');
  const safe = audited.crates.filter(({ name }) => audited.safe.includes(name));
  return {
    proceed: judgeAudit(audited, options) === undefined,
    crates: takesOnlySafeCrates(audited, options) ? wordsOf(safe) : (audited.words ?? []).join(' '),
    steps: wasm ? withoutWasm(steps) : (steps ?? []).join(' '),
    wasm,
  };
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
