import { forReview } from '../../domain/patch/unified-diff.js';
import { reasonOf } from '../../domain/cargo/resolution.js';
import { formatLocation } from '../../domain/failure.js';
import type { Change } from '../../domain/patch/draft.js';
import { renderPath } from '../../domain/patch/entry.js';
import type { ActionReport, Annotation } from '../../domain/report/action-report.js';
import { code, count, escapeInline, escapeMarkdown, joinSections, table } from '../../domain/report/markdown.js';
import { diffFold } from '../../domain/report/diff-fold.js';
import { toDoSection } from '../../domain/report/to-do.js';
import type { ApplyPatchInputs } from './inputs.js';
import { preparationNotes } from './judge.js';
import type { ApplyPatchResult } from './run.js';
import type { Verified } from './verify.js';

const diffLimit = 200_000;

/** Outputs, summary and report of a result. */
export function describe(result: ApplyPatchResult, { hold }: Pick<ApplyPatchInputs, 'hold'>): ActionReport {
  const { operation, crates, changedFiles, diff, changeSet, refusals } = result;
  return {
    outputs: {
      operation,
      crates: crates.join(' '),
      'changed-files': JSON.stringify(changedFiles),
      diff: diff?.path ?? '',
      'change-set': changeSet?.path ?? '',
      'change-set-digest': changeSet?.digest ?? '',
    },
    summary: summary(result, hold),
    annotations: annotations(result),
    report: report(result),
    ...(operation === 'refused' && {
      failed: `nothing was changed: ${refusals.map(({ message }) => message).join('\n')}`,
    }),
  };
}

/** @param hold somebody else decides whether the change stays, and says what to do then. */
function summary(result: ApplyPatchResult, hold: boolean): string {
  return joinSections([
    `## ${headline(result)}`,
    forWasm(result),
    hold && result.operation !== 'refused' ? '' : whatToDo(result),
    changeTable(result),
    resolutionTable(result.verified),
    result.withoutWasm === undefined ? '' : `### Not set up for wasm\n\n${escapeInline(result.withoutWasm)}.`,
    result.diff === undefined || result.diff.text === '' ? '' : diffSection(result.diff.text),
  ]);
}

function headline({ operation, repository, crates, changedFiles, dryRun }: ApplyPatchResult): string {
  const name = escapeMarkdown(repository);
  const files = count(changedFiles.length, 'file');
  switch (operation) {
    case 'created':
      return `✅ ${count(crates.length, 'infra crate')} ${dryRun ? 'would be ' : ''}added to ${name} (${files})`;
    case 'updated':
      return `✅ Infra crates of ${name} ${dryRun ? 'would be ' : ''}updated (${files})`;
    case 'none':
      return `✅ ${name} has everything already`;
    case 'refused':
      return `❌ ${name} cannot be integrated; nothing was changed`;
  }
}

function whatToDo({ operation, refusals, changeSet, commitment, dryRun }: ApplyPatchResult): string {
  switch (operation) {
    case 'refused':
      return toDoSection(refusals.map(({ message }) => escapeInline(message)));
    case 'none':
      return 'All requested crates are there already. Nothing to do.';
    case 'created':
    case 'updated': {
      const where = dryRun
        ? 'This is a dry run: the working tree is as it was.'
        : 'The changes are in the working tree; nothing is committed.';
      const publish =
        commitment?.isGit === false
          ? 'The folder is not a git checkout, so its change set cannot be published.'
          : 'Run the smoke test, then publish the change set (sha256 ' +
            `${code(changeSet?.digest.slice(0, 12) ?? '')}…) with \`open-pull-request\`.`;
      return `**What to do:** ${publish} ${where}`;
    }
  }
}

function forWasm({ addedForWasm }: ApplyPatchResult): string {
  return addedForWasm.length === 0
    ? ''
    : `For the wasm build, as the plan has it: ${addedForWasm.map(code).join(', ')}.`;
}

