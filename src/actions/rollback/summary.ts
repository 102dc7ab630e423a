import { posix } from 'node:path';
import { formatReference } from '../../domain/cargo/source.js';
import { formatLocation } from '../../domain/failure.js';
import type { ActionReport, Annotation } from '../../domain/report/action-report.js';
import { code, count, details, escapeMarkdown, joinSections, table } from '../../domain/report/markdown.js';
import type { PinRecord } from '../../domain/rollback/pin-record.js';
import { checklist, checklistItems, diffSection, leftSection, usesSection } from '../../domain/rollback/texts.js';
import { errorsOf } from '../../domain/smoke/step.js';
import type { TreeVerification } from '../../flows/verify-tree.js';
import type { RollbackResult } from './run.js';

const diffLimit = 200_000;

/** Outputs, summary and report of a result. */
export function describe(result: RollbackResult): ActionReport {
  const { operation, removedCrates, integrationCommit, verification, changeSet } = result;
  return {
    outputs: {
      operation,
      'removed-crates': removedCrates.join(' '),
      'integration-commit': integrationCommit ?? '',
      verified: verification?.passed === true,
      'change-set': changeSet?.path ?? '',
      'change-set-digest': changeSet?.digest ?? '',
      ...forLaterJobs(result),
    },
    summary: summary(result),
    annotations: annotations(result),
    report: report(result),
    ...(operation === 'refused' && { failed: `nothing was changed: ${result.says}` }),
  };
}

/** What the other jobs of `rollback.yml` need to know. */
function forLaterJobs({ changeSet, repository }: RollbackResult): Readonly<Record<string, string>> {
  const slash = repository.lastIndexOf('/');
  return {
    action: changeSet?.content.action ?? 'none',
    'base-sha': changeSet?.content.base.sha ?? '',
    folder: changeSet === undefined ? '' : posix.dirname(changeSet.path),
    owner: slash === -1 ? '' : repository.slice(0, slash),
    name: repository.slice(slash + 1),
    'artifact-suffix': repository.replaceAll(/[^\w.-]+/g, '-'),
  };
}

function summary(result: RollbackResult): string {
  const { facts, operation } = result;
  return joinSections([
    `## ${headline(result)}`,
    escapeMarkdown(result.says),
    whatToDo(result),
    usesSection(result.uses),
    leftSection(result.left),
    verificationSection(result.verification),
    operation === 'none' || operation === 'refused' ? '' : checklist(facts),
    filesTable(result),
    facts.diff === '' || operation === 'refused' ? '' : diffSection(facts.diff, diffLimit),
    lookedFor(result),
  ]);
}

function headline({ operation, repository, removedCrates, dryRun }: RollbackResult): string {
  const name = escapeMarkdown(repository);
  const crates = count(removedCrates.length, 'infra crate');
  const would = dryRun ? ' (dry run)' : '';
  switch (operation) {
    case 'reverted':
      return `✅ The integration of ${name} is taken back: ${crates} out${would}`;
    case 'removed':
      return `✅ ${crates} taken out of ${name}${would}`;
    case 'pinned':
      return `✅ ${name} is pinned${would}`;
    case 'unpinned':
      return `✅ ${name} is unpinned${would}`;
    case 'discarded':
      return `✅ The integration of ${name} is discarded${would}`;
    case 'none':
      return `✅ Nothing to take back in ${name}`;
    case 'refused':
      return `❌ ${name}: refused; nothing was changed`;
  }
}

function whatToDo(result: RollbackResult): string {
  const { operation, works, uses, changeSet, dryRun, verification } = result;
  if (operation === 'none') return 'Nothing to do.';
  if (operation === 'refused') {
    return works === undefined
      ? ''
      : `**What to do:** run again with ${code(`crates: ${works.join(' ')}`)}, or with ${code('mode: full')}.`;
  }
  const steps = [
    ...(uses.length > 0 ? [`Change the ${count(uses.length, 'place')} below that still use what is taken out.`] : []),
    ...(verification?.passed === false && uses.length === 0
      ? ['Read below why the result could not be verified.']
      : []),
    ...(changeSet !== undefined && changeSet.content.action !== 'none'
      ? [`Publish the change set (sha256 ${code(changeSet.digest.slice(0, 12))}…) with \`open-pull-request\`.`]
      : []),
    dryRun ? 'This is a dry run: the working tree is as it was.' : 'The changes are in the working tree; nothing is committed.', // prettier-ignore
  ];
  return `**What to do:** ${steps.join(' ')}`;
}

