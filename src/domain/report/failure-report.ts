import { exitCodeOf, Failure, formatLocation, type Location } from '../failure.js';
import type { ActionReport } from './action-report.js';
import { code, escapeInline, summaryLimit, truncate } from './markdown.js';
import { toDoSection } from './to-do.js';
import type { Redact } from './redact-report.js';
import { shortenMessage } from './shorten.js';

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

export function failureReport(name: string, error: unknown, redact: Redact): FailureReport {
  const failure = failureIn(error);
  const shown: Redact = (text) => shortenMessage(redact(text));
  if (failure === undefined) return reportOf(name, shown(bugMessage(error)), bugHint);
  const report = reportOf(name, shown(failure.message), shown(failure.hint), failure.locations);
  const outputs = { 'failure-code': failure.code, 'failure-message': truncate(report.text, maxOutputLength) };
  return { ...report, outputs, exitCode: exitCodeOf(failure.code) };
}

/** What went wrong first: releasing things may have failed after it. */
function failureIn(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  // Not by its class, which node 20 does not have.
  if (!(error instanceof Error) || error.name !== 'SuppressedError') return undefined;
  const { suppressed, error: later } = error as Error & { readonly suppressed?: unknown; readonly error?: unknown };
  return failureIn(suppressed) ?? failureIn(later);
}

export const bugHint = 'Please report it with this text.';

/** What is said of an error that nobody throws on purpose. */
export function bugMessage(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `a bug in infra-actions: ${trace}`;
}

/** A line of a message; one of its list stays one. */
function escapeLine(line: string): string {
  return line.startsWith('- ') ? `- ${escapeInline(line.slice(2))}` : escapeInline(line);
}

function reportOf(name: string, message: string, hint: string, locations: readonly Location[] = []): FailureReport {
  const [location] = locations;
  const summary = [
    `## ❌ ${name} could not run\n\n${message.split('\n').map(escapeLine).join('\n')}\n\n`,
    `${toDoSection([escapeInline(hint)])}\n\n`,
    locations.map((place) => `- ${code(formatLocation(place))}`).join('\n'),
    '\n',
  ].join('');
  return {
    text: `${message}\n${hint}`,
    ...(location && { location }),
    summary: truncate(summary, summaryLimit),
    outputs: {},
    exitCode: 1,
  };
}
