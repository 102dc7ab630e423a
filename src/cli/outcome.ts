import { readTextIfPresent } from '../adapters/files/files.js';
import { exitCodeOf, type Failure } from '../domain/failure.js';
import { bugHint } from '../domain/report/failure-report.js';
import type { ActionDefinition } from './action-definition.js';
import type { Host } from './bundle.js';
import type { Executed } from './execute.js';
import { isInternal } from './help.js';
import { nextCommands } from './next-command.js';
import { seconds, styled, type Screen } from './screen.js';

/** Shows people how a run ended: what it says, its outputs, and what to run next. */
export async function showOutcome(
  definition: ActionDefinition,
  result: Executed,
  { elapsed, program }: { readonly elapsed: number; readonly program: string },
  screen: Screen,
): Promise<void> {
  const summary = await readTextIfPresent(result.summary);
  const shown = definition.outputs.flatMap((output) => {
    const value = result.outputs.get(output.name) ?? '';
    return value === '' || isInternal(output) ? [] : [[output.name, value] as const];
  });
  if (summary !== undefined) shown.push(['summary', result.summary]);
  if (shown.length === 0) return;
  const width = Math.max(...shown.map(([name]) => name.length));
  const mark = result.exitCode === 0 ? styled(screen, 'green', '✓') : styled(screen, 'red', '✗');
  screen.line(`\n${mark} ${styled(screen, 'bold', definition.name)} ${styled(screen, 'dim', `(${seconds(elapsed)})`)}`);
  const said = summary === undefined || result.exitCode !== 0 ? '' : sentenceOf(summary);
  if (said !== '') screen.line(`  ${said}`);
  for (const [name, value] of shown) screen.line(`  ${name.padEnd(width)}  ${value}`);
  const { inputs, outputs, exitCode } = result;
  const next = nextCommands({ action: definition.name, inputs, outputs, exitCode }, program);
  if (next.length === 0) return;
  screen.line('\nNext:');
  for (const command of next) screen.line(`  ${command}`);
}

/** What a summary says below its headline, as plain text. */
export function sentenceOf(summary: string): string {
  const [headline = '', sentence = ''] = summary.split(/\n{2,}/);
  if (!headline.startsWith('## ') || /^(?:[#<|`>-]|\*\*)/.test(sentence)) return '';
  return sentence
    .replace(/\\([\\`*_[\]|~#+.)-])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('\u200b', '')
    .trim();
}

/** The JSON report of a run, or, where it ended without one, why: always one object. */
export async function jsonReport(action: string, result: Executed): Promise<string> {
  const report = result.outputs.get('report');
  const text = report === undefined || report === '' ? undefined : await readTextIfPresent(report);
  if (text !== undefined && text.trim() !== '') return text;
  const code = result.outputs.get('failure-code') ?? null;
  const message = result.outputs.get('failure-message') ?? `${action} ended without a report`;
  return failureJson(action, { code, message }, result.exitCode);
}

/** A call that was refused before anything ran. */
export function refusalJson(action: string, failure: Failure): string {
  const { code, message, hint } = failure;
  return failureJson(action, { code, message, hint }, exitCodeOf(code));
}

/** A call that our own fault ended. */
export function bugJson(action: string, message: string): string {
  return failureJson(action, { code: null, message, hint: bugHint }, 1);
}

/** `schemas/failure.schema.json` */
function failureJson(action: string, failure: object, exitCode: number): string {
  return `${JSON.stringify({ version: 1, action, failure, 'exit-code': exitCode }, null, 2)}\n`;
}

/** Whether the caller wants the report, told also from a call that is wrong. */
export function wantsJson(args: readonly string[]): boolean {
  return args.some((word) => word === '--json' || word.startsWith('--json='));
}

/** Writes to standard output what a program reads there. */
export function writeJson(text: string, { stdout }: Pick<Host, 'stdout'>): void {
  stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
