import type { ActionReport } from './action-report.js';
import { shortenMessage } from './shorten.js';

/** Takes out of a text what may not leave the process. */
export type Redact = (text: string) => string;

/** Reports and summaries quote what git, cargo and servers say, and they may quote what they were given. */
export function redactReport(report: ActionReport, redact: Redact): ActionReport {
  const annotations = report.annotations?.map((annotation) => ({
    ...annotation,
    message: shortenMessage(redact(annotation.message)),
  }));
  return {
    ...report,
    report: redactValue(report.report, redact),
    summary: redact(report.summary),
    outputs: redactOutputs(report.outputs, redact),
    ...(annotations && { annotations }),
    ...(report.failed !== undefined && { failed: shortenMessage(redact(report.failed)) }),
  };
}

/** Every text in a JSON value; what JSON has no word for goes, as it would when it is written. */
function redactValue(value: unknown, redact: Redact): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_, part: unknown) =>
    typeof part === 'string' ? redact(part) : part,
  ) as unknown;
}

export function redactOutputs(outputs: ActionReport['outputs'], redact: Redact): ActionReport['outputs'] {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, typeof value === 'string' ? redact(value) : value]),
  );
}