function changeTable({ changes, operation }: ApplyPatchResult): string {
  if (changes.length === 0 || operation === 'refused') return '';
  const added = changes.filter(({ kind }) => kind === 'added');
  const tables = new Map<string, Change[]>();
  for (const change of added) {
    const place = `${change.manifest} [${renderPath(change.table)}]`;
    tables.set(place, [...(tables.get(place) ?? []), change]);
  }
  const rows = [
    ...[...tables].map(([place, all]) => [code(place), `added ${all.map(({ key }) => code(key)).join(', ')}`]),
    ...changes
      .filter(({ kind }) => kind !== 'added')
      .map(({ manifest, line, message }) => [
        code(line === undefined ? manifest : `${manifest}:${line}`),
        escapeInline(message),
      ]),
  ];
  const shown = rows.slice(0, 200);
  const more = rows.length > shown.length ? `\n\nand ${rows.length - shown.length} more in the report.` : '';
  return `### Manifests\n\n${table(['Place', 'Change'], shown)}${more}`;
}

function resolutionTable(verified: readonly Verified[]): string {
  if (verified.length === 0) return '';
  const rows = verified.map((one) => [code(one.workspace.root.path), ...resolutionCells(one)]);
  const notes = verified.flatMap(preparationNotes).map(escapeInline);
  return joinSections([
    `### Resolution\n\n${table(['Workspace', 'Result', 'Duplicates added', 'Moved'], rows)}`,
    ...notes,
  ]);
}

function resolutionCells(one: Verified): readonly string[] {
  switch (one.kind) {
    case 'resolved':
      return ['resolves', one.duplicates.map(code).join(', ') || 'none', one.moved.map(code).join(', ') || 'none'];
    case 'refused':
      return [`❌ ${escapeInline(one.error.explanation)}`, '—', '—'];
    case 'already-broken':
      return [`⚠️ did not resolve before either: ${escapeInline(one.error.explanation)}`, '—', '—'];
    case 'not-asked':
      return [`not asked: ${escapeInline(one.reason)}`, '—', '—'];
  }
}

function diffSection(diff: string): string {
  const { diff: reviewed, others } = forReview(diff);
  return diffFold(reviewed, diffLimit, {
    names: others.map(code),
    says: 'In the file that the output `diff` names',
  });
}

function annotations({ operation, refusals, changes }: ApplyPatchResult): readonly Annotation[] {
  const made = operation === 'refused' ? [] : changes;
  const corrected = made.filter(({ kind }) => kind === 'source' || kind === 'requirement');
  return [
    ...refusals.map(({ message, location }): Annotation => ({
      severity: 'error',
      title: 'apply-patch',
      message,
      ...(location && { location }),
    })),
    ...corrected.map(({ message, manifest, line }): Annotation => ({
      severity: 'notice',
      title: 'apply-patch corrected an entry',
      message,
      location: { path: manifest, line: line ?? 1, column: 1 },
    })),
  ];
}

/** The JSON report: `schemas/apply-patch-report.schema.json`. */
function report(result: ApplyPatchResult): unknown {
  const { operation, dryRun, repository, crates, changes, refusals, changedFiles, diff, changeSet, commitment } =
    result;
  return {
    version: 1,
    operation,
    'dry-run': dryRun,
    repository,
    crates,
    'changed-files': changedFiles,
    changes: changes.map(({ kind, manifest, table: at, key, package: name, before, message, line }) => ({
      kind,
      manifest,
      table: at,
      key,
      package: name ?? null,
      before,
      message,
      line: line ?? null,
    })),
    refusals: refusals.map(({ message, location }) => ({
      message,
      location: location === undefined ? null : formatLocation(location),
    })),
    workspaces: result.verified.map(workspaceReport),
    'without-wasm': result.withoutWasm ?? null,
    base: commitment?.base ?? null,
    diff: diff?.path ?? null,
    'change-set': changeSet?.path ?? null,
    'change-set-digest': changeSet?.digest ?? null,
  };
}

function workspaceReport(one: Verified): unknown {
  const isResolved = one.kind === 'resolved';
  return {
    manifest: one.workspace.root.path,
    resolution: one.kind,
    reason: isResolved ? null : reasonOf(one),
    lockfile: isResolved ? (one.lockfile?.path ?? null) : null,
    'duplicates-added': isResolved ? one.duplicates : [],
    moved: isResolved ? one.moved : [],
    'infra-sources': isResolved ? one.infraSources : [],
  };
}
