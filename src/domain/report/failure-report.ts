import { withoutCredentials } from '../credentials.js';
import { exitCodeOf, Failure, formatLocation, type Location } from '../failure.js';
import type { ActionReport } from './action-report.js';
import { code, escapeInline, summaryLimit, truncate } from './markdown.js';
import { toDoSection } from './to-do.js';

/** What an action says that ends without a result. */
export interface FailureReport {
  /** What, and what to do. */
  readonly text: string;
  readonly location?: Location;
  /** Markdown. */
  readonly summary: string;
  /** For a later step of the job that asks why there is no verdict; none where the fault is ours. */
  readonly outputs: ActionReport['outputs'];
  readonly exitCode: number;
}

const maxOutputLength = 4096;

export function failureReport(name: string, error: unknown): FailureReport {
  if (!(error instanceof Failure)) return reportOf(name, `a bug in infra-actions: ${traceOf(error)}`, bugHint);
  const report = reportOf(name, error.message, error.hint, error.locations);
  const outputs = { 'failure-code': error.code, 'failure-message': truncate(report.text, maxOutputLength) };
  return { ...report, outputs, exitCode: exitCodeOf(error.code) };
}

const bugHint = 'Please report it with this text.';

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A line of a message; one of its list stays one. */
function escapeLine(line: string): string {
  return line.startsWith('- ') ? `- ${escapeInline(line.slice(2))}` : escapeInline(line);
}

function reportOf(name: string, message: string, hint?: string, locations: readonly Location[] = []): FailureReport {
  const shown = withoutCredentials(message);
  const [location] = locations;
  const summary = [
    `## ❌ ${name} could not run\n\n${shown.split('\n').map(escapeLine).join('\n')}\n\n`,
    hint === undefined ? '' : `${toDoSection([escapeInline(hint)])}\n\n`,
    locations.map((place) => `- ${code(formatLocation(place))}`).join('\n'),
    '\n',
  ].join('');
  return {
    text: hint === undefined ? shown : `${shown}\n${hint}`,
    ...(location && { location }),
    summary: truncate(summary, summaryLimit),
    outputs: {},
    exitCode: 1,
  };
}
