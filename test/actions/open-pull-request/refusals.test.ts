import { afterEach, describe, expect, test } from '@jest/globals';
import { describe as tell } from '../../../src/actions/open-pull-request/summary.js';
import { Failure } from '../../../src/domain/failure.js';
import { documentMessage, makeCommit, manifestBefore } from '../../support/change-sets.js';
import type { RecordedRequest } from '../../github-double/server.mjs';
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

async function failure(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing went wrong');
}

describe('what people can resolve is refused with what to do', () => {
  const refs = 'POST /repos/{owner}/{repo}/git/refs';
  const blobs = 'POST /repos/{owner}/{repo}/git/blobs';
  const pulls = 'POST /repos/{owner}/{repo}/pulls';
  test.each([
    ['no permission', blobs, 403, 'Resource not accessible by integration', 'permission', 'contents: write'],
    [
      'no permission to open',
      pulls,
      403,
      'Resource not accessible by integration',
      'permission',
      'pull-requests: write',
    ],
    ['a classic token without scopes', blobs, 404, 'Not Found', 'permission', 'scope `repo`'],
    [
      'Actions may not open pull requests',
      pulls,
      403,
      'GitHub Actions is not permitted to create or approve pull requests.',
      'actions-may-not',
      'Settings → Actions',
    ],
    [
      'a workflow file comes along',
      refs,
      422,
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without ' +
        '`workflows` permission',
      'workflows',
      'workflows: write',
    ],
    [
      'a ruleset',
      refs,
      422,
      'Repository rule violations found\n\nChanges must be made through a pull request.',
      'protected',
      'bypass',
    ],
    ['bad credentials', 'GET /repos/{owner}/{repo}', 401, 'Bad credentials', 'credentials', '`token`'],
    [
      'a repository that the token does not see',
      'GET /repos/{owner}/{repo}',
      404,
      'Not Found',
      'not-found',
      'default token',
    ],
    [
      'an empty repository',
      'GET /repos/{owner}/{repo}/git/ref/{ref}',
      409,
      'Git Repository is empty.',
      'empty',
      'first commit',
    ],
  ])('%s', async (_, on, status, message, reason, hint) => {
    const it = await story();
    it.double.faults.add({ kind: 'answer', on, status, times: Infinity, body: { message } });
    const result = await it.publish();
    expect(result).toMatchObject({ operation: 'refused', refusal: { reason } });
    expect(result.refusal?.hint).toContain(hint);
    expect([it.repository.pulls, it.repository.store.branches()]).toEqual([[], ['main']]);
    const report = tell(result, { dryRun: false } as Parameters<typeof tell>[1]);
    expect(report.summary).toMatch(/^## ❌ Nothing was published/);
    expect(report.failed).toContain(result.refusal?.message);
  });

  test('an archived repository, seen before anything is written', async () => {
    const it = await story({ archived: true });
    expect(await it.publish()).toMatchObject({ operation: 'refused', refusal: { reason: 'archived' } });
    expect(it.writes()).toEqual([]);
  });

  test('GitHub says itself which permission it wants; one that no workflow can grant is never written as if it could', async () => {
    const it = await story();
    const wants = (accepted: string, on = refs): void =>
      it.double.faults.add({
        kind: 'answer',
        on,
        status: 403,
        headers: { 'x-accepted-github-permissions': accepted },
        body: { message: 'Resource not accessible by integration' },
      });
    wants('contents=write,statuses=write');
    expect((await it.publish()).refusal?.hint).toContain(
      '  contents: write\n  pull-requests: write\n  statuses: write',
    );
    wants('contents=write; contents=write,workflows=write');
    const { reason, hint = '' } = (await it.publish()).refusal ?? {};
    expect([reason, hint]).toEqual(['workflows', expect.stringContaining('Run the whole workflow again')]);
    expect(hint).not.toContain('permissions:');
    wants('administration=write', 'POST /repos/{owner}/{repo}/git/blobs');
    const admin = (await it.publish()).refusal?.hint ?? '';
    expect(admin).not.toMatch(/^ {2}administration/m);
    expect(admin).toContain('no workflow can grant it');
  });
});

describe('a change set that does not fit its own base', () => {
  test('because a file was another one, is there, or is not', async () => {
    const it = await story();
    const lies = { path: 'README.md', before: 'something else\n', after: 'x\n' };
    for (const edit of [lies, { ...lies, before: null }, { ...lies, path: 'docs/README.md' }]) {
      const error = await failure(it.publish(it.changeSet({ commits: [makeCommit(documentMessage, edit)] })));
      expect(error).toMatchObject({ code: 'change-set' });
    }
    expect(it.writes()).toEqual([]);
  });

  test('because it edits a manifest where it may not, also in a commit that the next one takes back', async () => {
    const it = await story();
    const evil = manifestBefore.replace('[dependencies]', 'build = "evil.rs"\n[dependencies]');
    const there = makeCommit(documentMessage, { path: 'Cargo.toml', before: manifestBefore, after: evil });
    const back = makeCommit(documentMessage, { path: 'Cargo.toml', before: evil, after: `${manifestBefore}x = "1"\n` });
    for (const commits of [[there], [there, back]]) {
      expect((await failure(it.publish(it.changeSet({ commits })))).message).toContain('package.build');
    }
    expect(it.writes()).toEqual([]);
  });

  test('because the way leads through a link or a submodule, or the file is one', async () => {
    const it = await story();
    const { store } = it.repository;
    const entry = (path: string, mode: string, sha: string): Parameters<typeof store.writeTree>[1] => [
      { path, mode, sha },
    ];
    const link = store.writeBlob(Buffer.from('docs'));
    for (const [path, mode, sha, file] of [
      ['other', '120000', link, 'other/README.md'],
      ['sub', '160000', it.head(), 'sub/README.md'],
      ['other/README.md', '120000', link, 'other/README.md'],
    ] as const) {
      const tree = store.writeTree(store.commit(it.head()).tree, entry(path, mode, sha));
      const commit = store.writeCommit({
        message: 'x',
        tree,
        parents: [it.head()],
        author: { name: 'a', email: 'a@b' },
        committer: { name: 'a', email: 'a@b' },
      });
      it.repository.moveRef('refs/heads/main', commit);
      const edit = { path: file, before: path === file ? 'docs' : null, after: 'x\n' };
      const error = await failure(it.publish(it.changeSet({ commits: [makeCommit(documentMessage, edit)] })));
      expect(error.message).toMatch(/is not a folder|is a link/);
    }
    expect(it.writes()).toEqual([]);
  });

  test('because it was made for another repository', async () => {
    const it = await story();
    const error = await failure(it.publish(it.changeSet({ repository: 'octo-org/other' })));
    expect(error.message).toBe('the change set was made for octo-org/other, not for octo-org/sample');
    expect(await it.publish(it.changeSet({ repository: 'Sample' }))).toMatchObject({ operation: 'created' });
  });

  test('because its bytes are not the announced ones', async () => {
    const it = await story();
    expect(await failure(it.publish(it.changeSet(), { changeSetDigest: 'a'.repeat(64) }))).toMatchObject({
      code: 'change-set',
    });
    expect(it.double.requests).toEqual([]);
  });
});

describe('the token', () => {
  const canary = 'ghs_CanaryCanaryCanary';

  test('goes to GitHub and nowhere else', async () => {
    const it = await story();
    it.double.faults.add({ kind: 'answer', on: 'POST /repos/{owner}/{repo}/pulls', status: 502, when: 'after' });
    it.double.faults.add({ kind: 'cut', on: 'GET /repos/{owner}/{repo}/pulls' });
    const result = await it.publish(undefined, { labels: ['infra'], token: canary });
    const requests: readonly RecordedRequest[] = it.double.requests;
    expect(requests.every(({ headers }) => headers['authorization'] === `token ${canary}`)).toBe(true);
    const report = tell(result, { token: canary, dryRun: false } as Parameters<typeof tell>[1]);
    const written = [
      ...it.log,
      JSON.stringify(report),
      JSON.stringify(requests.map(({ path, query, body }) => ({ path, query, body }))),
      JSON.stringify([it.repository.pulls, it.repository.comments]),
      it.repository.store.git(['log', '--all', '--format=%B %an %cn']).text,
    ].join('\n');
    expect(written).toContain('infra');
    expect(written).not.toContain('Canary');
  });

  test('is in no error either', async () => {
    const it = await story();
    for (const fault of [{ kind: 'cut' }, { kind: 'answer', status: 500 }, { kind: 'answer', status: 400 }] as const) {
      it.double.faults.add({ ...fault, times: Infinity, on: 'GET /repos/{owner}/{repo}' });
      const error = await failure(it.publish(undefined, { token: canary }));
      const everything = (value: unknown): string =>
        value instanceof Error
          ? `${value.message} ${value.stack ?? ''} ${JSON.stringify(value)} ${everything(value.cause)}`
          : (JSON.stringify(value) ?? '');
      expect(everything(error)).not.toContain('Canary');
      it.double.faults.clear();
    }
  });
});

test('one of the branches is never the base of itself', async () => {
  const it = await story();
  it.push(branch, { 'src/lib.rs': '' }, 'x', 'main');
  const error = await failure(it.publish(it.changeSet({ base: { ref: branch, sha: it.head(branch) } })));
  expect(error.message).toContain('is its base');
});
