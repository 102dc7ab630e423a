import type { Blame } from '../../domain/github/refusal.js';
import { kebabKeys } from '../../domain/report/kebab-keys.js';
import { code, escapeMarkdown, joinSections, table } from '../../domain/report/markdown.js';
import type { ActionReport } from '../../domain/report/action-report.js';
import { stateTable } from './body.js';
import type { OpenPullRequestInputs } from './inputs.js';
import type { Operation, Published } from './published.js';

export function describe(result: Published, { dryRun }: OpenPullRequestInputs): ActionReport {
  const { operation, pullRequest, commit, refusal } = result;
  return {
    outputs: {
      operation,
      'pull-request-number': pullRequest?.number ?? '',
      'pull-request-url': pullRequest?.url ?? '',
      'commit-sha': commit?.sha ?? '',
      verified: commit?.verified ?? '',
    },
    summary: summary(result, dryRun),
    report: report(result, dryRun),
    annotations: result.warnings.map((message) => ({ severity: 'warning', title: 'open-pull-request', message })),
    ...(refusal && { failed: `${refusal.message}\n${refusal.hint}` }),
  };
}

function report(result: Published, dryRun: boolean): unknown {
  const { operation, wanted, digest, repository, pullRequest, commit, refusal, steps, warnings } = result;
  const { action, branch, base } = wanted.changeSet;
  return {
    version: 1,
    action: 'open-pull-request',
    operation,
    'dry-run': dryRun,
    repository,
    'change-set': { action, digest, branch, base: { ...base }, files: [...wanted.files.keys()] },
    'pull-request': pullRequest ? { number: pullRequest.number, url: pullRequest.url } : null,
    commit: commit ?? null,
    refusal: refusal ? { reason: refusal.reason, message: refusal.message, hint: refusal.hint } : null,
    states: kebabKeys(wanted.states),
    steps,
    warnings,
  };
}

const verdicts: Readonly<Record<Operation, string>> = {
  created: '✅ Pull request opened',
  updated: '✅ Pull request updated',
  none: '✅ Nothing to publish',
  closed: '✅ Pull request closed',
  declined: '⏸️ Closed by a person, so not opened again',
  refused: '❌ Nothing was published',
};

/** Who can do something about a refusal. */
const whose: Readonly<Record<Blame, string>> = {
  token: 'who made the token',
  settings: 'who administers the repository or its organisation',
  repository: 'who maintains the repository',
  caller: 'who wrote the call',
  people: 'who works on the repository',
  machine: 'who runs the runner',
  github: 'nobody here',
};

function summary(result: Published, dryRun: boolean): string {
  const { operation, wanted, repository, pullRequest, refusal, warnings } = result;
  const verdict =
    dryRun && !['none', 'declined', 'refused'].includes(operation)
      ? `🔍 Dry run: would be ${operation}`
      : verdicts[operation];
  const place =
    pullRequest === undefined
      ? ''
      : `: [${escapeMarkdown(pullRequest.title)} (#${pullRequest.number})](${pullRequest.url})`;
  return joinSections([
    `## ${verdict}${place}`,
    refusal
      ? `${escapeMarkdown(refusal.message)}.\n\n**What to do** (${whose[refusal.blame]}): ${hintOf(refusal.hint)}`
      : whatToDo(result),
    warnings.map((warning) => `- ⚠️ ${escapeMarkdown(warning)}`).join('\n'),
    facts(result),
    wanted.states.length > 0 && operation !== 'none' ? stateTable(wanted.states) : '',
    operation === 'none' ? '' : `${code(repository)}: ${[...wanted.files.keys()].map(code).join(', ')}`,
  ]);
}

/** A hint may end in YAML to copy. */
function hintOf(hint: string): string {
  const yaml = /^(.*)\n(permissions:(?:\n {2}.*)+)\n?([^]*)$/.exec(hint);
  if (yaml === null) return escapeMarkdown(hint);
  const [, before = '', block = '', after = ''] = yaml;
  return `${escapeMarkdown(before)}\n\n\`\`\`yaml\n${block}\n\`\`\`\n\n${escapeMarkdown(after)}`;
}

function whatToDo({ operation, pullRequest }: Published): string {
  if (operation === 'none') {
    return pullRequest === undefined
      ? 'There is nothing to change.'
      : 'The pull request is what the change set wants already.';
  }
  if (operation === 'declined')
    return '**What to do:** nothing, if that is still meant; else press “Reopen pull request” and run again.';
  if (operation === 'closed') return `Nothing is left to change.`;
  return '**What to do:** review the pull request and merge it.';
}

function facts({ commit, wanted }: Published): string {
  if (commit === undefined) return '';
  const signature = commit.verified ? 'verified' : 'not signed: the token belongs to a person';
  return table(
    ['Branch', 'Commit', 'Signature'],
    [[code(wanted.changeSet.branch), code(commit.sha.slice(0, 12)), signature]],
  );
}
