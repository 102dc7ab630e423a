import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createGitHub, withGitHub } from '../../../src/adapters/github/github.js';
import { Failure } from '../../../src/domain/failure.js';
import type { GitHub } from '../../../src/ports/github.js';
import type { Ports } from '../../../src/ports/ports.js';
import { FakeClock, Story } from '../../support/github-story.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A server that answers as told, for what the double never would. */
async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

function connect(apiUrl: string, clock = new FakeClock(), stop = new AbortController().signal): GitHub {
  return createGitHub({
    repository: 'octo-org/sample',
    token: 'secret',
    apiUrl,
    clock,
    stop,
    log: { info: () => undefined },
    random: () => 0,
  });
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body));
}

async function failure(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing went wrong');
}

const sha = 'a'.repeat(40);

describe('waiting', () => {
  test('nobody waits for hours: the failure says when GitHub takes requests again', async () => {
    const clock = new FakeClock();
    const reset = String(clock.time / 1000 + 3600);
    const url = await serve((_, response) =>
      json(
        response,
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      ),
    );
    const error = await failure(connect(url, clock).branch('main'));
    expect(error).toMatchObject({ code: 'network', hint: expect.stringContaining('2026-01-01T01:00:00') });
    expect(clock.waits).toEqual([]);
  });

  test('many writes are a second apart', async () => {
    const clock = new FakeClock();
    let count = 0;
    const url = await serve((_, response) => json(response, 201, { sha: String(count++).padStart(40, '0') }));
    const github = connect(url, clock);
    for (let n = 0; n < 35; n += 1) await github.writeBlob(`text ${n}`);
    expect(clock.waits).toEqual([1000, 1000, 1000, 1000, 1000]);
  });

  test('a limit that GraphQL tells with a 200 is a limit', async () => {
    const clock = new FakeClock();
    const url = await serve((request, response) => {
      if (request.url === '/graphql')
        json(response, 200, { errors: [{ type: 'RATE_LIMITED', message: 'no' }] }, { 'retry-after': '90' });
      else
        json(response, 200, { node_id: 'R_1', full_name: 'octo-org/sample', default_branch: 'main', archived: false });
    });
    expect(await connect(url, clock).deleteBranch('pin/infra', sha)).toMatchObject({
      kind: 'look-again',
      cause: { code: 'network' },
    });
    expect(clock.waits).toEqual([90_000]);
  });

  test('a stop ends a request that hangs', async () => {
    const stop = new AbortController();
    const url = await serve(() => stop.abort());
    expect(await failure(connect(url, new FakeClock(), stop.signal).branch('main'))).toMatchObject({
      code: 'interrupted',
    });
  });
});

describe('answers', () => {
  test.each([
    ['an object of git without its name', { object: { type: 'commit' } }],
    ['a name that is none', { object: { sha: 'HEAD' } }],
    ['a text', 'hello'],
    ['nothing', null],
    ['a list', []],
  ])('%s is an error after some tries, and never a guess', async (_, body) => {
    const clock = new FakeClock();
    const url = await serve((__, response) => json(response, 200, body));
    expect(await failure(connect(url, clock).branch('main'))).toMatchObject({ code: 'github' });
    expect(clock.waits).toHaveLength(5);
  });

  test('half a file is noticed by its size', async () => {
    const content = Buffer.from('hello').toString('base64');
    const url = await serve((_, response) => json(response, 200, { encoding: 'base64', content, size: 500, sha }));
    expect(await failure(connect(url).text(sha))).toMatchObject({ code: 'github' });
  });

  test('a file that is not text is not read as if it were', async () => {
    const content = Buffer.from([0xff, 0xfe, 0x00]).toString('base64');
    const url = await serve((_, response) => json(response, 200, { encoding: 'base64', content, size: 3, sha }));
    expect(await connect(url).text(sha)).toBeUndefined();
  });
});

