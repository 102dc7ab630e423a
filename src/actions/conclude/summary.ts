import { outputOf, partNames, type PartName, type Parts } from '../../domain/integration/parts.js';
import { isInterrupted, type Decided, type Verdict } from '../../domain/integration/verdict.js';
import { code, details, escapeInline, escapeMarkdown, joinSections, table } from '../../domain/report/markdown.js';
import { whereToAsk } from '../../domain/report/where-to-ask.js';
import { readToDo, toDoSection } from '../../domain/report/to-do.js';
import { artifactSuffix, placeOf } from '../../domain/report/artifact-name.js';
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
      operation: operationOf(concluded),
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
    title(concluded, inputs),
    toDoSection(toDo(concluded, inputs)),
    partsTable(concluded),
    ...[...concluded.summaries].map(([part, text]) => details(part, demote(text))),
    concluded.fails ? whereToAsk : '',
  ]);
}

/** For a run among many: once for each repository, and nothing while the verdict is open. */
function shortSummary(concluded: Concluded, inputs: ConcludeInputs): string {
  if (concluded.decided === undefined) return '';
  const artifact = `infra-report-${nameOutputs(inputs)['artifact-suffix'] ?? ''}`;
  return joinSections([
    title(concluded, inputs),
    toDoSection(toDo(concluded, inputs)),
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
  const place = placeOf(repository || 'repository', workingDirectory, manifestPath);
  return { owner, name, 'artifact-suffix': artifactSuffix(place) };
}

const marks: Readonly<Record<Verdict, string>> = {
  integrated: '✅',
  unchanged: '✅',
  blocked: '❌',
  refused: '❌',
  'smoke-failed': '❌',
  'wasm-failed': '❌',
  'over-budget': '❌',
  'already-broken': '⚠️',
  environment: '⚠️',
};

/** What became of the working tree: of a change that was put back because of the verdict, nothing is there. */
function operationOf({ parts, decided, publishable }: Concluded): string {
  const operation = outputOf(parts, 'apply-patch', 'operation') ?? '';
  const wasMade = operation === 'created' || operation === 'updated';
  return wasMade && decided !== undefined && !publishable ? 'none' : operation;
}

function title({ decided, parts }: Concluded, { repository }: ConcludeInputs): string {
  const of = repository === undefined ? '' : `${escapeMarkdown(repository)}: `;
  if (decided === undefined) return `## ⏳ ${of}prepared\n\nThe change is made; the next job verifies it.`;
  const crates = outputOf(parts, 'apply-patch', 'crates');
  const what =
    crates === undefined
      ? ''
      : `\n\nCrates: ${crates
          .split(/[\s,]+/)
          .map(code)
          .join(', ')}`;
  return `## ${marks[decided.verdict]} ${of}${decided.verdict}\n\n${sentence(decided)}${what}`;
}

function sentence({ reason }: Decided): string {
  const text = escapeInline(reason);
  // The name of a part is not the beginning of a sentence.
  const first = partNames.some((name) => text.startsWith(name)) ? text.charAt(0) : text.charAt(0).toUpperCase();
  return `${first}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

const maxToDo = 2;

/** What the part that decided says is to be done, above every fold; then what that means for this run. */
function toDo({ decided, parts, publishable, summaries }: Concluded, inputs: ConcludeInputs): readonly string[] {
  if (decided === undefined) return [];
  const stops = !publishable && decided.verdict !== 'unchanged';
  const own = stops ? readToDo(summaries.get(decided.part ?? '') ?? '').slice(0, maxToDo) : [];
  return [...own, advice(decided, parts, publishable, inputs)];
}

function advice({ verdict, part }: Decided, parts: Parts, publishable: boolean, inputs: ConcludeInputs): string {
  const isLeg = inputs.summary === 'short';
  const where = isLeg ? 'in the report' : 'below';
  const back = 'The checkout is as it was.';
  const safe = outputOf(parts, 'audit-deps', 'safe-crates');
  switch (verdict) {
    case 'integrated':
      if (isLeg) return 'Review the pull request; a run that publishes nothing has none.';
      return inputs.dryRun
        ? `Nothing: this was a dry run. ${back}`
        : 'Review the change, then publish its change set with `open-pull-request`.';
    case 'unchanged':
      return 'Nothing to do.';
    case 'blocked':
      return part === 'audit-deps' && safe !== undefined && inputs.options.onConflict === 'stop'
        ? 'Fix what the audit reports and run again, or set `on-conflict: integrate-safe` to go on ' +
            `with ${safe
              .split(/[\s,]+/)
              .map(code)
              .join(', ')}. ${back}`
        : `Fix what ${part ?? 'the run'} reports and run again. ${back}`;
    case 'refused':
      return `Run again once that is settled. ${back}`;
    case 'smoke-failed':
      return `The errors are ${where}. Nothing was published, so there is nothing to roll back. ${back}`;
    case 'wasm-failed':
      return `Read the errors of the wasm build ${where} and adapt the wasm set-up. ${back}`;
    case 'over-budget':
      return (
        'Make the module smaller (fewer features; `opt-level = "z"` and `lto = true` in `[profile.release]`), ' +
        `or raise \`size-budget\`. ${back}`
      );
    case 'already-broken':
      return publishable
        ? `Nothing: \`allow-already-broken\` is set, so the change set may be published. ${back}`
        : 'Fix the repository first, or set `allow-already-broken: true` to go on as long as the ' +
            `integration adds no new error. ${back}`;
    case 'environment':
      return part !== undefined && isInterrupted(parts, part)
        ? `Run again. ${back}`
        : `Install what ${part ?? 'the run'} lacks on this machine and run again. ${back}`;
  }
}

const tellingOutput: readonly (readonly [PartName, string])[] = [
  ['audit-deps', 'verdict'],
  ['apply-patch', 'operation'],
  ['smoke-test', 'status'],
  ['wasm-build', 'status'],
];

/** The parts of this job and the one before; while the verdict is open, only those that ran. */
function partsTable(concluded: Concluded): string {
  const { parts, decided } = concluded;
  const told = tellingOutput.filter(([part]) => decided !== undefined || parts.has(part));
  const rows = told.map(([part, name]) => {
    const state = outputOf(parts, part, name) ?? parts.get(part)?.outcome ?? 'skipped';
    const isPutBack = name === 'operation' && state !== operationOf(concluded) && state !== 'skipped';
    return [
      part,
      code(state === 'skipped' ? 'not run' : state),
      isPutBack ? 'put back' : escapeMarkdown(remark(parts, part)),
    ];
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
