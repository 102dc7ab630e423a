import type { ActionReport, Annotation } from '../../domain/report/action-report.js';
import { kebabKeys } from '../../domain/report/kebab-keys.js';
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
import { adviseOn } from '../../domain/smoke/infra-errors.js';
import { ledgerEntry, resultHeader, resultRow } from '../../domain/smoke/ledger.js';
import { omit } from '../../domain/smoke/omit.js';
import { reportedStep } from '../../domain/smoke/reported-step.js';
import {
  environmentOf,
  errorsOf,
  lastError,
  type StepError,
  type StepResult,
  type StepState,
} from '../../domain/smoke/step.js';
import type { SmokeResult } from './run.js';
import { flakySection, groundSection } from './sections.js';

/** Errors shown in the summary; the report has more. */
const maxShown = 20;

export function describe(result: SmokeResult): ActionReport {
  const states = Object.fromEntries(result.steps.map((step) => [step.step, step.state]));
  return {
    outputs: {
      status: result.status,
      ...states,
      'failed-step': result.failedStep ?? '',
      culprit: result.culprit?.crates.join(' ') ?? '',
      flaky: JSON.stringify(result.flaky.map(({ name }) => name)),
    },
    summary: summary(result),
    annotations: annotations(result),
    report: report(result),
    ...(result.status !== 'pass' && {
      failed: [verdict(result), ...whatToDo(result).slice(0, 1), ...result.hints].join(' ').trim(),
    }),
    environment: result.status === 'environment',
  };
}

function report(result: SmokeResult): unknown {
  const entry = ledgerEntry(result.repository, result.date, result.status, result.steps);
  const { steps, baseSteps, base, culprit, ...rest } = omit(omit(omit(result, 'notes'), 'hints'), 'infraErrors');
  return {
    version: 1,
    action: 'smoke-test',
    ...(kebabKeys({ ...rest, failedStep: rest.failedStep ?? null }) as object),
    base: base ?? null,
    culprit: culprit ?? null,
    steps: kebabKeys(steps.map(reportedStep)),
    'base-steps': kebabKeys(baseSteps.map(reportedStep)),
    row: resultRow(entry),
    'ledger-entry': entry,
  };
}

function summary(result: SmokeResult): string {
  const failed = result.steps.filter((step) => step.state === 'fail');
  return joinSections([
    `## ${icon(result)} Smoke test of ${escapeMarkdown(result.repository)}: ${result.status}`,
    escapeInline(verdict(result)),
    toDoSection([...whatToDo(result), ...result.hints].map(escapeInline)),
    stepTable(result),
    ...failed.map(errorSection),
    flakySection(result),
    packageSection(result),
    result.notes.map(escapeInline).join('\n\n'),
    groundSection(result),
    systemPackageSection(result),
    result.cache.state === 'off' ? '' : `Cache: ${result.cache.state}, ${escapeMarkdown(result.cache.why)}.`,
    resultSection(result),
  ]);
}

function resultSection({ repository, date, status, steps }: SmokeResult): string {
  const row = resultRow(ledgerEntry(repository, date, status, steps));
  return details('Row for the result table', table(resultHeader, [row]));
}

/** One or two sentences that name the step, whose fault it is, and why. */
function verdict(result: SmokeResult): string {
  const failed = result.steps.filter((step) => step.state === 'fail');
  const names = failed.map((step) => step.step).join(', ');
  switch (result.status) {
    case 'pass': {
      const passed = result.steps.filter((step) => step.state === 'pass').map((step) => step.step);
      const again = result.flaky.map(({ name }) => name).join(', ');
      const flaky = again === '' ? '' : ` Only when it was run again: ${again}.`;
      return passed.length === 0 ? 'Nothing was tested.' : `Passed: ${passed.join(', ')}.${flaky}`;
    }
    case 'already-broken':
      return (
        `${names} failed, and the integration adds no new ` +
        `error. ${failed.map((step) => step.fault?.why ?? '').join(' ')}`
      );
    case 'environment':
      return `${names} could not run on this machine. ${failed.map((step) => step.fault?.why ?? '').join(' ')}`;
    case 'fail': {
      const why = failed.map((step) => step.fault?.why ?? step.why ?? '').join(' ');
      const { crates = [], how = '' } = result.culprit ?? {};
      const blame = crates.length > 0 ? ` The failure comes with ${crates.join(', ')}: ${how}.` : '';
      return `${names} failed. ${why}${blame}`;
    }
  }
}

function howToInstall({ missing, packages, hint, message }: ReturnType<typeof environmentOf>[number]): string {
  if (packages === undefined) return `${missing}: ${hint ?? message}`;
  const [ubuntu, debian] = [packages.ubuntu.join(' '), packages.debian.join(' ')];
  const elsewhere = ubuntu === debian ? '' : ` (Debian: ${debian})`;
  return `${missing}: apt-get install ${ubuntu}${elsewhere} or list it in \`system-packages\`.`;
}

