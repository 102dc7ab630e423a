import { afterEach, describe, expect, test } from '@jest/globals';
import { branchForBase, isChangeSetBranch, scopedBranch, slugOf } from '../../../src/domain/change-set/branch-name.js';
import {
  makeCommit,
  documentMessage,
  manifestAfter,
  manifestBefore,
  dependencyMessage,
} from '../../support/change-sets.js';
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

const open = (it: Story) =>
  it.repository.pulls.filter(({ state }) => state === 'open').map(({ head, base }) => [head, base]);

describe('one pull request, one base', () => {
  /** A branch of people with work that main does not have. */
  const wip = (it: Story, name = 'wip') => ({
    ref: name,
    sha: it.push(name, { 'src/wip.rs': '// unfinished\n' }, 'Work', 'main'),
  });

  test.each(['wip', 'release/1.x', 'ümläut'])(
    'a run from %s while the pull request to main is open gets one of its own, and nothing of it comes into the other',
    async (name) => {
      const it = await story();
      await it.publish();
      const before = it.head(branch);
      const base = wip(it, name);
      const result = await it.publish(it.changeSet({ base }));
      expect(result).toMatchObject({ operation: 'created', pullRequest: { number: 2, baseRef: name } });
      expect(open(it)).toEqual([[branch, 'main'], [`${branch}--${slugOf(name)}`, name]]); // prettier-ignore
      expect([it.head(branch), it.text(branch, 'src/wip.rs')]).toEqual([before, undefined]);
      expect(await it.publish(it.changeSet({ base }))).toMatchObject({ operation: 'none', pullRequest: { number: 2 } });
    },
  );

  test('in the other order, main gets its pull request, too', async () => {
    const it = await story();
    await it.publish(it.changeSet({ base: wip(it, 'release/1.x') }));
    expect(await it.publish()).toMatchObject({ operation: 'created', pullRequest: { number: 2, baseRef: 'main' } });
  });

  test('an open pull request that people sent to another base is never touched', async () => {
    const it = await story();
    await it.publish();
    const { sha } = wip(it, 'develop');
    expect(sha).not.toBe('');
    const [pull] = it.repository.pulls;
    if (pull) pull.base = 'develop';
    const before = [it.head(branch), pull?.body];
    const other = makeCommit(dependencyMessage, {
      path: 'Cargo.toml',
      before: manifestBefore,
      after: `${manifestAfter}infra-id = "0.1"\n`,
    });
    for (const changeSet of [it.changeSet({ commits: [other] }), it.changeSet({ action: 'close', commits: [] })]) {
      const result = await it.publish(changeSet);
      expect(result).toMatchObject({ operation: 'refused', refusal: { reason: 'other-base' } });
      expect(result.refusal?.message).toContain('develop (#1)');
    }
    expect([it.head(branch), pull?.body, pull?.state]).toEqual([...before, 'open']);
  });

  test('closing ends the one of its own base', async () => {
    const it = await story();
    await it.publish();
    const base = wip(it, 'release/1.x');
    await it.publish(it.changeSet({ base }));
    expect(await it.publish(it.changeSet({ base, action: 'close', commits: [], body: 'No.' }))).toMatchObject({
      operation: 'closed',
      pullRequest: { number: 2 },
    });
    expect(open(it)).toEqual([[branch, 'main']]);
    expect(it.repository.store.branches()).toEqual([branch, 'main', 'release/1.x']);
  });
});

