import { outputOf, type PartName, type Parts } from '../../domain/integration/parts.js';
import type { Decided, Verdict } from '../../domain/integration/verdict.js';
import { code, details, escapeMarkdown, joinSections, table } from '../../domain/report/markdown.js';
import { artifactSuffix } from '../../domain/report/artifact-name.js';
import type { ActionReport } from '../../domain/report/action-report.js';
import type { ConcludeInputs } from './inputs.js';
import { resultOf } from './result.js';
import type { Concluded } from './concluded.js';

/** The outcome as outputs, summary and report. */
export function describe(concluded: Concluded, inputs: ConcludeInputs): ActionReport {
  const { parts, decided, changeSet } = concluded;
  const output = (part: PartName, name: string): string => outputOf(parts, part, name) ?? '';
  return {
    outputs: {
      verdict: decided?.verdict ?? '',
      proceed: decided === undefined,
      publish: concluded.publishable,
      operation: output('apply-patch', 'operation'),
      crates: output('apply-patch', 'crates'),
      'change-set': changeSet?.path ?? '',
      'change-set-digest': changeSet?.digest ?? '',
      'base-sha': changeSet?.content.base.sha ?? '',
      diff: output('apply-patch', 'diff'),
      'audit-verdict': output('audit-deps', 'verdict'),
      'smoke-status': output('smoke-test', 'status'),
      'wasm-status': output('wasm-build', 'status'),
      folder: concluded.folder,
      ...nameOutputs(inputs),
    },
    summary: inputs.summary === 'short' ? shortSummary(concluded, inputs) : fullSummary(concluded, inputs),
    report: resultOf(concluded, inputs),
    ...(inputs.reportFile !== undefined && { reportFile: inputs.reportFile }),
    ...(concluded.fails && decided && { failed: `${decided.verdict}: ${decided.reason}` }),
    ...(decided?.verdict === 'environment' && { environment: true }),
  };
}

function fullSummary(concluded: Concluded, inputs: ConcludeInputs): string {
  return joinSections([
    title(concluded),
    nextStep(concluded, inputs),
    partsTable(concluded),
    ...[...concluded.summaries].map(([part, text]) => details(part, demote(text))),
  ]);
}

/** For a run among many: once for each repository, and nothing while the verdict is open. */
function shortSummary(concluded: Concluded, inputs: ConcludeInputs): string {
  const { decided } = concluded;
  if (decided === undefined) return '';
  const name = inputs.repository ?? 'repository';
  const artifact = `infra-report-${nameOutputs(inputs)['artifact-suffix'] ?? ''}`;
  return joinSections([
    `### ${marks[decided.verdict]} ${escapeMarkdown(name)}: ${decided.verdict}\n\n${sentence(decided)}`,
    nextStep(concluded, inputs),
    `Report: artifact ${code(artifact)}.`,
  ]);
}

/** The names that the workflow's later steps need and expressions cannot make. */
function nameOutputs({
  repository = '',
  workingDirectory,
  manifestPath,
}: ConcludeInputs): Readonly<Record<string, string>> {
  const [name = '', owner = ''] = repository.split('/').toReversed();
  const places = [repository || 'repository', workingDirectory === '.' ? '' : workingDirectory, manifestPath ?? ''];
  return { owner, name, 'artifact-suffix': artifactSuffix(places.filter((place) => place !== '').join('+')) };
}

const marks: Readonly<Record<Verdict, string>> = {
  integrated: '✅',
  unchanged: '✅',
  blocked: '❌',
  'smoke-failed': '❌',
  'wasm-failed': '❌',
  'over-budget': '❌',
  'already-broken': '⚠️',
  environment: '⚠️',
};

