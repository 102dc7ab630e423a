import { afterEach, describe, expect, test } from '@jest/globals';
import { dependencyMessage, makeCommit, manifestAfter, manifestBefore } from '../../support/change-sets.js';
import { person } from '../../support/commit-files.js';
import { Story } from '../../support/github-story.js';

const branch = 'feature/infra-integration';
const begun: Story[] = [];

async function story(settings: Parameters<typeof Story.begin>[0] = {}): Promise<Story> {
  const it = await Story.begin(settings);
  begun.push(it);
  return it;
}

afterEach(async () => {
  for (const it of begun.splice(0)) await it.end();
});

const close = (it: Story) => it.changeSet({ action: 'close', commits: [], body: 'Discarded: it is not wanted.' });

describe('in an emergency the pull request is closed first', () => {
  test('then the branch goes, then the comment comes', async () => {
    const it = await story();
    await it.publish();
    const before = it.writes().length;
    expect(await it.publish(close(it))).toMatchObject({ operation: 'closed', warnings: [] });
    expect(it.writes().slice(before)).toEqual([
      'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
      'POST /graphql',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    ]);
    expect(it.clock.waits).toEqual([]);
  });

  test.each([
    ['a rule keeps the branch', { rules: { branches: ['**'], restrictDeletions: true } }, 'Delete branch', 'Restrict deletions'],
    ['the conversation is locked', { locked: true }, 'Comment', 'Unlock'],
    ['both', { locked: true, rules: { branches: ['feature/**'], restrictDeletions: true } }, 'Delete branch', 'Restrict'],
  ] as const)('also where %s: a warning with what to do, and no wait', async (_, settings, step, hint) => {
    const it = await story(settings);
    await it.publish();
    const result = await it.publish(close(it));
    expect(result).toMatchObject({ operation: 'closed', pullRequest: { number: 1 } });
    expect(it.repository.pulls[0]?.state).toBe('closed');
    expect(result.warnings).toHaveLength(Object.keys(settings).length);
    expect(result.warnings[0]).toMatch(new RegExp(`^${step} did not work: .*${hint}`));
    expect(it.clock.waits).toEqual([]);
    expect(await it.publish(close(it))).toMatchObject({ operation: 'none' });
  }); // prettier-ignore

  test('a comment that GitHub refused in doubt comes at the second look', async () => {
    const it = await story();
    await it.publish();
    const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    it.double.faults.add({ kind: 'answer', status: 409, body: { message: 'Conflict' }, on, times: 1 });
    expect(await it.publish(close(it))).toMatchObject({ operation: 'closed', warnings: [] });
    expect(it.repository.comments).toHaveLength(1);
  });

  test('people who changed the branch are told by the run where a locked conversation takes no comment', async () => {
    const it = await story({ locked: true });
    await it.publish();
    it.push(branch, { 'src/lib.rs': '// mine\n' });
    const result = await it.publish(close(it));
    expect(result).toMatchObject({ operation: 'refused', refusal: { reason: 'people' } });
    expect(result.warnings).toEqual([expect.stringContaining('the conversation is locked')]);
  });
});

