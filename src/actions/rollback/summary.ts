import { artifactSuffix } from '../../domain/report/artifact-name.js';
import { posix } from 'node:path';
import { formatLocation } from '../../domain/failure.js';
import type { ActionReport, Annotation } from '../../domain/report/action-report.js';
import {
  code,
  count,
  details,
  escapeInline,
  escapeMarkdown,
  joinSections,
  table,
} from '../../domain/report/markdown.js';
import { checklist, diffSection, isReady, followUpSection, usesSection } from '../../domain/rollback/texts.js';
import { errorsOf } from '../../domain/smoke/step.js';
import type { TreeVerification } from '../../flows/verify-tree.js';
import { report } from './report.js';
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
      verified: verification === undefined ? 'not-run' : verification.passed ? 'pass' : 'fail',
      'change-set': changeSet?.path ?? '',
      'change-set-digest': changeSet?.digest ?? '',
      ...forLaterJobs(result),
    },
    summary: summary(result),
    annotations: annotations(result),
    report: report(result),
    ...(operation === 'refused' && { failed: `nothing was changed: ${result.message}` }),
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
    'artifact-suffix': artifactSuffix(repository),
  };
}

function summary(result: RollbackResult): string {
  const { facts, operation } = result;
  return joinSections([
    `## ${headline(result)}`,
    escapeInline(result.message),
    facts.reason === undefined ? '' : `**Reason:** ${escapeMarkdown(facts.reason)}`,
    whatToDo(result),
    usesSection(result.uses),
    followUpSection(result.followUps),
    verificationSection(result.verification),
    operation === 'none' || operation === 'refused' ? '' : checklist(facts),
    filesTable(result),
    facts.diff === '' || operation === 'refused' ? '' : diffSection(facts.diff, diffLimit),
    lookedFor(result),
  ]);
}

function headline({ operation, repository, removedCrates, dryRun, facts }: RollbackResult): string {
  const done = isReady(facts) ? '✅' : '⚠️';
  const name = escapeMarkdown(repository);
  const crates = count(removedCrates.length, 'infra crate');
  const would = dryRun ? ' (dry run)' : '';
  switch (operation) {
    case 'reverted':
      return `${done} The integration of ${name} is rolled back: ${crates} removed${would}`;
    case 'removed':
      return `${done} ${crates} removed from ${name}${would}`;
    case 'pinned':
      return `${done} ${name} is pinned${would}`;
    case 'unpinned':
      return `${done} ${name} is unpinned${would}`;
    case 'discarded':
      return `✅ The integration of ${name} is discarded${would}`;
    case 'none':
      return `✅ Nothing to roll back in ${name}`;
    case 'refused':
      return `❌ ${name}: refused; nothing was changed`;
  }
}

function whatToDo(result: RollbackResult): string {
  const { operation, removableTogether, uses, changeSet, dryRun, verification } = result;
  if (operation === 'none') return 'Nothing to do.';
  if (operation === 'refused') {
    return removableTogether === undefined
      ? ''
      : `**What to do:** run again with ${code(`crates: ${removableTogether.join(' ')}`)}, or with ` +
          `${code('mode: full')}.`;
  }
  const steps = [
    ...(uses.length > 0
      ? [
          uses.length === 1
            ? 'Change the place below that still uses what is removed.'
            : `Change the ${uses.length} places below that still use what is removed.`,
        ]
      : []),
    ...(verification?.passed === false && uses.length === 0
      ? ['Read below why the result could not be verified.']
      : []),
    ...(changeSet === undefined ? [] : nextStep(changeSet)),
    dryRun
      ? 'This is a dry run: the working tree is as it was.'
      : 'The changes are in the working tree; nothing is committed.',
  ];
  return `**What to do:** ${steps.join(' ')}`;
}

/** Who goes on with the change set: the workflow's last job, else the caller. */
function nextStep({ content, digest }: NonNullable<RollbackResult['changeSet']>): readonly string[] {
  const shortDigest = code(digest.slice(0, 12));
  const elsewhere = `elsewhere \`open-pull-request\` does, from the change set (sha256 ${shortDigest}…)`;
  switch (content.action) {
    case 'commit':
      return [`Review and merge the pull request: \`rollback.yml\` opens it in its last job; ${elsewhere}.`];
    case 'close':
      return [`\`rollback.yml\` closes the pull request in its last job; ${elsewhere}.`];
    case 'none':
      return [];
  }
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
  return (
    `## Verification\n\n` +
    `${table(['Step', 'Result', ''], rows)}${fault}${errors.length > 0 ? `\n\n${errors.join('\n')}` : ''}`
  );
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
  exact: 'restored',
  lines: 'infra lines removed, later edits kept',
  entries: 'infra entries removed, later edits kept',
  cargo: 'by Cargo',
} as const;

function filesTable({ files, mode }: RollbackResult): string {
  if (files.length === 0) return '';
  const how = ({ path, by, after }: RollbackResult['files'][number]): string => {
    if (after === null) return 'removed';
    if (by !== 'entries') return ways[by];
    if (!path.endsWith('.toml')) return mode === 'full' ? 'infra parts removed, your text kept' : 'brought up to date';
    if (mode === 'pin') return 'entries pinned';
    return mode === 'unpin' ? 'references from before, later edits kept' : ways.entries;
  };
  return `## Files\n\n${table(
    ['File', 'How'],
    files.map((file) => [code(file.path), how(file)]),
  )}`;
}

function lookedFor({ found, revertedCommits, operation }: RollbackResult): string {
  if (found === undefined) return '';
  const which = operation === 'none' ? 'Found' : 'Rolled back';
  const commits =
    revertedCommits.length === 0 ? '' : `\n\n${which}, newest first: ${revertedCommits.map(code).join(', ')}.`;
  return details(
    'How the integration was found',
    `${found.lookedFor.map((one) => `- ${escapeInline(one)}`).join('\n')}${commits}`,
  );
}

function annotations({ uses, operation, message }: RollbackResult): readonly Annotation[] {
  return [
    ...(operation === 'refused' ? [{ severity: 'error', title: 'rollback refused', message: message } as const] : []),
    ...uses.map(({ crate, location }): Annotation => ({
      severity: 'warning',
      title: 'still uses what is removed',
      message: `${crate} is used here`,
      location,
    })),
  ];
}
