import type { Finding } from '../../../../src/domain/audit/finding.js';
import { staticFindings } from '../../../../src/domain/audit/static-findings.js';
import { contextOf, type Scene } from '../../../support/audit-context.js';

/** What a rule says about a repository that breaks it, and about one that does not. */
export interface Case {
  readonly failing: () => readonly Finding[];
  readonly passing: () => readonly Finding[];
  /** The files that locations may name. */
  readonly files: readonly string[];
}

/** A rule that needs only the files. */
export function files(failing: Scene, passing: Scene): Case {
  return {
    failing: () => staticFindings(contextOf(failing)),
    passing: () => staticFindings(contextOf(passing)),
    files: Object.keys(failing.files),
  };
}