describe('a base that the button brought into the branch', () => {
  const lock = (...names: readonly string[]): string =>
    names.map((name) => `[[package]]\nname = "${name}"\nversion = "1.0.0"\n`).join('\n');
  const filler = Array.from({ length: 6 }, (_, index) => `m${index}`);

  async function updated(): Promise<Story> {
    const it = await story();
    it.push('main', { 'Cargo.lock': lock('aaa', ...filler, 'zzz') });
    const [before, after] = [lock('aaa', ...filler, 'zzz'), lock('aaa', ...filler, 'infra-errors', 'zzz')];
    const files = [
      { path: 'Cargo.toml', before: manifestBefore, after: manifestAfter },
      { path: 'Cargo.lock', before, after },
    ];
    await it.publish(it.changeSet({ commits: [makeCommit(dependencyMessage, ...files)] }));
    it.push('main', { 'Cargo.lock': lock('aaa', 'bbb', ...filler, 'zzz'), 'src/new.rs': '' }, 'Work on main');
    return it;
  }

  /** Infra has moved on. */
  function next(it: Story) {
    const before = lock('aaa', 'bbb', ...filler, 'zzz');
    return it.changeSet({
      commits: [
        makeCommit(
          dependencyMessage,
          { path: 'Cargo.toml', before: manifestBefore, after: manifestAfter.replace('"main"', '"next"') },
          { path: 'Cargo.lock', before, after: lock('aaa', 'bbb', ...filler, 'infra-errors', 'infra-id', 'zzz') },
        ),
      ],
    });
  }

  /** What the button "Update branch" does, with a hand in it or without. */
  function pressUpdate(it: Story, more: readonly { path: string; text: string }[] = []): string {
    const { store } = it.repository;
    const [ours, theirs] = [it.head(branch), it.head()];
    const merged = store.git(['merge-tree', '--write-tree', ours, theirs]).text.split('\n')[0] ?? '';
    const entries = more.map(({ path, text }) => ({ path, mode: '100644', sha: store.writeBlob(Buffer.from(text)) }));
    const tree = entries.length === 0 ? merged : store.writeTree(merged, entries);
    const committer = { name: 'GitHub', email: 'noreply@github.com' };
    const sha = store.writeCommit({
      message: `Merge branch 'main' into ${branch}`,
      tree,
      parents: [ours, theirs],
      author: person,
      committer,
    });
    it.repository.moveRef(`refs/heads/${branch}`, sha);
    return sha;
  }

  test('is nobody’s edit: the next run updates the pull request', async () => {
    const it = await updated();
    const merge = pressUpdate(it);
    expect(it.text(branch, 'Cargo.lock')).toContain('bbb');
    expect(await it.publish(next(it))).toMatchObject({ operation: 'updated' });
    expect(it.text(branch, 'Cargo.lock')).toContain('infra-id');
    expect(it.repository.store.isAncestor(merge, it.head(branch))).toBe(true);
    expect(it.repository.store.git(['diff', '--name-only', `main...${branch}`]).text).toBe('Cargo.lock\nCargo.toml');
  });

  test('and one that a person resolved with a hand in it is', async () => {
    const it = await updated();
    pressUpdate(it, [{ path: 'Cargo.lock', text: `${lock('aaa', 'bbb', ...filler, 'infra-errors', 'zzz')}# mine\n` }]);
    expect(await it.publish(next(it))).toMatchObject({ operation: 'refused', refusal: { reason: 'people' } });
  });

  test('is not taken back by a run that began before it', async () => {
    const it = await updated();
    const base = { ref: 'main', sha: it.head() };
    const early = next(it);
    it.push('main', { 'docs/notes.md': 'Newer notes\n' });
    pressUpdate(it);
    expect(await it.publish({ ...early, base })).toMatchObject({ operation: 'updated' });
    expect(it.text(branch, 'docs/notes.md')).toBe('Newer notes\n');
  });

  test('beside work of people in other files, too', async () => {
    const it = await updated();
    const theirs = it.push(branch, { 'src/lib.rs': '// adapted\n' });
    pressUpdate(it);
    expect(await it.publish(next(it))).toMatchObject({ operation: 'updated' });
    expect(it.repository.store.isAncestor(theirs, it.head(branch))).toBe(true);
    expect(it.text(branch, 'src/lib.rs')).toBe('// adapted\n');
  });
});

