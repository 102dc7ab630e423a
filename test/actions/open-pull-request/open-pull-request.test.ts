import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Published } from '../../../src/actions/open-pull-request/published.js';
import { describe as tell } from '../../../src/actions/open-pull-request/summary.js';
import {
  dependencyMessage,
  documentMessage,
  documentText,
  makeCommit,
  manifestAfter,
  manifestBefore,
} from '../../support/change-sets.js';
import { person } from '../../support/commit-files.js';
import { Story } from '../../support/github-story.js';
import { schemaProblems } from '../../support/schemas.js';

const branch = 'feature/infra-integration';
const begun: Story[] = [];

async function story(settings: Parameters<typeof Story.begin>[0] = {}): Promise<Story> {
  const it = await Story.begin(settings);
  begun.push(it);
  return it;
}

/** Every report of these stories is what its schema promises. */
async function publish(it: Story, ...args: Parameters<Story['publish']>): Promise<Published> {
  const result = await it.publish(...args);
  const { report } = tell(result, { dryRun: args[1]?.dryRun === true } as Parameters<typeof tell>[1]);
  expect(schemaProblems(report, 'open-pull-request-report')).toBe('');
  return result;
}

afterEach(async () => {
  for (const it of begun.splice(0)) await it.end();
});

describe('a repository without the crates', () => {
  test('gets a branch with the commits of the change set and one pull request', async () => {
    const it = await story();
    const result = await publish(it);
    expect(result).toMatchObject({ operation: 'created', pullRequest: { number: 1 }, commit: { verified: true } });
    expect(it.messages(branch)).toEqual([
      'docs: describe the infra crates in use',
      'feat(deps): integrate infra-errors',
    ]);
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

  test('can be cloned and built from its branch', async () => {
    const it = await story();
    const local = manifestAfter.replace(/infra-errors.*\n/, 'infra-errors = { path = "infra-errors" }\n');
    await publish(
      it,
      it.changeSet({
        commits: [
          makeCommit(dependencyMessage, { path: 'Cargo.toml', before: manifestBefore, after: local }),
          makeCommit(documentMessage, { path: 'INFRA_DEPENDENCIES.md', before: null, after: documentText }),
        ],
      }),
    );
    const clone = it.clone(branch);
    expect(clone.read('Cargo.toml')).toBe(local);
    expect(clone.read('INFRA_DEPENDENCIES.md')).toBe(documentText);
    mkdirSync(join(clone.folder, 'infra-errors/src'), { recursive: true });
    writeFileSync(
      join(clone.folder, 'infra-errors/Cargo.toml'),
      '[package]\nname = "infra-errors"\nversion = "0.1.0"\n',
    );
    writeFileSync(join(clone.folder, 'infra-errors/src/lib.rs'), '');
    execFileSync('cargo', ['build', '--offline', '--quiet'], { cwd: clone.folder, stdio: 'pipe' });
    expect(clone.read('Cargo.lock')).toContain('infra-errors');
  });

  test('is asked for nothing a second time', async () => {
    const it = await story();
    const changeSet = it.changeSet();
    await publish(it, changeSet);
    const before = it.writes().length;
    expect(await publish(it, changeSet)).toMatchObject({ operation: 'none', pullRequest: { number: 1 }, steps: [] });
    expect(it.writes()).toHaveLength(before);
  });

  test('is told in a dry run what would happen, and nothing is written', async () => {
    const it = await story();
    expect(await publish(it, undefined, { dryRun: true })).toMatchObject({
      operation: 'created',
      steps: ['create-branch'],
    });
    expect(it.writes()).toEqual([]);
  });

  test('gets labels, reviewers, a draft and auto-merge where asked, once', async () => {
    const it = await story({ collaborators: ['ada', 'grace'] });
    const wishes = {
      labels: ['infra', 'good first issue'],
      reviewers: ['ada', 'grace', 'octo-org/platform'],
      draft: true,
      autoMerge: true,
    };
    const changeSet = it.changeSet();
    await publish(it, changeSet, wishes);
    const [pull] = it.repository.pulls;
    expect(pull).toMatchObject({
      draft: true,
      labels: wishes.labels,
      reviewers: ['ada', 'grace'],
      teams: ['platform'],
      autoMerge: { merge_method: 'merge' },
    });
    if (pull) pull.reviewers = ['ada'];
    it.repository.reviews.push({ number: 1, login: 'Grace' });
    expect(await publish(it, changeSet, wishes)).toMatchObject({ operation: 'none' });
  });

  test('is published all the same where labels, reviewers, drafts or auto-merge do not work, with a warning each', async () => {
    const it = await story({ drafts: false, allowAutoMerge: false });
    it.double.faults.add({
      kind: 'answer',
      on: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    const result = await publish(it, undefined, {
      labels: ['infra'],
      reviewers: ['nobody'],
      draft: true,
      autoMerge: true,
    });
    expect(result).toMatchObject({ operation: 'created' });
    expect(result.warnings).toHaveLength(4);
    expect(it.repository.pulls).toHaveLength(1);
  });

  test('shows how the tests ended, in known words only', async () => {
    const it = await story();
    mkdirSync(join(it.folder, 'reports'));
    const steps = [
      { step: 'check', state: 'pass' },
      { step: 'test', state: '<img src=x>' },
      { step: 'status', state: 'fail' },
    ];
    writeFileSync(
      join(it.folder, 'reports/smoke-test.json'),
      JSON.stringify({ action: 'smoke-test', status: 'pass', steps }),
    );
    writeFileSync(
      join(it.folder, 'reports/wasm-build.json'),
      JSON.stringify({ action: 'wasm-build', status: '@everyone' }),
    );
    writeFileSync(join(it.folder, 'parts.json'), '{ "__proto__": 1, broken');
    const result = await publish(it, undefined, { results: ['reports', 'parts.json'] });
    expect(result.wanted.states.map(({ name, state }) => `${name} ${state}`)).toEqual(['status pass', 'check pass']);
    expect(it.repository.pulls[0]?.body).toContain('✅ pass');
    expect(it.repository.pulls[0]?.body).not.toMatch(/img|everyone/);
  });

  test('is published under a person’s token without a signature, which is told', async () => {
    const it = await story();
    it.double.identities.set(it.token, person);
    expect(await publish(it)).toMatchObject({ operation: 'created', commit: { verified: false } });
  });

  test('keeps the mode of its files', async () => {
    const it = await story();
    const { store } = it.repository;
    const blob = store.writeBlob(Buffer.from(manifestBefore));
    const tree = store.writeTree(store.commit(it.head()).tree, [{ path: 'Cargo.toml', mode: '100755', sha: blob }]);
    const sha = store.writeCommit({ message: 'x', tree, parents: [it.head()], author: person, committer: person });
    it.repository.moveRef('refs/heads/main', sha);
    await publish(it);
    const entry = store.tree(it.head(branch), true).find(({ path }) => path === 'Cargo.toml');
    expect([entry?.mode, it.text(branch, 'Cargo.toml')]).toEqual(['100755', manifestAfter]);
  });

  test('has more files than one page of the API, in folders', async () => {
    const it = await story({ treeEntries: 2 });
    const commit = makeCommit(
      documentMessage,
      { path: 'docs/deep/README.md', before: null, after: 'x\n' },
      { path: 'README.md', before: '# Sample\n', after: '# Sample\n\nx\n' },
    );
    await publish(it, it.changeSet({ commits: [commit] }));
    expect(it.text(branch, 'docs/deep/README.md')).toBe('x\n');
    expect(it.text(branch, 'docs/notes.md')).toBe('Notes\n');
  });
});

describe('a second change set', () => {
  const other = manifestAfter.replace('"main"', '"next"');
  const second = makeCommit(dependencyMessage, { path: 'Cargo.toml', before: manifestBefore, after: other });

  test('puts commits on top, keeps people’s words in the body, and takes back what it does not bring any more', async () => {
    const it = await story();
    await publish(it);
    const first = it.head(branch);
    const [pull] = it.repository.pulls;
    if (pull) pull.body = `Ada was here.\r\n\r\n${pull.body?.replaceAll('\n', '\r\n') ?? ''}\r\n\r\nAnd here: $& $1`;
    const result = await publish(
      it,
      it.changeSet({ commits: [second], title: 'feat(deps): another', body: 'Other words.' }),
    );
    expect(result).toMatchObject({ operation: 'updated', pullRequest: { number: 1, title: 'feat(deps): another' } });
    expect(it.repository.store.isAncestor(first, it.head(branch))).toBe(true);
    expect(it.text(branch, 'Cargo.toml')).toBe(other);
    expect(it.text(branch, 'INFRA_DEPENDENCIES.md')).toBeUndefined();
    expect(pull?.body).toMatch(/^Ada was here\.[^]*Other words\.[^]*And here: \$& \$1$/);
    expect(pull?.body).not.toContain('No duplicates');
  });

  test('leaves a title that people gave', async () => {
    const it = await story();
    await publish(it);
    const [pull] = it.repository.pulls;
    if (pull) pull.title = 'Our own title';
    const changeSet = it.changeSet({ commits: [second], title: 'feat(deps): another' });
    await publish(it, changeSet);
    expect(pull?.title).toBe('Our own title');
    expect(await publish(it, changeSet)).toMatchObject({ operation: 'none' });
  });

  test('brings the moved base along, so that the pull request shows only its own change', async () => {
    const it = await story();
    await publish(it);
    const base = it.push('main', { 'Cargo.toml': manifestBefore.replace('0.1.0', '0.2.0'), 'src/new.rs': '' });
    const moved = makeCommit(dependencyMessage, {
      path: 'Cargo.toml',
      before: manifestBefore.replace('0.1.0', '0.2.0'),
      after: other.replace('0.1.0', '0.2.0'),
    });
    expect(await publish(it, it.changeSet({ commits: [moved] }))).toMatchObject({ operation: 'updated' });
    expect(it.repository.store.isAncestor(base, it.head(branch))).toBe(true);
    const changed = it.repository.store.git(['diff', '--name-only', `main...${branch}`]).text;
    expect(changed).toBe('Cargo.toml');
  });

  test('uses the branch again that a squash merge and a rollback left behind', async () => {
    const it = await story();
    const changeSet = it.changeSet();
    await publish(it, changeSet);
    it.push('main', { 'Cargo.toml': manifestAfter, 'INFRA_DEPENDENCIES.md': documentText }, 'feat: integrate (#1)');
    const [pull] = it.repository.pulls;
    if (pull) [pull.state, pull.merged] = ['closed', true];
    expect(await publish(it, changeSet)).toMatchObject({ operation: 'none' });
    it.push('main', { 'Cargo.toml': manifestBefore, 'INFRA_DEPENDENCIES.md': null }, 'revert');
    expect(await publish(it)).toMatchObject({ operation: 'created', pullRequest: { number: 2 } });
    expect(it.repository.store.git(['diff', '--name-only', `main...${branch}`]).text).toContain('Cargo.toml');
  });
});

describe('a base that has moved', () => {
  test('does not matter while the files of the change set are as they were', async () => {
    const it = await story();
    const changeSet = it.changeSet();
    it.push('main', { 'src/lib.rs': 'pub fn two() {}\n' });
    expect(await publish(it, changeSet)).toMatchObject({ operation: 'created' });
  });

  test('is a refusal that names the files, when they changed', async () => {
    const it = await story();
    const changeSet = it.changeSet();
    it.push('main', { 'Cargo.toml': manifestBefore.replace('0.1.0', '0.2.0') });
    const result = await publish(it, changeSet);
    expect(result).toMatchObject({ operation: 'refused', refusal: { reason: 'base-moved' } });
    expect(result.refusal?.message).toContain('Cargo.toml');
    expect(it.repository.store.branches()).toEqual(['main']);
  });

  test('is looked for again before it counts as gone: not every 404 is one', async () => {
    const it = await story();
    const changeSet = it.changeSet();
    const stray = { kind: 'answer', status: 404, on: 'GET /repos/{owner}/{repo}/git/ref/{ref}' } as const;
    it.double.faults.add({ ...stray, times: 2 });
    expect(await publish(it, changeSet)).toMatchObject({ operation: 'created' });
    const gone = it.changeSet({ base: { ...changeSet.base, ref: 'develop' } });
    const result = await publish(it, gone);
    expect(result).toMatchObject({ operation: 'refused', refusal: { reason: 'base-moved' } });
    expect(result.refusal?.message).toContain('develop');
  });

  test('is a refusal when its history was rewritten', async () => {
    const it = await story();
    it.push('main', { 'src/lib.rs': '// a\n' });
    const changeSet = it.changeSet();
    it.repository.moveRef('refs/heads/main', it.repository.store.git(['rev-parse', 'main~']).text);
    expect(await publish(it, changeSet)).toMatchObject({ operation: 'refused', refusal: { reason: 'base-rewritten' } });
  });

  test('closes the pull request when everything has arrived there another way', async () => {
    const it = await story();
    const changeSet = it.changeSet();
    await publish(it, changeSet);
    it.push('main', { 'Cargo.toml': manifestAfter, 'INFRA_DEPENDENCIES.md': documentText });
    expect(await publish(it, changeSet)).toMatchObject({ operation: 'closed' });
    expect(it.repository.pulls[0]?.state).toBe('closed');
    expect(it.repository.store.branches()).toEqual(['main']);
  });
});

describe('people on the branch', () => {
  const other = makeCommit(dependencyMessage, {
    path: 'Cargo.toml',
    before: manifestBefore,
    after: manifestAfter.replace('"main"', '"next"'),
  });

  test('who work on other files get the new change on top', async () => {
    const it = await story();
    await publish(it);
    const theirs = it.push(branch, { 'src/lib.rs': 'use infra_errors as _;\n' });
    expect(await publish(it, it.changeSet({ commits: [other] }))).toMatchObject({ operation: 'updated' });
    expect(it.repository.store.isAncestor(theirs, it.head(branch))).toBe(true);
    expect(it.text(branch, 'src/lib.rs')).toBe('use infra_errors as _;\n');
    expect(it.text(branch, 'Cargo.toml')).toContain('"next"');
  });

  test('and a base that moved: GitHub merges it, then the change comes on top', async () => {
    const it = await story();
    await publish(it);
    const theirs = it.push(branch, { 'src/lib.rs': 'use infra_errors as _;\n' });
    const newer = manifestBefore.replace('0.1.0', '0.2.0');
    it.push('main', { 'Cargo.toml': newer });
    const commit = makeCommit(dependencyMessage, {
      path: 'Cargo.toml',
      before: newer,
      after: `${newer}infra-errors = "0.1"\n`,
    });
    expect(await publish(it, it.changeSet({ commits: [commit] }))).toMatchObject({ operation: 'updated' });
    expect(it.repository.store.isAncestor(theirs, it.head(branch))).toBe(true);
    expect(it.repository.store.isAncestor(it.head(), it.head(branch))).toBe(true);
    expect(it.text(branch, 'Cargo.toml')).toBe(`${newer}infra-errors = "0.1"\n`);
    expect(it.text(branch, 'src/lib.rs')).toBe('use infra_errors as _;\n');
  });

  test('who edited the same file are never overwritten: one comment, however often it runs', async () => {
    const it = await story();
    await publish(it);
    const theirs = it.push(branch, { 'Cargo.toml': `${manifestAfter}serde = "1"\n` });
    for (const _ of ['first', 'second']) {
      const result = await publish(it, it.changeSet({ commits: [other] }));
      expect(result).toMatchObject({ operation: 'refused', refusal: { reason: 'people' }, pullRequest: { number: 1 } });
      expect(result.refusal?.message).toContain('`Cargo.toml`');
    }
    expect(it.head(branch)).toBe(theirs);
    expect(it.repository.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('Nothing on the branch was overwritten'),
    ]);
  });

  test('who amended our commit are seen, also when our trailers are still in its message', async () => {
    const it = await story();
    await publish(it);
    const amended = it.push(branch, { 'Cargo.toml': `${manifestAfter}serde = "1"\n` }, dependencyMessage, 'main');
    expect(await publish(it, it.changeSet({ commits: [other] }))).toMatchObject({ operation: 'refused' });
    expect(it.head(branch)).toBe(amended);
  });

  test('whose branch has the name of ours and no common history', async () => {
    const it = await story();
    const { store } = it.repository;
    const tree = store.writeTree(undefined, [{ path: 'a', mode: '100644', sha: store.writeBlob(Buffer.from('a')) }]);
    const root = store.writeCommit({ message: 'Alone', tree, parents: [], author: person, committer: person });
    store.git(['update-ref', `refs/heads/${branch}`, root]);
    expect(await publish(it)).toMatchObject({ operation: 'refused', refusal: { reason: 'people' } });
    expect(it.head(branch)).toBe(root);
  });
});

describe('closing', () => {
  test('ends the pull request, deletes the branch and says why, once', async () => {
    const it = await story();
    await publish(it);
    const close = it.changeSet({
      action: 'close',
      commits: [],
      title: 'chore: discard',
      body: 'Discarded: it is not wanted.',
    });
    expect(await publish(it, close)).toMatchObject({ operation: 'closed' });
    expect(it.repository.pulls[0]?.state).toBe('closed');
    expect(it.repository.store.branches()).toEqual(['main']);
    expect(it.repository.comments.map(({ body }) => body)).toEqual(['Discarded: it is not wanted.']);
    expect(await publish(it, close)).toMatchObject({ operation: 'none' });
  });

  test('leaves a branch alone that people work on', async () => {
    const it = await story();
    await publish(it);
    const theirs = it.push(branch, { 'src/lib.rs': '' });
    const close = it.changeSet({ action: 'close', commits: [], body: '' });
    expect(await publish(it, close)).toMatchObject({ operation: 'refused', refusal: { reason: 'people' } });
    expect(it.head(branch)).toBe(theirs);
    expect(it.repository.pulls[0]?.state).toBe('open');
  });

  test('never deletes what somebody pushed in the last moment', async () => {
    const it = await story();
    await publish(it);
    let pushed: string | undefined;
    it.double.onRequest = ({ route }) => {
      if (route === 'POST /graphql') pushed ??= it.push(branch, { 'src/lib.rs': '// mine\n' });
    };
    const close = it.changeSet({ action: 'close', commits: [], body: '' });
    expect(await publish(it, close)).toMatchObject({ operation: 'refused', refusal: { reason: 'people' } });
    expect(it.head(branch)).toBe(pushed);
  });

  test('works on servers that do not know updateRefs', async () => {
    const it = await story();
    await publish(it);
    const extensions = { code: 'undefinedField', typeName: 'Mutation', fieldName: 'updateRefs' };
    const body = {
      errors: [{ path: ['mutation'], extensions, message: "Field 'updateRefs' doesn't exist on type 'Mutation'" }],
    };
    it.double.faults.add({ kind: 'answer', on: 'POST /graphql', status: 200, body });
    expect(await publish(it, it.changeSet({ action: 'close', commits: [], body: '' }))).toMatchObject({
      operation: 'closed',
    });
    expect(it.repository.store.branches()).toEqual(['main']);
  });

  test('and `none` asks nothing of GitHub', async () => {
    const it = await story();
    expect(await publish(it, it.changeSet({ action: 'none', commits: [] }))).toMatchObject({ operation: 'none' });
    expect(it.double.requests).toEqual([]);
  });
});
