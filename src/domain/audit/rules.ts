import type { Location } from '../failure.js';
import type { Finding, Remedy, Severity } from './finding.js';
import { importRules } from './rules/imports.js';
import { infraRules } from './rules/infra.js';
import { resolutionRules } from './rules/resolution.js';
import { toolchainRules } from './rules/toolchain.js';
import { versionRules } from './rules/versions.js';
import { wasmRules } from './rules/wasm.js';
import { workspaceRules } from './rules/workspace.js';

/** What the audit looks for. The texts are Markdown; docs/rules.md is made of them. */
export interface Rule {
  /** Stable: callers name it in `fix`, SARIF and suppressions. Also the anchor in docs/rules.md. */
  readonly id: string;
  readonly title: string;
  /** Where nothing about the place says otherwise. */
  readonly severity: Severity;
  /** Why it matters, and when the severity is another one. */
  readonly rationale: string;
  /** What to do. */
  readonly help: string;
  /** Whether findings carry an edit that apply-patch can make when the id is given in `fix`. */
  readonly fixable?: true;
}

/** A heading of docs/rules.md with its rules. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

const groups = [
  { title: 'Workspace safety', rules: workspaceRules },
  { title: 'Infra references', rules: infraRules },
  { title: 'Versions', rules: versionRules },
  { title: 'Resolution', rules: resolutionRules },
  { title: 'wasm readiness', rules: wasmRules },
  { title: 'Toolchain', rules: toolchainRules },
  { title: 'Imports', rules: importRules },
] as const;

export type RuleId = (typeof groups)[number]['rules'][number]['id'];

/** Every rule, by heading: the one place that says which there are. */
export const ruleGroups: readonly RuleGroup[] = groups;
export const rules: ReadonlyMap<string, Rule> = new Map(
  ruleGroups.flatMap((group) => group.rules.map((rule) => [rule.id, rule])),
);

/** Where a rule is explained. */
export function rulePage(id: string): string {
  return `https://github.com/llm-dev-ops/infra-actions/blob/main/docs/rules.md#${id}`;
}

/** A finding of a rule, with the rule's severity unless the place has another. */
export function finding(
  rule: RuleId,
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
    rule,
    severity: found.severity ?? rules.get(rule)?.severity ?? 'error',
    message: found.message,
    crates: found.crates ?? [],
    locations: found.locations,
    ...(found.fix && { fix: found.fix }),
    ...(found.remedy && { remedy: found.remedy }),
  };
}

/** `path:line`, as messages name a place. */
export function place(location: Location): string {
  return `${location.path}:${location.line}`;
}