describe('extras come one by one', () => {
  test('one impossible reviewer does not take the others along', async () => {
    const it = await story({ collaborators: ['ada', 'grace'], teams: ['platform'] });
    const reviewers = ['ghost', 'ada', 'github-actions[bot]', 'octo-org/nobody', 'octo-org/platform', 'grace'];
    const result = await it.publish(undefined, { reviewers });
    expect(it.repository.pulls).toMatchObject([{ reviewers: ['ada', 'grace'], teams: ['platform'] }]);
    expect(result.warnings).toEqual([
      expect.stringMatching(/^Request reviewers ghost did not work: .*write access/),
      expect.stringMatching(/^Request reviewers github-actions\[bot\] did not work: the author/),
      expect.stringMatching(/^Request reviewers octo-org\/nobody did not work: .*`members: read`/),
    ]);
  });

  test('a team of another organisation is not taken for one of this one', async () => {
    const it = await story();
    const result = await it.publish(undefined, { reviewers: ['acme/platform'] });
    expect([it.repository.pulls[0]?.teams, result.warnings]).toEqual([[], [expect.stringContaining('acme')]]);
  });

  test('one label that does not exist does not take the others along', async () => {
    const it = await story({ labels: ['infra', 'deps'] });
    const result = await it.publish(undefined, { labels: ['infra', 'new', 'deps'] });
    expect(it.repository.pulls).toMatchObject([{ labels: ['infra', 'deps'] }]);
    expect(result.warnings).toEqual([expect.stringMatching(/^Add labels new did not work: .*Create the label first/)]);
  });

  test('auto-merge with nothing to wait for says so', async () => {
    const it = await story({ requiredChecks: false });
    const result = await it.publish(undefined, { autoMerge: true });
    expect(result.warnings).toEqual([expect.stringContaining('nothing is required')]);
  });
});

describe('a draft follows what is asked for', () => {
  test('a second run whose checks fail makes it one, and one whose checks pass makes it ready', async () => {
    const it = await story();
    const [draft] = [() => it.repository.pulls[0]?.draft];
    await it.publish();
    expect(await it.publish(undefined, { draft: true })).toMatchObject({ operation: 'updated' });
    expect(draft()).toBe(true);
    expect(await it.publish(undefined, { draft: true })).toMatchObject({ operation: 'none' });
    await it.publish(undefined, { draft: false });
    expect(draft()).toBe(false);
  });

  test('what people made of it stays while nobody asks for something else', async () => {
    const it = await story();
    await it.publish();
    const [pull] = it.repository.pulls;
    if (pull) pull.draft = true;
    expect(await it.publish()).toMatchObject({ operation: 'none' });
    expect(pull?.draft).toBe(true);
  });
});

test.each(['feature', 'feature/infra-integration/old'])(
  'a branch %s leaves git no room: that is told at once',
  async (name) => {
    const it = await story();
    it.push(name, { 'x.rs': '' }, 'x', 'main');
    const result = await it.publish();
    expect(result).toMatchObject({ operation: 'refused', refusal: { reason: 'name-taken' } });
    expect(result.refusal?.message).toContain(name);
    expect(it.double.requests.length).toBeLessThan(40);
    expect(it.clock.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(5000);
  },
);

test.each([
  ['wants signed commits', { requireSignatures: true }, 'signatures', 'App token'],
  ['takes no new branches', { restrictCreations: true }, 'protected', 'Restrict creations'],
] as const)('a ruleset that %s is told for what it is', async (_, rules, reason, hint) => {
  const it = await story({ rules: { branches: ['feature/*'], ...rules } });
  it.double.identities.set(it.token, person);
  const result = await it.publish();
  expect(result).toMatchObject({ operation: 'refused', refusal: { reason, hint: expect.stringContaining(hint) } });
  expect(it.clock.waits).toEqual([]);
});

test('all waits together are shorter than the job that publishes', async () => {
  const it = await story();
  const limit = {
    kind: 'answer',
    status: 403,
    headers: { 'retry-after': '600' },
    body: { message: 'secondary rate limit' },
  } as const;
  it.double.faults.add({ ...limit, times: Infinity });
  await expect(it.publish()).rejects.toMatchObject({
    code: 'network',
    hint: expect.stringContaining('nothing is lost'),
  });
  expect(it.clock.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(31 * 60_000);
});