describe('places', () => {
  test('a server of one’s own has REST and GraphQL side by side', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/api/graphql') json(response, 200, { data: { updateRefs: { clientMutationId: null } } });
      else
        json(response, 200, { node_id: 'R_1', full_name: 'octo-org/sample', default_branch: 'main', archived: false });
    });
    expect(await connect(`${url}/api/v3`).deleteBranch('pin/infra', sha)).toEqual({ kind: 'done' });
    expect(asked).toEqual(['/api/v3/repos/octo-org/sample', '/api/graphql']);
  });

  test('a repository that was renamed is asked for under its new name', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      if (request.url === '/repos/octo-org/sample') response.writeHead(301, { location: '/repositories/7' }).end();
      else if (request.url === '/repositories/7')
        json(response, 200, { node_id: 'R_1', full_name: 'new-org/renamed', default_branch: 'main', archived: false });
      else json(response, 201, { object: { sha } });
    });
    const github = connect(url);
    await github.repository();
    await github.createBranch('pin/infra', sha);
    expect(asked.at(-1)).toBe('POST /repos/new-org/renamed/git/refs');
  });

  test('a token is asked for before GitHub is', async () => {
    const ports = { clock: new FakeClock() } as Partial<Ports> as Ports;
    const { gitHub } = withGitHub(ports, {}, { GITHUB_REPOSITORY: 'octo-org/here' });
    expect(gitHub.here).toBe('octo-org/here');
    expect(() => gitHub.connect('octo-org/sample')).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

test('what is asked and answered in GraphQL is held against GitHub’s schema', async () => {
  await using it = await Story.begin();
  const ask = async (name: string, input: object): Promise<unknown> => {
    const query =
      `mutation ($input: ${name}Input!) { ${name.charAt(0).toLowerCase()}${name.slice(1)}(input: $input) { ` +
      'clientMutationId } }';
    const headers = { authorization: 'token x', 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables: { input } });
    return (await fetch(`${it.double.url}/graphql`, { method: 'POST', headers, body })).json();
  };
  const update = { name: 'refs/heads/main', beforeOid: sha, afterOid: '0'.repeat(40) };
  expect(await ask('UpdateRefs', { repositoryId: 'R_1', refUpdates: [update] })).toMatchObject({
    errors: [{ type: 'UNPROCESSABLE' }],
  });
  expect(it.double.violations).toEqual([]);
  await ask('UpdateRefs', { repositoryId: 'R_1', refUpdates: [{ ...update, force: 'yes' }] });
  await ask('EnablePullRequestAutoMerge', { pullRequestId: 'PR_1', mergeMethod: 'FASTEST' });
  await ask('MoveRefs', {});
  const violations: readonly string[] = it.double.violations.splice(0);
  expect(violations).toEqual(
    expect.arrayContaining([
      expect.stringContaining('Boolean cannot represent a non boolean value: "yes"'),
      expect.stringContaining('"FASTEST" does not exist in "PullRequestMergeMethod"'),
      expect.stringContaining('Cannot query field "moveRefs" on type "Mutation"'),
    ]),
  );
});

test('a comparison with more commits than a page, and more than anybody reads', async () => {
  await using it = await Story.begin();
  const base = it.head();
  const { store } = it.repository;
  const author = { name: 'Ada', email: 'ada@example.com' };
  for (let n = 0; n < 119; n += 1) {
    const commit = store.writeCommit({
      message: `${n}`,
      tree: store.commit(base).tree,
      parents: [it.head()],
      author,
      committer: author,
    });
    it.repository.moveRef('refs/heads/main', commit);
  }
  it.push('main', { 'docs/notes.md': 'more\n' });
  const comparison = await connect(it.double.url).compare(base, it.head());
  expect(comparison?.commits).toHaveLength(120);
  expect(new Set(comparison?.commits.map((commit) => commit.sha)).size).toBe(120);
  expect(comparison).toMatchObject({ mergeBase: base, files: ['docs/notes.md'], complete: true });
  expect(it.double.violations).toEqual([]);
});