function verificationSection(verification: TreeVerification | undefined): string {
  if (verification === undefined) return '';
  const rows = verification.steps.map(({ step, state, why }) => [
    code(`cargo ${step}`),
    state,
    escapeMarkdown(why ?? ''),
  ]);
  const errors = verification.steps
    .flatMap((step) => errorsOf(step).slice(0, 10))
    .map((error) => {
      const place = error.location === undefined ? '' : `${code(formatLocation(error.location))}: `;
      return `- ${place}${escapeMarkdown(error.message)}`;
    });
  const fault = verification.fault === undefined ? '' : `\n\n${escapeMarkdown(faultSays(verification))}`;
  return `## Verification\n\n${table(['Step', 'Result', ''], rows)}${fault}${errors.length > 0 ? `\n\n${errors.join('\n')}` : ''}`;
}

function faultSays({ fault }: TreeVerification): string {
  switch (fault?.kind) {
    case 'base':
      return `It was broken before: ${fault.why} The rollback adds no new error.`;
    case 'environment':
      return `This machine lacks something: ${fault.why}`;
    case 'integration':
      return `The rollback adds errors: ${fault.why}`;
    case 'unknown':
      return fault.why;
    case undefined:
      return '';
  }
}

const ways = {
  exact: 'bytes from before',
  lines: 'our lines out, later edits kept',
  entries: 'our entries out, later edits kept',
  cargo: 'by Cargo',
} as const;

function filesTable({ files }: RollbackResult): string {
  if (files.length === 0) return '';
  return `## Files\n\n${table(['File', 'How'], files.map(({ path, by, after }) => [code(path), after === null ? 'removed' : ways[by]]))}`; // prettier-ignore
}

function lookedFor({ found, undone }: RollbackResult): string {
  if (found === undefined) return '';
  const commits = undone.length === 0 ? '' : `\n\nTaken back, newest first: ${undone.map(code).join(', ')}.`;
  return details('How the integration was found', `${found.lookedFor.map((one) => `- ${escapeMarkdown(one)}`).join('\n')}${commits}`); // prettier-ignore
}

function annotations({ uses, operation, says }: RollbackResult): readonly Annotation[] {
  return [
    ...(operation === 'refused' ? [{ severity: 'error', title: 'rollback refused', message: says } as const] : []),
    ...uses.map(({ crate, location }): Annotation => ({
      severity: 'warning',
      title: 'still uses what is taken out',
      message: `${crate} is used here`,
      location,
    })),
  ];
}

/** The JSON report: `schemas/rollback-report.schema.json`. */
function report(result: RollbackResult): unknown {
  const { mode, operation, dryRun, repository, says, removedCrates, found, verification, changeSet } = result;
  return {
    version: 1,
    action: 'rollback',
    mode,
    operation,
    'dry-run': dryRun,
    repository,
    says,
    'removed-crates': removedCrates,
    found:
      found === undefined
        ? null
        : { by: found.by, 'looked-for': found.lookedFor, incomplete: found.incomplete, commits: result.undone },
    'integration-commit': result.integrationCommit ?? null,
    works: result.works ?? null,
    files: result.files.map(({ path, by, after }) => ({ path, by: after === null ? 'removed' : by })),
    uses: result.uses.map(({ crate, location, text }) => ({ crate, place: formatLocation(location), line: text })),
    left: result.left,
    'peoples-commits': (result.peoplesCommits ?? []).map(({ sha, author, message }) => ({ sha, author, subject: message.split('\n', 1)[0] ?? '' })), // prettier-ignore
    pin: result.pin === undefined ? null : pinReport(result.pin),
    checklist: result.operation === 'none' || result.operation === 'refused' ? [] : checklistItems(result.facts),
    verification:
      verification === undefined
        ? null
        : {
            passed: verification.passed,
            steps: verification.steps.map(({ step, state, why }) => ({ step, state, why: why ?? null })),
            fault:
              verification.fault === undefined ? null : { kind: verification.fault.kind, why: verification.fault.why },
          },
    'change-set': changeSet?.path ?? null,
    'change-set-digest': changeSet?.digest ?? null,
    diff: result.diff?.path ?? null,
  };
}

function pinReport({ reference, reason, date, expires }: PinRecord): unknown {
  return { reference: formatReference(reference), reason, date, expires: expires ?? null };
}
