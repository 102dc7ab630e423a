import type { WorkspaceAnswer } from '../../domain/audit/cargo-answer.js';
import type { Finding, Severity } from '../../domain/audit/finding.js';
import { formatPlace } from '../../domain/audit/places/format-place.js';
import { rulePage } from '../../domain/audit/rules.js';
import { duplicateGroups } from '../../domain/audit/graph-changes.js';
import { conflictOf } from '../../domain/audit/conflict.js';
import { groupFindings } from '../../domain/audit/grouped-findings.js';
import { countOf } from '../../domain/audit/verdict.js';
import { formatReference } from '../../domain/infra/reference.js';
import type { ActionReport, Annotation } from '../../domain/report/action-report.js';
import {
  code,
  codeBlock,
  count,
  details,
  escapeInline,
  escapeMarkdown,
  joinSections,
  table,
} from '../../domain/report/markdown.js';
import { toDoSection } from '../../domain/report/to-do.js';
import { conflictGraph } from './conflict-graph.js';
import type { AuditInputs } from './inputs.js';
import { toReport } from './report.js';
import { isAlreadyBroken, type AuditResult } from './run.js';

/** GitHub shows ten annotations of a kind per step. */
const maxAnnotations = 10;

export function describe(result: AuditResult, inputs: AuditInputs): ActionReport {
  const { error, warning } = countOf(result.findings);
  const failing = result.verdict === 'fail' || result.verdict === 'environment';
  const outputs = {
    verdict: result.verdict,
    errors: error,
    warnings: warning,
    'safe-crates': result.safe.join(' '),
    'blocked-crates': result.blocked.join(' '),
    sarif: result.sarif,
    // For integrate, which tells a broken repository from a blocked integration by it.
    'base-resolves': !isAlreadyBroken(result),
    // For the rest of a chain.
    ...result.next,
  };
  return {
    outputs,
    summary: summary(result),
    annotations: annotations(result, inputs),
    report: toReport(result, inputs),
    ...(inputs.reportFile !== undefined && { reportFile: inputs.reportFile }),
    ...(failing && { failed: `${headline(result)} ${whatToDo(result)[0] ?? ''}`.trim() }),
    environment: result.verdict === 'environment',
  };
}

/** The ten worst with a place, seen from the workspace of the job; the last one counts the rest. */
function annotations({ findings }: AuditResult, { workingDirectory }: AuditInputs): readonly Annotation[] {
  const folder = workingDirectory.replace(/^(\.\/)+|\/+$/g, '');
  const notable = groupFindings(findings).filter(({ severity }) => severity !== 'note');
  const shown = notable.slice(0, notable.length > maxAnnotations ? maxAnnotations - 1 : maxAnnotations);
  const rest = notable.slice(shown.length).reduce((sum, found) => sum + found.count, 0);
  return [
    ...shown.map(({ severity, rule, message, locations: [{ path, ...at }] }): Annotation => {
      const prefixed = folder === '' || folder === '.' || folder.startsWith('/') ? path : `${folder}/${path}`;
      return {
        severity: severity === 'error' ? 'error' : 'warning',
        title: rule,
        message,
        location: { ...at, path: prefixed },
      };
    }),
    ...(rest > 0
      ? [
          {
            severity: 'warning' as const,
            title: 'audit-deps',
            message: `${count(rest, 'more finding')}: see the job summary.`,
          },
        ]
      : []),
  ];
}

function summary(result: AuditResult): string {
  return joinSections([
    `## ${icons[result.verdict]} Audit of ${escapeMarkdown(result.context.repositoryName)}: ${result.verdict}`,
    escapeInline(headline(result)),
    toDoSection(whatToDo(result).map(escapeInline)),
    ...conflicts(result),
    findingsTable(result, ['error', 'warning'], ''),
    ...(result.answer?.workspaces ?? []).flatMap(changeSection),
    findingsTable(result, ['note'], 'Notes'),
    cratesTable(result),
  ]);
}

const icons = { pass: '✅', warn: '⚠️', fail: '❌', environment: '🛠️' } as const;

/** One or two sentences: whether the crates can go in, and what decides it. */
function headline(result: AuditResult): string {
  const { error, warning } = countOf(result.findings);
  const crates = count(result.context.crates.length, 'crate');
  if (result.environment !== undefined) return `The audit is incomplete: ${result.environment.message}.`;
  if (isAlreadyBroken(result))
    return (
      'The repository does not resolve as it is, without infra. It is already broken; nothing can be said ' +
      'about the integration.'
    );
  if (result.verdict === 'pass')
    return (
      `${allOf(result)} can go ` +
      `in${result.after === 'resolves' ? ', and Cargo resolves the graph with them' : ' as far as the files tell'}.`
    );
  const found = [error > 0 ? count(error, 'error') : '', warning > 0 ? count(warning, 'warning') : '']
    .filter(Boolean)
    .join(' and ');
  if (result.blocked.length === 0) {
    return error > 0
      ? `No crate is blocked, but there ${error === 1 ? 'is' : 'are'} ${found} to look at first.`
      : `${allOf(result)} can go in; ${found}.`;
  }
  return result.safe.length === 0
    ? `${noneOf(result)} go in: ${found}.`
    : `${result.safe.length} of ${crates} can go in (${result.safe.join(', ')}); blocked: ` +
        `${result.blocked.join(', ')}. ${found}.`;
}

