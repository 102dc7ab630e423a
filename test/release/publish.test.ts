import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReleaseDouble, type Release } from '../support/release-double.js';

const [commit, other] = ['c'.repeat(40), 'd'.repeat(40)];
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assets-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'checksums.txt'), 'abc');
  writeFileSync(join(folder, 'assets', 'infra-actions.cdx.json'), '{}');
  writeFileSync(join(folder, 'notes.md'), '- The first thing.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (): readonly string[] => [join(folder, 'assets'), join(folder, 'notes.md')];

/** Releases that are there already, each at another commit, with the tags that follow them. */
function withReleases(double: ReleaseDouble, versions: Readonly<Record<string, readonly string[]>>): void {
  for (const [id, [tag, following]] of Object.entries(versions).entries()) {
    for (const name of [tag, ...following]) double.tags.set(name, other);
    double.releases.unshift({ id: id + 1, tag_name: tag, draft: false });
  }
}

function summary({ releases }: ReleaseDouble): readonly Partial<Release>[] {
  return releases.map(({ tag_name, draft }) => ({ tag_name, draft }));
}

describe('a draft', () => {
  test('has the notes and every file', async () => {
    await using double = await new ReleaseDouble().start();
    double.tags.set('v1.0.0', 'object');
    double.tagObjects.set('object', commit); // an annotated tag
    expect(await double.run('draft', commit, 'v1.0.0', ...files())).toMatchObject({ status: 0, stderr: '' });
    expect(double.releases).toEqual([
      expect.objectContaining({
        tag_name: 'v1.0.0',
        target_commitish: commit,
        draft: true,
        body: '- The first thing.\n',
        assets: ['checksums.txt: abc', 'infra-actions.cdx.json: {}'],
      }),
    ]);
  });

  test('that an earlier run left is made anew', async () => {
    await using double = await new ReleaseDouble().start();
    double.tags.set('v1.0.0', commit);
    double.releases = [{ id: 7, tag_name: 'v1.0.0', draft: true, body: 'old' }];
    await double.run('draft', commit, 'v1.0.0', ...files());
    expect(double.releases.map(({ body }) => body)).toEqual(['- The first thing.\n']);
  });

  test('of what is published already is refused, also behind a hundred others', async () => {
    await using double = await new ReleaseDouble().start();
    withReleases(double, { 'v1.0.0': ['v1', 'v1.0'] });
    double.tags.set('v1.0.0', commit);
    double.releases.unshift(...Array.from({ length: 120 }, (_, id) => ({ id: id + 9, tag_name: 'x', draft: true })));
    const before = double.releases;
    const { status, stderr } = await double.run('draft', commit, 'v1.0.0', ...files());
    expect([status, stderr]).toEqual([1, expect.stringContaining('v1.0.0 is published already')]);
    expect(double.releases).toEqual(before);
  });

  test('of a tag that somebody moved meanwhile is refused', async () => {
    await using double = await new ReleaseDouble().start();
    double.tags.set('v1.0.0', other);
    for (const script of ['draft', 'publish'] as const) {
      const { stderr } = await double.run(script, commit, 'v1.0.0', ...files());
      expect(stderr).toContain('v1.0.0 was moved since this run began');
    }
    expect(double.releases).toEqual([]);
  });
});

describe('publishing', () => {
  test('the first release makes v1 and v1.0', async () => {
    await using double = await new ReleaseDouble().start();
    double.tags.set('v1.0.0', commit);
    await double.run('draft', commit, 'v1.0.0', ...files());
    expect((await double.run('publish', commit, 'v1.0.0')).stdout).not.toContain('::warning::');
    expect(double.releases).toMatchObject([{ draft: false, make_latest: 'true' }]);
    expect(Object.fromEntries(double.tags)).toEqual({ 'v1.0.0': commit, v1: commit, 'v1.0': commit });
  });

  test('the next one moves them, and says when releases can be changed', async () => {
    await using double = await new ReleaseDouble().start();
    withReleases(double, { 'v1.9.0': ['v1', 'v1.9'] });
    double.immutable = false;
    double.tags.set('v1.10.0', commit);
    await double.run('draft', commit, 'v1.10.0', ...files());
    const { stdout } = await double.run('publish', commit, 'v1.10.0');
    expect(stdout).toContain('::warning::the release can be changed');
    expect(Object.fromEntries(double.tags)).toEqual({
      'v1.9.0': other,
      v1: commit,
      'v1.9': other,
      'v1.10.0': commit,
      'v1.10': commit,
    });
  });

  test('a correction of an old version takes nobody back', async () => {
    await using double = await new ReleaseDouble().start();
    withReleases(double, { 'v1.2.0': ['v1.2'], 'v1.3.0': ['v1.3', 'v1'], 'v2.0.0': ['v2', 'v2.0'] });
    double.tags.set('v1.2.1', commit);
    await double.run('draft', commit, 'v1.2.1', ...files());
    await double.run('publish', commit, 'v1.2.1');
    expect(double.releases[0]).toMatchObject({ tag_name: 'v1.2.1', draft: false, make_latest: 'false' });
    const moved = [...double.tags].filter(([, sha]) => sha === commit).map(([name]) => name);
    expect(moved.toSorted()).toEqual(['v1.2', 'v1.2.1']);
  });

  test('again does what is left to do', async () => {
    await using double = await new ReleaseDouble().start();
    double.tags.set('v1.0.0', commit);
    double.releases = [{ id: 1, tag_name: 'v1.0.0', draft: false }];
    expect(await double.run('publish', commit, 'v1.0.0')).toMatchObject({ status: 0 });
    expect([double.tags.get('v1'), double.tags.get('v1.0')]).toEqual([commit, commit]);
    expect(summary(double)).toEqual([{ tag_name: 'v1.0.0', draft: false }]);
  });

  test('without a draft is an error that says so', async () => {
    await using double = await new ReleaseDouble().start();
    double.tags.set('v1.0.0', commit);
    expect((await double.run('publish', commit, 'v1.0.0')).stderr).toContain('there is no draft of v1.0.0');
    expect(double.tags.has('v1')).toBe(false);
  });
});
