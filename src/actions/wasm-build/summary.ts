import type { ActionReport, Annotation } from '../../domain/report/action-report.js';
import { kebabKeys } from '../../domain/report/kebab-keys.js';
import {
  code,
  codeBlock,
  details,
  escapeInline,
  escapeMarkdown,
  joinSections,
  table,
} from '../../domain/report/markdown.js';
import { toDoSection } from '../../domain/report/to-do.js';
import { omit } from '../../domain/smoke/omit.js';
import { reportedCommand, reportedFault } from '../../domain/smoke/reported-step.js';
import { describeWay } from '../../domain/smoke/dependency-way.js';
import type { StepError } from '../../domain/smoke/step.js';
import { formatBytes, formatChange, type ModuleCheck, type WasmModule } from '../../domain/wasm/wasm-module.js';
import type { FailedPackage } from './make-modules.js';
import type { WasmResult } from './run.js';
import { checksOf } from './status.js';

export function describe(result: WasmResult): ActionReport {
  const modules = result.modules.map(({ name, bytes, gzipBytes, withinBudget }) => ({
    name,
    bytes,
    gzipBytes,
    withinBudget,
  }));
  const good = result.status === 'pass' || result.status === 'not-applicable';
  return {
    outputs: {
      status: result.status,
      modules: JSON.stringify(kebabKeys(modules)),
      'package-directory': result.modules.length > 0 ? (result.packageDirectory ?? '') : '',
    },
    summary: summary(result),
    annotations: annotations(result.failed),
    report: {
      version: 1,
      action: 'wasm-build',
      ...(kebabKeys({ ...omit(result, 'untried'), failed: result.failed.map(reported) }) as object),
    },
    ...(!good && { failed: `${verdict(result)} ${whatToDo(result)[0] ?? ''}`.trim() }),
    environment: result.status === 'environment',
  };
}

function reported({ package: name, commands, fault }: FailedPackage): unknown {
  return { package: name, commands: commands.map(reportedCommand), ...(fault && { fault: reportedFault(fault) }) };
}

function summary(result: WasmResult): string {
  const icon = {
    pass: '✅',
    fail: '❌',
    'already-broken': '⚠️',
    'over-budget': '⚖️',
    environment: '🔧',
    'not-applicable': '➖',
  }[result.status];
  return joinSections([
    `## ${icon} wasm build of ${escapeMarkdown(result.repository)}: ${result.status}`,
    escapeInline(verdict(result)),
    toDoSection(whatToDo(result).map(escapeInline)),
    sizeTable(result),
    checkTable(result.modules),
    ...result.modules.map(contributorSection),
    ...result.failed.map(failureSection),
  ]);
}

/** One or two sentences that say what was built and what is wrong with it. */
function verdict(result: WasmResult): string {
  const names = (modules: readonly WasmModule[]): string => modules.map((module) => module.name).join(', ');
  switch (result.status) {
    case 'not-applicable':
      return `There is nothing to build: ${result.why ?? 'no package makes a module'}.`;
    case 'environment':
      return `The modules could not be built and checked on this machine. ${result.why ?? ''}`;
    case 'over-budget': {
      const over = result.modules.filter((module) => !module.withinBudget);
      return (
        `Over the budget of ${formatBytes(result.sizeBudget)}: ` +
        `${over.map((module) => `${module.name} (${formatBytes(module.bytes)})`).join(', ')}.`
      );
    }
    case 'already-broken':
      return `${whatIsWrong(result)} It was so before: the integration adds no new error.`;
    case 'fail':
      return whatIsWrong(result);
    case 'pass':
      return `Built ${names(result.modules)}, each within the budget of ${formatBytes(result.sizeBudget)}.`;
  }
}

function whatToDo(result: WasmResult): readonly string[] {
  switch (result.status) {
    case 'not-applicable':
    case 'pass':
      return [];
    case 'environment':
      return result.missing.map((fault) => {
        const install = fault.packages && `apt-get install ${fault.packages.debian.join(' ')}`;
        return `${fault.missing}: ${install ?? fault.hint ?? fault.message}`;
      });
    case 'over-budget':
      return [
        'See below what fills the module, or raise `size-budget`.',
        ...result.modules.flatMap(({ name, withinBudget, notOptimized }) =>
          withinBudget || notOptimized === undefined
            ? []
            : [`${name} is not optimised, which may be all: ${notOptimized}`],
        ),
      ];
    case 'already-broken':
      return ['Repair the base branch first, or go on with `allow-already-broken`.'];
    case 'fail':
      return [
        isKnown(result)
          ? 'Do not merge the integration.'
          : 'It is not known whether the integration broke it: look into it before you merge.',
        ...result.failed.flatMap(lastErrorOf).map((error) => `Look into: ${shortError(error)}`),
      ];
  }
}

