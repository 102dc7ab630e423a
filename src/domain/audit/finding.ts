import type { Location } from '../failure.js';
import type { Edit } from '../toml/edit.js';

export type Severity = 'error' | 'warning' | 'note';

/** A way out that Cargo accepts (docs/plan.md, 11.6, as far as it does). */
export interface Remedy {
  /** `upgrade` changes a requirement, `precise` a locked version, `feature-gate` makes the infra crate optional. */
  readonly strategy: 'upgrade' | 'precise' | 'feature-gate';
  /** One sentence: why this one, and what to do. */
  readonly text: string;
  /** A command to run in the repository, where it is one. */
  readonly command?: string;
}

/** One thing that the audit found (docs/interface.md, "Words"). */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** Names what was found, what was expected and what to do next. */
  readonly message: string;
  /** Infra crates that cannot go in because of it. */
  readonly crates: readonly string[];
  /** Never empty: the worst place first. */
  readonly locations: readonly [Location, ...Location[]];
  /** The smallest edits that solve it. */
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] };
  readonly remedy?: Remedy;
}

/** A finding of a rule, with the rule's severity unless the place has another. */
export function finding(
  rule: { readonly id: string; readonly severity: Severity },
  found: {
    readonly message: string;
    readonly locations: Finding['locations'];
    readonly severity?: Severity;
    readonly crates?: readonly string[];
    readonly fix?: Finding['fix'];
    readonly remedy?: Remedy | undefined;
  },
): Finding {
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    message: found.message,
    crates: found.crates ?? [],
    locations: found.locations,
    ...(found.fix && { fix: found.fix }),
    ...(found.remedy && { remedy: found.remedy }),
  };
}