function allOf({ context: { crates } }: AuditResult): string {
  const few = ['No crate', code(crates[0]?.name ?? ''), 'Both crates'];
  return few[crates.length] ?? `All ${crates.length} crates`;
}

function noneOf({ context: { crates } }: AuditResult): string {
  const few = ['No crate can', `${code(crates[0]?.name ?? '')} cannot`, 'Neither crate can'];
  return few[crates.length] ?? `None of the ${crates.length} crates can`;
}

function whatToDo({ environment, findings, answer, blocked, safe }: AuditResult): readonly string[] {
  if (environment !== undefined) return [environment.hint];
  const errors = groupFindings(findings).filter(({ severity }) => severity === 'error');
  const culprits = (answer?.safe?.culprits ?? []).map((set) => set.map((crate) => `\`${crate.name}\``).join(' and '));
  return [
    ...errors.slice(0, 3).map(({ message }) => message),
    ...(errors.length > 3 ? [`${errors.length - 3} more errors are in the table below.`] : []),
    ...(culprits.length > 0 ? [`What keeps the crates out: ${culprits.join('; ')}.`] : []),
    ...(blocked.length > 0 && safe.length > 0
      ? [`To go on without ${blocked.join(', ')}, use \`on-conflict: integrate-safe\`.`]
      : []),
  ];
}

function conflicts({ answer }: AuditResult): readonly string[] {
  return (answer?.workspaces ?? []).flatMap(({ workspace, before, after }) => {
    const failed = before.kind === 'failed' ? before : after;
    if (failed.kind !== 'failed') return [];
    const conflict = conflictOf(failed.error, workspace);
    const graph = conflictGraph(conflict);
    return [
      graph === '' ? '' : `### The conflict in ${code(workspace.root.path)}\n\n${codeBlock(graph, 'mermaid')}`,
      details('Cargo’s output', codeBlock(conflict.text)),
    ];
  });
}

function findingsTable({ findings }: AuditResult, severities: readonly Severity[], title: string): string {
  const all = findings.filter(({ severity }) => severities.includes(severity));
  const rows = groupFindings(all);
  if (rows.length === 0) return '';
  const text = table(
    ['', 'Rule', 'Place', 'Finding'],
    rows.map((found) => [
      found.severity,
      `[${found.rule}](${rulePage(found.rule)})`,
      code(formatPlace(found.locations[0])),
      cell(found),
    ]),
  );
  return title === '' ? text : details(`${title} (${all.length})`, text);
}

function cell({ message, fix, remedy }: Finding): string {
  const extra = [fix && `Fix: ${fix.title}.`, remedy?.command === undefined ? '' : `Run \`${remedy.command}\`.`];
  return escapeInline(
    [message, ...extra.filter((line) => line !== undefined && !message.includes(line))].join(' ').trim(),
  );
}

function changeSection({ workspace, change }: WorkspaceAnswer): readonly string[] {
  if (change === undefined) return [];
  const { delta, before, after } = change;
  const numbers = [
    ['Packages', `${before.packages.size} → ${after.packages.size}`],
    ['Added', String(delta.added.length)],
    ['Second versions', String(delta.duplicates.length)],
    ['Versions changed', String(delta.changed.length)],
  ];
  const duplicates = duplicateGroups(delta.duplicates).map((group) => [
    code(group.name),
    group.added.map(code).join(', '),
    group.beside.map(code).join(', '),
  ]);
  return [
    `### What changes in ${code(workspace.root.path)}\n\n${table(['', ''], numbers)}`,
    duplicates.length === 0 ? '' : table(['Several versions of', 'Added', 'Beside'], duplicates),
    delta.added.length === 0
      ? ''
      : details(
          `${count(delta.added.length, 'package')} added`,
          delta.added.map((found) => code(`${found.name} ${found.version}`)).join(', '),
        ),
  ];
}

function cratesTable({ context, safe }: AuditResult): string {
  const rows = context.crates.map(({ name, features }) => [
    code(name),
    features.map(code).join(', '),
    safe.includes(name) ? 'can go in' : 'blocked',
  ]);
  const source = `${code(context.infra.url)} at ${code(formatReference(context.infra.reference))}`;
  return details(
    `${count(rows.length, 'crate')} requested`,
    `From ${source}.\n\n${table(['Crate', 'Features', ''], rows)}`,
  );
}
