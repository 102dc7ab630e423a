import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PatchBench } from '../../support/patch-rig.js';
import { commitChange, differs, rollback } from '../../support/rollback-rig.js';
import { tally } from '../../support/tally-repository.js';

const quick = { mode: 'quick', reason: '' };

/** An origin with what the bench has, and the branch of an integration checked out. */
async function onBranch(bench: PatchBench): Promise<string> {
  const origin = join(bench.bench.root, '..', 'origin.git');
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', origin]);
  bench.git('remote', 'add', 'origin', origin);
  bench.git('push', '-q', 'origin', 'main');
  const base = bench.git('rev-parse', 'HEAD').trim();
  const { changeSet } = await bench.apply({ crates: 'errors' });
  bench.git('checkout', '-qb', 'feature/infra-integration');
  commitChange(bench, changeSet);
  bench.git('push', '-q', 'origin', 'feature/infra-integration');
  return base;
}

it('puts working tree and index back where nothing is committed', async () => {
  using bench = await PatchBench.open(tally);
  await bench.apply({ crates: 'errors' });
  bench.git('add', '-A');
  bench.write('notes.txt', 'mine');
  const { result, changeSet } = await rollback(bench, quick);
  expect(result.operation).toBe('discarded');
  expect(bench.changed()).toEqual(['notes.txt']);
  expect(changeSet).toMatchObject({ action: 'none', commits: [] });
  expect((await rollback(bench, quick)).result.operation).toBe('none');
});

it('leaves the branch for its base, deletes it, and asks to close the pull request', async () => {
  using bench = await PatchBench.open(tally);
  const base = await onBranch(bench);
  const dry = await rollback(bench, { ...quick, 'dry-run': 'true' });
  expect(dry.changeSet?.action).toBe('close');
  expect(bench.git('branch', '--show-current').trim()).toBe('feature/infra-integration');
  const { result, changeSet } = await rollback(bench, quick);
  expect(result.operation).toBe('discarded');
  expect(changeSet).toMatchObject({
    action: 'close',
    branch: 'feature/infra-integration',
    base: { ref: 'main', sha: base },
    commits: [],
  });
  expect(bench.git('branch', '--show-current').trim()).toBe('main');
  expect(bench.git('branch', '--list', 'feature/*')).toBe('');
  expect(differs(bench, base)).toEqual([]);

  expect((await rollback(bench)).result).toMatchObject({
    operation: 'none',
    message: expect.stringContaining('`mode: quick`'),
  });
  bench.git('push', '-q', 'origin', ':feature/infra-integration');
  const again = await rollback(bench, quick);
  expect(again.result.operation).toBe('none');
  expect(again.changeSet?.action).toBe('none');
});

it("names people's commits on the branch, and keeps them here", async () => {
  using bench = await PatchBench.open(tally);
  await onBranch(bench);
  bench.write('core/src/lib.rs', 'pub use infra_errors as errors;\n');
  bench.git('commit', '-qam', 'use the errors\n\nlong story');
  const mine = bench.git('rev-parse', 'HEAD').trim();
  const { result, report, changeSet } = await rollback(bench, quick);
  expect(result.foreignCommits?.map(({ sha }) => sha)).toEqual([mine]);
  expect(result.followUps).toEqual([`${mine} of test is on the branch and goes with it: use the errors`]);
  expect(changeSet?.body).toContain(mine);
  expect(report.summary).toContain('stays, because people');
  expect(bench.git('rev-parse', 'feature/infra-integration').trim()).toBe(mine);
  expect(bench.git('branch', '--show-current').trim()).toBe('main');
});

it("names people's commits where the default branch has another name and only a checkout tells it", async () => {
  using bench = await PatchBench.open(tally);
  await onBranch(bench);
  bench.write('core/src/lib.rs', 'pub use infra_errors as errors;\n');
  bench.git('commit', '-qam', 'use the errors');
  const mine = bench.git('rev-parse', 'HEAD').trim();
  bench.git('push', '-q', 'origin', 'feature/infra-integration', 'main:trunk');
  bench.git('update-ref', '-d', 'refs/remotes/origin/main');
  bench.git('checkout', '-q', '--track', 'origin/trunk');
  bench.git('branch', '-qD', 'main', 'feature/infra-integration');
  const { result, changeSet } = await rollback(bench, quick);
  expect(result.foreignCommits?.map(({ sha }) => sha)).toEqual([mine]);
  expect(changeSet).toMatchObject({ action: 'close', base: { ref: 'trunk' } });
});

it('does not take uncommitted work of people along', async () => {
  using bench = await PatchBench.open(tally);
  await onBranch(bench);
  bench.write('core/src/lib.rs', 'pub use infra_errors as errors;\n');
  await expect(rollback(bench, quick)).rejects.toThrow(
    'core/src/lib.rs has uncommitted changes that infra-actions did not make',
  );
  expect(bench.git('branch', '--show-current').trim()).toBe('feature/infra-integration');
});

it.each(['develop', 'trunk', 'release/1.x'])(
  'goes to %s where that is checked out, also with a branch main or master beside it',
  async (name) => {
    using bench = await PatchBench.open(tally);
    const base = await onBranch(bench);
    bench.git('checkout', '-qb', name, base);
    bench.write('notes.txt', 'work of people\n');
    bench.git('add', '-A');
    bench.git('commit', '-qm', 'work on the default branch');
    bench.git('tag', name.replace('/', '-'));
    bench.git('branch', '-q', 'master', base);
    bench.git('branch', '-qD', 'feature/infra-integration');
    const { result, changeSet } = await rollback(bench, quick);
    expect(result.foreignCommits).toEqual([]);
    expect(changeSet).toMatchObject({ action: 'close', base: { ref: name }, branch: 'feature/infra-integration' });
  },
);

it('closes the integration of the base that is checked out, where that has one of its own', async () => {
  using bench = await PatchBench.open(tally);
  const base = await onBranch(bench);
  bench.git('checkout', '-qb', 'release/1.x', base);
  bench.git('branch', '-qm', 'feature/infra-integration', 'feature/infra-integration--release-1.x');
  bench.git('push', '-q', 'origin', 'feature/infra-integration--release-1.x', 'release/1.x');
  bench.git('remote', 'set-head', 'origin', 'main');
  const { result, changeSet } = await rollback(bench, quick);
  expect(result.operation).toBe('discarded');
  expect(changeSet).toMatchObject({ action: 'close', base: { ref: 'release/1.x' } });
  expect(bench.git('branch', '--list', 'feature/*')).toBe('');
});
