import { withoutCredentials } from '../credentials.js';
import type { ActionReport, Annotation } from './action-report.js';

/** Reports and summaries quote what git, cargo and servers say, and they may quote what they were given. */
export function redactReport(report: ActionReport): ActionReport {
  const redact = (annotation: Annotation): Annotation => ({
    ...annotation,
    message: withoutCredentials(annotation.message),
  });
  return {
    ...report,
    report: JSON.parse(withoutCredentials(JSON.stringify(report.report))) as unknown,
    summary: withoutCredentials(report.summary),
    outputs: redactOutputs(report.outputs),
    ...(report.annotations && { annotations: report.annotations.map(redact) }),
    ...(report.failed !== undefined && { failed: withoutCredentials(report.failed) }),
  };
}

function redactOutputs(outputs: ActionReport['outputs']): ActionReport['outputs'] {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutCredentials(value) : value,
    ]),
  );
}
