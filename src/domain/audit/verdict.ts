import type { CrateRequest } from '../infra/crate.js';
import type { Finding, Severity } from './finding.js';

export type AuditVerdict = 'pass' | 'warn' | 'fail' | 'environment';
export type FailOn = 'error' | 'warning' | 'never';

/**
 * What the worst finding means to the caller: `fail` is what `fail-on` says, everything below is `warn`. Notes do not
 * count.
 */
export function verdictOf(findings: readonly Finding[], failOn: FailOn): Exclude<AuditVerdict, 'environment'> {
  const { error, warning } = countOf(findings);
  if ((failOn !== 'never' && error > 0) || (failOn === 'warning' && warning > 0)) return 'fail';
  return error + warning > 0 ? 'warn' : 'pass';
}

export function countOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Worst first; within a severity as they were found. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** The requested crates that no error keeps out. */
export function unblocked(crates: readonly CrateRequest[], findings: readonly Finding[]): readonly CrateRequest[] {
  const blocked = new Set(findings.filter(({ severity }) => severity === 'error').flatMap((found) => found.crates));
  return crates.filter(({ name }) => !blocked.has(name));
}
