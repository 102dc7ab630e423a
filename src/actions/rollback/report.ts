import { formatReference } from '../../domain/infra/reference.js';
import { formatLocation } from '../../domain/failure.js';
import type { PinRecord } from '../../domain/infra/pin-record.js';
import { checklistItems } from '../../domain/rollback/texts.js';
import type { RollbackResult } from './run.js';

/** The JSON report: `schemas/rollback-report.schema.json`. */
export function report(result: RollbackResult): unknown {
  const { mode, operation, dryRun, repository, message, removedCrates, found, verification, changeSet } = result;
  return {
    version: 1,
    action: 'rollback',
    mode,
    operation,
    'dry-run': dryRun,
    repository,
    says: message,
    'removed-crates': removedCrates,
    found:
      found === undefined
        ? null
        : {
            by: found.by,
            'looked-for': found.lookedFor,
            incomplete: found.incomplete,
            commits: result.revertedCommits,
          },
    'integration-commit': result.integrationCommit ?? null,
    works: result.removableTogether ?? null,
    files: result.files.map(({ path, by, after }) => ({ path, by: after === null ? 'removed' : by })),
    uses: result.uses.map(({ crate, location, text }) => ({ crate, place: formatLocation(location), line: text })),
    left: result.followUps,
    'peoples-commits': (result.foreignCommits ?? []).map((commit) => ({
      sha: commit.sha,
      author: commit.author,
      subject: commit.message.split('\n', 1)[0] ?? '',
    })),
    pin: result.pin === undefined ? null : pinReport(result.pin),
    checklist: result.operation === 'none' || result.operation === 'refused' ? [] : checklistItems(result.facts),
    verification:
      verification === undefined
        ? null
        : {
            passed: verification.passed,
            steps: verification.steps.map(({ step, state, why }) => ({ step, state, why: why ?? null })),
            fault:
              verification.fault === undefined ? null : { kind: verification.fault.kind, why: verification.fault.why },
          },
    'change-set': changeSet?.path ?? null,
    'change-set-digest': changeSet?.digest ?? null,
    diff: result.diff?.path ?? null,
  };
}

function pinReport({ reference, reason, date, expires }: PinRecord): unknown {
  return { reference: formatReference(reference), reason, date, expires: expires ?? null };
}