describe('one pull request, one scope', () => {
  const leg = (it: Story, folder: string) => {
    const file = { path: `${folder}/INFRA_DEPENDENCIES.md`, before: null, after: `# ${folder}\n` };
    return it.changeSet({ branch: scopedBranch(branch, folder), commits: [makeCommit(documentMessage, file)] });
  };

  test('two folders of one repository, one after the other: each has its own, and neither undoes the other', async () => {
    const it = await story();
    expect(await it.publish(leg(it, 'alpha'))).toMatchObject({ operation: 'created' });
    expect(await it.publish(leg(it, 'beta'))).toMatchObject({ operation: 'created' });
    expect(open(it)).toEqual([[`${branch}--alpha`, 'main'], [`${branch}--beta`, 'main']]); // prettier-ignore
    expect(it.text(`${branch}--alpha`, 'alpha/INFRA_DEPENDENCIES.md')).toBe('# alpha\n');
    expect(await it.publish(leg(it, 'alpha'))).toMatchObject({ operation: 'none' });
  });

  test('names are names of branches, different ones for different places', () => {
    const places = [
      'alpha',
      'crates/alpha',
      'crates-alpha',
      'crates/my-app',
      'crates-my/app',
      'my-app',
      'a b',
      'a/../b',
      'ä',
      'x'.repeat(200),
      `${'x'.repeat(200)}y`,
      'v1.lock',
      '.hidden',
      'a..b',
      'A',
      'a',
    ];
    const names = places.map((place) => scopedBranch(branch, place));
    expect(new Set(names).size).toBe(places.length);
    for (const name of names) expect([name, isChangeSetBranch(name)]).toEqual([name, true]);
    expect(names.slice(0, 2)).toEqual([`${branch}--alpha`, `${branch}--crates-alpha`]);
    expect(scopedBranch(branch, '')).toBe(branch);
    expect(branchForBase('pin/infra', 'release/1.x', 'main')).toBe('pin/infra--release-1.x');
    for (const name of ['main', `${branch}-x`, `${branch}--`, `${branch}--a/b`, `${branch}--a..b`])
      expect(isChangeSetBranch(name)).toBe(false);
  });
});

describe('what a person closed', () => {
  async function closed(settings: Parameters<typeof Story.begin>[0] = {}): Promise<Story> {
    const it = await story(settings);
    await it.publish();
    const [pull] = it.repository.pulls;
    if (pull) pull.state = 'closed';
    return it;
  }

  test('is not opened again for the same change, also on a base that has moved', async () => {
    const it = await closed();
    expect(await it.publish()).toMatchObject({ operation: 'declined', pullRequest: { number: 1 }, steps: [] });
    const newer = manifestBefore.replace('0.1.0', '0.2.0');
    it.push('main', { 'Cargo.toml': newer });
    const same = makeCommit(dependencyMessage, {
      path: 'Cargo.toml',
      before: newer,
      after: manifestAfter.replace('0.1.0', '0.2.0'),
    });
    expect(await it.publish(it.changeSet({ commits: [same] }))).toMatchObject({ operation: 'declined' });
    expect(it.repository.pulls).toHaveLength(1);
  });

  test('is for another change, and where it is asked for', async () => {
    const it = await closed();
    const other = makeCommit(dependencyMessage, {
      path: 'Cargo.toml',
      before: manifestBefore,
      after: manifestAfter.replace('"main"', '"next"'),
    });
    expect(await it.publish(it.changeSet({ commits: [other] }))).toMatchObject({
      operation: 'created',
      pullRequest: { number: 2 },
    });
    const again = await closed();
    expect(await again.publish(undefined, { closedPullRequest: 'reopen' })).toMatchObject({
      operation: 'created',
      pullRequest: { number: 2 },
    });
  });

  test('is told from what we closed ourselves and from what was merged', async () => {
    const it = await story();
    await it.publish();
    await it.publish(it.changeSet({ action: 'close', commits: [], body: 'Discarded.' }));
    expect(await it.publish()).toMatchObject({ operation: 'created', pullRequest: { number: 2 } });
    const [, pull] = it.repository.pulls;
    if (pull) [pull.state, pull.merged] = ['closed', true];
    expect(await it.publish()).toMatchObject({ operation: 'created', pullRequest: { number: 3 } });
  });
});

test('a sign-off is that of the author whom GitHub names', async () => {
  const it = await story();
  await it.publish(undefined, { signOff: true });
  const message = (): string => it.repository.store.git(['log', '-1', '--format=%B', branch]).text;
  expect(message()).toMatch(/\nInfra-Integration: 0123456789ab\nSigned-off-by: github-actions\[bot\] <.*>\n?$/);
  expect(await it.publish(undefined, { signOff: true })).toMatchObject({ operation: 'none' });
  const personal = await story();
  personal.double.identities.set(personal.token, person);
  await personal.publish(undefined, { signOff: true });
  expect(personal.repository.store.git(['log', '-1', '--format=%B', branch]).text).toContain(
    'Signed-off-by: Ada <ada@example.com>',
  );
});
