import { count } from '../report/markdown.js';

/** What an audit found, as far as it decides about what follows. */
export interface AuditOutcome {
  readonly verdict: 'pass' | 'warn' | 'fail' | 'environment';
  readonly errors: number;
  /** `false`: the repository does not resolve as it is, so that before cannot be told from after. */
  readonly baseResolves: boolean;
  /** Crates that can go in together. */
  readonly safe: readonly string[];
  readonly blocked: readonly string[];
}

/** What the caller of the whole chain allows. */
export interface VerdictOptions {
  readonly onConflict: 'stop' | 'integrate-safe';
  readonly allowAlreadyBroken: boolean;
}

/** Why nothing follows the audit. */
export interface AuditStop {
  readonly verdict: 'environment' | 'already-broken' | 'blocked';
  readonly reason: string;
}

/** `undefined` where nothing stands in the way. */
export function judgeAudit(audit: AuditOutcome, options: VerdictOptions): AuditStop | undefined {
  if (audit.verdict === 'environment') {
    return { verdict: 'environment', reason: 'the audit could not be made on this machine' };
  }
  if (audit.verdict !== 'fail') return undefined;
  if (!audit.baseResolves) {
    if (options.allowAlreadyBroken) return undefined;
    return { verdict: 'already-broken', reason: 'the repository does not resolve without the crates either' };
  }
  if (takesOnlySafeCrates(audit, options)) return undefined;
  const found = audit.errors === 0 ? 'the audit failed' : `the audit found ${count(audit.errors, 'error')}`;
  const blocked = audit.blocked.length === 0 ? '' : `; blocked: ${audit.blocked.join(', ')}`;
  return { verdict: 'blocked', reason: `${found}${blocked}` };
}

/** Whether only the crates that the audit calls safe go on. */
export function takesOnlySafeCrates(
  { verdict, safe, baseResolves }: AuditOutcome,
  { onConflict }: Pick<VerdictOptions, 'onConflict'>,
): boolean {
  return onConflict === 'integrate-safe' && verdict === 'fail' && safe.length > 0 && baseResolves;
}