function whatToDo(result: SmokeResult): readonly string[] {
  const failed = result.steps.filter((step) => step.state === 'fail');
  switch (result.status) {
    case 'pass':
      return [];
    case 'already-broken':
      return ['Repair the base branch first, or go on with `allow-already-broken`.'];
    case 'environment':
      return failed.flatMap(environmentOf).map(howToInstall);
    case 'fail': {
      const { culprit, infraErrors } = result;
      if (infraErrors !== undefined) return adviseOn(infraErrors);
      const safe = culprit?.safe ?? [];
      const told = failed.some((step) => step.fault?.kind === 'integration' || step.fault === undefined);
      return [
        told
          ? 'Leave out the crate that causes it with `crates`, or adapt the code first; do not merge it as it is.'
          : 'It is not known whether the integration broke it: look into it before you merge or go on.',
        ...failed.flatMap((step) => lastError(step) ?? []).map((error) => `Look into: ${shortError(error)}`),
        ...(safe.length > 0 ? [`Without it these can go in: \`crates: ${safe.join(' ')}\``] : []),
      ];
    }
  }
}

function icon(result: SmokeResult): string {
  return { pass: '✅', fail: '❌', 'already-broken': '⚠️', environment: '🔧' }[result.status];
}

const stateIcons: Readonly<Record<StepState, string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  'not-applicable': 'not applicable',
  'not-run': 'not run',
};

function stepTable(result: SmokeResult): string {
  const rows = result.steps.map((step) => [
    step.step,
    stateIcons[step.state],
    step.commands.length > 0 ? `${(step.durationMs / 1000).toFixed(1)} s` : '',
    step.commands.map((command) => code(command.commandLine)).join('<br>'),
    escapeMarkdown(step.fault?.why ?? step.why ?? ''),
  ]);
  return table(['Step', 'Result', 'Time', 'Command', 'Note'], rows);
}

function errorSection(step: StepResult): string {
  const fresh = step.fault?.kind === 'integration' ? step.fault.newErrors : [];
  const errors = fresh.length > 0 ? fresh : errorsOf(step);
  const total = step.commands.reduce((sum, command) => sum + command.errorCount, 0);
  const shown = errors.slice(0, maxShown).map((error) => `- ${escapeMarkdown(shortError(error))}`);
  const last = lastError(step)?.rendered;
  return [
    `### ${step.step}: ${count(fresh.length > 0 ? fresh.length : total, fresh.length > 0 ? 'new error' : 'error')}`,
    shown.join('\n'),
    last === undefined ? '' : details('The last error in full', codeBlock(last)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function shortError(error: StepError): string {
  if (error.environment) return `${error.environment.message} (${error.message})`;
  const place = error.location ? ` (${error.location.path}:${error.location.line})` : '';
  const name = error.package === undefined ? '' : `${error.package}: `;
  const label = error.code === undefined || error.message.startsWith(error.code) ? '' : `[${error.code}] `;
  return `${name}${label}${error.message}${place}`;
}

function packageSection(result: SmokeResult): string {
  const steps = result.steps.filter((step) => step.commands.some((command) => command.packages.length > 0));
  const names = [
    ...new Set(
      steps.flatMap((step) => step.commands.flatMap((command) => command.packages.map((item) => item.package))),
    ),
  ];
  if (names.length < 2) return '';
  const cell = (step: StepResult, name: string): string => {
    const found = step.commands.flatMap((command) => command.packages).find((item) => item.package === name);
    return found ? { pass: '✓', fail: '✗', 'not-run': '-' }[found.state] : '';
  };
  const rows = names.map((name) => [code(name), ...steps.map((step) => cell(step, name))]);
  return details('Results by package', table(['Package', ...steps.map((step) => step.step)], rows));
}

function systemPackageSection({ systemPackages }: SmokeResult): string {
  const { installed, missing, why } = systemPackages;
  const parts = [
    installed.length > 0 ? `Installed: ${installed.join(', ')}.` : '',
    missing.length > 0 ? `Not installed: ${missing.join(', ')}${why === undefined ? '' : ` (${why})`}.` : '',
  ].filter((text) => text !== '');
  return parts.length > 0 ? `System packages. ${escapeMarkdown(parts.join(' '))}` : '';
}

/** What the change broke is an error at its line; what was broken before is a warning. */
function annotations(result: SmokeResult): readonly Annotation[] {
  return result.steps
    .filter((step) => step.state === 'fail')
    .flatMap((step) => {
      const fresh = step.fault?.kind === 'integration' ? step.fault.newErrors : errorsOf(step);
      const severity = step.fault?.kind === 'base' ? ('warning' as const) : ('error' as const);
      return fresh
        .filter((error) => error.location !== undefined || error.kind === 'test')
        .map((error) => ({
          severity,
          title: [step.step, error.code].filter(Boolean).join(' '),
          message: error.rendered ?? error.message,
          ...(error.location && { location: error.location }),
        }));
    });
}