function title({ decided, parts }: Concluded): string {
  if (decided === undefined) return '## ⏳ prepared\n\nThe change is made; the next job verifies it.';
  const crates = outputOf(parts, 'apply-patch', 'crates');
  const what =
    crates === undefined
      ? ''
      : `\n\nCrates: ${crates
          .split(/[\s,]+/)
          .map(code)
          .join(', ')}`;
  return `## ${marks[decided.verdict]} ${decided.verdict}\n\n${sentence(decided)}${what}`;
}

function sentence({ reason }: Decided): string {
  const text = escapeMarkdown(reason);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

function nextStep({ decided, parts, publishable }: Concluded, inputs: ConcludeInputs): string {
  if (decided === undefined) return '';
  return `**What to do:** ${advice(decided, parts, publishable, inputs)}`;
}

function advice({ verdict, part }: Decided, parts: Parts, publishable: boolean, inputs: ConcludeInputs): string {
  const back = 'The checkout is as it was.';
  const safe = outputOf(parts, 'audit-deps', 'safe-crates');
  switch (verdict) {
    case 'integrated':
      return inputs.dryRun
        ? `Nothing: this was a dry run. ${back}`
        : 'Review the change and publish its change set with `open-pull-request`.';
    case 'unchanged':
      return 'Nothing.';
    case 'blocked':
      return part === 'audit-deps' && safe !== undefined && inputs.options.onConflict === 'stop'
        ? 'Correct what the audit lists below and run again, or set `on-conflict: integrate-safe` to go on ' +
            `with ${escapeMarkdown(safe)}. ${back}`
        : `Correct what ${part ?? 'the run'} names and run again. ${back}`;
    case 'smoke-failed':
      return (
        'Read the errors of the smoke test below. Leave out the crate that causes them with `crates`, or ' +
        `adapt the code first. ${back}`
      );
    case 'wasm-failed':
      return `Read the errors of the wasm build below and adapt the wasm set-up. ${back}`;
    case 'over-budget':
      return `Make the module smaller (fewer features, \`optimize\`), or raise \`size-budget\`. ${back}`;
    case 'already-broken':
      return publishable
        ? `Nothing: \`allow-already-broken\` is set, so the change set may be published. ${back}`
        : 'Repair the repository first, or set `allow-already-broken: true` to go on as long as the ' +
            `integration adds no new error. ${back}`;
    case 'environment':
      return (
        `Give ${part ?? 'the run'} what it lacks on this machine (named below and in its log) ` +
        `and run again. ${back}`
      );
  }
}

const tellingOutput: readonly (readonly [PartName, string])[] = [
  ['audit-deps', 'verdict'],
  ['apply-patch', 'operation'],
  ['smoke-test', 'status'],
  ['wasm-build', 'status'],
];

/** The parts of this job and the one before; while the verdict is open, only those that ran. */
function partsTable({ parts, decided }: Concluded): string {
  const told = tellingOutput.filter(([part]) => decided !== undefined || parts.has(part));
  const rows = told.map(([part, name]) => {
    const state = outputOf(parts, part, name) ?? parts.get(part)?.outcome ?? 'skipped';
    return [part, code(state === 'skipped' ? 'not run' : state), escapeMarkdown(remark(parts, part))];
  });
  return table(['Part', 'Result', 'Detail'], rows);
}

function remark(parts: Parts, part: PartName): string {
  const failure = outputOf(parts, part, 'failure-message');
  if (failure !== undefined) return failure.split('\n')[0] ?? '';
  const named = (name: string): readonly string[] => {
    const value = outputOf(parts, part, name);
    return value === undefined ? [] : [`${name}: ${value}`];
  };
  switch (part) {
    case 'audit-deps':
      return ['errors', 'warnings', 'blocked-crates'].flatMap(named).join('; ');
    case 'smoke-test':
      return ['check', 'build', 'test', 'wasm', 'typescript', 'culprit'].flatMap(named).join('; ');
    default:
      return '';
  }
}

/** A part's own title becomes a section's. */
function demote(markdown: string): string {
  return markdown.replace(/^(#{1,5}) /gm, '#$1 ');
}
