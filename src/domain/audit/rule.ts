import type { CargoAnswer } from './cargo-answer.js';
import type { AuditContext } from './context.js';
import type { Finding, Severity } from './finding.js';

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

/** The headings of docs/rules.md, in their order. */
export const headings = [
  'Workspace safety',
  'Infra references',
  'Versions',
  'Resolution',
  'wasm readiness',
  'Toolchain',
  'Imports',
] as const;

interface RuleFile {
  readonly heading: (typeof headings)[number];
  /** More than one where one look decides between them. */
  readonly rules: readonly Rule[];
}

/** Rules that the files of the repository decide. */
export interface FileRules extends RuleFile {
  readonly needs: 'files';
  readonly check: (context: AuditContext) => readonly Finding[];
}

/** Rules that need Cargo's answer (mode `resolve`). */
export interface CargoRules extends RuleFile {
  readonly needs: 'cargo';
  readonly check: (answer: CargoAnswer, context: AuditContext) => readonly Finding[];
}
