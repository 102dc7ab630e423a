import type { SmokeStatus, StepName, StepResult, StepState } from './step.js';
import { stepNames } from './step.js';

/** The result of one repository: a line of the fleet's ledger (docs/plan.md, 13.4). */
export interface LedgerEntry {
  /** Without the owner. */
  readonly repository: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly steps: Readonly<Record<StepName, StepState>>;
  readonly status: SmokeStatus;
}

export const resultHeader = ['Repository', 'Date', 'Check', 'Build', 'Test', 'WASM', 'TS', 'Status'] as const;

const signs: Readonly<Record<StepState, string>> = { pass: '✓', fail: '✗', 'not-applicable': 'N/A', 'not-run': '-' };
const words: Readonly<Record<SmokeStatus, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  'already-broken': 'Already broken',
  environment: 'Environment',
};

export function ledgerEntry(
  repository: string,
  date: string,
  status: SmokeStatus,
  steps: readonly StepResult[],
): LedgerEntry {
  const state = (name: StepName): StepState => steps.find((step) => step.step === name)?.state ?? 'not-run';
  return {
    repository,
    date,
    steps: Object.fromEntries(stepNames.map((name) => [name, state(name)])) as Record<StepName, StepState>,
    status,
  };
}

/** The cells of an entry in 13.4's table; its legend: ✓ pass, ✗ fail, N/A not applicable, - not run. */
export function resultRow(entry: LedgerEntry): readonly string[] {
  const cells = stepNames.map((name) => signs[entry.steps[name]]);
  return [entry.repository, entry.date.slice(0, 10), ...cells, words[entry.status]];
}
