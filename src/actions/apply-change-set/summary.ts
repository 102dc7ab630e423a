import type { ActionReport } from '../../domain/report/action-report.js';
import { code, count } from '../../domain/report/markdown.js';
import type { Applied } from './run.js';

export function describe({ changeSet, files, decided }: Applied): ActionReport {
  return {
    outputs: { 'changed-files': JSON.stringify(files), ...Object.fromEntries(decided) },
    summary: `## ✅ change set applied\n\n${count(files.length, 'file')} on ${code(changeSet.base.sha)}.`,
    report: { version: 1, base: changeSet.base, branch: changeSet.branch, files },
  };
}
