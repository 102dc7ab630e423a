import { readInputs } from '../../src/actions/rollback/inputs.js';
import type { RollbackPorts } from '../../src/actions/rollback/outcome.js';
import { run, type RollbackResult } from '../../src/actions/rollback/run.js';
import { describe } from '../../src/actions/rollback/summary.js';
import type { ChangeSet } from '../../src/domain/change-set/change-set.js';
import type { ActionReport } from '../../src/domain/report/action-report.js';
import { infraUrl, type PatchBench } from './patch-rig.js';
import { readGiven } from './read-inputs.js';
import { requireValid } from './schemas.js';

export interface RolledBack {
  readonly result: RollbackResult;
  readonly report: ActionReport;
  readonly changeSet: ChangeSet | undefined;
}

export type MergeStyle = 'squash' | 'merge' | 'rebase';

/** Runs rollback on the bench's repository; nothing of the repository is built unless `verify` says so. */
export async function rollback(
  bench: PatchBench,
  inputs: Readonly<Record<string, string>> = {},
  changed: Partial<RollbackPorts> = {},
): Promise<RolledBack> {
  const given: Readonly<Record<string, string>> = {
    repository: 'acme/tally',
    'infra-url': infraUrl,
    reason: 'it broke',
    verify: 'false',
    ...inputs,
  };
  const read = readGiven(readInputs, given);
  const result = await run(read, { ...(await bench.ports()), ...changed });
  const report = describe(result);
  requireValid(report.report, 'rollback-report');
  return { result, report, changeSet: bench.published(result) };
}

/** Commits what the change set says, one commit each, from the working tree. */
export function commitChange(bench: PatchBench, changeSet: ChangeSet | undefined): void {
  for (const { message, files } of changeSet?.commits ?? []) {
    bench.git('add', '-A', '--', ...files.map(({ path }) => path));
    bench.git('commit', '-qm', message);
  }
}

/** Puts a change set on a branch and merges that as GitHub would. */
export function mergeChange(bench: PatchBench, changeSet: ChangeSet | undefined, style: MergeStyle): void {
  const branch = changeSet?.branch ?? '';
  bench.git('checkout', '-qB', branch);
  commitChange(bench, changeSet);
  bench.git('checkout', '-q', 'main');
  if (style === 'merge') bench.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #1', branch);
  else if (style === 'rebase') bench.git('merge', '-q', '--ff-only', branch);
  else {
    bench.git('merge', '-q', '--squash', branch);
    const messages = changeSet?.commits.map(({ message }) => message.trim()) ?? [];
    const list = messages.map((message) => `* ${message}`).join('\n\n');
    bench.git('commit', '-qm', messages.length === 1 ? (messages[0] ?? '') : `Infra (#1)\n\n${list}`);
  }
  bench.git('branch', '-qD', branch);
}

/** Integrates crates and merges that. */
export async function integrate(bench: PatchBench, crates: string, style: MergeStyle = 'squash'): Promise<void> {
  const { changeSet } = await bench.apply({ crates });
  mergeChange(bench, changeSet, style);
}

/** Files that are not as in a commit, untracked ones included. */
export function differs(bench: PatchBench, sha: string): readonly string[] {
  const changed = bench.git('diff', '--name-only', sha).split('\n');
  const untracked = bench.git('ls-files', '--others', '--exclude-standard').split('\n');
  return [...changed, ...untracked].filter((path) => path !== '');
}
