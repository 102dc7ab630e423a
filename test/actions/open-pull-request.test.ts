import { afterEach, describe, expect, test } from '@jest/globals';
import {
  makeChangeSet,
  makeCommit,
  documentMessage,
  documentText,
  dependencyMessage,
  manifestAfter,
  manifestBefore,
} from '../domain/change-set/change-sets.js';
import { Story, person } from '../github-double/story.js';

const branch = 'feature/infra-integration';
const doubles: Story[] = [];

async function story(settings: Parameters<typeof Story.begin>[0] = {}): Promise<Story> {
  const begun = await Story.begin(settings);
  doubles.push(begun);
  return begun;
}

afterEach(async () => {
  for (const used of doubles.splice(0)) {
    await used[Symbol.asyncDispose]();
    expect(used.double.violations).toEqual([]);
  }
});

describe('a repository without the crates', () => {
  test('gets a branch with the commits of the change set and one pull request', async () => {
    const it = await story();
    const result = await it.publish();
    expect(result).toMatchObject({ operation: 'created', pullRequest: { number: 1 }, commit: { verified: true } });
    expect(it.messages(branch)).toEqual([
      'docs: describe the infra crates in use',
      'feat(deps): integrate infra-errors',
    ]);
    const clone = it.clone(branch);
    expect(clone.read('Cargo.toml')).toBe(manifestAfter);
    expect(clone.read('INFRA_DEPENDENCIES.md')).toBe(documentText);
    expect(clone.read('src/lib.rs')).toContain('pub fn one');
    expect(it.repository.store.commit(result.commit?.sha ?? '').message).toBe(documentMessage);
    const [pull] = it.repository.pulls;
    expect(pull).toMatchObject({
      title: 'feat(deps): integrate infra-errors',
      base: 'main',
      draft: false,
      state: 'open',
    });
    expect(pull?.body).toContain('## Integrates infra-errors');
  });

  test('is asked for nothing a second time', async () => {
    const it = await story();
    const changeSet = it.changeSet();
    await it.publish(changeSet);
    const before = it.writes().length;
    const again = await it.publish(changeSet);
    expect(again).toMatchObject({ operation: 'none', pullRequest: { number: 1 }, steps: [] });
    expect(it.writes()).toHaveLength(before);
  });
});
