import type { WaveDecision } from '../../domain/fleet/next-wave.js';
import type { ActionReport } from '../../domain/report/action-report.js';
import { escapeInline, joinSections, truncate, summaryLimit } from '../../domain/report/markdown.js';
import type { FleetReported } from './run.js';

/** The fleet's own words for what a workflow does next. */
const verdicts: Readonly<Record<WaveDecision['verdict'], string>> = {
  work: 'proceed',
  wait: 'wait',
  halt: 'halt',
  done: 'done',
};

export function describe(reported: FleetReported): ActionReport {
  const { decision, members, issueUrl, ledgerPath, pagePath, ledgerWritten } = reported;
  const verdict = verdicts[decision.verdict];
  return {
    outputs: { verdict, ledger: ledgerPath, page: pagePath, 'issue-url': issueUrl ?? '' },
    summary: truncate(joinSections([nextRunLine(reported), reported.markdown]), summaryLimit),
    report: {
      version: 1,
      action: 'fleet-report',
      verdict,
      why: decision.why,
      phase: decision.phase ?? null,
      failures: decision.failures,
      waiting: decision.waiting,
      'ledger-branch': ledgerWritten,
      'issue-url': issueUrl ?? null,
      tracked: reported.tracked ?? null,
      'next-run': reported.nextRun ?? null,
      requests: reported.requests,
      repositories: members.map(({ planned, state, past }) => ({
        name: planned.name,
        state,
        last: past?.last ?? null,
      })),
    },
  };
}

function nextRunLine({ nextRun }: FleetReported): string {
  if (nextRun === undefined) return '';
  return nextRun.started ? 'The next run is started.' : `The next run was not started: ${escapeInline(nextRun.why)}.`;
}
