import { join } from 'node:path';
import type { ActionReport } from '../../domain/report/action-report.js';
import { summaryLimit, truncate } from '../../domain/report/markdown.js';
import type { BasePorts } from '../../ports/ports.js';
import type { Runner } from '../../ports/runner.js';

/** Hands a result over: report files, annotations, outputs, summary. @returns the exit status. */
export async function writeResult(
  name: string,
  report: ActionReport,
  runner: Runner,
  { scratch, callerFiles }: Pick<BasePorts, 'scratch' | 'callerFiles'>,
): Promise<number> {
  const folder = await scratch.keep(name);
  const json = `${JSON.stringify(report.report, null, 2)}\n`;
  const files = new Map([
    ['report.json', json],
    ['summary.md', report.summary],
  ]);
  await scratch.write(folder, files);
  if (report.reportFile !== undefined) await callerFiles.write(report.reportFile, json);
  for (const { severity, title, message, location } of report.annotations ?? []) {
    runner.log.annotate(severity, title, message, location);
  }
  await runner.setOutputs({ ...report.outputs, report: join(folder, 'report.json') });
  await runner.addSummary(truncate(report.summary, summaryLimit));
  if (report.failed === undefined) return 0;
  runner.fail(name, report.failed);
  return report.environment === true ? 3 : 1;
}