/** What does not build and which checks fail. */
function whatIsWrong(result: WasmResult): string {
  const bad = result.modules.flatMap((module) => badChecks(module).map((check) => `${module.name}: ${check.why}`));
  const untried = result.untried.map(
    ({ name, browser }) => `${name} could not be tried in a browser, which \`browser-test\` asks for: ${browser.why}`,
  );
  const failed = result.failed.map(({ package: name, fault, ways }) => {
    const why = fault === undefined ? '' : ` (${fault.why.replace(/\.$/, '')})`;
    return `${name} does not build${why}${ways.length === 0 ? '' : `: ${ways.map(describeWay).join(', ')}`}`;
  });
  return `${[...failed, ...bad, ...untried].join('; ').replace(/\.$/, '')}.`;
}

/** Whether the base was asked and had no part in it. */
function isKnown(result: WasmResult): boolean {
  const failedNow = result.failed.some((one) => one.fault?.kind === 'integration');
  const compared = result.modules.filter((module) => module.base !== undefined);
  return failedNow || compared.some((module) => badChecks(module).some((check) => check.before !== true));
}

function badChecks(module: WasmModule): readonly (ModuleCheck & { readonly state: 'fail' })[] {
  return checksOf(module).filter((check) => check.state === 'fail');
}

function sizeTable({ modules, sizeBudget, base }: WasmResult): string {
  if (modules.length === 0) return '';
  const rows = modules.map((module) => [
    code(module.name),
    formatBytes(module.bytes),
    formatBytes(module.gzipBytes),
    module.base ? formatChange(module.base.bytes, module.bytes) : '',
    `${module.withinBudget ? '✓' : '✗'} ${Math.round((module.bytes / sizeBudget) * 100)} % ` +
      `of ${formatBytes(sizeBudget)}`,
  ]);
  const notes = modules.flatMap((module) =>
    module.notOptimized === undefined ? [] : [`${module.name} is not optimised: ${module.notOptimized}.`],
  );
  return [
    table(['Module', 'Size', 'gzip', 'Change', 'Budget'], rows),
    escapeMarkdown([`Compared with: ${base}`, ...notes].join(' ')),
  ].join('\n\n');
}

function checkTable(modules: readonly WasmModule[]): string {
  if (modules.length === 0) return '';
  const sign: Readonly<Record<ModuleCheck['state'], string>> = {
    pass: '✓',
    fail: '✗',
    'not-run': '-',
    environment: '🔧',
  };
  const cell = (check: ModuleCheck): string => `${sign[check.state]} ${escapeMarkdown(check.why)}`;
  const rows = modules.map((module) => [
    code(module.name),
    cell(module.browser),
    cell(module.types),
    cell(module.tests),
  ]);
  return table(['Module', 'In the browser', 'TypeScript', 'Its tests'], rows);
}

function contributorSection(module: WasmModule): string {
  if (!module.contributors) return '';
  const rows = module.contributors.crates.map(({ name, bytes }) => [code(name), formatBytes(bytes)]);
  const functions = module.contributors.functions.map(({ name, bytes }) => [
    code(name.slice(0, 120)),
    formatBytes(bytes),
  ]);
  return [
    `### What fills ${code(module.name)}`,
    'Before wasm-bindgen and wasm-opt, which drop the names.',
    table(['Crate', 'Size'], rows),
    details('The largest functions', table(['Function', 'Size'], functions)),
  ].join('\n\n');
}

function failureSection(failure: FailedPackage): string {
  const [last] = lastErrorOf(failure);
  const lines = failure.commands.map((command) => code(command.commandLine)).join('<br>');
  const text = last?.rendered ?? last?.message ?? 'It ended without an error that could be read.';
  return `### ${code(failure.package)} does not build\n\n${lines}\n\n${codeBlock(text)}`;
}

function lastErrorOf(failure: FailedPackage): readonly StepError[] {
  const errors = failure.commands.flatMap((command) => command.errors);
  const last = errors.findLast((error) => error.kind === 'compiler') ?? errors.at(-1);
  return last ? [last] : [];
}

function shortError(error: StepError): string {
  const place = error.location ? ` (${error.location.path}:${error.location.line})` : '';
  return `${error.package === undefined ? '' : `${error.package}: `}${error.message}${place}`;
}

function annotations(failed: readonly FailedPackage[]): readonly Annotation[] {
  return failed
    .flatMap((failure) => failure.commands.flatMap((command) => command.errors))
    .filter((error) => error.location !== undefined)
    .map((error) => ({
      severity: 'error' as const,
      title: ['wasm', error.code].filter(Boolean).join(' '),
      message: error.rendered ?? error.message,
      ...(error.location && { location: error.location }),
    }));
}
